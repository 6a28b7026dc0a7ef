import { cos, exp, log, sin } from './precise-math.ts';

/** Lanczos' approximation with g = 6.0246… and 13 coefficients, as CPython's mathmodule has it. */
const G = 6.02468004077673;
const NUMERATOR = [
  23531376880.41076, 42919803642.6491, 35711959237.35567, 17921034426.03721, 6039542586.352028, 1439720407.3117216,
  248874557.86205417, 31426415.585400194, 2876370.6289353725, 186056.26539522348, 8071.672002365816, 210.82427775157936,
  2.5066282746310002,
];
const DENOMINATOR = [
  0, 39916800, 120543840, 150917976, 105258076, 45995730, 13339535, 2637558, 357423, 32670, 1925, 66, 1,
];

function lanczos(x: number): number {
  let top = 0;
  let bottom = 0;
  if (x < 5) {
    for (let i = 12; i >= 0; i--) {
      top = top * x + (NUMERATOR[i] as number);
      bottom = bottom * x + (DENOMINATOR[i] as number);
    }
  } else {
    for (let i = 0; i <= 12; i++) {
      top = top / x + (NUMERATOR[i] as number);
      bottom = bottom / x + (DENOMINATOR[i] as number);
    }
  }
  return top / bottom;
}

/** sin(pi x), exact at the half integers. */
function sinPi(x: number): number {
  const y = Math.abs(x) % 2;
  const n = Math.round(2 * y);
  const parts = [
    () => sin(Math.PI * y),
    () => cos(Math.PI * (y - 0.5)),
    () => sin(Math.PI * (1 - y)),
    () => -cos(Math.PI * (y - 1.5)),
    () => sin(Math.PI * (y - 2)),
  ];
  return Math.sign(x) * (parts[n]?.() ?? 0);
}

export function gamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) || x > 0 ? x : Number.NaN;
  if (x === 0) return Object.is(x, -0) ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  if (Number.isInteger(x)) {
    if (x < 0) return Number.NaN;
    if (x <= 23) {
      let product = 1;
      for (let i = 2; i < x; i++) product *= i;
      return product;
    }
  }
  const size = Math.abs(x);
  if (size < 1e-20) return 1 / x;
  if (size > 200) return x < 0 ? 0 / sinPi(x) : Number.POSITIVE_INFINITY;
  const y = size + G - 0.5;
  let z = size > G - 0.5 ? y - size - (G - 0.5) : y - (G - 0.5) - size;
  z = (z * G) / y;
  let r: number;
  if (x < 0) {
    r = ((-Math.PI / sinPi(size) / size) * exp(y)) / lanczos(size);
    r -= z * r;
    r = size < 140 ? r / y ** (size - 0.5) : r / y ** (size / 2 - 0.25) / y ** (size / 2 - 0.25);
  } else {
    r = lanczos(size) / exp(y);
    r += z * r;
    r = size < 140 ? r * y ** (size - 0.5) : r * y ** (size / 2 - 0.25) * y ** (size / 2 - 0.25);
  }
  return r;
}

export function lgamma(x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : Number.POSITIVE_INFINITY;
  if (Number.isInteger(x) && x <= 2) return x <= 0 ? Number.POSITIVE_INFINITY : 0;
  const size = Math.abs(x);
  if (size < 1e-20) return -log(size);
  let r = log(lanczos(size)) - G + (size - 0.5) * (log(size + G - 0.5) - 1);
  if (x < 0) r = log(Math.PI) - log(Math.abs(sinPi(size))) - log(size) - r;
  return r;
}
