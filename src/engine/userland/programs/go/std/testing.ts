import type { Frame } from '../run/code.ts';
import { Panic } from '../run/panic.ts';
import { type Boxed, MapValue } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';
import { TESTING_SOURCE } from './testing-source.ts';

/** The call of a test's method that stands in the learner's own code: outside of package testing and of helpers. */
function place(frame: Frame | undefined, helpers: ReadonlySet<unknown>): Frame | undefined {
  let at = frame;
  while (at?.parent && (at.name.startsWith('testing.') || helpers.has(at.name))) at = at.parent;
  return at;
}

// DIFFERS: A benchmark of `go test -bench` measures this page's interpreter, hundreds of times slower than compiled code, and counts no allocations.

export const testing: StandardPackage = {
  path: 'testing',
  source: TESTING_SOURCE,
  natives: {
    where([helpers], { caller }) {
      const names = helpers instanceof MapValue ? new Set<unknown>(helpers.entries.keys()) : new Set<unknown>();
      const frame = place(caller, names);
      return `${(frame?.file ?? '').replace(/.*\//, '')}:${frame?.line ?? 0}`;
    },
    /** The function that called Helper. */
    caller: (_, { caller }) => place(caller, new Set())?.name ?? '',
    /** `-run` takes Go's expressions; those of tests' names are the host's too. */
    matches([pattern, name]) {
      try {
        return new RegExp(pattern as string, 'u').test(name as string);
      } catch {
        return false;
      }
    },
    rewritten: ([name]) =>
      (name as string)
        .replace(/\s/g, '_')
        .replace(/[\x00-\x1f\x7f]/g, (char) => `\\x${char.charCodeAt(0).toString(16).padStart(2, '0')}`),
    repanic([value]) {
      throw new Panic(value as Boxed | null, true);
    },
    capture([on], machine) {
      const { captured = '' } = machine;
      machine.captured = on ? '' : undefined;
      return captured;
    },
    cpu({ length: _ }, { process }) {
      const text = process.fs.exists('/proc/cpuinfo') ? process.fs.readText('/proc/cpuinfo') : '';
      return /^model name\s*:\s*(.*)$/m.exec(text)?.[1] ?? 'unknown';
    },
  },
};
