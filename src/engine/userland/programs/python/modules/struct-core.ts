import { needBytes } from '../builtins/bytes-text.ts';
import { native } from '../objects/define.ts';
import { PyException, raise, typeError } from '../objects/exception.ts';
import { PyBytes, PyFloat, PyTuple, type PyType, typeOf, type Value } from '../objects/object.ts';
import { asFloat, asInt, normal } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';

interface Item {
  readonly code: string;
  readonly count: number;
  readonly at: number;
}

interface Layout {
  readonly items: readonly Item[];
  readonly size: number;
  readonly little: boolean;
}

const STANDARD: Readonly<Record<string, number>> = {
  x: 1,
  c: 1,
  b: 1,
  B: 1,
  '?': 1,
  h: 2,
  H: 2,
  i: 4,
  I: 4,
  l: 4,
  L: 4,
  q: 8,
  Q: 8,
  n: 8,
  N: 8,
  e: 2,
  f: 4,
  d: 8,
  s: 1,
  p: 1,
  P: 8,
};

/** Codes of floats, by their bytes. */
const REALS: Readonly<Record<string, number>> = { e: 2, f: 4, d: 8 };

/** The bits of a float of 16 bits (IEEE 754 binary16). */
function halfOf(value: number): number {
  const sign = value < 0 || Object.is(value, -0) ? 0x8000 : 0;
  const size = Math.abs(value);
  if (Number.isNaN(value)) return 0x7e00;
  if (size === Number.POSITIVE_INFINITY) return sign | 0x7c00;
  const even = (x: number): number => (Math.abs(x % 1) === 0.5 ? 2 * Math.round(x / 2) : Math.round(x));
  if (size < 2 ** -14) return sign | even(size * 2 ** 24);
  const exponent = Math.floor(Math.log2(size));
  return sign | (((exponent + 15) << 10) + even((size / 2 ** exponent - 1) * 1024));
}

function fromHalf(bits: number): number {
  const exponent = (bits >> 10) & 31;
  const fraction = bits & 1023;
  const sign = bits & 0x8000 ? -1 : 1;
  if (exponent === 31) return fraction === 0 ? sign * Number.POSITIVE_INFINITY : Number.NaN;
  return sign * (exponent === 0 ? fraction * 2 ** -24 : (1 + fraction / 1024) * 2 ** (exponent - 15));
}

const fail = (error: Value, text: string): PyException => new PyException(error as PyType, [text]);

function layoutOf(format: string, error: Value): Layout {
  const order = /^[@=<>!]/.exec(format)?.[0];
  const isNative = order === undefined || order === '@';
  const items: Item[] = [];
  let at = 0;
  const body = format.slice(order ? 1 : 0).replace(/\s+/g, '');
  if (/\d$/.test(body)) throw fail(error, 'repeat count given without format specifier');
  for (const [whole, digits = '', code = ''] of body.matchAll(/(\d*)(.)/g)) {
    let size = STANDARD[code];
    if (size === undefined || (!isNative && 'nNP'.includes(code))) throw fail(error, 'bad char in struct format');
    if (isNative && 'lL'.includes(code)) size = 8;
    const count = digits === '' ? 1 : Number(digits);
    if (isNative && !'sp'.includes(code)) at = Math.ceil(at / size) * size;
    items.push({ code, count, at });
    at += size * count;
    if (whole === '') break;
  }
  return { items, size: at, little: order === undefined || order === '@' || order === '=' || order === '<' };
}

const WIDTH: Readonly<Record<string, number>> = { b: 1, h: 2, i: 4, l: 4, q: 8, n: 8 };

function widthOf(code: string, layout: Layout, native: boolean): number {
  const lower = code.toLowerCase();
  if (lower === 'l' && native && layout) return 8;
  return lower === 'p' ? 8 : (WIDTH[lower] ?? 1);
}

function packInt(
  view: DataView,
  at: number,
  value: Value,
  code: string,
  width: number,
  little: boolean,
  error: Value,
): void {
  const int = asInt(value);
  if (int === undefined) throw fail(error, 'required argument is not an integer');
  const signed = code === code.toLowerCase();
  const big = BigInt(int);
  const bits = BigInt(width * 8);
  const least = signed ? -(1n << (bits - 1n)) : 0n;
  const most = signed ? (1n << (bits - 1n)) - 1n : (1n << bits) - 1n;
  if (big < least || big > most) {
    throw fail(error, `'${code}' format requires ${least} <= number <= ${most}`);
  }
  const raw = BigInt.asUintN(width * 8, big);
  for (let i = 0; i < width; i++)
    view.setUint8(at + (little ? i : width - 1 - i), Number((raw >> BigInt(8 * i)) & 255n));
}

function unpackInt(view: DataView, at: number, code: string, width: number, little: boolean): Value {
  let raw = 0n;
  for (let i = 0; i < width; i++) raw |= BigInt(view.getUint8(at + (little ? i : width - 1 - i))) << BigInt(8 * i);
  return normal(code === code.toLowerCase() ? BigInt.asIntN(width * 8, raw) : raw);
}

function pack(format: string, values: readonly Value[], error: Value): PyBytes {
  const layout = layoutOf(format, error);
  const isNative = !/^[=<>!]/.test(format);
  const out = new Uint8Array(layout.size);
  const view = new DataView(out.buffer);
  const wanted = layout.items.reduce(
    (n, { code, count }) => n + (code === 'x' ? 0 : 'sp'.includes(code) ? 1 : count),
    0,
  );
  if (wanted !== values.length) throw fail(error, `pack expected ${wanted} items for packing (got ${values.length})`);
  let next = 0;
  for (const { code, count, at } of layout.items) {
    if (code === 'x') continue;
    if (code === 's' || code === 'p') {
      const value = values[next++];
      if (!(value instanceof PyBytes)) throw fail(error, `argument for '${code}' must be a bytes object`);
      if (code === 's') out.set(value.v.subarray(0, count), at);
      else {
        out[at] = Math.min(value.v.length, count - 1);
        out.set(value.v.subarray(0, count - 1), at + 1);
      }
      continue;
    }
    const width = REALS[code] ?? widthOf(code, layout, isNative);
    for (let i = 0; i < count; i++) {
      const value = values[next++];
      const where = at + i * width;
      if (code === 'c') {
        if (!(value instanceof PyBytes) || value.v.length !== 1)
          throw fail(error, 'char format requires a bytes object of length 1');
        out[where] = value.v[0] as number;
      } else if (code === '?') out[where] = value === false || value === null || value === 0 ? 0 : 1;
      else if (code in REALS) {
        const number = asFloat(value);
        if (number === undefined) throw fail(error, 'required argument is not a float');
        if (code === 'd') view.setFloat64(where, number, layout.little);
        else if (code === 'e') {
          if (Number.isFinite(number) && Math.abs(number) >= 65520)
            throw raise('OverflowError', 'float too large to pack with e format');
          view.setUint16(where, halfOf(number), layout.little);
        } else {
          if (Number.isFinite(number) && !Number.isFinite(Math.fround(number)))
            throw raise('OverflowError', 'float too large to pack with f format');
          view.setFloat32(where, number, layout.little);
        }
      } else packInt(view, where, value, code, width, layout.little, error);
    }
  }
  return new PyBytes(out);
}

function unpack(format: string, bytes: Uint8Array, error: Value): PyTuple {
  const layout = layoutOf(format, error);
  const isNative = !/^[=<>!]/.test(format);
  if (bytes.length !== layout.size) throw fail(error, `unpack requires a buffer of ${layout.size} bytes`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
  const out: Value[] = [];
  for (const { code, count, at } of layout.items) {
    if (code === 'x') continue;
    if (code === 's') {
      out.push(new PyBytes(bytes.slice(at, at + count)));
      continue;
    }
    if (code === 'p') {
      out.push(new PyBytes(bytes.slice(at + 1, at + 1 + Math.min(count - 1, bytes[at] as number))));
      continue;
    }
    const width = REALS[code] ?? widthOf(code, layout, isNative);
    for (let i = 0; i < count; i++) {
      const where = at + i * width;
      if (code === 'c') out.push(new PyBytes(bytes.slice(where, where + 1)));
      else if (code === '?') out.push(bytes[where] !== 0);
      else if (code === 'd') out.push(new PyFloat(view.getFloat64(where, layout.little)));
      else if (code === 'f') out.push(new PyFloat(view.getFloat32(where, layout.little)));
      else if (code === 'e') out.push(new PyFloat(fromHalf(view.getUint16(where, layout.little))));
      else out.push(unpackInt(view, where, code, width, layout.little));
    }
  }
  return new PyTuple(out);
}

const formatText = (format: Value): string => {
  if (typeof format === 'string') return format;
  if (format instanceof PyBytes) return String.fromCharCode(...format.v);
  throw typeError(`Struct() argument 1 must be a str or bytes object, not ${typeOf(format).name}`);
};

/** _struct: values to bytes and back. Each function gets the class of its errors. */
export const structCore: LibraryModule = {
  init: (_vm, module) => {
    const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
      module.dict.set(name, native(name, params, call));
    def('pack', 'error format values', (vm, error, format, values) => {
      const { items } = values as unknown as PyTuple;
      vm.thread.budget -= 200 + 20 * items.length;
      return pack(formatText(format), items, error);
    });
    def('unpack', 'error format data', (vm, error, format, data) => {
      const tuple = unpack(formatText(format), needBytes(data), error);
      vm.thread.budget -= 200 + 20 * tuple.items.length;
      return tuple;
    });
    def('calcsize', 'error format', (_vm, error, format) => layoutOf(formatText(format), error).size);
  },
};
