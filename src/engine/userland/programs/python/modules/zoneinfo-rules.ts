import { isZone, zoneMoment, zoneOffset } from '../../zone-moments.ts';
import { native } from '../objects/define.ts';
import { PyList, PyTuple, type Value } from '../objects/object.ts';
import { asFloat } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

/** Offset, summer time (both in seconds) and name, as zoneinfo tells them. */
function row(key: string, seconds: number): PyTuple {
  const { offset, summer, name } = zoneMoment(key, seconds);
  return new PyTuple([offset, summer, name]);
}

/** The row for a wall clock's time; `fold` chooses the later of two. */
function localRow(key: string, wall: number, fold: number): PyTuple {
  const before = zoneOffset(key, wall - 86_400);
  const after = zoneOffset(key, wall + 86_400);
  if (before === after) return row(key, wall - before);
  const fits = [before, after].filter((offset) => zoneOffset(key, wall - offset) === offset);
  // Twice there: fold decides. Not there at all (spring): the offset before, or with fold the one after.
  const offset = fits.length === 1 ? (fits[0] as number) : fold ? after : before;
  if (fits.length > 0) return row(key, wall - offset);
  const [, dst, name] = row(key, (fold ? wall + 86_400 : wall - 86_400) - offset).items;
  return new PyTuple([offset, dst as Value, name as Value]);
}

/** _zoneinfo_rules: time zones, by the host's own table of them. */
export const zoneinfoRules: LibraryModule = {
  init: (_vm, module) => {
    const def = (name: string, params: string, call: Parameters<typeof native>[2]): void => {
      module.dict.set(name, native(name, params, call));
    };
    def('exists', 'key', (_v, key: string) => isZone(key));
    def('names', '', () => new PyList([...Intl.supportedValuesOf('timeZone'), 'UTC']));
    def('at', 'key seconds', (_v, key: string, seconds) => row(key, asFloat(seconds) ?? 0));
    def('local', 'key seconds fold', (_v, key: string, seconds, fold) =>
      localRow(key, asFloat(seconds) ?? 0, Number(fold)),
    );
  },
};
