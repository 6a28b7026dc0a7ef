import { native } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/exception.ts';
import { Pending, PyFloat, type PyModule, PyTuple, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { asFloat, asInt, normal } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';
import { erf, erfc } from './error-function.ts';
import { floatGen, quickFloat, withFloats } from './math-floats.ts';
import { gamma, lgamma } from './math-gamma.ts';
import { integerFunctions } from './math-integers.ts';
import { sumFunctions } from './math-sums.ts';
import * as precise from './precise-math.ts';

const domain = (): never => {
  throw valueError('math domain error');
};

const range = (): never => {
  throw raise('OverflowError', 'math range error');
};

/** Checks what the C library reports: NaN from a number is a domain error, an infinity from a finite one a range error. */
function checked(x: number, result: number, pole = false): PyFloat {
  if (Number.isNaN(result) && !Number.isNaN(x)) domain();
  if (!Number.isFinite(result) && Number.isFinite(x)) {
    if (pole) domain();
    range();
  }
  return new PyFloat(result);
}

type One = (x: number) => number;

const ONE: Readonly<Record<string, One>> = {
  acos: precise.acos,
  acosh: precise.acosh,
  asin: precise.asin,
  asinh: precise.asinh,
  atan: precise.atan,
  cbrt: Math.cbrt,
  cos: precise.cos,
  cosh: precise.cosh,
  exp: precise.exp,
  exp2: (x) => 2 ** x,
  expm1: Math.expm1,
  fabs: Math.abs,
  sin: precise.sin,
  sinh: Math.sinh,
  sqrt: Math.sqrt,
  tan: precise.tan,
  tanh: Math.tanh,
  degrees: (x) => x * (180 / Math.PI),
  radians: (x) => x * (Math.PI / 180),
  erf,
  erfc,
};

/** The logarithm of an int of any size. */
function logOf(value: Value, x: number | undefined, log: One): number {
  const int = asInt(value);
  if (int !== undefined) {
    if (int <= 0) throw valueError('math domain error');
    if (typeof int === 'bigint') {
      const shift = int.toString(2).length - 60;
      if (shift > 0) return log(Number(int >> BigInt(shift))) + shift * log(2);
    }
    return log(Number(int));
  }
  const number = x as number;
  if (number <= 0) throw valueError(`math domain error`);
  return log(number);
}

function rounding(vm: Vm, special: string, value: Value, round: One): Value | Pending {
  const int = asInt(value);
  if (int !== undefined && typeof value !== 'object') return int;
  if (value instanceof PyFloat) return toInteger(round(value.v));
  const method = typeOf(value).lookup(special);
  if (method !== undefined) return new Pending(callMethod(vm, method, value, []));
  if (special === '__trunc__') throw typeError(`type ${typeOf(value).name} doesn't define __trunc__ method`);
  const quick = quickFloat(value);
  if (quick !== undefined) return toInteger(round(quick));
  return new Pending(
    (function* (): Gen<Value> {
      return toInteger(round(yield* floatGen(vm, value)));
    })(),
  );
}

export function toInteger(v: number): number | bigint {
  if (Number.isNaN(v)) throw valueError('cannot convert float NaN to integer');
  if (!Number.isFinite(v)) throw raise('OverflowError', 'cannot convert float infinity to integer');
  return Number.isSafeInteger(v) ? v + 0 : normal(BigInt(v));
}

function frexp(x: number): readonly [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let exponent = Math.max(-1023, Math.floor(Math.log2(Math.abs(x))) + 1);
  let mantissa = x * 2 ** -exponent;
  while (Math.abs(mantissa) < 0.5) {
    mantissa *= 2;
    exponent--;
  }
  while (Math.abs(mantissa) >= 1) {
    mantissa /= 2;
    exponent++;
  }
  return [mantissa, exponent];
}

function ldexp(x: number, power: number): number {
  if (x === 0 || !Number.isFinite(x)) return x;
  const steps = Math.ceil(Math.abs(power) / 1000);
  let result = x;
  for (let i = 0; i < Math.min(steps, 5); i++)
    result *= 2 ** (Math.trunc((power * (i + 1)) / steps) - Math.trunc((power * i) / steps));
  if (!Number.isFinite(result)) range();
  return result;
}

function remainder(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (!Number.isFinite(x) || y === 0) return domain();
  if (!Number.isFinite(y)) return x;
  const size = Math.abs(y);
  const rest = Math.abs(x) % size;
  const other = size - rest;
  const near = rest < other || (rest === other && ((Math.abs(x) - rest) / size) % 2 === 0) ? rest : -other;
  return Math.sign(x) < 0 || Object.is(x, -0) ? -near : near;
}

const bits = new DataView(new ArrayBuffer(8));

function nextafter(x: number, y: number): number {
  if (Number.isNaN(x) || Number.isNaN(y)) return Number.NaN;
  if (x === y) return y;
  if (x === 0) return y > 0 ? Number.MIN_VALUE : -Number.MIN_VALUE;
  bits.setFloat64(0, x);
  const step = y > x === x > 0 ? 1n : -1n;
  bits.setBigInt64(0, bits.getBigInt64(0) + step);
  return bits.getFloat64(0);
}

function pow(x: number, y: number): number {
  if (x === 1 || y === 0) return 1;
  const result = x ** y;
  if (Number.isNaN(result) && !Number.isNaN(x) && !Number.isNaN(y)) return Math.abs(x) === 1 ? 1 : domain();
  if (!Number.isFinite(result) && Number.isFinite(x) && Number.isFinite(y)) {
    if (x === 0) domain();
    range();
  }
  return result;
}

function isclose(a: number, b: number, relative: number, absolute: number): boolean {
  if (relative < 0 || absolute < 0) throw valueError('tolerances must be non-negative');
  if (a === b) return true;
  if (!Number.isFinite(a) || !Number.isFinite(b)) return false;
  const diff = Math.abs(b - a);
  return diff <= Math.abs(relative * b) || diff <= Math.abs(relative * a) || diff <= absolute;
}

function init(_vm: Vm, module: PyModule): void {
  const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
    module.dict.set(name, native(name, params, call));
  for (const [name, value] of Object.entries({
    pi: Math.PI,
    e: Math.E,
    tau: 2 * Math.PI,
    inf: Number.POSITIVE_INFINITY,
    nan: Number.NaN,
  }))
    module.dict.set(name, new PyFloat(value));
  for (const [name, one] of Object.entries(ONE))
    def(name, 'x', (vm, x) => withFloats(vm, [x], (v) => checked(v, one(v))));
  def('atanh', 'x', (vm, x) => withFloats(vm, [x], (v) => checked(v, Math.atanh(v), true)));
  def('gamma', 'x', (vm, x) => withFloats(vm, [x], (v) => checked(v, gamma(v), v <= 0)));
  def('lgamma', 'x', (vm, x) => withFloats(vm, [x], (v) => checked(v, lgamma(v), v <= 0)));
  def('log', 'x base?', (vm, x, base) =>
    withFloats(vm, asInt(x) === undefined ? [x] : [], (v) => {
      const top = logOf(x, v, precise.log);
      if (base === undefined) return new PyFloat(top);
      const bottom = logOf(base, asFloat(base), precise.log);
      if (bottom === 0) throw raise('ZeroDivisionError', 'division by zero');
      return new PyFloat(top / bottom);
    }),
  );
  def('log2', 'x', (vm, x) =>
    withFloats(vm, asInt(x) === undefined ? [x] : [], (v) => new PyFloat(logOf(x, v, Math.log2))),
  );
  def('log10', 'x', (vm, x) =>
    withFloats(vm, asInt(x) === undefined ? [x] : [], (v) => new PyFloat(logOf(x, v, Math.log10))),
  );
  def('log1p', 'x', (vm, x) => withFloats(vm, [x], (v) => checked(v, Math.log1p(v), true)));
  def('floor', 'x', (vm, x) => rounding(vm, '__floor__', x, Math.floor));
  def('ceil', 'x', (vm, x) => rounding(vm, '__ceil__', x, Math.ceil));
  def('trunc', 'x', (vm, x) => rounding(vm, '__trunc__', x, Math.trunc));
  def('isnan', 'x', (vm, x) => withFloats(vm, [x], (v) => Number.isNaN(v)));
  def('isinf', 'x', (vm, x) => withFloats(vm, [x], (v) => !Number.isNaN(v) && !Number.isFinite(v)));
  def('isfinite', 'x', (vm, x) => withFloats(vm, [x], (v) => Number.isFinite(v)));
  def('frexp', 'x', (vm, x) =>
    withFloats(vm, [x], (v) => {
      const [mantissa, exponent] = frexp(v);
      return new PyTuple([new PyFloat(mantissa), exponent]);
    }),
  );
  def('ldexp', 'x i', (vm, x, i) =>
    withFloats(vm, [x], (v) => {
      const power = asInt(i);
      if (power === undefined) throw typeError('Expected an int as second argument to ldexp.');
      return new PyFloat(ldexp(v, Number(power)));
    }),
  );
  def('modf', 'x', (vm, x) =>
    withFloats(vm, [x], (v) => {
      const whole = Math.trunc(v);
      const rest = Number.isFinite(v) ? v - whole : Number.isNaN(v) ? v : 0;
      return new PyTuple([new PyFloat(rest === 0 && (v < 0 || Object.is(v, -0)) ? -0 : rest), new PyFloat(whole)]);
    }),
  );
  const two = (name: string, call: (x: number, y: number) => number): void =>
    def(name, 'x y', (vm, x, y) => withFloats(vm, [x, y], (a, b) => new PyFloat(call(a, b))));
  two('atan2', precise.atan2);
  two('copysign', (a, b) => (b < 0 || Object.is(b, -0) ? -Math.abs(a) : Math.abs(a)));
  two('fmod', (a, b) => {
    const r = a % b;
    return Number.isNaN(r) && !Number.isNaN(a) && !Number.isNaN(b) ? domain() : r;
  });
  two('pow', pow);
  two('remainder', remainder);
  def('nextafter', 'x y * steps=', (vm, x, y, steps) =>
    withFloats(vm, [x, y], (a, b) => {
      let v = a;
      for (let i = 0; i < Number(asInt(steps) ?? 1); i++) v = nextafter(v, b);
      return new PyFloat(v);
    }),
  );
  def('ulp', 'x', (vm, x) =>
    withFloats(vm, [x], (v) => {
      const size = Math.abs(v);
      if (!Number.isFinite(size)) return new PyFloat(size);
      const above = nextafter(size, Number.POSITIVE_INFINITY);
      return new PyFloat(Number.isFinite(above) ? above - size : size - nextafter(size, 0));
    }),
  );
  def('fma', 'x y z', (vm, x, y, z) => withFloats(vm, [x, y, z], (a, b, c) => new PyFloat(a * b + c)));
  def('isclose', 'a! b! * rel_tol= abs_tol=', (vm, a, b, relative, absolute) =>
    withFloats(vm, [a, b], (x, y) =>
      isclose(
        x,
        y,
        relative === undefined ? 1e-9 : (asFloat(relative) ?? 0),
        absolute === undefined ? 0 : (asFloat(absolute) ?? 0),
      ),
    ),
  );
  integerFunctions(module);
  sumFunctions(module);
}

/** math. */
export const math: LibraryModule = { init };
