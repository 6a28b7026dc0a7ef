import { BitWriter, BlockSymbols, writeStored } from './deflate-block.ts';

export type DeflateLevel = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 7 | 8 | 9;

/** How far back a match may lie (RFC 1951, 2). */
const WINDOW = 32_768;
/** A stream's buffer: what was, and what comes. */
const CAPACITY = 3 * WINDOW;
/** So much is waited for before something is packed. */
const ENOUGH = 8_192;
const LONGEST_MATCH = 258;
const STORED_MOST = 65_535;

/** By level: a match of this length is good enough, and so many candidates are looked at. */
const EFFORT: readonly (readonly [good: number, chain: number])[] = [
  [0, 0],
  [8, 4],
  [16, 8],
  [16, 16],
  [16, 32],
  [32, 32],
  [128, 128],
  [128, 256],
  [258, 1024],
  [258, 4096],
];

const symbols = new BlockSymbols();
/** Tables of a stream that is packed in one go, as almost all layers are: a fresh half megabyte for each would cost more than the work. */
let sharedHeads = new Uint16Array(0);
const sharedLinks = new Uint16Array(WINDOW);

/**
 * Deflate (RFC 1951) in pieces: same bytes in, same bytes out, on every machine. Which matches are taken and where blocks end is
 * fflate's choice (MIT, Copyright Arjun Barrett), which the digests of all packed layers hang on; tests hold the two to the same bytes.
 */
export class DeflateStream {
  readonly #level: DeflateLevel;
  readonly #out = new BitWriter();
  #buffer = new Uint8Array(WINDOW);
  #capacity = CAPACITY;
  /** Positions in the buffer: behind the last byte, the next one to be looked at, the next one to be packed. */
  #end = WINDOW;
  #next = WINDOW;
  #packed = WINDOW;
  /** Where three bytes with a certain hash last stood, and where those stood before that. Positions modulo WINDOW. */
  #heads: Uint16Array | undefined;
  #links: Uint16Array | undefined;

  constructor(level: DeflateLevel) {
    this.#level = level;
  }

  /** What is ready of the packed bytes. */
  push(chunk: Uint8Array, isLast: boolean): Uint8Array {
    const end = chunk.length + this.#end;
    if (end > this.#capacity) {
      if (end > 2 * this.#capacity - WINDOW) this.#capacity = end - (end % WINDOW);
      const split = this.#capacity - this.#end;
      this.#append(chunk.subarray(0, split));
      this.#pack(false);
      this.#buffer.copyWithin(0, this.#end - WINDOW, this.#end);
      this.#end = WINDOW;
      this.#append(chunk.subarray(split));
      this.#next = WINDOW - 2;
      this.#packed = WINDOW;
    } else this.#append(chunk);
    if (this.#end > this.#packed + ENOUGH - 1 || isLast) {
      this.#pack(isLast);
      this.#packed = this.#next;
      this.#next -= 2;
    }
    if (isLast) this.#out.align();
    return this.#out.take();
  }

  #append(chunk: Uint8Array): void {
    const end = this.#end + chunk.length;
    if (end > this.#buffer.length) {
      const more = new Uint8Array(Math.min(this.#capacity, Math.max(end, this.#buffer.length + (1 << 13))));
      more.set(this.#buffer.subarray(0, this.#end));
      this.#buffer = more;
    }
    this.#buffer.set(chunk, this.#end);
    this.#end = end;
  }

  #pack(isLast: boolean): void {
    if (this.#level === 0) {
      packStored(this.#out, this.#buffer, this.#packed, this.#end, isLast);
      this.#next = this.#end;
      return;
    }
    const bits = isLast ? hashBits(this.#capacity) : 20;
    const isWhole = isLast && !this.#heads;
    const heads = isWhole ? cleanHeads(bits) : (this.#heads ?? new Uint16Array(1 << bits));
    const links = isWhole ? sharedLinks.fill(0) : (this.#links ?? new Uint16Array(WINDOW));
    const [good, chain] = EFFORT[this.#level] as readonly [number, number];
    this.#next = packMatches({
      out: this.#out,
      data: this.#buffer,
      start: this.#next,
      packed: this.#packed,
      end: this.#end,
      isLast,
      bits,
      heads,
      links,
      good,
      chain,
    });
    if (isWhole) return;
    this.#heads = heads;
    this.#links = links;
  }
}

/** All at once. */
export function deflateBytes(data: Uint8Array, level: DeflateLevel): Uint8Array {
  const out = new BitWriter();
  const [good, chain] = EFFORT[level] as readonly [number, number];
  if (level === 0) packStored(out, data, 0, data.length, true);
  else {
    const bits = hashBits(data.length);
    const tables = { heads: cleanHeads(bits), links: sharedLinks.fill(0) };
    packMatches({ out, data, start: 0, packed: 0, end: data.length, isLast: true, bits, ...tables, good, chain });
  }
  out.align();
  return out.take();
}

/** Bits of a hash, for so many bytes. */
function hashBits(size: number): number {
  return Math.ceil(Math.max(8, Math.min(13, Math.log(size))) * 1.5);
}

function cleanHeads(bits: number): Uint16Array {
  const size = 1 << bits;
  if (sharedHeads.length < size) sharedHeads = new Uint16Array(size);
  else sharedHeads.fill(0, 0, size);
  return sharedHeads;
}

function packStored(out: BitWriter, data: Uint8Array, start: number, end: number, isLast: boolean): void {
  for (let at = start; at < end + (isLast ? 1 : 0); at += STORED_MOST) {
    const until = Math.min(at + STORED_MOST, end);
    out.put(isLast && at + STORED_MOST >= end ? 1 : 0, 1);
    writeStored(out, data.subarray(at, until));
  }
}

interface Packing {
  readonly out: BitWriter;
  readonly data: Uint8Array;
  /** The first position to be noted in the tables; the first whose byte was not packed yet; behind the last. */
  readonly start: number;
  readonly packed: number;
  readonly end: number;
  readonly isLast: boolean;
  readonly bits: number;
  readonly heads: Uint16Array;
  readonly links: Uint16Array;
  readonly good: number;
  readonly chain: number;
}

/** Packs data with matches; answers how far it came. */
function packMatches(packing: Packing): number {
  const { out, data, end, isLast, bits, heads, links, good, chain } = packing;
  const mask = (1 << bits) - 1;
  const shift = Math.ceil(bits / 3);
  const shiftTwice = 2 * shift;
  symbols.clear();
  let i = packing.start;
  let { packed } = packing;
  let blockStart = 0;
  const last = end - 2;
  // The hash of three bytes goes on with the bytes that were read for the one before.
  let first = data[i] as number;
  let second = data[i + 1] as number;
  for (; i < last; i++) {
    const third = data[i + 2] as number;
    const hash = (first ^ (second << shift) ^ (third << shiftTwice)) & mask;
    const here = i & (WINDOW - 1);
    const before = heads[hash] as number;
    links[here] = before;
    heads[hash] = here;
    const literal = first;
    first = second;
    second = third;
    if (packed > i) continue;
    const rest = end - i;
    if ((symbols.matches > 7000 || symbols.length > 24_576) && (rest > 423 || !isLast)) {
      symbols.write(out, false, data.subarray(blockStart, i), i - blockStart);
      symbols.clear();
      blockStart = i;
    }
    const at = i - ((here - before) & (WINDOW - 1));
    const sameHash =
      (((data[at] as number) ^ ((data[at + 1] as number) << shift) ^ ((data[at + 2] as number) << shiftTwice)) &
        mask) ===
      hash;
    const match = sameHash ? findMatch(data, links, i, rest, before, good, chain) : 0;
    if (match === 0) symbols.literal(literal);
    else {
      symbols.match(match >>> 16, match & 0xffff);
      packed = i + (match >>> 16);
    }
  }
  for (i = Math.max(i, packed); i < end; i++) symbols.literal(data[i] as number);
  symbols.write(out, isLast, data.subarray(blockStart, i), i - blockStart);
  return i;
}

/** The longest match of at least 3 bytes among the candidates: its length above 16 bits, below them its distance; 0 for none. */
function findMatch(
  data: Uint8Array,
  links: Uint16Array,
  i: number,
  rest: number,
  first: number,
  good: number,
  chain: number,
): number {
  const enough = Math.min(good, rest) - 1;
  const farthest = Math.min(WINDOW - 1, i);
  const longest = Math.min(LONGEST_MATCH, rest);
  let here = i & (WINDOW - 1);
  let before = first;
  let distance = (here - before) & (WINDOW - 1);
  let length = 2;
  let found = 0;
  for (let tries = chain - 1; distance <= farthest && tries > 0 && here !== before; tries--) {
    if (data[i + length] === data[i + length - distance]) {
      let same = 0;
      while (same < longest && data[i + same] === data[i + same - distance]) same++;
      if (same > length) {
        length = same;
        found = distance;
        if (same > enough) break;
        // From the rarest place within this match on, candidates are fewer.
        const steps = Math.min(distance, same - 2);
        let farthestLink = 0;
        for (let step = 0; step < steps; step++) {
          const at = (i - distance + step) & (WINDOW - 1);
          const gap = (at - (links[at] as number)) & (WINDOW - 1);
          if (gap > farthestLink) {
            farthestLink = gap;
            before = at;
          }
        }
      }
    }
    here = before;
    before = links[here] as number;
    distance += (here - before) & (WINDOW - 1);
  }
  return found === 0 ? 0 : (length << 16) | found;
}
