import {
  add,
  compare,
  type Decimal,
  divide,
  fromInteger,
  multiply,
  negate,
  ONE,
  power10,
  rescaled,
  squareRoot,
  subtract,
  ZERO,
} from './number.ts';

/** bc -l: e, l, s, c, a by their series, with digits to spare, cut to the scale. */
const SPARE = 12;

function quotient(a: Decimal, b: Decimal, scale: number): Decimal {
  return divide(a, b, scale) ?? ZERO;
}

/** Sums terms until they vanish. */
function series(first: Decimal, next: (term: Decimal, index: number) => Decimal, scale: number): Decimal {
  let sum = first;
  let term = first;
  for (let index = 1; ; index++) {
    term = next(term, index);
    if (rescaled(term, scale).digits === 0n) return sum;
    sum = add(sum, term);
  }
}

export function exponential(x: Decimal, scale: number): Decimal {
  const working = scale + SPARE + Math.max(0, String(x.digits / power10(x.scale)).length * 2);
  if (x.digits < 0n) return rescaled(quotient(ONE, exponential(negate(x), working), working), scale);
  let halvings = 0;
  let reduced = rescaled(x, working + 5);
  while (compare(reduced, ONE) > 0) {
    reduced = quotient(reduced, fromInteger(2), working + 5);
    halvings += 1;
  }
  let result = series(
    ONE,
    (term, index) => quotient(multiply(term, reduced, working), fromInteger(index), working),
    working,
  );
  for (let count = 0; count < halvings; count++) result = rescaled(multiply(result, result, working), working);
  return rescaled(result, scale);
}

/** For numbers above zero; anything else has no logarithm and gives bc's very large negative number. */
export function logarithm(x: Decimal, scale: number): Decimal {
  if (x.digits <= 0n) return rescaled(subtract(ONE, { digits: power10(scale), scale: 0 }), scale);
  const working = scale + SPARE;
  let reduced = rescaled(x, working);
  let doublings = 0;
  while (compare(reduced, { digits: 12n, scale: 1 }) > 0 || compare(reduced, { digits: 8n, scale: 1 }) < 0) {
    reduced = squareRoot(reduced, working) ?? ONE;
    doublings += 1;
  }
  const ratio = quotient(subtract(reduced, ONE), add(reduced, ONE), working);
  const squared = multiply(ratio, ratio, working);
  let powered = ratio;
  const sum = series(
    ratio,
    (_term, index) => {
      powered = rescaled(multiply(powered, squared, working), working);
      return quotient(powered, fromInteger(2 * index + 1), working);
    },
    working,
  );
  return rescaled(multiply(sum, fromInteger(2n ** BigInt(doublings + 1)), working), scale);
}

export function arctangent(x: Decimal, scale: number): Decimal {
  const working = scale + SPARE;
  if (x.digits < 0n) return negate(arctangent(negate(x), scale));
  let reduced = rescaled(x, working);
  let factor = 1n;
  // arctan x = 2 arctan (x / (1 + sqrt(1 + x²))).
  while (compare(reduced, { digits: 2n, scale: 1 }) > 0) {
    const root = squareRoot(add(ONE, multiply(reduced, reduced, working)), working) ?? ONE;
    reduced = quotient(reduced, add(ONE, root), working);
    factor *= 2n;
  }
  const squared = multiply(reduced, reduced, working);
  let powered = reduced;
  const sum = series(
    reduced,
    (_term, index) => {
      powered = negate(rescaled(multiply(powered, squared, working), working));
      return quotient(powered, fromInteger(2 * index + 1), working);
    },
    working,
  );
  return rescaled(multiply(sum, fromInteger(factor), working), scale);
}

export function sine(x: Decimal, scale: number): Decimal {
  const working = scale + SPARE + String(x.digits / power10(x.scale)).length;
  const pi = multiply(arctangent(ONE, working), fromInteger(4), working);
  const turns = (quotient(x, pi, 0).digits + (x.digits < 0n ? -1n : 1n)) / 2n;
  const reduced = rescaled(subtract(x, multiply(pi, fromInteger(2n * turns), working)), working);
  const squared = multiply(reduced, reduced, working);
  return rescaled(
    series(
      reduced,
      (term, index) =>
        negate(quotient(multiply(term, squared, working), fromInteger(2 * index * (2 * index + 1)), working)),
      working,
    ),
    scale,
  );
}

export function cosine(x: Decimal, scale: number): Decimal {
  const working = scale + SPARE;
  const quarter = multiply(arctangent(ONE, working), fromInteger(2), working);
  return sine(add(x, quarter), scale);
}
