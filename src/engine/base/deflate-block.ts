import { codeLengths, codesOf } from './huffman.ts';

/** Codes of lengths begin at 257; extra bits behind each (RFC 1951, 3.2.5). */
const LENGTH_BITS = [0, 0, 0, 0, 0, 0, 0, 0, 1, 1, 1, 1, 2, 2, 2, 2, 3, 3, 3, 3, 4, 4, 4, 4, 5, 5, 5, 5, 0];
const DISTANCE_BITS = [
  0, 0, 0, 0, 1, 1, 2, 2, 3, 3, 4, 4, 5, 5, 6, 6, 7, 7, 8, 8, 9, 9, 10, 10, 11, 11, 12, 12, 13, 13,
];
/** In which order the lengths of the codes of lengths stand (3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
const END_OF_BLOCK = 256;
const FIRST_LENGTH = 257;

/** For each length or distance: the number of its code, and above those five bits what the extra bits say. */
function codeTable(bits: readonly number[], first: number, last: number): Int32Array {
  const table = new Int32Array(last + 1);
  let at = first;
  bits.forEach((extra, code) => {
    for (let i = 0; i < 1 << extra && at <= last; i++) table[at++] = (i << 5) | code;
  });
  return table;
}

const LENGTH_CODES = codeTable(LENGTH_BITS, 3, 258);
// The longest match has a code of its own.
LENGTH_CODES[258] = 28;
const DISTANCE_CODES = codeTable(DISTANCE_BITS, 1, 32_768);

/** Bits into bytes, lowest first. */
export class BitWriter {
  #bytes = new Uint8Array(1 << 12);
  #length = 0;
  #hold = 0;
  #held = 0;

  /** At most 16 bits at once. */
  put(value: number, bits: number): void {
    let hold = this.#hold | (value << this.#held);
    let held = this.#held + bits;
    for (; held >= 8; held -= 8) {
      if (this.#length === this.#bytes.length) this.#grow();
      this.#bytes[this.#length++] = hold;
      hold >>>= 8;
    }
    this.#hold = hold;
    this.#held = held;
  }

  /** Bytes as they are; only where a byte begins. */
  append(bytes: Uint8Array): void {
    while (this.#length + bytes.length > this.#bytes.length) this.#grow();
    this.#bytes.set(bytes, this.#length);
    this.#length += bytes.length;
  }

  #grow(): void {
    const more = new Uint8Array(this.#bytes.length * 2);
    more.set(this.#bytes);
    this.#bytes = more;
  }

  /** Fills the byte up with zeros. */
  align(): void {
    if (this.#held > 0) this.put(0, 8 - this.#held);
  }

  /** The bytes that are full, which are then no longer held. */
  take(): Uint8Array {
    const bytes = this.#bytes.slice(0, this.#length);
    this.#length = 0;
    return bytes;
  }
}

/** What a block is made of, until its codes are known. One at a time is in use: packing is never interrupted within a block. */
export class BlockSymbols {
  /** Literals as they are; matches with MATCH, above it the code of the length and below that of the distance. */
  readonly #symbols = new Int32Array(25_000);
  readonly #literals = new Int32Array(286);
  readonly #distances = new Int32Array(30);
  #extraBits = 0;
  length = 0;
  matches = 0;

  clear(): void {
    this.#literals.fill(0);
    this.#distances.fill(0);
    this.#extraBits = 0;
    this.length = 0;
    this.matches = 0;
  }

  literal(byte: number): void {
    this.#symbols[this.length++] = byte;
    this.#literals[byte] = (this.#literals[byte] as number) + 1;
  }

  match(length: number, distance: number): void {
    const lengthCode = LENGTH_CODES[length] as number;
    const distanceCode = DISTANCE_CODES[distance] as number;
    this.#symbols[this.length++] = MATCH | (lengthCode << 18) | distanceCode;
    const code = FIRST_LENGTH + (lengthCode & 31);
    this.#literals[code] = (this.#literals[code] as number) + 1;
    this.#distances[distanceCode & 31] = (this.#distances[distanceCode & 31] as number) + 1;
    this.#extraBits += (LENGTH_BITS[lengthCode & 31] as number) + (DISTANCE_BITS[distanceCode & 31] as number);
    this.matches++;
  }

  /** Writes the block in the shortest of the three forms. `stored` is what it stands for, `storedSize` what that is taken to be. */
  write(out: BitWriter, isLast: boolean, stored: Uint8Array, storedSize: number): void {
    this.#literals[END_OF_BLOCK] = (this.#literals[END_OF_BLOCK] as number) + 1;
    const literals = codeLengths(this.#literals, 15);
    const distances = codeLengths(this.#distances, 15);
    const heads = [runs(literals), runs(distances)] as const;
    const headCounts = new Int32Array(19);
    for (const { codes } of heads)
      for (const code of codes) headCounts[code & 31] = (headCounts[code & 31] as number) + 1;
    const headLengths = codeLengths(headCounts, 7);
    let headSize = 19;
    while (headSize > 4 && !headLengths[ORDER[headSize - 1] as number]) headSize--;
    const own =
      bitsFor(this.#literals, literals) +
      bitsFor(this.#distances, distances) +
      this.#extraBits +
      14 +
      3 * headSize +
      bitsFor(headCounts, headLengths) +
      2 * (headCounts[16] as number) +
      3 * (headCounts[17] as number) +
      7 * (headCounts[18] as number);
    const fixed = bitsFor(this.#literals, FIXED_LITERALS) + bitsFor(this.#distances, FIXED_DISTANCES) + this.#extraBits;
    const plain = (storedSize + 5) * 8;
    out.put(isLast ? 1 : 0, 1);
    if (plain <= fixed && plain <= own) writeStored(out, stored);
    else if (own < fixed) {
      out.put(2, 2);
      out.put(heads[0].size - FIRST_LENGTH, 5);
      out.put(heads[1].size - 1, 5);
      out.put(headSize - 4, 4);
      for (let i = 0; i < headSize; i++) out.put(headLengths[ORDER[i] as number] ?? 0, 3);
      const headCodes = codesOf(headLengths);
      for (const { codes } of heads)
        for (const code of codes) {
          const length = code & 31;
          out.put(headCodes[length] as number, headLengths[length] as number);
          if (length > 15) out.put((code >> 5) & 127, code >> 12);
        }
      this.#writeSymbols(out, literals, codesOf(literals), distances, codesOf(distances));
    } else {
      out.put(1, 2);
      this.#writeSymbols(out, FIXED_LITERALS, FIXED_LITERAL_CODES, FIXED_DISTANCES, FIXED_DISTANCE_CODES);
    }
  }

  #writeSymbols(
    out: BitWriter,
    literalLengths: Uint8Array,
    literals: Uint16Array,
    distanceLengths: Uint8Array,
    distances: Uint16Array,
  ): void {
    for (let i = 0; i < this.length; i++) {
      const symbol = this.#symbols[i] as number;
      if (symbol < MATCH) {
        out.put(literals[symbol] as number, literalLengths[symbol] as number);
        continue;
      }
      const length = (symbol >> 18) & 31;
      out.put(literals[FIRST_LENGTH + length] as number, literalLengths[FIRST_LENGTH + length] as number);
      out.put((symbol >> 23) & 31, LENGTH_BITS[length] as number);
      const distance = symbol & 31;
      out.put(distances[distance] as number, distanceLengths[distance] as number);
      out.put((symbol >> 5) & 8191, DISTANCE_BITS[distance] as number);
    }
    out.put(literals[END_OF_BLOCK] as number, literalLengths[END_OF_BLOCK] as number);
  }
}

const MATCH = 1 << 28;

/** The codes that need no table (3.2.6). */
const FIXED_LITERALS = new Uint8Array(288).fill(8, 0, 144).fill(9, 144, 256).fill(7, 256, 280).fill(8, 280);
const FIXED_DISTANCES = new Uint8Array(30).fill(5);
const FIXED_LITERAL_CODES = codesOf(FIXED_LITERALS);
const FIXED_DISTANCE_CODES = codesOf(FIXED_DISTANCES);

/** The bits of all symbols; those that do not occur have no length. */
function bitsFor(counts: Int32Array, lengths: Uint8Array): number {
  let bits = 0;
  for (let symbol = 0; symbol < counts.length; symbol++) bits += (counts[symbol] as number) * (lengths[symbol] ?? 0);
  return bits;
}

/** A block of bytes as they are, behind the bit that says whether it is the last. At most 65,535 bytes. */
export function writeStored(out: BitWriter, bytes: Uint8Array): void {
  out.put(0, 2);
  out.align();
  for (const word of [bytes.length, bytes.length ^ 0xffff]) out.put(word, 16);
  out.append(bytes);
}

/** Lengths of codes in short: a code from 0 to 18, above its five bits what is repeated, above twelve how many bits that takes (3.2.7). */
function runs(lengths: Uint8Array): { readonly codes: readonly number[]; readonly size: number } {
  const size = Math.max(1, lengths.length);
  const codes: number[] = [];
  for (let at = 0; at < size; ) {
    const length = lengths[at] ?? 0;
    let streak = 1;
    while (at + streak < size && lengths[at + streak] === length) streak++;
    at += streak;
    if (length === 0 && streak > 2) {
      for (; streak > 138; streak -= 138) codes.push((7 << 12) | (127 << 5) | 18);
      if (streak > 2) {
        codes.push(streak > 10 ? (7 << 12) | ((streak - 11) << 5) | 18 : (3 << 12) | ((streak - 3) << 5) | 17);
        streak = 0;
      }
    } else if (streak > 3) {
      codes.push(length);
      streak--;
      for (; streak > 6; streak -= 6) codes.push((2 << 12) | (3 << 5) | 16);
      if (streak > 2) {
        codes.push((2 << 12) | ((streak - 3) << 5) | 16);
        streak = 0;
      }
    }
    for (; streak > 0; streak--) codes.push(length);
  }
  return { codes, size };
}
