import { native } from '../objects/define.ts';
import { raise, typeError, valueError } from '../objects/exception.ts';
import { Pending, PyFloat, type PyModule, type PyTuple, typeOf, type Value } from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { asInt, normal } from '../protocols/numbers.ts';
import { callMethod } from '../protocols/special.ts';
import type { Vm } from '../vm/vm.ts';

function* intGen(vm: Vm, value: Value): Gen<bigint> {
  const quick = asInt(value);
  if (quick !== undefined) return BigInt(quick);
  const method = value instanceof PyFloat ? undefined : typeOf(value).lookup('__index__');
  if (method === undefined) throw typeError(`'${typeOf(value).name}' object cannot be interpreted as an integer`);
  return BigInt(asInt(yield* callMethod(vm, method, value, [])) ?? 0);
}

/** Runs native code on ints, `__index__` of Python classes included. */
function withInts(vm: Vm, values: readonly Value[], call: (...ints: bigint[]) => Value): Pending {
  return new Pending(
    (function* (): Gen<Value> {
      const ints: bigint[] = [];
      for (const value of values) ints.push(yield* intGen(vm, value));
      return call(...ints);
    })(),
  );
}

const size = (n: bigint): bigint => (n < 0n ? -n : n);

const HUGE = 1n << 2048n;

/** Between the steps of huge numbers others have their turn. */
function* gcd(a: bigint, b: bigint): Gen<bigint> {
  let [x, y] = [size(a), size(b)];
  for (let i = 1; y !== 0n; i++) {
    if (i % 16 === 0 && y > HUGE) yield TICK;
    [x, y] = [y, x % y];
  }
  return x;
}

function* gcdOfAll(vm: Vm, values: readonly Value[]): Gen<Value> {
  let all = 0n;
  for (const value of values) all = yield* gcd(all, BigInt(yield* intGen(vm, value)));
  return normal(all);
}

function* lcmOfAll(vm: Vm, values: readonly Value[]): Gen<Value> {
  let all = 1n;
  for (const value of values) {
    const next = BigInt(yield* intGen(vm, value));
    all = all === 0n || next === 0n ? 0n : size(all * next) / (yield* gcd(all, next));
  }
  return normal(all);
}

/** lo · (lo + 1) · … · hi, halved again and again so that factors stay of one size. */
function product(lo: bigint, hi: bigint): bigint {
  if (lo > hi) return 1n;
  if (hi - lo < 8n) {
    let result = lo;
    for (let i = lo + 1n; i <= hi; i++) result *= i;
    return result;
  }
  const middle = (lo + hi) / 2n;
  return product(lo, middle) * product(middle + 1n, hi);
}

export function integerRoot(n: bigint): bigint {
  if (n < 2n) return n;
  let x = 1n << BigInt((n.toString(2).length + 1) >> 1);
  for (;;) {
    const y = (x + n / x) >> 1n;
    if (y >= x) return x;
    x = y;
  }
}

export function integerFunctions(module: PyModule): void {
  const def = (name: string, params: string, call: Parameters<typeof native>[2]): void =>
    module.dict.set(name, native(name, params, call));
  def('gcd', '*args', (vm, args: PyTuple) => new Pending(gcdOfAll(vm, args.items)));
  def('lcm', '*args', (vm, args: PyTuple) => new Pending(lcmOfAll(vm, args.items)));
  def('factorial', 'n', (vm, n) =>
    withInts(vm, [n], (v) => {
      if (v < 0n) throw valueError('factorial() not defined for negative values');
      if (v > 200_000n) throw raise('MemoryError');
      return normal(product(1n, v));
    }),
  );
  def('isqrt', 'n', (vm, n) =>
    withInts(vm, [n], (v) => {
      if (v < 0n) throw valueError('isqrt() argument must be nonnegative');
      return normal(integerRoot(v));
    }),
  );
  def('comb', 'n k', (vm, n, k) =>
    withInts(vm, [n, k], (a, b) => {
      if (a < 0n) throw valueError('n must be a non-negative integer');
      if (b < 0n) throw valueError('k must be a non-negative integer');
      if (b > a) return 0;
      const less = b < a - b ? b : a - b;
      return normal(product(a - less + 1n, a) / product(1n, less));
    }),
  );
  def('perm', 'n k?', (vm, n, k) =>
    withInts(vm, k === undefined || k === null ? [n] : [n, k], (a, b = a) => {
      if (a < 0n) throw valueError('n must be a non-negative integer');
      if (b < 0n) throw valueError('k must be a non-negative integer');
      return b > a ? 0 : normal(product(a - b + 1n, a));
    }),
  );
}
