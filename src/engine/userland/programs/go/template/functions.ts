import { byteTextOf } from '../../../applets/byte-text.ts';
import type { Steps } from '../run/code.ts';
import { sprint, sprintf } from '../run/format.ts';
import type { Machine } from '../run/machine.ts';
import { Boxed, Slice, type Slice as SliceValue } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import { basic, isString, underlying } from '../types/type.ts';
import {
  bool,
  Complaint,
  comparableKind,
  type Held,
  indexed,
  int,
  isOneOf,
  lengthOf,
  nameOf,
  pointed,
  text,
  truth,
} from './value.ts';

/** A function of every template: how many arguments it takes at least and at most, and what it gives. */
export interface TemplateFunction {
  readonly least: number;
  readonly most: number;
  readonly call: (args: readonly Held[], machine: Machine) => Held | Steps<Held>;
}

const HTML: Readonly<Record<string, string>> = {
  '"': '&#34;',
  "'": '&#39;',
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '\0': '\ufffd',
};
const SCRIPT: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '"': '\\"',
  '<': '\\u003C',
  '>': '\\u003E',
  '&': '\\u0026',
  '=': '\\u003D',
};

export function escapeHtml(value: string): string {
  return value.replace(/["'&<>\0]/g, (char) => HTML[char] ?? char);
}

export function escapeScript(value: string): string {
  return value.replace(
    /[\\'"<>&=\x00-\x1f]/g,
    (char) => SCRIPT[char] ?? `\\u${char.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
  );
}

export function escapeQuery(value: string): string {
  return encodeURIComponent(decode(value))
    .replaceAll('%20', '+')
    .replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** What html, js, urlquery work on: one text as it is, all else as print gives it. */
function* joined(args: readonly Held[], machine: Machine): Steps<string> {
  const [first] = args;
  if (args.length === 1 && first && isString(first.type)) return first.value as string;
  return yield* sprint(
    args.map((one) => pointed(one) ?? null),
    false,
    machine,
  );
}

function equal(a: Held, b: Held): boolean {
  const [x, y] = [a, b];
  if (!x || !y) return x === y || (!x && y?.value === null) || (!y && x?.value === null);
  const [k, l] = [comparableKind(x), comparableKind(y)];
  if (k === undefined && l === undefined) {
    if (isOneOf(x, 'slice', 'map', 'function') || isOneOf(y, 'slice', 'map', 'function'))
      throw new Complaint(`non-comparable type ${nameOf(y)}`);
    return x.value === y.value;
  }
  if (k !== l && !(k === 'int' && l === 'uint') && !(k === 'uint' && l === 'int'))
    throw new Complaint('incompatible types for comparison');
  return x.value === y.value;
}

function less(a: Held, b: Held): boolean {
  const [k, l] = [a && comparableKind(a), b && comparableKind(b)];
  if (!a || !b || k === undefined || l === undefined) throw new Complaint('invalid type for comparison');
  if (k !== l && !(k === 'int' && l === 'uint') && !(k === 'uint' && l === 'int'))
    throw new Complaint('incompatible types for comparison');
  if (k === 'bool') throw new Complaint('invalid type for comparison');
  return (a.value as number) < (b.value as number);
}

function sliced([given, ...bounds]: readonly Held[]): Held {
  const value = pointed(given);
  if (!value) throw new Complaint('slice of untyped nil');
  const isText = isString(value.type);
  if (!isText && underlying(value.type).kind !== 'slice')
    throw new Complaint(`can't slice item of type ${nameOf(value)}`);
  const size = lengthOf(value);
  const limit = isText ? size : ((value.value as SliceValue | null)?.capacity ?? 0);
  const places = bounds.map((bound) => {
    const at = Number(bound?.value);
    if (!(at >= 0 && at <= limit)) throw new Complaint(`index out of range: ${at}`);
    return at;
  });
  const [from = 0, to = size] = places;
  if (from > to) throw new Complaint(`invalid slice index: ${from} > ${to}`);
  if (isText) return new Boxed(basic('string'), (value.value as string).slice(from, to));
  const { items, offset, capacity } = value.value as SliceValue;
  return new Boxed(value.type, new Slice(items, offset + from, to - from, capacity - from));
}

const printing = (line: boolean): TemplateFunction => ({
  least: 0,
  most: Infinity,
  *call(args, machine) {
    return text(
      yield* sprint(
        args.map((one) => one ?? null),
        line,
        machine,
      ),
    );
  },
});

const escaping = (change: (value: string) => string): TemplateFunction => ({
  least: 0,
  most: Infinity,
  *call(args, machine) {
    return text(change(yield* joined(args, machine)));
  },
});

const order = (test: (a: Held, b: Held) => boolean): TemplateFunction => ({
  least: 2,
  most: 2,
  call: ([a, b]) => bool(test(a, b)),
});

/** text/template's own functions; `and`, `or` and `call` are the executor's. */
export const FUNCTIONS: Readonly<Record<string, TemplateFunction>> = {
  html: escaping(escapeHtml),
  js: escaping((value) => byteTextOf(escapeScript(decode(value)))),
  urlquery: escaping(escapeQuery),
  print: printing(false),
  println: printing(true),
  printf: {
    least: 1,
    most: Infinity,
    *call([format, ...values], machine) {
      return text(
        yield* sprintf(
          String(format?.value ?? ''),
          values.map((one) => one ?? null),
          machine,
        ),
      );
    },
  },
  len: { least: 1, most: 1, call: ([value]) => int(lengthOf(value)) },
  index: { least: 1, most: Infinity, call: ([value, ...keys]) => keys.reduce(indexed, value) },
  slice: { least: 1, most: 4, call: sliced },
  not: { least: 1, most: 1, call: ([value]) => bool(!truth(value)) },
  eq: {
    least: 1,
    most: Infinity,
    call([first, ...others]) {
      if (others.length === 0) throw new Complaint('missing argument for comparison');
      return bool(others.some((other) => equal(first, other)));
    },
  },
  ne: order((a, b) => !equal(a, b)),
  lt: order(less),
  le: order((a, b) => less(a, b) || equal(a, b)),
  gt: order((a, b) => !less(a, b) && !equal(a, b)),
  ge: order((a, b) => !less(a, b)),
};
/** Names that every template may call. */
export const NAMES: readonly string[] = [...Object.keys(FUNCTIONS), 'and', 'or', 'call'];
