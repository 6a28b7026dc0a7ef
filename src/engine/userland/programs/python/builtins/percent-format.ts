import { keyError, raise, typeError, valueError } from '../objects/exception.ts';
import { PyBytes, PyDict, PyFloat, PyTuple, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { settle } from '../protocols/calling.ts';
import { formatFloat } from '../protocols/formatting.ts';
import { getItem } from '../protocols/items.ts';
import { asFloat, asInt } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import { ascii, reprOf, strOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { floatToInt } from './numeric-types.ts';

const CONVERSION = /%(?:\(([^)]*)\))?([-#0 +]*)(\*|\d+)?(?:\.(\*|\d*))?[hlL]?(.)?/gs;

/** `'%s is %d' % (name, age)` */
export function* percentFormat(vm: Vm, format: string, values: Value): Gen<string> {
  const tuple = values instanceof PyTuple;
  const args = tuple ? values.items : [values];
  let next = 0;
  let usedMapping = false;
  const take = (): Value => {
    if (next >= args.length) throw typeError('not enough arguments for format string');
    return args[next++];
  };
  let out = '';
  let last = 0;
  vm.thread.budget -= 60 + format.length;
  for (const found of format.matchAll(CONVERSION)) {
    vm.thread.budget -= 80;
    const [whole, name, flags = '', width, precision, type] = found;
    out += format.slice(last, found.index);
    last = found.index + whole.length;
    if (type === undefined) throw valueError('incomplete format');
    if (type === '%' && name === undefined) {
      out += '%';
      continue;
    }
    let mapped: Value;
    if (name !== undefined) {
      if (tuple || typeof values === 'string' || typeOf(values).lookup('__getitem__') === undefined)
        throw typeError('format requires a mapping');
      usedMapping = true;
      mapped = yield* settle(getItem(vm, values, name));
    }
    const wide = width === '*' ? asInt(take()) : width === undefined ? 0 : Number(width);
    if (wide === undefined) throw typeError('* wants int');
    vm.reserve(Math.abs(Number(wide)));
    const exact = precision === undefined ? undefined : precision === '*' ? Number(asInt(take())) : Number(precision);
    const value = name === undefined ? take() : mapped;
    const left = flags.includes('-') || Number(wide) < 0;
    out += place(
      yield* one(vm, type, value, flags, exact, found.index + whole.length - 1),
      Math.abs(Number(wide)),
      left,
      flags.includes('0') && !left && 'diouxXeEfFgG'.includes(type),
    );
  }
  out += format.slice(last);
  if (next < args.length && !usedMapping && (tuple || !(values instanceof PyDict)))
    throw typeError('not all arguments converted during string formatting');
  return out;
}

function place(text: string, width: number, left: boolean, zeros: boolean): string {
  const missing = width - text.length;
  if (missing <= 0) return text;
  if (left) return text + ' '.repeat(missing);
  if (!zeros) return ' '.repeat(missing) + text;
  const head = /^[+\- ]?(?:0[xXoO])?/.exec(text)?.[0] ?? '';
  return head + '0'.repeat(missing) + text.slice(head.length);
}

function* one(
  vm: Vm,
  type: string,
  value: Value,
  flags: string,
  precision: number | undefined,
  at: number,
): Gen<string> {
  const sign = (negative: boolean): string =>
    negative ? '-' : flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
  switch (type) {
    case 's':
      return cut(yield* strOf(vm, value), precision);
    case 'r':
      return cut(yield* reprOf(vm, value), precision);
    case 'a':
      return cut(ascii(yield* reprOf(vm, value)), precision);
    case 'c':
      if (typeof value === 'string' && [...value].length === 1) return value;
      if (asInt(value) === undefined) throw typeError('%c requires int or char');
      if (Number(asInt(value)) < 0 || Number(asInt(value)) > 0x10ffff)
        throw raise('OverflowError', '%c arg not in range(0x110000)');
      return String.fromCodePoint(Number(asInt(value)));
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': {
      let int = asInt(value);
      if (int === undefined && value instanceof PyFloat && 'diu'.includes(type)) int = floatToInt(value.v);
      if (int === undefined) {
        const method =
          typeOf(value).lookup('diu'.includes(type) ? '__int__' : '__index__') ?? typeOf(value).lookup('__index__');
        if (method === undefined || typeof value === 'string')
          throw typeError(
            'diu'.includes(type)
              ? `%${type} format: a real number is required, not ${typeOf(value).shown}`
              : `%${type} format: an integer is required, not ${typeOf(value).shown}`,
          );
        int = asInt(yield* callMethod(vm, method, value, []));
      }
      const size = (int as number | bigint) < 0 ? -BigInt(int as number | bigint) : BigInt(int as number | bigint);
      const base = type === 'o' ? 8 : type === 'x' || type === 'X' ? 16 : 10;
      let digits = size.toString(base);
      if (type === 'X') digits = digits.toUpperCase();
      if (precision !== undefined) digits = digits.padStart(precision, '0');
      const prefix = flags.includes('#') ? (type === 'o' ? '0o' : type === 'x' ? '0x' : type === 'X' ? '0X' : '') : '';
      return sign((int as number | bigint) < 0) + prefix + digits;
    }
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': {
      let v = asFloat(value);
      if (v === undefined) {
        const method = typeof value === 'string' ? undefined : typeOf(value).lookup('__float__');
        if (method === undefined) throw typeError(`must be real number, not ${typeOf(value).shown}`);
        v = asFloat(yield* callMethod(vm, method, value, [])) as number;
      }
      const mark = flags.includes('+') ? '+' : flags.includes(' ') ? ' ' : '';
      return formatFloat(v, `${mark}${flags.includes('#') ? '#' : ''}.${precision ?? 6}${type}`);
    }
    case 'b':
      if (value instanceof PyBytes) return cut(String.fromCharCode(...value.v), precision);
  }
  throw valueError(`unsupported format character '${type}' (0x${type.charCodeAt(0).toString(16)}) at index ${at}`);
}

function cut(text: string, precision: number | undefined): string {
  return precision === undefined ? text : [...text].slice(0, precision).join('');
}

export { keyError, raise };
