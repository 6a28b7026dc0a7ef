import type { Process } from '../../../kernel/process.ts';

/** An RSA key pair's numbers (RFC 8017). */
export interface RsaKey {
  readonly n: bigint;
  readonly e: bigint;
  readonly d: bigint;
  readonly p: bigint;
  readonly q: bigint;
  /** The inverse of q modulo p. */
  readonly iqmp: bigint;
}

const E = 65_537n;
const SMALL = primesBelow(2000);
/** Rounds of Miller and Rabin for random candidates of 512 bits and more. */
const ROUNDS = 5;

/** A key of `bits`, out of the machine's randomness; takes its time, as the real one does. */
export async function generateRsa(process: Process, bits: number): Promise<RsaKey> {
  for (;;) {
    const p = await prime(process, Math.ceil(bits / 2));
    const q = await prime(process, Math.floor(bits / 2));
    const n = p * q;
    const phi = (p - 1n) * (q - 1n);
    if (p === q || n.toString(2).length !== bits || phi % E === 0n) continue;
    const [high, low] = p > q ? [p, q] : [q, p];
    return { n, e: E, d: inverse(E, phi), p: high, q: low, iqmp: inverse(low, high) };
  }
}

async function prime(process: Process, bits: number): Promise<bigint> {
  for (;;) {
    // The two highest bits are set, so that a product has the full length.
    let candidate = randomBits(process, bits) | (3n << BigInt(bits - 2)) | 1n;
    for (let tried = 0; tried < 400; tried++, candidate += 2n) {
      if (SMALL.some((small) => candidate % small === 0n)) continue;
      const pause = process.step(4000);
      if (pause) await pause;
      if (isProbablyPrime(process, candidate) && candidate % E !== 1n) return candidate;
    }
  }
}

function isProbablyPrime(process: Process, candidate: bigint): boolean {
  let [odd, twos] = [candidate - 1n, 0];
  while (odd % 2n === 0n) {
    odd /= 2n;
    twos += 1;
  }
  for (let round = 0; round < ROUNDS; round++) {
    const base = 2n + (randomBits(process, 64) % (candidate - 3n));
    let value = power(base, odd, candidate);
    if (value === 1n || value === candidate - 1n) continue;
    let witness = true;
    for (let step = 1; witness && step < twos; step++) {
      value = (value * value) % candidate;
      if (value === candidate - 1n) witness = false;
    }
    if (witness) return false;
  }
  return true;
}

function power(base: bigint, exponent: bigint, modulus: bigint): bigint {
  let [result, square] = [1n, base % modulus];
  for (const bit of [...exponent.toString(2)].reverse()) {
    if (bit === '1') result = (result * square) % modulus;
    square = (square * square) % modulus;
  }
  return result;
}

function inverse(value: bigint, modulus: bigint): bigint {
  let [a, b, x, y] = [value % modulus, modulus, 1n, 0n];
  while (a > 1n) {
    const quotient = a / b;
    [a, b] = [b, a % b];
    [x, y] = [y, x - quotient * y];
  }
  return x < 0n ? x + modulus : x;
}

function randomBits(process: Process, bits: number): bigint {
  const hex = [...process.random.bytes(Math.ceil(bits / 8))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  return BigInt(`0x${hex}`) & ((1n << BigInt(bits)) - 1n);
}

function primesBelow(limit: number): readonly bigint[] {
  const primes: number[] = [];
  for (let n = 3; n < limit; n += 2) if (primes.every((prime) => n % prime !== 0)) primes.push(n);
  return primes.map(BigInt);
}
