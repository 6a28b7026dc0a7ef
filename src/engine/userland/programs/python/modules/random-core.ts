import { hashBytes } from '../../../../base/hashes.ts';
import { needBytes } from '../builtins/bytes-text.ts';
import { methods, native } from '../objects/define.ts';
import { typeError, valueError } from '../objects/exception.ts';
import {
  makeNativeType,
  objectType,
  Pending,
  PyBytes,
  PyFloat,
  type PyModule,
  PyObject,
  PyTuple,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { hashOf } from '../protocols/hashing.ts';
import { asInt, index, normal } from '../protocols/numbers.ts';
import type { LibraryModule } from '../vm/module-registry.ts';
import type { Vm } from '../vm/vm.ts';

const N = 624;
const M = 397;

const randomType = makeNativeType('Random', objectType, { allocate: (cls) => new MersenneTwister(cls) });
randomType.attrs.set('__module__', '_random');

/** MT19937 (Matsumoto and Nishimura), seeded as CPython does. */
class MersenneTwister extends PyObject {
  state = new Uint32Array(N);
  at = N;

  start(seed: number): void {
    const { state } = this;
    state[0] = seed;
    for (let i = 1; i < N; i++) {
      const last = state[i - 1] as number;
      state[i] = Math.imul(1812433253, last ^ (last >>> 30)) + i;
    }
    this.at = N;
  }

  /** Seeds by 32-bit words, the least significant first. */
  seed(words: readonly number[]): void {
    this.start(19650218);
    const { state } = this;
    const at = (i: number): number => state[i] as number;
    let i = 1;
    let j = 0;
    for (let k = Math.max(N, words.length); k > 0; k--) {
      state[i] = (at(i) ^ Math.imul(at(i - 1) ^ (at(i - 1) >>> 30), 1664525)) + (words[j] as number) + j;
      i++;
      j++;
      if (i >= N) {
        state[0] = at(N - 1);
        i = 1;
      }
      if (j >= words.length) j = 0;
    }
    for (let k = N - 1; k > 0; k--) {
      state[i] = (at(i) ^ Math.imul(at(i - 1) ^ (at(i - 1) >>> 30), 1566083941)) - i;
      i++;
      if (i >= N) {
        state[0] = at(N - 1);
        i = 1;
      }
    }
    state[0] = 0x80000000;
  }

  /** The next 32 bits. */
  next(): number {
    const { state } = this;
    if (this.at >= N) {
      for (let i = 0; i < N; i++) {
        const y = ((state[i] as number) & 0x80000000) | ((state[(i + 1) % N] as number) & 0x7fffffff);
        state[i] = (state[(i + M) % N] as number) ^ (y >>> 1) ^ (y & 1 ? 0x9908b0df : 0);
      }
      this.at = 0;
    }
    let y = state[this.at++] as number;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** A double in [0, 1) of 53 random bits. */
  double(): number {
    const a = this.next() >>> 5;
    const b = this.next() >>> 6;
    return (a * 67108864 + b) / 9007199254740992;
  }

  /** An int of `count` random bits. */
  bits(count: number): number | bigint {
    if (count === 0) return 0;
    if (count <= 32) return this.next() >>> (32 - count);
    let value = 0n;
    let left = count;
    for (let shift = 0n; left > 0; shift += 32n, left -= 32) {
      const word = this.next() >>> (left < 32 ? 32 - left : 0);
      value |= BigInt(word) << shift;
    }
    return normal(value);
  }
}

function wordsOf(value: bigint): number[] {
  const words: number[] = [];
  for (let rest = value < 0n ? -value : value; rest > 0n; rest >>= 32n) words.push(Number(rest & 0xffffffffn));
  return words.length > 0 ? words : [0];
}

function* seed(vm: Vm, self: MersenneTwister, value: Value): Gen<Value> {
  const int = asInt(value);
  if (value === undefined || value === null) {
    const bytes = vm.process.random.bytes(N * 4);
    self.seed([...new Uint32Array(bytes.slice().buffer)]);
  } else if (int !== undefined) self.seed(wordsOf(BigInt(int)));
  else self.seed(wordsOf(BigInt.asUintN(64, BigInt(yield* hashOf(vm, value)))));
  return null;
}

methods(randomType, {
  __init__: ['seed?', () => null],
  random: ['', (_vm, self: MersenneTwister) => new PyFloat(self.double())],
  seed: ['n?', (vm, self: MersenneTwister, value) => new Pending(seed(vm, self, value))],
  getrandbits: [
    'k',
    (_vm, self: MersenneTwister, count) => {
      const k = index(count);
      if (k < 0) throw valueError('number of bits must be non-negative');
      return self.bits(k);
    },
  ],
  getstate: ['', (_vm, self: MersenneTwister) => new PyTuple([...self.state, self.at])],
  setstate: [
    'state',
    (_vm, self: MersenneTwister, state) => {
      if (!(state instanceof PyTuple)) throw typeError(`state vector must be a tuple, not ${typeOf(state).name}`);
      if (state.items.length !== N + 1) throw valueError('state vector is the wrong size');
      self.state = new Uint32Array(state.items.slice(0, N).map((item) => Number(asInt(item) ?? 0)));
      self.at = index(state.items[N]);
      return null;
    },
  ],
});

function init(vm: Vm, module: PyModule): void {
  module.dict.set('Random', randomType);
  module.dict.set(
    'urandom',
    native('urandom', 'size', (_vm, size) => new PyBytes(vm.process.random.bytes(index(size)))),
  );
  module.dict.set(
    'sha512',
    native('sha512', 'data', (_vm, data) => new PyBytes(hashBytes('sha512', needBytes(data)))),
  );
}

/** _random: the generator under random. */
export const randomCore: LibraryModule = { init };
