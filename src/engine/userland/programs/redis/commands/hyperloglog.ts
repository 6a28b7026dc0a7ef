import { type Commands, type Context, reads, writes } from '../command.ts';
import { binaryBytes, integer, OK, RedisError } from '../resp.ts';

/** Registers of a HyperLogLog: 2 to the 14th, six bits each. */
const COUNT = 16_384;
const BITS = 50;
/** 0.5 / ln 2 */
const ALPHA = 0.5 / Math.LN2;
const HEADER = 16;
const MASK = (1n << 64n) - 1n;
const INVALID = 'WRONGTYPE Key is not a valid HyperLogLog string value.';

/** MurmurHash64A with redis's own seed. */
function hash(text: string): bigint {
  const bytes = binaryBytes(text);
  const m = 0xc6a4a7935bd1e995n;
  const r = 47n;
  let h = (0xadc83b19n ^ ((BigInt(bytes.length) * m) & MASK)) & MASK;
  const whole = bytes.length - (bytes.length % 8);
  for (let i = 0; i < whole; i += 8) {
    let k = 0n;
    for (let j = 7; j >= 0; j--) k = (k << 8n) | BigInt(bytes[i + j] ?? 0);
    k = (k * m) & MASK;
    k ^= k >> r;
    k = (k * m) & MASK;
    h ^= k;
    h = (h * m) & MASK;
  }
  if (whole < bytes.length) {
    for (let j = bytes.length - 1; j >= whole; j--) h ^= BigInt(bytes[j] ?? 0) << BigInt((j - whole) * 8);
    h = (h * m) & MASK;
  }
  h ^= h >> r;
  h = (h * m) & MASK;
  return h ^ (h >> r);
}

/** Which register a member belongs to, and how long its run of zeros is. */
function placeOf(member: string): readonly [index: number, run: number] {
  const value = hash(member);
  const index = Number(value & BigInt(COUNT - 1));
  let rest = (value >> 14n) | (1n << BigInt(BITS));
  let run = 1;
  while ((rest & 1n) === 0n) {
    run++;
    rest >>= 1n;
  }
  return [index, run];
}

// DIFFERS: A HyperLogLog of few members is kept as its 12 kB of registers; redis packs it, so that STRLEN and GET differ.
function registersOf(context: Context, key: string): Uint8Array | undefined {
  const value = context.db.typed(key, 'string');
  if (!value) return undefined;
  if (!value.text.startsWith('HYLL') || value.text.length !== HEADER + (COUNT * 6) / 8) throw new RedisError(INVALID);
  const registers = new Uint8Array(COUNT);
  for (let i = 0; i < COUNT; i++) {
    const bit = i * 6;
    const at = HEADER + (bit >> 3);
    const pair = value.text.charCodeAt(at) | ((value.text.charCodeAt(at + 1) || 0) << 8);
    registers[i] = (pair >> (bit & 7)) & 63;
  }
  return registers;
}

function store(context: Context, key: string, registers: Uint8Array): void {
  const bytes = new Uint8Array((COUNT * 6) / 8 + 1);
  for (let i = 0; i < COUNT; i++) {
    const bit = i * 6;
    const value = (registers[i] ?? 0) << (bit & 7);
    bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) | (value & 255);
    bytes[(bit >> 3) + 1] = (bytes[(bit >> 3) + 1] ?? 0) | (value >> 8);
  }
  let text = `HYLL${'\0'.repeat(HEADER - 4)}`;
  for (let i = 0; i < (COUNT * 6) / 8; i++) text += String.fromCharCode(bytes[i] ?? 0);
  context.db.set(key, { type: 'string', text, form: 'raw' }, context.db.expires(key));
}

/** The estimate of Ertl's that redis uses (hllCount). */
function estimate(registers: Uint8Array): number {
  const histogram = new Array<number>(64).fill(0);
  for (const register of registers) histogram[register] = (histogram[register] ?? 0) + 1;
  const m = COUNT;
  let z = m * tau((m - (histogram[BITS + 1] ?? 0)) / m);
  for (let j = BITS; j >= 1; j--) z = 0.5 * (z + (histogram[j] ?? 0));
  z += m * sigma((histogram[0] ?? 0) / m);
  return Math.round((ALPHA * m * m) / z);
}

function tau(start: number): number {
  let x = start;
  if (x === 0 || x === 1) return 0;
  let y = 1;
  let z = 1 - x;
  for (let before = Number.NaN; before !== z; ) {
    x = Math.sqrt(x);
    before = z;
    y *= 0.5;
    z -= (1 - x) ** 2 * y;
  }
  return z / 3;
}

function sigma(start: number): number {
  let x = start;
  if (x === 1) return Number.POSITIVE_INFINITY;
  let y = 1;
  let z = x;
  for (let before = Number.NaN; before !== z; ) {
    x *= x;
    before = z;
    z += x * y;
    y += y;
  }
  return z;
}

function union(context: Context, keys: readonly string[]): Uint8Array {
  const all = new Uint8Array(COUNT);
  for (const key of keys)
    for (const [i, register] of (registersOf(context, key) ?? []).entries())
      if (register > (all[i] ?? 0)) all[i] = register;
  return all;
}

/** Counts of different members (redis hyperloglog.c). */
export const hyperloglog: Commands = {
  pfadd: writes(-2, 'key [element [element ...]]', (context, [key = '', ...members]) => {
    const known = registersOf(context, key);
    const registers = known ?? new Uint8Array(COUNT);
    let changed = known === undefined;
    for (const member of members) {
      const [index, run] = placeOf(member);
      if (run <= (registers[index] ?? 0)) continue;
      registers[index] = run;
      changed = true;
    }
    if (changed) store(context, key, registers);
    return integer(changed ? 1 : 0);
  }),
  pfcount: reads(-2, 'key [key ...]', (context, keys) => integer(estimate(union(context, keys)))),
  pfmerge: writes(-2, 'destkey [sourcekey [sourcekey ...]]', (context, [to = '', ...keys]) => {
    store(context, to, union(context, [to, ...keys]));
    return OK;
  }),
};
