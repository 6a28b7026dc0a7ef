import { isPrintable } from '../../base/go-quote.ts';
import { formatValue, sprintf } from './printf.ts';
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
  title: onText(title),
  lower: onText((value) => eachCharacter(value, (char) => single(char, char.toLowerCase()))),
  upper: onText((value) => eachCharacter(value, (char) => single(char, char.toUpperCase()))),
  pad: {
    params: ['string', 'int', 'int'],
    call([value, before, after]) {
      if (string(value) === '') return text('');
      if (whole(before) < 0 || whole(after) < 0) throw new Error('strings: negative Repeat count');
      return text(' '.repeat(whole(before)) + string(value) + ' '.repeat(whole(after)));
    },
  },
  truncate: {
    params: ['string', 'int'],
    call([value, length]) {
      if (whole(length) < 0) throw new Error(`runtime error: slice bounds out of range [:${whole(length)}]`);
      return text(bytesOf(string(value), 0, whole(length)));
    },
  },
  print: printed((values) => sprint(values)),
  println: printed((values) => `${values.map((value) => formatValue(value, 'v', {})).join(' ')}\n`),
  printf: {
    params: ['string', 'any'],
    variadic: true,
    call: ([format, ...values]) => text(sprintf(string(format), values)),
  },
  html: printed((values) =>
    escapeWith(escapable(values), { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&#34;', "'": '&#39;' }),
  ),
  js: printed((values) => eachCharacter(escapable(values), escapedForScript)),
  urlquery: printed((values) =>
    encodeURIComponent(escapable(values))
      .replaceAll('%20', '+')
      .replace(/[!'()*]/g, (c) => `%${c.charCodeAt(0).toString(16).toUpperCase()}`),
  ),
  len: { params: ['any'], call: ([value]) => int(length(value ?? INVALID)) },
  index: { params: ['any', 'any'], variadic: true, call: ([value, ...keys]) => indexed(value ?? INVALID, keys) },
  slice: {
    params: ['any', 'any'],
    variadic: true,
    call: ([value, ...bounds]) => slice(value ?? INVALID, bounds),
  },
  not: { params: ['any'], call: ([value]) => bool(!truth(value ?? INVALID)) },
  and: {
    params: ['any', 'any'],
    variadic: true,
    call: (values) => values.find((value) => !truth(value)) ?? values.at(-1) ?? INVALID,
  },
  or: { params: ['any', 'any'], variadic: true, call: (values) => values.find(truth) ?? values.at(-1) ?? INVALID },
  call: {
    params: ['any', 'any'],
    variadic: true,
    call: ([value]) => {
      if (!value || value.kind === 'invalid') throw new Error('call of nil');
      // The executor puts what stands in the template before the type.
      throw new Error(`non-function of type ${typeName(value)}`);
    },
  },
  eq: {
    params: ['any', 'any'],
    variadic: true,
    call: ([first = INVALID, ...others]) => {
      if (others.length === 0) throw new Error('missing argument for comparison');
      return bool(others.some((other) => same(first, other)));
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
function sprint(values: readonly Value[], shown = (value: Value): string => formatValue(value, 'v', {})): string {
  return values
    .map((value, i) => (i > 0 && value.kind !== 'string' && values[i - 1]?.kind !== 'string' ? ' ' : '') + shown(value))
    .join('');
}

/** What html, js and urlquery escape: nothing prints as templates print it. */
function escapable(values: readonly Value[]): string {
  return sprint(
    values.map((value) => (value.kind === 'invalid' ? text(print(value)) : value)),
    show,
  );
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
      // A plain nil trips Go's reflection; a nil that lies in a map or list is a pointer to nothing.
      throw new Error(value.boxed ? 'len of nil pointer' : 'reflect: call of reflect.Value.Type on zero Value');
    case 'nil':
      throw new Error('len of nil pointer');
    default:
      throw new Error(`len of type ${typeName(value)}`);
  }
}

function indexed(value: Value, keys: readonly Value[]): Value {
  if (value.kind === 'invalid') throw new Error('index of untyped nil');
  return keys.reduce(index, value);
}

function index(value: Value, key: Value): Value {
  switch (value.kind) {
    case 'invalid':
    case 'nil':
      throw new Error('index of nil pointer');
    case 'map': {
      if (key.kind === 'invalid') throw new Error('value is nil; should be of type string');
      if (key.kind !== 'string') throw new Error(`value has type ${typeName(key)}; should be string`);
      return value.entries.get(key.value) ?? value.zero;
    }
    case 'slice':
    case 'string': {
      const at = position(key, length(value) - 1);
      return value.kind === 'slice'
        ? (value.items[at] ?? INVALID)
        : int(new TextEncoder().encode(value.value)[at] ?? 0, 'uint8');
    }
    default:
      throw new Error(`can't index item of type ${typeName(value)}`);
  }
}

/** A place in a list or text, up to the last that there is. */
function position(key: Value, last: number): number {
  if (key.kind === 'invalid') throw new Error('cannot index slice/array with nil');
  if (key.kind !== 'int') throw new Error(`cannot index slice/array with type ${typeName(key)}`);
  if (key.value < 0 || key.value > last) throw new Error(`index out of range: ${key.exact ?? key.value}`);
  return key.value;
}

function slice(value: Value, bounds: readonly Value[]): Value {
  if (value.kind === 'invalid') throw new Error('slice of untyped nil');
  if (bounds.length > 3) throw new Error(`too many slice indexes: ${bounds.length}`);
  if (value.kind === 'string' && bounds.length === 3) throw new Error('cannot 3-index slice a string');
  if (value.kind !== 'string' && value.kind !== 'slice') throw new Error(`can't slice item of type ${typeName(value)}`);
  const size = length(value);
  const [from = 0, to = size, limit = size] = bounds.map((bound) => position(bound, size));
  if (from > to) throw new Error(`invalid slice index: ${from} > ${to}`);
  if (to > limit) throw new Error(`invalid slice index: ${to} > ${limit}`);
  return value.kind === 'slice'
    ? { ...value, items: value.items.slice(from, to) }
    : text(bytesOf(value.value, from, to));
}

/** Texts are cut between bytes, as in Go. */
function bytesOf(value: string, from: number, to: number): string {
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(value).slice(from, to));
}

/** Go changes characters one by one, never one into several. */
function eachCharacter(value: string, change: (char: string) => string): string {
  return Array.from(value, change).join('');
}

/** strings.Title: a letter after what is no part of a word; an apostrophe is none. */
function title(value: string): string {
  let before = ' ';
  return eachCharacter(value, (char) => {
    const starts = /[\0-\x7f]/.test(before) ? !/\w/.test(before) : /\p{Z}/u.test(before);
    before = char;
    return starts ? single(char, char.toUpperCase()) : char;
  });
}

function single(char: string, changed: string): string {
  return [...changed].length === 1 ? changed : char;
}

const SCRIPT_ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

function escapedForScript(char: string): string {
  const known = SCRIPT_ESCAPES[char];
  if (known) return known;
  const code = char.codePointAt(0) ?? 0;
  if (code >= 0x20 && (code < 0x80 || isPrintable(char))) return char;
  return `\\u${code.toString(16).toUpperCase().padStart(4, '0')}`;
}

type Basic = 'bool' | 'int' | 'float' | 'string';

function basic(value: Value): Basic | undefined {
  const { kind } = value;
  return kind === 'bool' || kind === 'int' || kind === 'float' || kind === 'string' ? kind : undefined;
}

function isNil(value: Value): boolean {
  return (
    value.kind === 'invalid' || value.kind === 'nil' || ((value.kind === 'slice' || value.kind === 'map') && value.nil)
  );
}

/** Go's `eq` of two values. What is nil is equal to nil and to nothing else. */
function same(a: Value, b: Value): boolean {
  if (basic(a) !== basic(b)) {
    if (a.kind === 'invalid' || b.kind === 'invalid') return false;
    throw new Error('incompatible types for comparison');
  }
  if (basic(a)) return (a as { value: unknown }).value === (b as { value: unknown }).value;
  if (a.kind !== b.kind && a.kind !== 'invalid' && b.kind !== 'invalid')
    throw new Error(`non-comparable types ${show(a)}: ${typeName(a)}, ${typeName(b)}: ${show(b)}`);
  if (isNil(a) || isNil(b)) return isNil(a) && isNil(b);
  if (b.kind === 'slice' || b.kind === 'map') throw new Error(`non-comparable type ${show(b)}: ${typeName(b)}`);
  return a === b;
}

function order(a: Value, b: Value): number {
  if (!basic(a) || !basic(b)) throw new Error('invalid type for comparison');
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
