// biome-ignore-all lint/suspicious/noDoubleEquals: an int is a number or a bigint, and only == compares the two
import { typeError, valueError } from '../objects/exception.ts';
import { costOfInt } from '../objects/linear-work.ts';
import { NotImplemented, Pending, PyFloat, PyTuple, typeOf, type Value } from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { forEach } from '../protocols/iterate.ts';
import { asFloat, asInt, normal } from '../protocols/numbers.ts';
import { binary, compare, lessGen } from '../protocols/operators.ts';
import { callMethod } from '../protocols/special.ts';
import { truthOf } from '../protocols/truth.ts';
import type { Vm } from '../vm/vm.ts';
import { roundFloat, roundInt } from './rounding.ts';

export function* sum(vm: Vm, iterable: Value, start: Value): Gen<Value> {
  if (typeof start === 'string') throw typeError("sum() can't sum strings [use ''.join(seq) instead]");
  let total: Value = start as Value;
  // 3.12 adds floats with compensation, so that sum([0.1] * 10) is 1.0.
  let compensation = 0;
  yield* forEach(vm, iterable, (item) => {
    if (typeof total === 'number' && typeof item === 'number') {
      const r = total + item;
      if (Number.isSafeInteger(r)) {
        total = r;
        return undefined;
      }
    }
    if (total instanceof PyFloat && total.cls.builtin && (item instanceof PyFloat || typeof item === 'number')) {
      const x = item instanceof PyFloat ? item.v : item;
      const t = total.v + x;
      if (Math.abs(total.v) >= Math.abs(x)) compensation += total.v - t + x;
      else compensation += x - t + total.v;
      total = new PyFloat(t);
      return undefined;
    }
    if (compensation !== 0 && total instanceof PyFloat) {
      total = new PyFloat(total.v + compensation);
      compensation = 0;
    }
    const next = binary(vm, 0, total, item);
    if (!(next instanceof Pending)) {
      total = next;
      return undefined;
    }
    return (function* (): Gen<undefined> {
      total = yield* next.gen;
      return undefined;
    })();
  });
  if (total instanceof PyFloat && compensation !== 0 && Number.isFinite(compensation))
    return new PyFloat(total.v + compensation);
  return total;
}

export function* extreme(vm: Vm, args: readonly Value[], key: Value, fallback: Value, least: boolean): Gen<Value> {
  const name = least ? 'min' : 'max';
  if (args.length === 0) throw typeError(`${name} expected at least 1 argument, got 0`);
  if (args.length > 1 && fallback !== undefined)
    throw typeError(`Cannot specify a default for ${name}() with multiple positional arguments`);
  const bare = key === null || key === undefined;
  let found = false;
  let best: Value;
  let bestKey: Value;
  yield* forEach(vm, args.length === 1 ? args[0] : new PyTuple(args), (item) => {
    if (bare && typeof item === 'number' && typeof bestKey === 'number') {
      if (least ? item < bestKey : item > bestKey) best = bestKey = item;
      return undefined;
    }
    return take(item);
  });
  function* take(item: Value): Gen<undefined> {
    const itemKey = bare ? item : yield* callGen(vm, key, [item]);
    const better =
      !found ||
      (least
        ? yield* lessGen(vm, itemKey, bestKey)
        : yield* truthOf(vm, yield* settle(compare(vm, 4, itemKey, bestKey))));
    found = true;
    if (!better) return;
    best = item;
    bestKey = itemKey;
  }
  if (found) return best;
  if (fallback !== undefined) return fallback;
  throw valueError(`${name}() iterable argument is empty`);
}

export function* divmod(vm: Vm, a: Value, b: Value): Gen<Value> {
  vm.thread.budget -= typeof a === 'bigint' ? costOfInt(4, a, b, undefined) : 0;
  const left = typeOf(a).lookup('__divmod__');
  const first =
    left === undefined || (b instanceof PyFloat && asInt(a) !== undefined)
      ? NotImplemented
      : yield* callMethod(vm, left, a, [b]);
  if (first !== NotImplemented) return first;
  const right = typeOf(b).lookup('__rdivmod__');
  const second = right === undefined ? NotImplemented : yield* callMethod(vm, right, b, [a]);
  if (second !== NotImplemented) return second;
  const ints = asInt(a) !== undefined && asInt(b) !== undefined;
  if (!ints && (asFloat(a) === undefined || asFloat(b) === undefined))
    throw typeError(`unsupported operand type(s) for divmod(): '${typeOf(a).shown}' and '${typeOf(b).shown}'`);
  return new PyTuple([yield* settle(binary(vm, 4, a, b)), yield* settle(binary(vm, 5, a, b))]);
}

export function* pow(vm: Vm, base: Value, exponent: Value, modulus: Value): Gen<Value> {
  if (modulus === null || modulus === undefined) return yield* settle(binary(vm, 6, base, exponent));
  const [a, b, m] = [asInt(base), asInt(exponent), asInt(modulus)];
  if (a === undefined || b === undefined || m === undefined)
    throw typeError('pow() 3rd argument not allowed unless all arguments are integers');
  if (m == 0) throw valueError('pow() 3rd argument cannot be 0');
  const n = BigInt(m) < 0n ? -BigInt(m) : BigInt(m);
  let e = BigInt(b);
  let x = ((BigInt(a) % n) + n) % n;
  if (e < 0n) {
    x = inverse(x, n);
    e = -e;
  }
  let r = 1n % n;
  // Bit by bit, from the lowest: a shift of a big exponent each time would take longer than the rest.
  const bits = e.toString(2);
  const turn = n > 1n << 2000n ? 1 : 64;
  for (let i = bits.length - 1; i >= 0; i--) {
    if ((bits.length - i) % turn === 0) yield TICK;
    if (bits[i] === '1') r = (r * x) % n;
    x = (x * x) % n;
  }
  return normal(BigInt(m) < 0n && r !== 0n ? r + BigInt(m) : r);
}

export function inverse(a: bigint, n: bigint): bigint {
  let [r0, r1, s0, s1] = [a, n, 1n, 0n];
  while (r1 !== 0n) {
    const q = r0 / r1;
    [r0, r1] = [r1, r0 - q * r1];
    [s0, s1] = [s1, s0 - q * s1];
  }
  if (r0 !== 1n) throw valueError('base is not invertible for the given modulus');
  return ((s0 % n) + n) % n;
}

export function* roundFunction(vm: Vm, value: Value, digits: Value): Gen<Value> {
  if (value instanceof PyFloat && value.cls.builtin) return roundFloat(value.v, digits);
  const int = asInt(value);
  if (int !== undefined && typeof value !== 'object') return roundInt(int, digits);
  const method = typeOf(value).lookup('__round__');
  if (method === undefined) throw typeError(`type ${typeOf(value).shown} doesn't define __round__ method`);
  return yield* callMethod(vm, method, value, digits === undefined || digits === null ? [] : [digits]);
}

export function* absFunction(vm: Vm, value: Value): Gen<Value> {
  const method = typeOf(value).lookup('__abs__');
  if (method === undefined) throw typeError(`bad operand type for abs(): '${typeOf(value).shown}'`);
  return yield* callMethod(vm, method, value, []);
}

export function numberBase(value: Value, base: number, prefix: string, vm: Vm): Value | Pending {
  const int = asInt(value);
  if (int === undefined) {
    const method = typeOf(value).lookup('__index__');
    if (method === undefined) throw typeError(`'${typeOf(value).shown}' object cannot be interpreted as an integer`);
    return new Pending(viaIndex(vm, method, value, base, prefix));
  }
  return int < 0 ? `-${prefix}${(-BigInt(int)).toString(base)}` : prefix + int.toString(base);
}

export function* viaIndex(vm: Vm, method: Value, value: Value, base: number, prefix: string): Gen<Value> {
  return numberBase(yield* callMethod(vm, method, value, []), base, prefix, vm) as Value;
}

export function quickExtreme(items: readonly Value[], key: Value, least: boolean): Value | undefined {
  if (key !== undefined || items.length < 2) return undefined;
  let best = items[0];
  for (const item of items) {
    if (typeof item !== 'number' || typeof best !== 'number') return undefined;
    if (least ? item < best : item > best) best = item;
  }
  return best;
}
