import { native } from '../objects/define.ts';
import { valueError } from '../objects/exception.ts';
import { Pending, PyFloat, type PyModule, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { settle } from '../protocols/calling.ts';
import { forEach, iterateAll } from '../protocols/iterate.ts';
import { binary } from '../protocols/operators.ts';
import type { Vm } from '../vm/vm.ts';
import { floatGen } from './math-floats.ts';

/** Shewchuk's sum: exact partial sums, rounded once. */
export function exactSum(values: readonly number[]): number {
  const partials: number[] = [];
  let special = 0;
  for (const value of values) {
    if (!Number.isFinite(value)) {
      special += value;
      continue;
    }
    let x = value;
    let count = 0;
    for (let y of partials) {
      if (Math.abs(x) < Math.abs(y)) [x, y] = [y, x];
      const high = x + y;
      const low = y - (high - x);
      if (low !== 0) partials[count++] = low;
      x = high;
    }
    partials.length = count;
    partials.push(x);
  }
  if (special !== 0 || Number.isNaN(special)) return special;
  let n = partials.length;
  if (n === 0) return 0;
  let high = partials[--n] as number;
  let low = 0;
  while (n > 0) {
    const x = high;
    const y = partials[--n] as number;
    high = x + y;
    low = y - (high - x);
    if (low !== 0) break;
  }
  // Half-way cases round to even across all partials.
  if (n > 0 && ((low < 0 && (partials[n - 1] as number) < 0) || (low > 0 && (partials[n - 1] as number) > 0))) {
    const y = low * 2;
    const x = high + y;
    if (y === x - high) high = x;
  }
  return high;
}

/** The length of a vector, scaled so that squares neither overflow nor vanish. */
function norm(values: readonly number[]): number {
  const sizes = values.map(Math.abs);
  const most = Math.max(0, ...sizes.filter((v) => !Number.isNaN(v)));
  if (most === Number.POSITIVE_INFINITY) return most;
  if (sizes.some(Number.isNaN)) return Number.NaN;
  if (most === 0) return 0;
  const scale = 2 ** -Math.floor(Math.log2(most));
  const squares = sizes.flatMap((v) => {
    const x = v * scale;
    const high = x * x;
    const split = x * 134217729;
    const top = split - (split - x);
    const rest = x - top;
    return [high, rest * rest - (high - top * top - 2 * top * rest)];
  });
  const total = exactSum(squares);
  const root = Math.sqrt(total);
  const split = root * 134217729;
  const top = split - (split - root);
  const rest = root - top;
  const error = exactSum([...squares, -top * top, -2 * top * rest, -rest * rest]);
  return (root + error / (2 * root)) / scale;
}

function* floats(vm: Vm, iterable: Value): Gen<number[]> {
  const out: number[] = [];
  for (const value of yield* iterateAll(vm, iterable)) out.push(yield* floatGen(vm, value));
  return out;
}

export function sumFunctions(module: PyModule): void {
  const def = (name: string, params: string, call: (vm: Vm, ...args: Value[]) => Gen<Value>): void =>
    module.dict.set(
      name,
      native(name, params, (vm, ...args) => new Pending(call(vm, ...args))),
    );
  def('fsum', 'seq', function* (vm, seq) {
    const sum = exactSum(yield* floats(vm, seq));
    if (Number.isNaN(sum)) throw valueError('-inf + inf in fsum');
    return new PyFloat(sum);
  });
  def('hypot', '*args', function* (vm, args) {
    return new PyFloat(norm(yield* floats(vm, args)));
  });
  def('dist', 'p q', function* (vm, p, q) {
    const a = yield* floats(vm, p);
    const b = yield* floats(vm, q);
    if (a.length !== b.length) throw valueError('both points must have the same number of dimensions');
    return new PyFloat(norm(a.map((v, i) => v - (b[i] as number))));
  });
  def('prod', 'iterable * start=', function* (vm, iterable, start = 1) {
    let total: Value = start;
    yield* forEach(vm, iterable, function* (item) {
      total = yield* settle(binary(vm, 2, total, item));
      return undefined;
    });
    return total;
  });
  def('sumprod', 'p q', function* (vm, p, q) {
    const a = yield* iterateAll(vm, p);
    const b = yield* iterateAll(vm, q);
    if (a.length !== b.length) throw valueError('Inputs are not the same length');
    let total: Value = 0;
    const parts: number[] = [];
    for (const [i, left] of a.entries()) {
      const product = yield* settle(binary(vm, 2, left, b[i]));
      if (product instanceof PyFloat) parts.push(product.v);
      else total = yield* settle(binary(vm, 0, total, product));
    }
    if (parts.length === 0) return total;
    return yield* settle(binary(vm, 0, new PyFloat(exactSum(parts)), total));
  });
}
