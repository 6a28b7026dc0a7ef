import { type Json, numberOf } from './json.ts';
import { typeError } from './operators.ts';

const { abs, floor, sign, trunc } = Math;

/** C's rounding to even. */
function rint(x: number): number {
  const down = floor(x);
  const rest = x - down;
  if (rest !== 0.5) return Math.round(x);
  return down % 2 === 0 ? down : down + 1;
}

/** [mantissa of 0.5 up to 1, exponent]. */
export function frexp(x: number): readonly [number, number] {
  if (x === 0 || !Number.isFinite(x)) return [x, 0];
  let exponent = Math.max(-1023, floor(Math.log2(abs(x))) + 1);
  let mantissa = x * 2 ** -exponent;
  while (abs(mantissa) < 0.5) {
    mantissa *= 2;
    exponent -= 1;
  }
  while (abs(mantissa) >= 1) {
    mantissa /= 2;
    exponent += 1;
  }
  return [mantissa, exponent];
}

const LANCZOS = [
  676.5203681218851, -1259.1392167224028, 771.3234287776531, -176.6150291621406, 12.507343278686905,
  -0.13857109526572012, 9.984369578019572e-6, 1.5056327351493116e-7,
];

function tgamma(x: number): number {
  if (Number.isInteger(x) && x > 0 && x < 171) {
    let product = 1;
    for (let i = 2; i < x; i++) product *= i;
    return product;
  }
  if (x < 0.5) return Math.PI / (Math.sin(Math.PI * x) * tgamma(1 - x));
  const t = x - 1 + 7.5;
  const sum = LANCZOS.reduce((total, c, i) => total + c / (x + i), 0.9999999999998099);
  return Math.sqrt(2 * Math.PI) * t ** (x - 0.5) * Math.exp(-t) * sum;
}

function lgamma(x: number): number {
  return x > 0 && x < 100
    ? Math.log(abs(tgamma(x)))
    : (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x);
}

/** The functions of C's mathematical library that jq hands on, by name; numbers in, a number out. */
const UNARY: Readonly<Record<string, (x: number) => number>> = {
  ...Object.fromEntries(
    (
      'acos acosh asin asinh atan atanh cbrt ceil cos cosh exp expm1 floor log log10 log1p log2 sin sinh sqrt tan tanh trunc' as const
    )
      .split(' ')
      .map((name) => [name, Math[name as 'acos']]),
  ),
  exp10: (x) => 10 ** x,
  exp2: (x) => 2 ** x,
  fabs: abs,
  gamma: lgamma,
  lgamma,
  logb: (x) => floor(Math.log2(abs(x))),
  nearbyint: rint,
  pow10: (x) => 10 ** x,
  rint,
  round: (x) => sign(x) * Math.round(abs(x)),
  significand: (x) => (x === 0 || !Number.isFinite(x) ? x : frexp(x)[0] * 2),
  tgamma,
};

const BINARY: Readonly<Record<string, (x: number, y: number) => number>> = {
  atan2: Math.atan2,
  copysign: (x, y) => abs(x) * (y < 0 || Object.is(y, -0) ? -1 : 1),
  drem: (x, y) => x - y * rint(x / y),
  fdim: (x, y) => Math.max(x - y, 0),
  fmax: (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.max(x, y)),
  fmin: (x, y) => (Number.isNaN(x) ? y : Number.isNaN(y) ? x : Math.min(x, y)),
  fmod: (x, y) => x % y,
  hypot: Math.hypot,
  ldexp: (x, y) => x * 2 ** trunc(y),
  pow: (x, y) => x ** y,
  scalb: (x, y) => x * 2 ** trunc(y),
  scalbln: (x, y) => x * 2 ** trunc(y),
};

function required(value: Json): number {
  return numberOf(value) ?? typeError(value, 'number required');
}

/** By name and number of arguments; undefined when there is none. `floor` works on the input, `pow(a; b)` on its arguments. */
export function mathFunction(name: string, arity: number): ((input: Json, args: readonly Json[]) => Json) | undefined {
  if (arity === 0) {
    const unary = Object.hasOwn(UNARY, name) ? UNARY[name] : undefined;
    return unary && ((input) => unary(required(input)));
  }
  if (arity === 3 && name === 'fma') {
    return (_input, [x = null, y = null, z = null]) => required(x) * required(y) + required(z);
  }
  const binary = arity === 2 && Object.hasOwn(BINARY, name) ? BINARY[name] : undefined;
  return binary && ((_input, [x = null, y = null]) => binary(required(x), required(y)));
}

export const MATH_NAMES: readonly string[] = [
  ...Object.keys(UNARY).map((name) => `${name}/0`),
  ...Object.keys(BINARY).map((name) => `${name}/2`),
  'fma/3',
];
