import { formatFloat } from '../../../../base/go-float.ts';
import { decode, encode } from '../syntax/scanner.ts';
import { basicName, isInterface, type Type, typeText, underlying } from '../types/type.ts';
import type { Steps } from './code.ts';
import type { Machine } from './machine.ts';
import { invoke, memberOf } from './methods.ts';
import { ArrayValue, Boxed, type MapValue, Ref, type Slice, type StructValue } from './value.ts';

interface Flags {
  readonly minus: boolean;
  readonly plus: boolean;
  readonly sharp: boolean;
  readonly space: boolean;
  readonly zero: boolean;
  readonly width: number | undefined;
  readonly precision: number | undefined;
}

const PLAIN: Flags = {
  minus: false,
  plus: false,
  sharp: false,
  space: false,
  zero: false,
  width: undefined,
  precision: undefined,
};

/** fmt.Sprint: a blank between operands when neither is a string; Sprintln: always. */
export function* sprint(values: readonly unknown[], line: boolean, machine: Machine): Steps<string> {
  let text = '';
  for (const [i, value] of values.entries()) {
    const isText = (one: unknown): boolean => one instanceof Boxed && basicName(one.type) === 'string';
    if (i > 0 && (line || (!isText(value) && !isText(values[i - 1])))) text += ' ';
    text += yield* formatted(value as Boxed | null, 'v', PLAIN, machine);
  }
  return line ? `${text}\n` : text;
}

/** fmt.Sprintf, with Go's own marks for what does not fit: `%!d(string=hi)`, `%!v(MISSING)`, `%!(EXTRA int=1)`. */
export function* sprintf(format: string, values: readonly unknown[], machine: Machine): Steps<string> {
  let text = '';
  let next = 0;
  let at = 0;
  while (at < format.length) {
    const percent = format.indexOf('%', at);
    if (percent < 0) return text + format.slice(at) + extra(yield* rest(values, next, machine));
    text += format.slice(at, percent);
    const [whole = '', flags = '', width, , precision, verb] =
      /^%([-+# 0]*)(\*|\d+)?(\.(\*|\d*))?([\s\S]?)/.exec(format.slice(percent)) ?? [];
    at = percent + whole.length;
    const star = (): number => {
      const value = (values[next] as Boxed | null)?.value;
      next++;
      return Number(value ?? 0);
    };
    const wide = width === '*' ? star() : width === undefined ? undefined : Number(width);
    const exact = precision === undefined ? undefined : precision === '*' ? star() : Number(precision || 0);
    if (verb === '' || verb === undefined) {
      text += '%!(NOVERB)';
      continue;
    }
    if (verb === '%') {
      text += '%';
      continue;
    }
    if (next >= values.length) {
      text += `%!${verb}(MISSING)`;
      continue;
    }
    const value = values[next] as Boxed | null;
    next++;
    const negative = wide !== undefined && wide < 0;
    const options: Flags = {
      minus: flags.includes('-') || negative,
      plus: flags.includes('+'),
      sharp: flags.includes('#'),
      space: flags.includes(' '),
      zero: flags.includes('0') && !flags.includes('-'),
      width: wide === undefined ? undefined : Math.abs(wide),
      precision: exact,
    };
    text += yield* formatted(value, verb, options, machine);
  }
  return text + extra(yield* rest(values, next, machine));
}

function* rest(values: readonly unknown[], from: number, machine: Machine): Steps<readonly string[]> {
  const list: string[] = [];
  for (const value of values.slice(from)) {
    const boxed = value as Boxed | null;
    list.push(boxed === null ? '<nil>' : `${typeText(boxed.type)}=${yield* formatted(boxed, 'v', PLAIN, machine)}`);
  }
  return list;
}

function extra(list: readonly string[]): string {
  return list.length === 0 ? '' : `%!(EXTRA ${list.join(', ')})`;
}

function* formatted(value: Boxed | null, verb: string, flags: Flags, machine: Machine): Steps<string> {
  if (verb === 'T') return pad(value === null ? '<nil>' : typeText(value.type), flags);
  if (value === null) return verb === 'v' ? pad('<nil>', flags) : `%!${verb}(<nil>)`;
  if (verb === 'p') return pad(value.value === null ? '0x0' : machine.addressOf(value.value), flags);
  return yield* one(value.type, value.value, verb, flags, machine, 0);
}

/** A value of a type by a verb. `depth` is 0 for an operand itself: only there a pointer shows what it points at. */
function* one(type: Type, value: unknown, verb: string, flags: Flags, machine: Machine, depth: number): Steps<string> {
  const own = 'vsqxX'.includes(verb) && !flags.sharp ? methodOf(type, value) : undefined;
  if (own)
    return yield* one(
      { kind: 'basic', name: 'string' },
      yield* invoke(new Boxed(type, value), own, [], machine),
      verb === 'v' ? 's' : verb,
      flags,
      machine,
      depth,
    );
  const base = underlying(type);
  switch (base.kind) {
    case 'basic':
      return basicText(type, base.name, value, verb, flags);
    case 'interface': {
      if (value === null) return pad('<nil>', flags);
      const { type: dynamic, value: inner } = value as Boxed;
      return yield* one(dynamic, inner, verb, flags, machine, depth);
    }
    case 'pointer': {
      if (value === null) return pad(flags.sharp ? `(${typeText(type)})(nil)` : '<nil>', flags);
      const target = underlying(base.element);
      const shown = ['struct', 'array', 'slice', 'map'].includes(target.kind);
      if (depth === 0 && shown && verb !== 'p')
        return `&${yield* one(base.element, value instanceof Ref ? value.value : value, verb, flags, machine, depth + 1)}`;
      return pad(machine.addressOf(value), flags);
    }
    case 'struct': {
      const parts: string[] = [];
      for (const [i, field] of base.fields.entries()) {
        const text = yield* one(field.type, (value as StructValue).fields[i], verb, flags, machine, depth + 1);
        parts.push(flags.sharp ? `${field.name}:${text}` : flags.plus && verb === 'v' ? `${field.name}:${text}` : text);
      }
      return flags.sharp ? `${typeText(type)}{${parts.join(', ')}}` : `{${parts.join(' ')}}`;
    }
    case 'slice':
    case 'array': {
      const items = value === null ? [] : value instanceof ArrayValue ? value.items : (value as Slice).toArray();
      if (basicName(base.element) === 'uint8' && 'sqxX'.includes(verb))
        return basicText(
          { kind: 'basic', name: 'string' },
          'string',
          items.map((byte) => String.fromCharCode(byte as number)).join(''),
          verb,
          flags,
        );
      if (flags.sharp && verb === 'v' && value === null) return `${typeText(type)}(nil)`;
      const parts: string[] = [];
      for (const item of items) parts.push(yield* one(base.element, item, verb, flags, machine, depth + 1));
      return flags.sharp && verb === 'v' ? `${typeText(type)}{${parts.join(', ')}}` : `[${parts.join(' ')}]`;
    }
    case 'map': {
      const entries =
        value === null ? [] : [...(value as MapValue).entries.values()].sort(([a], [b]) => compareKeys(a, b));
      const parts: string[] = [];
      for (const [key, held] of entries)
        parts.push(
          `${yield* one(base.key, key, verb, flags, machine, depth + 1)}:${yield* one(base.element, held, verb, flags, machine, depth + 1)}`,
        );
      return flags.sharp && verb === 'v' ? `${typeText(type)}{${parts.join(', ')}}` : `map[${parts.join(' ')}]`;
    }
    default:
      return pad(value === null ? '<nil>' : machine.addressOf(value), flags);
  }
}

/** fmt asks Error before String; a nil pointer is not asked. */
function methodOf(type: Type, value: unknown): string | undefined {
  if (isInterface(type) || value === null) return undefined;
  for (const name of ['Error', 'String']) {
    const member = memberOf(type, name);
    if (!member || member.found.kind === 'field') continue;
    const { type: signature } = member.found.method;
    if (signature.parameters.length > 0 || signature.results.length !== 1) continue;
    if (
      member.found.kind === 'method' &&
      member.found.method.pointer &&
      underlying(type).kind !== 'pointer' &&
      member.path.length === 0
    )
      continue;
    return name;
  }
  return undefined;
}

/** Order in which maps are printed: numbers and strings by value, interface keys by their values. */
function compareKeys(a: unknown, b: unknown): number {
  const [x, y] = [a instanceof Boxed ? a.value : a, b instanceof Boxed ? b.value : b] as [number, number];
  return x < y ? -1 : x > y ? 1 : 0;
}

function basicText(type: Type, name: string, value: unknown, verb: string, flags: Flags): string {
  const bad = (): string => `%!${verb}(${typeText(type)}=${basicText(type, name, value, 'v', PLAIN)})`;
  if (name === 'bool') return verb === 'v' || verb === 't' ? pad(String(value), flags) : bad();
  if (name === 'string') return stringText(value as string, verb, flags) ?? bad();
  if (name.startsWith('float')) {
    if (!'veEfFgG'.includes(verb)) return bad();
    const number = value as number;
    const digits = flags.precision ?? ('gGv'.includes(verb) ? 'shortest' : 6);
    const text = formatFloat(Math.abs(number), verb === 'v' ? 'g' : verb, digits, name === 'float32');
    return signed(
      number < 0 || Object.is(number, -0),
      text.replace(/^\+(?=Inf)/, number < 0 ? '' : '+'),
      verb === 'v' ? { ...flags, plus: false } : flags,
    );
  }
  return integerText(value as number | bigint, verb, flags) ?? bad();
}

function stringText(text: string, verb: string, flags: Flags): string | undefined {
  const cut = flags.precision === undefined ? text : encodeText([...decode(text)].slice(0, flags.precision).join(''));
  switch (verb) {
    case 'v':
      return pad(flags.sharp ? quote(cut) : cut, flags);
    case 's':
      return pad(cut, flags);
    case 'q':
      return pad(flags.sharp && !cut.includes('`') ? `\`${cut}\`` : quote(cut), flags);
    case 'x':
    case 'X': {
      const hex = Array.from(cut, (char) => char.charCodeAt(0).toString(16).padStart(2, '0')).join(
        flags.space ? ' ' : '',
      );
      return pad(verb === 'X' ? hex.toUpperCase() : hex, flags);
    }
    default:
      return undefined;
  }
}

function encodeText(text: string): string {
  return Array.from(text, (char) => encode(char.codePointAt(0) ?? 0)).join('');
}

/** A Go string literal of some bytes. */
export function quote(bytes: string): string {
  const text = decode(bytes);
  return encodeText(
    JSON.stringify(text)
      .replace(/\\u00([01][\da-f])/g, '\\x$1')
      .replace('\\b', '\\b'),
  );
}

function integerText(value: number | bigint, verb: string, flags: Flags): string | undefined {
  const negative = value < 0;
  const size = negative ? -BigInt(value) : BigInt(value);
  const digits = (radix: number, prefix: string): string =>
    (flags.sharp ? prefix : '') + size.toString(radix).padStart(flags.precision ?? 0, '0');
  switch (verb) {
    case 'v':
      return signed(negative, size.toString(), { ...flags, plus: false });
    case 'd':
      return signed(negative, size.toString().padStart(flags.precision ?? 0, '0'), flags);
    case 'b':
      return signed(negative, digits(2, '0b'), flags);
    case 'o':
      return signed(negative, digits(8, '0'), flags);
    case 'O':
      return signed(negative, `0o${size.toString(8)}`, flags);
    case 'x':
      return signed(negative, digits(16, '0x'), flags);
    case 'X':
      return signed(negative, digits(16, '0x').toUpperCase().replace('0X', '0X'), flags);
    case 'c':
      return pad(encode(Number(value)), flags);
    case 'q':
      return pad(`'${encode(Number(value))}'`, flags);
    case 'U':
      return pad(`U+${size.toString(16).toUpperCase().padStart(4, '0')}`, flags);
    default:
      return undefined;
  }
}

function signed(negative: boolean, digits: string, flags: Flags): string {
  const sign = negative ? '-' : flags.plus ? '+' : flags.space ? ' ' : '';
  if (flags.zero && flags.width !== undefined && /^[\da-fA-F.x]/.test(digits))
    return sign + digits.padStart(flags.width - sign.length, '0');
  return pad(sign + digits, flags);
}

/** Width counts characters, not bytes. */
function pad(text: string, { width, minus, zero }: Flags): string {
  if (width === undefined) return text;
  const missing = width - [...decode(text)].length;
  if (missing <= 0) return text;
  return minus ? text + ' '.repeat(missing) : (zero ? '0' : ' ').repeat(missing) + text;
}
