// biome-ignore-all lint/suspicious/noDoubleEquals: an int is a number or a bigint, and only == compares the two
import { defineNew, getters, methods, native } from '../objects/define.ts';
import { classMethodType, PyWrapped } from '../objects/descriptors.ts';
import { raise, typeError, valueError } from '../objects/exception.ts';
import {
  boolType,
  bytesType,
  complexType,
  floatType,
  intType,
  NotImplemented,
  noneType,
  Pending,
  PyBytes,
  PyComplex,
  PyFloat,
  PyPrimitive,
  PyTuple,
  type PyType,
  strType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { exactDigits } from '../protocols/exact-decimal.ts';
import { formatFloat, formatInt } from '../protocols/formatting.ts';
import { hashOf } from '../protocols/hashing.ts';
import {
  asComplex,
  asFloat,
  asInt,
  complexBinary,
  floatBinary,
  index,
  intBinary,
  normal,
  toNumber,
} from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import { bytesRepr, quickRepr, strRepr } from '../protocols/text.ts';
import { truthOf } from '../protocols/truth.ts';
import type { Vm } from '../vm/vm.ts';
import { fromBytes, needOrder } from './int-bytes.ts';
import { parseInteger } from './parse-integer.ts';
import { parseComplexText, parseFloatText, parseHexFloat } from './parse-number.ts';
import { roundFloat, roundInt } from './rounding.ts';

const NAMES = ['add', 'sub', 'mul', 'truediv', 'floordiv', 'mod', 'pow', 'lshift', 'rshift', 'and', 'or', 'xor'];

for (const [op, name] of NAMES.entries()) {
  const calc = (a: Value, b: Value): Value => {
    const x = asInt(a);
    const y = asInt(b);
    if (x === undefined || y === undefined) return NotImplemented;
    return intBinary(op, x, y) ?? NotImplemented;
  };
  methods(intType, {
    [`__${name}__`]: ['other', (_vm, a, b) => calc(a, b)],
    [`__r${name}__`]: ['other', (_vm, a, b) => calc(b, a)],
  });
  if (op > 6) continue;
  const floats = (a: Value, b: Value): Value => {
    const x = asFloat(a);
    const y = asFloat(b);
    return x === undefined || y === undefined ? NotImplemented : (floatBinary(op, x, y) ?? NotImplemented);
  };
  methods(floatType, {
    [`__${name}__`]: ['other', (_vm, a, b) => floats(a, b)],
    [`__r${name}__`]: ['other', (_vm, a, b) => floats(b, a)],
  });
  const complexes = (a: Value, b: Value): Value => {
    const x = asComplex(a);
    const y = asComplex(b);
    return x && y ? (complexBinary(op, x, y) ?? NotImplemented) : NotImplemented;
  };
  methods(complexType, {
    [`__${name}__`]: ['other', (_vm, a, b) => complexes(a, b)],
    [`__r${name}__`]: ['other', (_vm, a, b) => complexes(b, a)],
  });
}

const TESTS: Readonly<Record<string, (order: number) => boolean>> = {
  __lt__: (o) => o < 0,
  __le__: (o) => o <= 0,
  __eq__: (o) => o === 0,
  __ne__: (o) => o !== 0,
  __gt__: (o) => o > 0,
  __ge__: (o) => o >= 0,
};

for (const [name, test] of Object.entries(TESTS)) {
  const call = (_vm: Vm, a: Value, b: Value): Value => {
    const x = a instanceof PyFloat ? a.v : asInt(a);
    const y = b instanceof PyFloat ? b.v : asInt(b);
    if (x === undefined || y === undefined) return NotImplemented;
    if (Number.isNaN(x) || Number.isNaN(y)) return name === '__ne__';
    return test(x < y ? -1 : x > y ? 1 : 0);
  };
  methods(intType, { [name]: ['other', call] });
  methods(floatType, { [name]: ['other', call] });
}

methods(complexType, {
  __eq__: [
    'other',
    (_vm, a, b) => {
      const x = asComplex(a);
      const y = asComplex(b);
      return x && y ? x.re === y.re && x.im === y.im : NotImplemented;
    },
  ],
});

function* hash(vm: Vm, self: Value): Gen<Value> {
  return yield* hashOf(vm, self instanceof PyPrimitive ? self.prim : self);
}

const int = (value: Value): number | bigint => asInt(value) as number | bigint;

methods(intType, {
  __neg__: ['', (_vm, a) => normal(-BigInt(int(a)))],
  __pos__: ['', (_vm, a) => int(a)],
  __abs__: ['', (_vm, a) => (int(a) < 0 ? normal(-BigInt(int(a))) : int(a))],
  __invert__: ['', (_vm, a) => normal(~BigInt(int(a)))],
  __bool__: ['', (_vm, a) => int(a) != 0],
  __int__: ['', (_vm, a) => int(a)],
  __index__: ['', (_vm, a) => int(a)],
  __float__: ['', (_vm, a) => new PyFloat(toNumber(int(a)))],
  __trunc__: ['', (_vm, a) => int(a)],
  __floor__: ['', (_vm, a) => int(a)],
  __ceil__: ['', (_vm, a) => int(a)],
  __round__: ['ndigits?', (_vm, a, digits = null) => roundInt(int(a), digits)],
  __divmod__: [
    'other',
    (_vm, a, b) =>
      asInt(b) === undefined
        ? NotImplemented
        : new PyTuple([intBinary(4, int(a), int(b)), intBinary(5, int(a), int(b))]),
  ],
  __hash__: ['', (vm, a) => new Pending(hash(vm, a))],
  __repr__: ['', (_vm, a) => (typeof a === 'boolean' ? quickRepr(a) : quickRepr(int(a)))],
  __format__: [
    'spec',
    (_vm, a, spec: string) => (spec === '' && typeof a === 'boolean' ? quickRepr(a) : formatInt(int(a), spec)),
  ],
  bit_length: ['', (_vm, a) => (int(a) == 0 ? 0 : (int(a) < 0 ? -BigInt(int(a)) : BigInt(int(a))).toString(2).length)],
  bit_count: ['', (_vm, a) => (int(a) < 0 ? -BigInt(int(a)) : BigInt(int(a))).toString(2).replaceAll('0', '').length],
  conjugate: ['', (_vm, a) => int(a)],
  as_integer_ratio: ['', (_vm, a) => new PyTuple([int(a), 1])],
  is_integer: ['', () => true],
  to_bytes: [
    'length= byteorder= * signed=',
    (_vm, a, length = 1, order = 'big', signed = false) => {
      const size = index(length);
      needOrder(order);
      if (size < 0) throw valueError('length argument must be non-negative');
      let value = BigInt(int(a));
      if (value < 0n && signed !== true) throw raise('OverflowError', "can't convert negative int to unsigned");
      const limit = 1n << BigInt(size * 8);
      if (signed === true ? value >= limit / 2n || value < -(limit / 2n) : value >= limit)
        throw raise('OverflowError', 'int too big to convert');
      if (value < 0n) value += limit;
      const out = new Uint8Array(size);
      for (let i = 0; i < size; i++) {
        out[order === 'big' ? size - 1 - i : i] = Number(value & 255n);
        value >>= 8n;
      }
      return new PyBytes(out);
    },
  ],
});
intType.attrs.set(
  'from_bytes',
  new PyWrapped(
    classMethodType,
    native(
      'from_bytes',
      'cls bytes! byteorder= * signed=',
      (vm, _cls, bytes, order = 'big', signed = false) => new Pending(fromBytes(vm, bytes, order, signed)),
    ),
  ),
);

getters(intType, { real: (_vm, a) => int(a), imag: () => 0, numerator: (_vm, a) => int(a), denominator: () => 1 });

function makeInt(vm: Vm, cls: PyType, value: Value, base: Value): Value | Pending {
  const wrap = (n: number | bigint): Value => (cls === intType ? n : new PyPrimitive(cls, n));
  if (value === undefined) return wrap(0);
  if (base === undefined) {
    const known = asInt(value);
    if (known !== undefined) return wrap(known);
    if (value instanceof PyFloat) return wrap(floatToInt(value.v));
  } else if (
    !(
      typeof value === 'string' ||
      value instanceof PyBytes ||
      (value instanceof PyPrimitive && typeof value.prim === 'string')
    )
  )
    throw typeError("int() can't convert non-string with explicit base");
  const text =
    typeof value === 'string'
      ? value
      : value instanceof PyPrimitive && typeof value.prim === 'string'
        ? value.prim
        : value instanceof PyBytes
          ? String.fromCharCode(...value.v)
          : undefined;
  if (text !== undefined) return wrap(parseInteger(text, base === undefined ? 10 : index(base), value));
  return new Pending(viaMethods(vm, cls, value));
}

function* viaMethods(vm: Vm, cls: PyType, value: Value): Gen<Value> {
  for (const name of ['__int__', '__index__', '__trunc__']) {
    const method = typeOf(value).lookup(name);
    if (method === undefined) continue;
    const answer = yield* callMethod(vm, method, value, []);
    const known = asInt(answer);
    if (known === undefined) throw typeError(`${name} returned non-int (type ${typeOf(answer).shown})`);
    return cls === intType ? known : new PyPrimitive(cls, known);
  }
  throw typeError(
    `int() argument must be a string, a bytes-like object or a real number, not '${typeOf(value).shown}'`,
  );
}

export function floatToInt(v: number): number | bigint {
  if (Number.isNaN(v)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(v)) throw raise('OverflowError', 'cannot convert float infinity to integer');
  const whole = Math.trunc(v) + 0;
  return Number.isSafeInteger(whole) ? whole : BigInt(whole);
}

defineNew(intType, 'x? base=', (vm, cls: PyType, value, base) => makeInt(vm, cls, value, base));

defineNew(boolType, 'x?', (vm, _cls, value) => (value === undefined ? false : new Pending(truthOf(vm, value))));

defineNew(noneType, '', () => null);

methods(noneType, { __repr__: ['', () => 'None'], __bool__: ['', () => false] });

methods(boolType, { __repr__: ['', (_vm, a) => quickRepr(a)] });

for (const [op, name] of [
  [9, 'and'],
  [10, 'or'],
  [11, 'xor'],
] as const) {
  const call = (_vm: Vm, a: Value, b: Value): Value => {
    if (typeof a === 'boolean' && typeof b === 'boolean') return op === 9 ? a && b : op === 10 ? a || b : a !== b;
    const y = asInt(b);
    return y === undefined ? NotImplemented : intBinary(op, int(a), y);
  };
  methods(boolType, { [`__${name}__`]: ['other', call], [`__r${name}__`]: ['other', call] });
}

const num = (value: Value): number => asFloat(value) as number;

methods(floatType, {
  __neg__: ['', (_vm, a) => new PyFloat(-num(a))],
  __pos__: ['', (_vm, a) => new PyFloat(num(a))],
  __abs__: ['', (_vm, a) => new PyFloat(Math.abs(num(a)))],
  __bool__: ['', (_vm, a) => num(a) !== 0],
  __int__: ['', (_vm, a) => floatToInt(num(a))],
  __trunc__: ['', (_vm, a) => floatToInt(num(a))],
  __floor__: ['', (_vm, a) => floatToInt(Math.floor(num(a)))],
  __ceil__: ['', (_vm, a) => floatToInt(Math.ceil(num(a)))],
  __float__: ['', (_vm, a) => new PyFloat(num(a))],
  __round__: ['ndigits?', (_vm, a, digits = null) => roundFloat(num(a), digits)],
  __divmod__: [
    'other',
    (_vm, a, b) => {
      const y = asFloat(b);
      if (y === undefined) return NotImplemented;
      if (y === 0) throw raise('ZeroDivisionError', 'float divmod()');
      return new PyTuple([floatBinary(4, num(a), y), floatBinary(5, num(a), y)]);
    },
  ],
  __hash__: ['', (vm, a) => new Pending(hash(vm, a))],
  __repr__: ['', (_vm, a) => quickRepr(new PyFloat(num(a)))],
  __format__: ['spec', (_vm, a, spec: string) => formatFloat(num(a), spec)],
  is_integer: ['', (_vm, a) => Number.isInteger(num(a))],
  conjugate: ['', (_vm, a) => a],
  hex: ['', (_vm, a) => floatHex(num(a))],
  as_integer_ratio: [
    '',
    (_vm, a) => {
      const v = num(a);
      if (!Number.isFinite(v))
        throw raise(
          Number.isNaN(v) ? 'ValueError' : 'OverflowError',
          `cannot convert ${Number.isNaN(v) ? 'NaN' : 'Infinity'} to integer ratio`,
        );
      let m = v;
      let scale = 0n;
      while (!Number.isInteger(m)) {
        m *= 2;
        scale++;
      }
      return new PyTuple([normal(BigInt(m)), normal(1n << scale)]);
    },
  ],
});

getters(floatType, { real: (_vm, a) => new PyFloat(num(a)), imag: () => new PyFloat(0) });

function floatHex(v: number): string {
  if (!Number.isFinite(v)) return quickRepr(new PyFloat(v)) as string;
  const sign = v < 0 || Object.is(v, -0) ? '-' : '';
  let size = Math.abs(v);
  if (size === 0) return `${sign}0x0.0p+0`;
  let exponent = 0;
  while (size >= 2) {
    size /= 2;
    exponent++;
  }
  while (size < 1) {
    size *= 2;
    exponent--;
  }
  const fraction = BigInt(Math.round((size - 1) * 2 ** 52))
    .toString(16)
    .padStart(13, '0');
  return `${sign}0x1.${fraction}p${exponent < 0 ? '-' : '+'}${Math.abs(exponent)}`;
}

defineNew(floatType, 'x?', (vm, cls: PyType, value = 0) => {
  const wrap = (v: number): Value => new PyFloat(v, cls);
  const known = asFloat(value);
  if (
    known !== undefined &&
    (value === null || typeof value !== 'object' || value instanceof PyFloat || value instanceof PyPrimitive)
  )
    return wrap(known);
  const text =
    typeof value === 'string'
      ? value
      : value instanceof PyPrimitive && typeof value.prim === 'string'
        ? value.prim
        : value instanceof PyBytes
          ? String.fromCharCode(...value.v)
          : undefined;
  if (text !== undefined)
    return wrap(parseFloatText(text, value instanceof PyBytes ? bytesRepr(value.v) : strRepr(text)));
  return new Pending(floatVia(vm, cls, value));
});

function* floatVia(vm: Vm, cls: PyType, value: Value): Gen<Value> {
  const method = typeOf(value).lookup('__float__') ?? typeOf(value).lookup('__index__');
  if (method === undefined)
    throw typeError(`float() argument must be a string or a real number, not '${typeOf(value).shown}'`);
  const answer = yield* callMethod(vm, method, value, []);
  const v = answer instanceof PyFloat ? answer.v : undefined;
  if (v === undefined)
    throw typeError(`${typeOf(value).shown}.__float__ returned non-float (type ${typeOf(answer).shown})`);
  return new PyFloat(v, cls);
}

defineNew(complexType, 'real= imag=', (_vm, _cls, real = 0, given) => {
  const imag = given ?? 0;
  if (typeof real !== 'string' && typeof imag === 'string') throw typeError("complex() second arg can't be a string");
  if (typeof real === 'string') {
    if (given !== undefined) throw typeError("complex() can't take second arg if first is a string");
    const [re, im] = parseComplexText(real);
    return new PyComplex(re, im);
  }
  const a = asComplex(real);
  const b = asComplex(imag);
  if (a && !b) throw typeError(`complex() second argument must be a number, not '${typeOf(imag).shown}'`);
  if (!a || !b) throw typeError(`complex() first argument must be a string or a number, not '${typeOf(real).shown}'`);
  if (a && given === undefined) return new PyComplex(a.re, a.im);
  // What is not there is not added: complex(0, -0.0) keeps its sign.
  return new PyComplex(b.im === 0 ? a.re : a.re - b.im, a.im === 0 ? b.re : a.im + b.re);
});

methods(complexType, {
  __abs__: ['', (_vm, a: PyComplex) => new PyFloat(Math.hypot(a.re, a.im))],
  __bool__: ['', (_vm, a: PyComplex) => a.re !== 0 || a.im !== 0],
  __hash__: ['', (vm, a) => new Pending(hash(vm, a))],
  conjugate: ['', (_vm, a: PyComplex) => new PyComplex(a.re, -a.im)],
});

getters(complexType, {
  real: (_vm, a) => new PyFloat((a as PyComplex).re),
  imag: (_vm, a) => new PyFloat((a as PyComplex).im),
});
floatType.attrs.set(
  'fromhex',
  new PyWrapped(
    classMethodType,
    native('fromhex', 'cls text', (_vm, _cls, text: string) => new PyFloat(parseHexFloat(text))),
  ),
);

export { bytesType, exactDigits, strType };
