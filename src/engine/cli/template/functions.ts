import { sprintf } from './printf.ts';
import {
  bool,
  INVALID,
  int,
  type Method,
  print,
  show,
  sortedKeys,
  strings,
  text,
  toJson,
  truth,
  typeName,
  type Value,
} from './value.ts';

/** The functions of a template by name; `and` and `or` are here for their names, the executor stops early for them. */
export type Functions = Readonly<Record<string, Method>>;

const string = (value: Value | undefined): string => (value?.kind === 'string' ? value.value : '');
const whole = (value: Value | undefined): number => (value?.kind === 'int' ? value.value : 0);
const onText = (work: (value: string) => string): Method => ({
  params: ['string'],
  call: ([value]) => text(work(string(value))),
});
const printed = (join: (values: readonly Value[]) => string): Method => ({
  params: ['any'],
  variadic: true,
  call: (values) => text(join(values)),
});

/** Go's own functions of text/template, and docker's (docker/cli templates/templates.go). */
export const FUNCTIONS: Functions = {
  json: { params: ['any'], call: ([value]) => text(toJson(value ?? INVALID)) },
  split: { params: ['string', 'string'], call: ([value, by]) => strings(string(value).split(string(by))) },
  join: { params: ['any', 'string'], call: ([value, by]) => text(joined(value ?? INVALID, string(by))) },
  title: onText((value) =>
    value.replace(
      /(^|[^\p{L}\p{Nd}_'])(\p{L})/gu,
      (_, before: string, letter: string) => before + letter.toUpperCase(),
    ),
  ),
  lower: onText((value) => value.toLowerCase()),
  upper: onText((value) => value.toUpperCase()),
  pad: {
    params: ['string', 'int', 'int'],
    call: ([value, before, after]) =>
      string(value) === '' ? text('') : text(' '.repeat(whole(before)) + string(value) + ' '.repeat(whole(after))),
  },
  truncate: {
    params: ['string', 'int'],
    call([value, length]) {
      if (whole(length) < 0) throw new Error(`runtime error: slice bounds out of range [:${whole(length)}]`);
      return text(string(value).slice(0, whole(length)));
    },
  },
  print: printed(sprint),
  println: printed((values) => `${values.map(show).join(' ')}\n`),
  printf: {
    params: ['string', 'any'],
    variadic: true,
    call: ([format, ...values]) => text(sprintf(string(format), values)),
  },
  html: printed((values) =>
    escapeWith(escapable(values), { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }),
  ),
  js: printed((values) =>
    escapeWith(escapable(values), {
      '\\': '\\\\',
      "'": "\\'",
      '"': '\\"',
      '<': '\\u003C',
      '>': '\\u003E',
      '&': '\\u0026',
      '=': '\\u003D',
    }).replace(/[\0-\x1f\x7f]/g, (char) => `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`),
  ),
  urlquery: printed((values) =>
    encodeURIComponent(escapable(values))
      .replaceAll('%20', '+')
      .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
  len: { params: ['any'], call: ([value]) => int(length(value ?? INVALID)) },
  index: { params: ['any', 'any'], variadic: true, call: ([value, ...keys]) => keys.reduce(index, value ?? INVALID) },
  slice: {
    params: ['any', 'int'],
    variadic: true,
    call: ([value, ...bounds]) => slice(value ?? INVALID, bounds.map(whole)),
  },
  not: { params: ['any'], call: ([value]) => bool(!truth(value ?? INVALID)) },
  and: {
    params: ['any', 'any'],
    variadic: true,
    call: (values) => values.find((value) => !truth(value)) ?? values.at(-1) ?? INVALID,
  },
  or: { params: ['any', 'any'], variadic: true, call: (values) => values.find(truth) ?? values.at(-1) ?? INVALID },
  call: {
    params: ['any'],
    variadic: true,
    call: ([value]) => {
      if (!value || value.kind === 'invalid') throw new Error('call of nil');
      throw new Error(`non-function ${show(value)} of type ${typeName(value)}`);
    },
  },
  eq: {
    params: ['any', 'any'],
    variadic: true,
    call: ([first = INVALID, ...others]) => {
      if (others.length === 0) throw new Error('missing argument for comparison');
      return bool(others.map((other) => same(first, other)).includes(true));
    },
  },
  ne: { params: ['any', 'any'], call: ([a = INVALID, b = INVALID]) => bool(!same(a, b)) },
  lt: { params: ['any', 'any'], call: ([a = INVALID, b = INVALID]) => bool(order(a, b) < 0) },
  le: { params: ['any', 'any'], call: ([a = INVALID, b = INVALID]) => bool(order(a, b) <= 0) },
  gt: { params: ['any', 'any'], call: ([a = INVALID, b = INVALID]) => bool(order(a, b) > 0) },
  ge: { params: ['any', 'any'], call: ([a = INVALID, b = INVALID]) => bool(order(a, b) >= 0) },
};

const asIs = (count: number): Method => ({
  params: ['any', 'any'].slice(0, count) as 'any'[],
  call: ([value]) => value ?? INVALID,
});

/** In a table's headings, functions leave the heading as it is (HeaderFunctions); those that align stay. */
export const HEADER_FUNCTIONS: Functions = {
  ...FUNCTIONS,
  json: asIs(1),
  split: asIs(2),
  join: asIs(2),
  title: asIs(1),
  lower: asIs(1),
  upper: asIs(1),
  truncate: asIs(2),
};

/** fmt.Sprint: a space between two values of which neither is a text. */
function sprint(values: readonly Value[]): string {
  return values
    .map((value, i) => (i > 0 && value.kind !== 'string' && values[i - 1]?.kind !== 'string' ? ' ' : '') + show(value))
    .join('');
}

/** What html, js and urlquery escape: nothing prints as templates print it. */
function escapable(values: readonly Value[]): string {
  return sprint(values.map((value) => (value.kind === 'invalid' ? text(print(value)) : value)));
}

function joined(value: Value, by: string): string {
  if (value.kind === 'invalid') return '';
  if (value.kind === 'slice') return value.items.map(show).join(by);
  if (value.kind === 'map') return [...value.entries.values()].map(show).sort().join(by);
  throw new Error(`expected slice, got ${typeName(value)}`);
}

function escapeWith(value: string, table: Readonly<Record<string, string>>): string {
  return [...value].map((char) => table[char] ?? char).join('');
}

function length(value: Value): number {
  switch (value.kind) {
    case 'string':
      return new TextEncoder().encode(value.value).length;
    case 'slice':
      return value.items.length;
    case 'map':
      return value.entries.size;
    case 'invalid':
      throw new Error('len of nil pointer');
    case 'nil':
      throw new Error('len of nil pointer');
    default:
      throw new Error(`len of type ${typeName(value)}`);
  }
}

function index(value: Value, key: Value): Value {
  switch (value.kind) {
    case 'invalid':
      throw new Error('index of untyped nil');
    case 'nil':
      throw new Error('index of nil pointer');
    case 'map': {
      if (key.kind !== 'string') throw new Error(`value has type ${typeName(key)}; should be string`);
      return value.entries.get(key.value) ?? value.zero;
    }
    case 'slice':
    case 'string': {
      if (key.kind !== 'int') {
        throw new Error(
          key.kind === 'invalid'
            ? 'cannot index slice/array with nil'
            : `cannot index slice/array with type ${typeName(key)}`,
        );
      }
      const size = length(value);
      if (key.value < 0 || key.value >= size) throw new Error(`index out of range: ${key.value}`);
      return value.kind === 'slice'
        ? (value.items[key.value] ?? INVALID)
        : int(new TextEncoder().encode(value.value)[key.value] ?? 0, 'uint8');
    }
    default:
      throw new Error(`can't index item of type ${typeName(value)}`);
  }
}

function slice(value: Value, bounds: readonly number[]): Value {
  if (value.kind !== 'string' && value.kind !== 'slice') {
    throw new Error(value.kind === 'invalid' ? 'slice of untyped nil' : `can't slice item of type ${typeName(value)}`);
  }
  if (value.kind === 'string' && bounds.length === 3) throw new Error('cannot 3-index slice a string');
  const size = length(value);
  const [from = 0, to = size] = bounds;
  for (const bound of bounds) if (bound < 0 || bound > size) throw new Error(`index out of range: ${bound}`);
  if (from > to) throw new Error(`invalid slice index: ${from} > ${to}`);
  if (value.kind === 'slice') return { ...value, items: value.items.slice(from, to) };
  return text(new TextDecoder().decode(new TextEncoder().encode(value.value).slice(from, to)));
}

type Basic = 'bool' | 'int' | 'float' | 'string';

function basic(value: Value): Basic {
  if (value.kind === 'bool' || value.kind === 'int' || value.kind === 'float' || value.kind === 'string')
    return value.kind;
  throw new Error(
    value.kind === 'invalid' ? 'invalid type for comparison' : `non-comparable type ${show(value)}: ${typeName(value)}`,
  );
}

function same(a: Value, b: Value): boolean {
  const missing = (value: Value): boolean => value.kind === 'invalid' || value.kind === 'nil';
  if (missing(a) || missing(b)) return missing(a) && missing(b);
  if (a.kind === 'struct' || b.kind === 'struct') return a === b;
  if ((a.kind === 'slice' || a.kind === 'map') && a.kind !== b.kind)
    throw new Error(`non-comparable type ${show(a)}: ${typeName(a)}`);
  if (a.kind === 'slice' || a.kind === 'map') throw new Error(`non-comparable type ${show(a)}: ${typeName(a)}`);
  if (basic(a) !== basic(b)) throw new Error('incompatible types for comparison');
  return (a as { value: unknown }).value === (b as { value: unknown }).value;
}

function order(a: Value, b: Value): number {
  if (basic(a) !== basic(b)) throw new Error('incompatible types for comparison');
  if (a.kind === 'bool') throw new Error('invalid type for comparison');
  const [x, y] = [(a as { value: number | string }).value, (b as { value: number | string }).value];
  return x < y ? -1 : x > y ? 1 : 0;
}

/** Items of a range, with their keys; undefined when there is nothing to range over. */
export function iterate(value: Value): readonly (readonly [Value, Value])[] | undefined {
  switch (value.kind) {
    case 'slice':
      return value.items.map((item, i) => [int(i), item]);
    case 'map':
      return sortedKeys(value).map((key) => [text(key), value.entries.get(key) ?? INVALID]);
    case 'int':
      return Array.from({ length: Math.max(value.value, 0) }, (_, i) => [int(i), int(i)]);
    case 'invalid':
      return [];
    default:
      return undefined;
  }
}
