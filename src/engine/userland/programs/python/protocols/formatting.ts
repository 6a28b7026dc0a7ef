import { raise, typeError, valueError } from '../objects/exception.ts';
import { costOfDigits } from '../objects/linear-work.ts';
import { PyComplex, PyFloat, PyPrimitive, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { fixed, scientific } from './exact-decimal.ts';
import { floatRepr } from './float-text.ts';
import { asInt, toNumber } from './numbers.ts';
import { callMethod } from './special.ts';
import { complexRepr, strOf } from './text.ts';
import { codePoints, hasAstral, textLength } from './text-units.ts';

export interface Spec {
  readonly fill: string;
  readonly align: string;
  readonly sign: string;
  readonly zeroFlag: boolean;
  readonly alternate: boolean;
  readonly width: number;
  readonly grouping: string;
  readonly precision: number | undefined;
  readonly type: string;
}

const SPEC = /^(?:(.)?([<>=^]))?([+\- ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;

export function parseSpec(spec: string, typeName: string): Spec {
  const found = SPEC.exec(spec);
  if (!found) {
    if (/[,_][,_]/.test(spec))
      throw valueError(
        spec.includes(',') && spec.includes('_')
          ? "Cannot specify both ',' and '_'."
          : `Cannot specify '${/[,_]/.exec(spec)?.[0]}' with '${/[,_]/.exec(spec)?.[0]}'.`,
      );
    if (/\.(?!\d)/.test(spec)) throw valueError('Format specifier missing precision');
    throw valueError(`Invalid format specifier '${spec}' for object of type '${typeName}'`);
  }
  const [, fill, align, sign = '', , alternate, zero, width, grouping = '', precision, type = ''] = found;
  if (grouping !== '' && type !== '' && !(grouping === ',' ? /[deEfFgG%]/ : /[deEfFgG%boxX]/).test(type))
    throw valueError(`Cannot specify '${grouping}' with '${type}'.`);
  return {
    fill: fill ?? (zero ? '0' : ' '),
    align: align ?? (zero ? '=' : ''),
    sign,
    zeroFlag: zero !== undefined,
    alternate: alternate !== undefined,
    width: width === undefined ? 0 : Number(width),
    grouping,
    precision: precision === undefined ? undefined : Number(precision),
    type,
  };
}

function pad(text: string, spec: Spec, fallback: '<' | '>'): string {
  const missing = spec.width - textLength(text);
  if (missing <= 0) return text;
  const align = spec.align === '' ? fallback : spec.align;
  const fill = (count: number): string => spec.fill.repeat(count);
  if (align === '<') return text + fill(missing);
  if (align === '^') return fill(Math.floor(missing / 2)) + text + fill(missing - Math.floor(missing / 2));
  return fill(missing) + text;
}

/** Sign, prefix, grouped digits and the rest, filled between sign and digits where asked. */
function number(sign: string, prefix: string, digits: string, rest: string, spec: Spec): string {
  const step = ['b', 'o', 'x', 'X'].includes(spec.type) ? 4 : 3;
  const inside = spec.align === '=' && spec.fill === '0';
  let body =
    spec.grouping === ''
      ? digits
      : group(digits, spec.grouping, step, inside ? spec.width - sign.length - prefix.length - rest.length : 0);
  body += rest;
  if (spec.align === '=') {
    const missing = spec.width - sign.length - prefix.length - body.length;
    return sign + prefix + (missing > 0 ? spec.fill.repeat(missing) : '') + body;
  }
  return pad(sign + prefix + body, spec, '>');
}

function group(digits: string, mark: string, step: number, width: number): string {
  let text = digits;
  const grouped = (): string => {
    const parts: string[] = [];
    for (let end = text.length; end > 0; end -= step) parts.unshift(text.slice(Math.max(0, end - step), end));
    return parts.join(mark);
  };
  while (grouped().length < width) text = `0${text}`;
  const out = grouped();
  return out;
}

function signOf(negative: boolean, spec: Spec): string {
  if (negative) return '-';
  return spec.sign === '+' ? '+' : spec.sign === ' ' ? ' ' : '';
}

export function formatInt(value: number | bigint, text: string, typeName = 'int'): string {
  if (text === '') return String(value);
  const spec = parseSpec(text, typeName);
  if (['e', 'E', 'f', 'F', 'g', 'G', '%'].includes(spec.type)) return formatFloat(toNumber(value), text, typeName);
  if (spec.precision !== undefined) throw valueError('Precision not allowed in integer format specifier');
  const negative = value < 0;
  const size = negative ? -value : value;
  switch (spec.type) {
    case '':
    case 'd':
    case 'n':
      return number(signOf(negative, spec), '', String(size), '', spec);
    case 'b':
      return number(signOf(negative, spec), spec.alternate ? '0b' : '', size.toString(2), '', spec);
    case 'o':
      return number(signOf(negative, spec), spec.alternate ? '0o' : '', size.toString(8), '', spec);
    case 'x':
      return number(signOf(negative, spec), spec.alternate ? '0x' : '', size.toString(16), '', spec);
    case 'X':
      return number(signOf(negative, spec), spec.alternate ? '0X' : '', size.toString(16).toUpperCase(), '', spec);
    case 'c':
      if (value < 0 || value > 0x10ffff) throw raise('OverflowError', '%c arg not in range(0x110000)');
      if (spec.sign !== '') throw valueError("Sign not allowed with integer format specifier 'c'");
      return pad(String.fromCodePoint(Number(value)), spec, '<');
    default:
      throw valueError(`Unknown format code '${spec.type}' for object of type '${typeName}'`);
  }
}

function exponentText(exponent: number): string {
  return `${exponent < 0 ? '-' : '+'}${String(Math.abs(exponent)).padStart(2, '0')}`;
}

/** `%g`: the shorter of fixed and scientific. */
export function general(size: number, precision: number, keepZeros: boolean): string {
  const count = precision === 0 ? 1 : precision;
  if (size === 0) return keepZeros ? `0.${'0'.repeat(count - 1)}` : '0';
  const { exponent } = scientific(size, count - 1);
  const trim = (text: string): string => (keepZeros || !text.includes('.') ? text : text.replace(/\.?0+$/, ''));
  if (exponent < -4 || exponent >= count)
    return `${trim(scientific(size, count - 1).mantissa)}e${exponentText(exponent)}`;
  return trim(fixed(size, count - 1 - exponent));
}

function splitNumber(text: string): readonly [string, string] {
  const at = /[.eE]|inf|nan/.exec(text)?.index ?? text.length;
  return [text.slice(0, at), text.slice(at)];
}

export function formatFloat(value: number, text: string, typeName = 'float'): string {
  if (text === '') return floatRepr(value);
  const spec = parseSpec(text, typeName);
  const negative = value < 0 || Object.is(value, -0);
  const size = Math.abs(value);
  const sign = signOf(negative && !Number.isNaN(value), spec);
  if (!Number.isFinite(value)) {
    if (!/^[eEfFgGn%]?$/.test(spec.type))
      throw valueError(`Unknown format code '${spec.type}' for object of type '${typeName}'`);
    const word = Number.isNaN(value) ? 'nan' : 'inf';
    const shown =
      spec.type !== '' && spec.type === spec.type.toUpperCase() && spec.type !== '%' ? word.toUpperCase() : word;
    return number(sign, '', shown + (spec.type === '%' ? '%' : ''), '', {
      ...spec,
      grouping: '',
      fill: spec.zeroFlag ? '0' : spec.fill,
    });
  }
  let body: string;
  switch (spec.type) {
    case 'f':
    case 'F':
      body = fixed(size, spec.precision ?? 6);
      if (spec.alternate && !body.includes('.')) body += '.';
      break;
    case '%':
      body = `${fixed(size * 100, spec.precision ?? 6)}%`;
      break;
    case 'e':
    case 'E': {
      const { mantissa, exponent } = scientific(size, spec.precision ?? 6);
      body = `${mantissa}e${exponentText(exponent)}`;
      if (spec.type === 'E') body = body.toUpperCase();
      break;
    }
    case 'g':
    case 'G':
    case 'n':
      body = general(size, spec.precision ?? 6, spec.alternate);
      if (spec.alternate && !/[.e]/.test(body)) body += '.';
      if (spec.type === 'G') body = body.toUpperCase();
      break;
    case '':
      if (spec.precision === undefined) body = floatRepr(size);
      else {
        const count = Math.max(1, spec.precision);
        body = general(size, count, false);
        const { exponent } = scientific(size, count - 1);
        if (size !== 0 && !body.includes('e') && exponent === count - 1 && !body.includes('.'))
          body = `${scientific(size, count - 1).mantissa.replace(/\.?0+$/, '')}e${exponentText(exponent)}`;
        else if (!/[.e]/.test(body)) body += '.0';
      }
      break;
    default:
      throw valueError(`Unknown format code '${spec.type}' for object of type '${typeName}'`);
  }
  if (body.endsWith('%')) {
    const [whole, rest] = splitNumber(body.slice(0, -1));
    return number(sign, '', whole, `${rest}%`, spec);
  }
  const [whole, rest] = splitNumber(body);
  return number(sign, '', whole, rest, spec);
}

export function formatText(value: string, text: string): string {
  if (text === '') return value;
  const spec = parseSpec(text, 'str');
  if (spec.type !== '' && spec.type !== 's')
    throw valueError(`Unknown format code '${spec.type}' for object of type 'str'`);
  if (spec.sign !== '')
    throw valueError(
      spec.sign === ' '
        ? 'Space not allowed in string format specifier'
        : 'Sign not allowed in string format specifier',
    );
  if (spec.align === '=' && !spec.zeroFlag) throw valueError("'=' alignment not allowed in string format specifier");
  if (spec.grouping !== '') throw valueError(`Cannot specify '${spec.grouping}' with 's'.`);
  const cut =
    spec.precision === undefined
      ? value
      : hasAstral(value)
        ? codePoints(value).slice(0, spec.precision).join('')
        : value.slice(0, spec.precision);
  return pad(cut, spec.align === '=' ? { ...spec, align: '<' } : spec, '<');
}

/** format(value, spec). */
export function* formatValue(vm: Vm, value: Value, spec: string): Gen<string> {
  const [wide] = spec.length > 6 ? (/\d{7,}/.exec(spec) ?? []) : [];
  if (wide !== undefined) vm.reserve(Number(wide));
  vm.thread.budget -= (spec === '' ? 20 : 120) + costOfDigits(value);
  switch (typeof value) {
    case 'string':
      return formatText(value, spec);
    case 'number':
    case 'bigint':
      return formatInt(value, spec);
    case 'boolean':
      return spec === '' ? (value ? 'True' : 'False') : formatInt(value ? 1 : 0, spec, 'bool');
  }
  if (value instanceof PyFloat && value.cls.builtin) return formatFloat(value.v, spec);
  const method = typeOf(value).lookup('__format__');
  if (method !== undefined && !(typeof method === 'object' && method !== null && 'owner' in method)) {
    const answer = yield* callMethod(vm, method, value, [spec]);
    if (typeof answer !== 'string') throw typeError(`__format__ must return a str, not ${typeOf(answer).shown}`);
    return answer;
  }
  if (value instanceof PyFloat) return formatFloat(value.v, spec);
  if (value instanceof PyPrimitive) {
    if (typeof value.prim === 'string') return formatText(yield* strOf(vm, value), spec);
    if (spec === '') return yield* strOf(vm, value);
    return formatInt(asInt(value) ?? 0, spec);
  }
  if (value instanceof PyComplex && spec !== '') {
    const parts = [formatFloat(value.re, spec), formatFloat(value.im, spec.startsWith('+') ? spec : `+${spec}`)];
    return `${parts.join('')}j`;
  }
  if (spec !== '' && !(value instanceof PyComplex))
    throw typeError(`unsupported format string passed to ${typeOf(value).shown}.__format__`);
  return value instanceof PyComplex ? complexRepr(value) : yield* strOf(vm, value);
}
