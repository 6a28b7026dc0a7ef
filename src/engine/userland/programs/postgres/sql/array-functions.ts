import { compare } from './compare.ts';
import { BOOLEAN, type DataType, INTEGER, TEXT, type } from './data-type.ts';
import type { SqlFunction } from './functions.ts';
import { EnumValue, type Value, valueText } from './value.ts';

const list = (value: Value | undefined): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : []);
const first = (types: readonly DataType[]): DataType => {
  const found = types[0] ?? TEXT;
  return found.name === 'unknown' ? (types[1]?.isArray ? types[1] : { ...(types[1] ?? TEXT), isArray: true }) : found;
};
const arrayOf = (types: readonly DataType[]): DataType => (types[0]?.isArray ? types[0] : (types[1] ?? TEXT));
const same = (a: Value, b: Value): boolean => (a === null || b === null ? a === b : compare(a, b) === 0);
const taking = (
  arity: readonly [number, number],
  result: SqlFunction['type'],
  run: SqlFunction['run'],
): SqlFunction => ({ arity, type: result, takesNulls: true, run });

/** `[1:2][1:2]` */
function dimensions(value: Value | undefined): readonly number[] {
  if (!Array.isArray(value)) return [];
  return [value.length, ...dimensions((value as readonly Value[])[0])];
}

export const ARRAY_FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  array_append: taking([2, 2], first, ([a, b = null]) => [...list(a), b]),
  array_prepend: taking(
    [2, 2],
    (types) => types[1] ?? TEXT,
    ([a = null, b]) => [a, ...list(b)],
  ),
  array_cat: taking([2, 2], first, ([a, b]) => [...list(a), ...list(b)]),
  array_remove: taking([2, 2], first, ([a, b = null]) =>
    a === null ? null : list(a).filter((each) => !same(each, b)),
  ),
  array_replace: taking([3, 3], first, ([a, b = null, c = null]) => list(a).map((each) => (same(each, b) ? c : each))),
  array_position: taking([2, 3], INTEGER, ([a, b = null]) => {
    const found = list(a).findIndex((each) => same(each, b));
    return found < 0 ? null : found + 1;
  }),
  array_positions: taking([2, 2], { ...INTEGER, isArray: true }, ([a, b = null]) =>
    list(a).flatMap((each, i) => (same(each, b) ? [i + 1] : [])),
  ),
  array_upper: taking([2, 2], INTEGER, ([a, n]) => dimensions(a)[Number(n) - 1] ?? null),
  array_lower: taking([2, 2], INTEGER, ([a]) => (list(a).length > 0 ? 1 : null)),
  array_ndims: taking([1, 1], INTEGER, ([a]) => dimensions(a).length || null),
  array_dims: taking(
    [1, 1],
    TEXT,
    ([a]) =>
      dimensions(a)
        .map((size) => `[1:${size}]`)
        .join('') || null,
  ),
  array_length: taking([2, 2], INTEGER, ([a, n]) => dimensions(a)[Number(n) - 1] || null),
  array_set: taking([3, 3], arrayOf, ([a, i, value = null]) => {
    const items = [...list(a)];
    const at = Number(i) - 1;
    while (items.length < at) items.push(null);
    items[at] = value;
    return items;
  }),
  array_to_string: {
    arity: [2, 3],
    type: TEXT,
    run: ([a, by, nothing], types) =>
      list(a)
        .filter((each) => each !== null || nothing !== undefined)
        .map((each) => (each === null ? String(nothing) : valueText(each, { ...(types[0] ?? TEXT), isArray: false })))
        .join(String(by)),
  },
  string_to_array: taking([2, 3], { ...TEXT, isArray: true }, ([a, by, nothing]) => {
    if (a === null || a === undefined) return null;
    const parts = by === null ? [...String(a)] : String(a) === '' ? [] : String(a).split(String(by));
    return parts.map((part) => (nothing !== undefined && part === nothing ? null : part));
  }),
  enum_range: taking(
    [1, 2],
    (types) => ({ ...(types[0] ?? TEXT), isArray: true }),
    (_, types) => (types[0]?.labels ?? []).map((label, i) => new EnumValue(label, i)),
  ),
  enum_first: taking(
    [1, 1],
    (types) => types[0] ?? TEXT,
    (_, types) => (types[0]?.labels?.[0] === undefined ? null : new EnumValue(types[0].labels[0], 0)),
  ),
  enum_last: taking(
    [1, 1],
    (types) => types[0] ?? TEXT,
    (_, types) => {
      const labels = types[0]?.labels ?? [];
      const last = labels.at(-1);
      return last === undefined ? null : new EnumValue(last, labels.length - 1);
    },
  ),
  num_nulls: taking([1, 100], INTEGER, (args) => args.filter((each) => each === null).length),
  num_nonnulls: taking([1, 100], INTEGER, (args) => args.filter((each) => each !== null).length),
  isfinite: { arity: [1, 1], type: BOOLEAN, run: () => true },
  regclass: {
    arity: [1, 1],
    type: type('regclass'),
    run: (args, _, session) => session.special('regclass', args) ?? null,
  },
};
