import { type FmtFlags, fmtBool, fmtFloat, fmtInteger, fmtPad, fmtString } from '../../../../base/go-fmt.ts';
import { goQuote } from '../../../../base/go-quote.ts';
import { runeAt } from '../syntax/runes.ts';
import { decode, encode } from '../syntax/scanner.ts';
import { basicName, isInterface, isUnsigned, type Type, typeText, underlying } from '../types/type.ts';
import type { Steps } from './code.ts';
import { formatState } from './format-state.ts';
import type { Machine } from './machine.ts';
import { invoke, memberOf } from './methods.ts';
import { Panic, RUNTIME_ERROR } from './panic.ts';
import { ArrayValue, Boxed, type MapValue, Ref, type Slice, type StructValue } from './value.ts';

const PLAIN: FmtFlags = {};

/** One operand by its verb. */
export function* formatted(value: Boxed | null, verb: string, flags: FmtFlags, machine: Machine): Steps<string> {
  if (verb === 'T') return pad(value === null ? '<nil>' : typeText(value.type), flags);
  if (value === null) return verb === 'v' ? pad('<nil>', flags) : `%!${verb}(<nil>)`;
  if (verb === 'p') return pointer(value, flags, machine);
  return yield* one(value.type, value.value, verb, flags, machine, 0);
}

function pointer({ type, value }: Boxed, flags: FmtFlags, machine: Machine): string {
  const { kind } = underlying(type);
  if (!['pointer', 'slice', 'map', 'chan', 'function'].includes(kind)) return `%!p(${typeText(type)}=${String(value)})`;
  return pad(value === null ? '0x0' : machine.addressOf(value), flags);
}

/** A value of a type by a verb. `depth` is 0 for an operand itself: only there a pointer shows what it points at. */
function* one(
  type: Type,
  value: unknown,
  verb: string,
  flags: FmtFlags,
  machine: Machine,
  depth: number,
): Steps<string> {
  const own = yield* byMethod(type, value, verb, flags, machine);
  if (own !== undefined) return own;
  const base = underlying(type);
  const sharp = flags.sharpV === true;
  const inner = (of: Type, held: unknown): Steps<string> => one(of, held, verb, flags, machine, depth + 1);
  switch (base.kind) {
    case 'basic':
      return yield* basicText(type, base.name, value, verb, flags, machine);
    case 'interface': {
      if (value === null) return pad(sharp ? `${typeText(type)}(nil)` : '<nil>', flags);
      const { type: dynamic, value: held } = value as Boxed;
      return yield* one(dynamic, held, verb, flags, machine, depth);
    }
    case 'pointer': {
      if (value === null)
        return verb === 'v'
          ? pad(sharp ? `(${typeText(type)})(nil)` : '<nil>', flags)
          : `%!${verb}(${typeText(type)}=<nil>)`;
      const target = underlying(base.element);
      const shown = ['struct', 'array', 'slice', 'map'].includes(target.kind);
      if (depth === 0 && shown) {
        const pointed = value instanceof Ref ? value.value : value;
        return `&${yield* inner(base.element, pointed)}`;
      }
      if (verb !== 'v')
        return yield* basicText(type, 'uintptr', Number(machine.addressOf(value)), verb, flags, machine);
      return pad(sharp ? `(${typeText(type)})(${machine.addressOf(value)})` : machine.addressOf(value), flags);
    }
    case 'struct': {
      const parts: string[] = [];
      for (const [i, field] of base.fields.entries()) {
        const text = yield* inner(field.type, (value as StructValue).fields[i]);
        parts.push(sharp || flags.plusV ? `${field.name}:${text}` : text);
      }
      return sharp ? `${typeText(type)}{${parts.join(', ')}}` : `{${parts.join(' ')}}`;
    }
    case 'slice':
    case 'array': {
      const items = value === null ? [] : value instanceof ArrayValue ? value.items : (value as Slice).toArray();
      const bytes = basicName(base.element) === 'uint8';
      if (bytes && 'sqxX'.includes(verb)) return stringText(byteText(items), verb, flags) ?? '';
      if (sharp && value === null) return `${typeText(type)}(nil)`;
      const parts: string[] = [];
      for (const item of items)
        parts.push(sharp && bytes ? `0x${(item as number).toString(16)}` : yield* inner(base.element, item));
      return sharp ? `${typeText(type)}{${parts.join(', ')}}` : `[${parts.join(' ')}]`;
    }
    case 'map': {
      if (sharp && value === null) return `${typeText(type)}(nil)`;
      const entries =
        value === null ? [] : [...(value as MapValue).entries.values()].sort(([a], [b]) => compareKeys(a, b));
      const parts: string[] = [];
      for (const [key, held] of entries)
        parts.push(`${yield* inner(base.key, key)}:${yield* inner(base.element, held)}`);
      return sharp ? `${typeText(type)}{${parts.join(', ')}}` : `map[${parts.join(' ')}]`;
    }
    default: {
      if (value === null) return pad(sharp ? `(${typeText(type)})(nil)` : '<nil>', flags);
      if (verb !== 'v') return `%!${verb}(${typeText(type)}=${machine.addressOf(value)})`;
      return pad(sharp ? `(${typeText(type)})(${machine.addressOf(value)})` : machine.addressOf(value), flags);
    }
  }
}

function byteText(items: readonly unknown[]): string {
  return items.map((byte) => String.fromCharCode(byte as number)).join('');
}

/** What Format, GoString, Error or String says; undefined when the value has none of them, or the verb does not ask. */
function* byMethod(
  type: Type,
  value: unknown,
  verb: string,
  flags: FmtFlags,
  machine: Machine,
): Steps<string | undefined> {
  if (type.kind === 'basic' || isInterface(type)) return undefined;
  const nil = value === null && underlying(type).kind === 'pointer';
  try {
    if (hasMethod(type, 'Format', 2)) {
      const state = formatState(flags);
      yield* invoke(new Boxed(type, value), 'Format', [state.boxed, verb.codePointAt(0)], machine);
      return state.text();
    }
    if (flags.sharpV) {
      if (!hasMethod(type, 'GoString', 0)) return undefined;
      return pad(String(yield* invoke(new Boxed(type, value), 'GoString', [], machine)), flags);
    }
    if (!'vsqxX'.includes(verb)) return undefined;
    const name = ['Error', 'String'].find((each) => hasMethod(type, each, 0));
    if (name === undefined) return undefined;
    const text = yield* invoke(new Boxed(type, value), name, [], machine);
    return stringText(text as string, verb, flags);
  } catch (error) {
    if (!(error instanceof Panic)) throw error;
    if (nil) return pad('<nil>', flags);
    const what = yield* panicText(error, machine);
    const method = hasMethod(type, 'Error', 0) ? 'Error' : 'String';
    return `%!${verb}(PANIC=${method} method: ${what})`;
  }
}

function* panicText({ value }: Panic, machine: Machine): Steps<string> {
  if (value?.type === RUNTIME_ERROR) return String((value.value as StructValue).fields[0]);
  return yield* formatted(value, 'v', PLAIN, machine);
}

/** Whether a value of the type has the method without its address being taken. */
function hasMethod(type: Type, name: string, parameters: number): boolean {
  const member = memberOf(type, name);
  if (!member || member.found.kind === 'field') return false;
  const { found, path } = member;
  const signature = found.method.type;
  if (signature.parameters.length !== parameters || signature.results.length !== (parameters === 2 ? 0 : 1))
    return false;
  if (found.kind === 'abstract' || !found.method.pointer) return true;
  return underlying(type).kind === 'pointer' || path.some((step) => step.pointer);
}

/** Order in which maps are printed: numbers and strings by value, interface keys by their values, structs field by field. */
function compareKeys(a: unknown, b: unknown): number {
  const list = (one: unknown): readonly unknown[] | undefined =>
    one instanceof ArrayValue ? one.items : (one as StructValue | null)?.fields;
  const [held, other] = [a instanceof Boxed ? a.value : a, b instanceof Boxed ? b.value : b];
  const [fields, others] = [typeof held === 'object' ? list(held) : undefined, list(other)];
  if (fields && others)
    for (const [i, field] of fields.entries()) {
      const order = compareKeys(field, others[i]);
      if (order !== 0) return order;
    }
  const [x, y] = [held, other] as [number, number];
  return x < y ? -1 : x > y ? 1 : 0;
}

function* basicText(
  type: Type,
  name: string,
  value: unknown,
  verb: string,
  flags: FmtFlags,
  machine: Machine,
): Steps<string> {
  let text: string | undefined;
  if (name === 'bool') text = fmtBool(value as boolean, verb, flags);
  else if (name === 'string') text = stringText(value as string, verb, flags);
  else if (name.startsWith('float')) text = fmtFloat(value as number, verb, flags, name === 'float32' ? 32 : 64);
  else text = integerText(value as number | bigint, verb, flags, isUnsigned(type));
  if (text !== undefined) return text;
  return `%!${verb}(${typeText(type)}=${yield* one(underlying(type), value, 'v', PLAIN, machine, 0)})`;
}

function integerText(value: number | bigint, verb: string, flags: FmtFlags, unsigned: boolean): string | undefined {
  const text = fmtInteger(BigInt(value), verb, flags, unsigned);
  return text === undefined || /^[\x00-\x7f]*$/.test(text) ? text : encodeText(text);
}

/** A text of bytes by a verb; undefined: not a verb for it. */
function stringText(text: string, verb: string, flags: FmtFlags): string | undefined {
  if ((verb === 's' || (verb === 'v' && !flags.sharpV)) && flags.width === undefined && flags.precision === undefined)
    return text;
  if (verb === 'x' || verb === 'X') {
    const bytes = Array.from(text.slice(0, flags.precision ?? text.length), (char) =>
      char.charCodeAt(0).toString(16).padStart(2, '0'),
    );
    const prefix = flags.sharp && bytes.length > 0 ? '0x' : '';
    const joined = flags.space ? bytes.map((byte) => prefix + byte).join(' ') : prefix + bytes.join('');
    return fmtPad(verb === 'X' ? joined.toUpperCase() : joined, flags);
  }
  if ((verb === 'q' || verb === 'v') && /[\x80-\xff]/.test(text) && flags.precision === undefined && !flags.sharp)
    return verb === 'q' || flags.sharpV ? pad(quote(text, flags.plus), flags) : pad(text, flags);
  const made = fmtString(decode(text), verb, flags);
  return made === undefined ? undefined : encodeText(made);
}

function encodeText(text: string): string {
  return Array.from(text, (char) => encode(char.codePointAt(0) ?? 0)).join('');
}

/** A Go string literal of some bytes; those that are no UTF-8 by their numbers. */
export function quote(bytes: string, ascii = false): string {
  let out = '';
  let plain = '';
  for (let at = 0; at < bytes.length; ) {
    const { point, size } = runeAt(bytes, at);
    if (point === 0xfffd && size === 1) {
      out += `${goQuote(plain, ascii).slice(1, -1)}\\x${bytes.charCodeAt(at).toString(16)}`;
      plain = '';
    } else plain += String.fromCodePoint(point);
    at += size;
  }
  return `"${encodeText(out + goQuote(plain, ascii).slice(1, -1))}"`;
}

/** Width counts characters, not bytes. */
function pad(text: string, flags: FmtFlags): string {
  if (flags.width === undefined) return text;
  return encodeText(fmtPad(decode(text), flags));
}
