import { type PyException, typeError } from '../objects/exception.ts';
import type { PyFunction } from '../objects/function.ts';
import type { PyDict, Value } from '../objects/object.ts';
import { closest } from '../protocols/suggestions.ts';

function list(names: readonly string[]): string {
  const quoted = names.map((name) => `'${name}'`);
  if (quoted.length < 3) return quoted.join(' and ');
  return `${quoted.slice(0, -1).join(', ')}, and ${quoted.at(-1)}`;
}

/** Too many positional arguments. */
export function wrongCount(fn: PyFunction, given: number, R: readonly Value[]): PyException {
  const { positional, keywordOnly } = fn.code.parts;
  const defaults = fn.defaults.length;
  const plural = defaults > 0 || positional !== 1;
  const takes = defaults > 0 ? `from ${positional - defaults} to ${positional}` : String(positional);
  let named = 0;
  for (let i = positional; i < positional + keywordOnly; i++) if (R[i] !== undefined) named++;
  const and =
    named > 0
      ? ` positional argument${given === 1 ? '' : 's'} (and ${named} keyword-only argument${named === 1 ? '' : 's'})`
      : '';
  const were = given === 1 && named === 0 ? 'was' : 'were';
  return typeError(
    `${fn.qualname}() takes ${takes} positional argument${plural ? 's' : ''} but ${given}${and} ${were} given`,
  );
}

export const wrongKeywords = {
  missing(fn: PyFunction, R: readonly Value[]): PyException {
    const { positional, keywordOnly, slots } = fn.code.parts;
    const required = positional - fn.defaults.length;
    const names: string[] = [];
    for (let i = 0; i < required; i++) if (R[i] === undefined) names.push(slots[i] as string);
    let kind = 'positional';
    if (names.length === 0) {
      kind = 'keyword-only';
      for (let i = positional; i < positional + keywordOnly; i++) {
        const name = slots[i] as string;
        if (R[i] === undefined && fn.keywordDefaults?.get(name) === undefined) names.push(name);
      }
    }
    return typeError(
      `${fn.qualname}() missing ${names.length} required ${kind} argument${names.length === 1 ? '' : 's'}: ${list(names)}`,
    );
  },
  unexpected(fn: PyFunction, name: string, keywords: PyDict): PyException {
    const { slots, positional, positionalOnly, keywordOnly } = fn.code.parts;
    const only = slots.slice(0, positionalOnly).filter((one) => keywords.map.has(one));
    if (only.length > 0)
      return typeError(
        `${fn.qualname}() got some positional-only arguments passed as keyword arguments: '${only.join(', ')}'`,
      );
    const near = closest(name, slots.slice(positionalOnly, positional + keywordOnly));
    return typeError(
      `${fn.qualname}() got an unexpected keyword argument '${name}'${near === undefined ? '' : `. Did you mean '${near}'?`}`,
    );
  },
};
