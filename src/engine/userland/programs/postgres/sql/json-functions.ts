import { jsonOf } from './aggregates.ts';
import { BOOLEAN, type DataType, INTEGER, TEXT, type } from './data-type.ts';
import { SqlError } from './error.ts';
import type { SqlFunction } from './functions.ts';
import { at, withPath } from './json-operators.ts';
import type { ResultSet } from './scope.ts';
import { jsonText, RowValue, type Value, valueText } from './value.ts';

const JSONB = type('jsonb');
const parse = (value: Value | undefined): unknown => JSON.parse(String(value ?? 'null')) as unknown;
const plain = (
  arity: readonly [number, number],
  result: SqlFunction['type'],
  run: SqlFunction['run'],
): SqlFunction => ({ arity, type: result, run });
const path = (value: Value | undefined): readonly string[] =>
  Array.isArray(value)
    ? (value as readonly Value[]).map(String)
    : String(value ?? '{}')
        .replace(/^\{|\}$/g, '')
        .split(',')
        .filter(Boolean);

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

/** A row as JSON, its fields in their order: no jsonb, which sorts them. */
export function rowJson(value: Value, dataType: DataType): string {
  if (!(value instanceof RowValue)) return JSON.stringify(jsonOf(value, dataType));
  const names = dataType.fields ?? value.types.map((_, i) => ({ name: `f${i + 1}`, type: value.types[i] ?? TEXT }));
  return `{${value.fields
    .map((each, i) => `${JSON.stringify(names[i]?.name)}:${plainJson(each, value.types[i] ?? TEXT)}`)
    .join(',')}}`;
}

/** json's own spacing: none. */
function plainJson(value: Value, dataType: DataType): string {
  if (value instanceof RowValue) return rowJson(value, dataType);
  if (Array.isArray(value))
    return `[${(value as readonly Value[]).map((each) => plainJson(each, { ...dataType, isArray: false })).join(',')}]`;
  if (value !== null && dataType.name.startsWith('json')) return valueText(value, dataType);
  return JSON.stringify(jsonOf(value, dataType));
}

function pretty(value: unknown, indent: string): string {
  if (Array.isArray(value)) {
    if (value.length === 0) return '[\n'.concat(indent, ']');
    return `[\n${value.map((each) => `${indent}    ${pretty(each, `${indent}    `)}`).join(',\n')}\n${indent}]`;
  }
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const entries = Object.entries(value);
  if (entries.length === 0) return `{\n${indent}}`;
  return `{\n${entries.map(([key, each]) => `${indent}    ${JSON.stringify(key)}: ${pretty(each, `${indent}    `)}`).join(',\n')}\n${indent}}`;
}

/** jsonb keeps its keys by length: what was read back has them in that order. */
const sorted = (value: Value | undefined): unknown => parse(jsonText(parse(value)));

const length: SqlFunction = plain([1, 1], INTEGER, ([a]) => {
  const found = parse(a ?? null);
  if (Array.isArray(found)) return found.length;
  throw new SqlError(`cannot get array length of a ${kindOf(found) === 'object' ? 'non-array' : 'scalar'}`, {
    code: '22023',
  });
});

export const JSON_FUNCTIONS: Readonly<Record<string, SqlFunction>> = {
  jsonb_set: plain([3, 4], JSONB, ([a, keys, value, create]) =>
    jsonText(withPath(parse(a), path(keys), parse(value), create !== false)),
  ),
  jsonb_insert: plain([3, 4], JSONB, ([a, keys, value]) =>
    jsonText(withPath(parse(a), path(keys), parse(value), true)),
  ),
  jsonb_pretty: plain([1, 1], TEXT, ([a]) => pretty(sorted(a), '')),
  jsonb_typeof: plain([1, 1], TEXT, ([a]) => kindOf(parse(a))),
  json_typeof: plain([1, 1], TEXT, ([a]) => kindOf(parse(a))),
  jsonb_array_length: length,
  json_array_length: length,
  jsonb_strip_nulls: plain([1, 1], JSONB, ([a]) => {
    const strip = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(strip)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .filter(([, each]) => each !== null)
                .map(([key, each]) => [key, strip(each)]),
            )
          : value;
    return jsonText(strip(parse(a)));
  }),
  jsonb_extract_path_text: {
    arity: [1, 20],
    type: TEXT,
    run: ([a, ...keys]) => {
      const found = at(parse(a), keys.map(String));
      return found === undefined || found === null ? null : typeof found === 'string' ? found : jsonText(found);
    },
  },
  jsonb_extract_path: {
    arity: [1, 20],
    type: JSONB,
    run: ([a, ...keys]) => {
      const found = at(parse(a), keys.map(String));
      return found === undefined ? null : jsonText(found);
    },
  },
  jsonb_build_array: {
    arity: [0, 100],
    type: JSONB,
    takesNulls: true,
    run: (args, types) => jsonText(args.map((each, i) => jsonOf(each, types[i] ?? TEXT))),
  },
  json_build_array: {
    arity: [0, 100],
    type: type('json'),
    takesNulls: true,
    run: (args, types) => `[${args.map((each, i) => plainJson(each, types[i] ?? TEXT)).join(', ')}]`,
  },
  to_jsonb: {
    arity: [1, 1],
    type: JSONB,
    run: ([a], types) => jsonText(JSON.parse(plainJson(a ?? null, types[0] ?? TEXT))),
  },
  row_to_json: { arity: [1, 2], type: type('json'), run: ([a], types) => rowJson(a ?? null, types[0] ?? TEXT) },
  to_json: { arity: [1, 1], type: type('json'), run: ([a], types) => plainJson(a ?? null, types[0] ?? TEXT) },
  array_to_json: { arity: [1, 2], type: type('json'), run: ([a], types) => plainJson(a ?? null, types[0] ?? TEXT) },
  jsonb_object_keys: plain([1, 1], TEXT, ([a]) => Object.keys(sorted(a) as object)),
  json_object_keys: plain([1, 1], TEXT, ([a]) => Object.keys(parse(a) as object)),
  jsonb_array_elements: plain([1, 1], JSONB, ([a]) => (parse(a) as unknown[]).map((each) => jsonText(each))),
  json_array_elements: plain([1, 1], type('json'), ([a]) =>
    (parse(a) as unknown[]).map((each) => JSON.stringify(each)),
  ),
  jsonb_array_elements_text: plain([1, 1], TEXT, ([a]) =>
    (parse(a) as unknown[]).map((each) => (each === null ? null : typeof each === 'string' ? each : jsonText(each))),
  ),
  json_array_elements_text: plain([1, 1], TEXT, ([a]) =>
    (parse(a) as unknown[]).map((each) => (each === null ? null : typeof each === 'string' ? each : jsonText(each))),
  ),
  jsonb_exists: plain([2, 2], BOOLEAN, ([a, key]) => Object.hasOwn(parse(a) as object, String(key))),
};

/** Functions that give a table of two columns. */
export function jsonTable(name: string, args: readonly Value[]): ResultSet | undefined {
  const found = /^(jsonb?)_each(_text)?$/.exec(name);
  if (!found) return undefined;
  const [, kind = 'jsonb', asText] = found;
  const document = kind === 'jsonb' ? sorted(args[0]) : parse(args[0]);
  const value = (each: unknown): Value =>
    asText === undefined ? jsonText(each) : each === null ? null : typeof each === 'string' ? each : jsonText(each);
  return {
    columns: [
      { name: 'key', type: TEXT },
      { name: 'value', type: asText === undefined ? type(kind) : TEXT },
    ],
    rows: Object.entries((document ?? {}) as object).map(([key, each]) => [key, value(each)]),
  };
}
