import { typeError } from '../objects/exception.ts';
import { keyOf, needsOriginal } from '../objects/keys.ts';
import {
  type Key,
  PyBytes,
  PyComplex,
  PyDict,
  PyFloat,
  PyObject,
  PyPrimitive,
  PySet,
  PyTuple,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { objectHash } from '../objects/object-hash.ts';
import { type Gen, TICK } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { equalGen } from './operators.ts';
import { callSpecial } from './special.ts';

const MODULUS = 2305843009213693951n;

function hashInt(value: bigint): number | bigint {
  const negative = value < 0n;
  let r = (negative ? -value : value) % MODULUS;
  if (negative) r = -r;
  if (r === -1n) r = -2n;
  return r >= -9007199254740991n && r <= 9007199254740991n ? Number(r) : r;
}

function hashText(text: string, seed: number): number {
  let a = 0x811c9dc5 ^ seed;
  let b = 0x1000193 ^ (seed * 31);
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b + code, 0x85ebca6b) ^ (b >>> 13);
  }
  return (a | 0) * 2097152 + ((b >>> 11) & 0x1fffff);
}

function hashFloat(v: number): number | bigint {
  if (Number.isInteger(v)) return Number.isSafeInteger(v) ? (v === -1 ? -2 : v + 0) : hashInt(BigInt(v));
  if (!Number.isFinite(v)) return Number.isNaN(v) ? 0 : v > 0 ? 314159 : -314159;
  let x = Math.abs(v);
  let e = 0;
  while (x >= 1) {
    x /= 2;
    e++;
  }
  while (x < 0.5) {
    x *= 2;
    e--;
  }
  let h = 0n;
  while (x > 0) {
    h = ((h << 28n) & MODULUS) | (h >> 33n);
    x *= 268435456;
    e -= 28;
    const y = Math.floor(x);
    x -= y;
    h += BigInt(y);
    if (h >= MODULUS) h -= MODULUS;
  }
  const shift = BigInt(((e % 61) + 61) % 61);
  h = ((h << shift) & MODULUS) | (h >> (61n - shift));
  return hashInt(v < 0 ? -h : h);
}

/** Items hashed before others have their turn. */
const TURN = 200;

/** hash(value), by Python's rules; of text seeded for each process, as PYTHONHASHSEED has it. */
export function* hashOf(vm: Vm, value: Value): Gen<number | bigint> {
  switch (typeof value) {
    case 'number':
      return value === -1 ? -2 : value;
    case 'bigint':
      return hashInt(value);
    case 'boolean':
      return value ? 1 : 0;
    case 'string':
      return value === '' ? 0 : hashText(value, vm.hashSeed);
    case 'undefined':
      return 0;
  }
  if (value === null) return 0xfca86420;
  const method = value.cls.lookup('__hash__');
  if (method === null || method === undefined) throw typeError(`unhashable type: '${value.cls.shown}'`);
  if (method === objectHash) return Math.floor(value.id / 16);
  if (value.cls.builtin || value.cls.lookup('__hash__') === value.cls.layout.lookup('__hash__')) {
    if (value instanceof PyFloat) return hashFloat(value.v);
    if (value instanceof PyBytes) return hashText(String.fromCharCode(...value.v.slice(0, 10000)), vm.hashSeed);
    if (value instanceof PyPrimitive) return yield* hashOf(vm, value.prim);
    if (value instanceof PyComplex) return hashFloat(value.re);
    if (value instanceof PyTuple) {
      let acc = 2870177450012600261n;
      for (const [i, item] of value.items.entries()) {
        if (i % TURN === TURN - 1) yield TICK;
        const lane = BigInt.asUintN(64, BigInt(yield* hashOf(vm, item)));
        acc = BigInt.asUintN(64, acc + lane * 14029467366897019727n);
        acc = BigInt.asUintN(64, (acc << 31n) | (acc >> 33n));
        acc = BigInt.asUintN(64, acc * 11400714785074694791n);
      }
      acc = BigInt.asUintN(64, acc + (BigInt(value.items.length) ^ (2870177450012600261n ^ 3527539n)));
      const signed = acc === 18446744073709551615n ? 1546275796n : BigInt.asIntN(64, acc);
      return signed >= -9007199254740991n && signed <= 9007199254740991n ? Number(signed) : signed;
    }
    if (value instanceof PySet) {
      let mixed = 1927868237n;
      for (const item of value.map.values()) mixed ^= BigInt.asUintN(64, BigInt(yield* hashOf(vm, item)) * 3644798167n);
      return Number(BigInt.asIntN(52, mixed));
    }
  }
  const answer = yield* callSpecial(vm, value, '__hash__', []);
  if (typeof answer === 'boolean') return answer ? 1 : 0;
  if (typeof answer !== 'number' && typeof answer !== 'bigint')
    throw typeError('__hash__ method should return an integer');
  return answer;
}

/** The JS key of a Python key whose class has its own __hash__: one that is there and equal, or a new one. */
export function* slowKey(vm: Vm, table: PyDict | PySet, value: Value, insert: boolean): Gen<Key | undefined> {
  const plain = keyOf(value);
  if (plain !== undefined) return table.map.has(plain) || insert ? plain : undefined;
  const hash = yield* hashOf(vm, value);
  const bucket = table.buckets?.get(hash);
  for (const key of bucket ? [...bucket] : []) {
    const there = table instanceof PyDict ? table.original(key) : table.map.get(key);
    if (there === value || (yield* equalGen(vm, there, value))) return key;
  }
  // A str or an int that this object pretends to be.
  for (const [key, item] of table.map) {
    if (typeof key === 'string' && key.startsWith('\0u')) continue;
    const there = table instanceof PyDict ? table.original(key) : item;
    if (there instanceof PyObject && !(there instanceof PyPrimitive)) continue;
    if ((yield* hashOf(vm, there)) === hash && (yield* equalGen(vm, there, value))) return key;
  }
  if (!insert) return undefined;
  const key = `\0u${vm.nextKey++}`;
  table.buckets ??= new Map();
  const list = table.buckets.get(hash);
  if (list) list.push(key);
  else table.buckets.set(hash, [key]);
  return key;
}

export { needsOriginal, typeOf };
