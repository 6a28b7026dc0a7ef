import type { Steps } from '../run/code.ts';
import { formatted } from '../run/format-value.ts';
import type { Machine } from '../run/machine.ts';
import { memberOf } from '../run/methods.ts';
import { ArrayValue, Boxed, MapValue, Ref, type Slice, type StructValue, zero } from '../run/value.ts';
import { decode } from '../syntax/scanner.ts';
import {
  basic,
  basicName,
  EMPTY_INTERFACE,
  isFloat,
  isInteger,
  isInterface,
  isString,
  isUnsigned,
  type Type,
  typeText,
  underlying,
} from '../types/type.ts';

/** A value in a template: a Go value with its type; undefined is no value at all, as of a key that a map of anything has not. */
export type Held = Boxed | undefined;

/** A complaint without its place, which the executor puts before it. */
export class Complaint extends Error {}

export const text = (value: string): Boxed => new Boxed(basic('string'), value);
export const int = (value: number | bigint): Boxed => new Boxed(basic('int'), value);
export const bool = (value: boolean): Boxed => new Boxed(basic('bool'), value);

/** What is in an interface, instead of the interface. */
export function held(type: Type, value: unknown): Held {
  if (isInterface(type)) return (value as Boxed | null) ?? undefined;
  return new Boxed(type, value);
}

export const nameOf = (value: Held): string => (value ? typeText(value.type) : '<nil>');

/** What a pointer points at, through all pointers; a nil pointer stays. */
export function pointed(value: Held): Held {
  let at = value;
  for (;;) {
    const base = at && underlying(at.type);
    if (!at || base?.kind !== 'pointer' || at.value === null) return at;
    at = held(base.element, at.value instanceof Ref ? at.value.value : at.value);
  }
}

/** Go's template truth: what is not the zero value, and not empty. */
export function truth(given: Held): boolean {
  if (!given) return false;
  const { type, value } = given;
  switch (underlying(type).kind) {
    case 'basic':
      return value !== '' && value !== 0 && value !== false;
    case 'slice':
    case 'map':
      return length(given) > 0;
    case 'array':
      return (value as ArrayValue).items.length > 0;
    case 'struct':
      return true;
    default:
      return value !== null;
  }
}

function length({ value }: Boxed): number {
  if (value === null) return 0;
  if (value instanceof MapValue) return value.entries.size;
  return (value as Slice).length;
}

export function lengthOf(given: Held): number {
  const value = pointed(given);
  if (!value) throw new Complaint('len of untyped nil');
  const base = underlying(value.type);
  if (isString(value.type)) return (value.value as string).length;
  if (base.kind === 'array') return base.length;
  if (base.kind === 'slice' || base.kind === 'map' || base.kind === 'chan') return length(value);
  throw new Complaint(`len of type ${nameOf(value)}`);
}

/** `index x 1 "a"`, one step. */
export function indexed(given: Held, key: Held): Held {
  const value = pointed(given);
  if (!value) throw new Complaint('index of untyped nil');
  const base = underlying(value.type);
  if (base.kind === 'map') {
    if (!key) throw new Complaint(`value is nil; should be of type ${typeText(base.key)}`);
    const wanted = isInterface(base.key) ? key : converted(key, base.key);
    if (wanted === undefined) throw new Complaint(`value has type ${nameOf(key)}; should be ${typeText(base.key)}`);
    const entry =
      value.value === null
        ? undefined
        : (value.value as MapValue).entries.get(isInterface(base.key) ? wanted : (wanted as Boxed).value);
    return entry ? held(base.element, entry[1]) : held(base.element, zero(base.element));
  }
  if (base.kind !== 'slice' && base.kind !== 'array' && !isString(value.type))
    throw new Complaint(`can't index item of type ${nameOf(value)}`);
  const size = lengthOf(value);
  if (!key || !isInteger(key.type))
    throw new Complaint(`cannot index slice/array with ${key ? `type ${nameOf(key)}` : 'nil'}`);
  const at = Number(key.value);
  if (at < 0 || at >= size) throw new Complaint(`index out of range: ${at}`);
  if (isString(value.type)) return new Boxed(basic('uint8'), (value.value as string).charCodeAt(at));
  if (base.kind !== 'slice' && base.kind !== 'array') return undefined;
  const items = value.value instanceof ArrayValue ? value.value.items : (value.value as Slice).toArray();
  return held(base.element, items[at]);
}

/** A value as one of a type, where Go's templates let it be: the same type, or a number of the same kind. */
export function converted(value: Boxed, type: Type): Boxed | undefined {
  if (typeText(value.type) === typeText(type)) return value;
  const kind = (of: Type): string => (isInteger(of) ? 'int' : isFloat(of) ? 'float' : (basicName(of) ?? ''));
  return kind(type) === 'int' && kind(value.type) === 'int' ? new Boxed(type, value.value) : undefined;
}

export function isOneOf(value: Held, ...kinds: readonly string[]): boolean {
  return value !== undefined && kinds.includes(underlying(value.type).kind);
}

/** The kind that eq and lt compare by. */
export function comparableKind(value: Boxed): 'bool' | 'int' | 'uint' | 'float' | 'string' | undefined {
  const { type } = value;
  if (isString(type)) return 'string';
  if (isInteger(type)) return isUnsigned(type) ? 'uint' : 'int';
  if (isFloat(type)) return 'float';
  return basicName(type) === 'bool' ? 'bool' : undefined;
}

/** What an action prints. */
export function* printed(value: Held, machine: Machine): Steps<string> {
  if (!value) return '<no value>';
  const own = memberOf(value.type, 'Error') ?? memberOf(value.type, 'String');
  const shown = underlying(value.type).kind === 'pointer' && !own ? pointed(value) : value;
  if (!shown) return '<no value>';
  const { kind } = underlying(shown.type);
  if (kind === 'chan' || kind === 'function') throw new Complaint(`can't print %s of type ${nameOf(shown)}`);
  return yield* formatted(shown, 'v', {}, machine);
}

/** Items of a range with their keys; undefined when there is nothing to range over. */
export function items(given: Held): readonly (readonly [Held, Held])[] | undefined {
  const value = pointed(given);
  if (!value) return [];
  const base = underlying(value.type);
  if (isInteger(value.type))
    return Array.from({ length: Math.max(0, Number(value.value)) }, (_, i) => [
      new Boxed(value.type, i),
      new Boxed(value.type, i),
    ]);
  switch (base.kind) {
    case 'slice':
    case 'array': {
      const list =
        value.value === null
          ? []
          : value.value instanceof ArrayValue
            ? value.value.items
            : (value.value as Slice).toArray();
      return list.map((item, i) => [int(i), held(base.element, item)]);
    }
    case 'map': {
      if (value.value === null) return [];
      const entries = [...(value.value as MapValue).entries.values()];
      const plain = (one: unknown): unknown => (one instanceof Boxed ? one.value : one);
      entries.sort(([a], [b]) => ((plain(a) as number) < (plain(b) as number) ? -1 : 1));
      return entries.map(([key, item]) => [held(base.key, key), held(base.element, item)]);
    }
    default:
      return undefined;
  }
}

/** A field of a struct; undefined when there is none of that name. */
export function fieldOf(value: Boxed, name: string): { readonly value: Held } | undefined {
  const member = memberOf(value.type, name);
  if (member?.found.kind !== 'field') return undefined;
  let at: Held = pointed(value);
  for (const { index } of [...member.path, { index: member.found.index }]) {
    const base = at && underlying(at.type);
    if (!at || base?.kind !== 'struct') return { value: undefined };
    const field = base.fields[index];
    at = field && pointedField(field.type, (at.value as StructValue).fields[index], index === member.found.index);
  }
  return { value: at };
}

function pointedField(type: Type, value: unknown, last: boolean): Held {
  const made = held(type, value);
  return last ? made : pointed(made);
}

export const ANY: Type = EMPTY_INTERFACE;
export const plainText = (value: Held): string => (value && isString(value.type) ? decode(value.value as string) : '');
