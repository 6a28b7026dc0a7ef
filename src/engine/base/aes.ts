/** The Advanced Encryption Standard (FIPS 197): one block at a time, by keys of 16, 24 or 32 bytes. */
export class Aes {
  readonly #words: Uint8Array;
  readonly #rounds: number;

  constructor(key: Uint8Array) {
    this.#rounds = key.length / 4 + 6;
    this.#words = expand(key, this.#rounds);
  }

  /** Sixteen bytes, enciphered in place. */
  encrypt(block: Uint8Array): void {
    this.#addKey(block, 0);
    for (let round = 1; round <= this.#rounds; round++) {
      substitute(block, BOX);
      shiftRows(block, 1);
      if (round < this.#rounds) mixColumns(block, 2, 3, 1, 1);
      this.#addKey(block, round);
    }
  }

  /** Sixteen bytes, deciphered in place. */
  decrypt(block: Uint8Array): void {
    for (let round = this.#rounds; round >= 1; round--) {
      this.#addKey(block, round);
      if (round < this.#rounds) mixColumns(block, 14, 11, 13, 9);
      shiftRows(block, 3);
      substitute(block, INVERSE);
    }
    this.#addKey(block, 0);
  }

  #addKey(block: Uint8Array, round: number): void {
    for (let i = 0; i < 16; i++) block[i] = (block[i] ?? 0) ^ (this.#words[round * 16 + i] ?? 0);
  }
}

/** Twice a number of the field GF(2^8). */
const double = (n: number): number => ((n << 1) ^ (n & 0x80 ? 0x11b : 0)) & 0xff;

function times(a: number, b: number): number {
  let product = 0;
  for (let x = a, y = b; y > 0; x = double(x), y >>= 1) if (y & 1) product ^= x;
  return product;
}

/** Each byte's inverse in the field, its bits mixed. */
const BOX = new Uint8Array(256);
const INVERSE = new Uint8Array(256);
for (let p = 1, q = 1; ; ) {
  p ^= double(p);
  for (const shift of [1, 2, 4]) q ^= q << shift;
  q &= 0xff;
  if (q & 0x80) q ^= 0x09;
  const turn = (n: number): number => ((q << n) | (q >> (8 - n))) & 0xff;
  BOX[p] = q ^ turn(1) ^ turn(2) ^ turn(3) ^ turn(4) ^ 0x63;
  if (p === 1) break;
}
BOX[0] = 0x63;
BOX.forEach((to, from) => {
  INVERSE[to] = from;
});

/** Products with the constants of the columns. */
const PRODUCTS = new Map(
  [1, 2, 3, 9, 11, 13, 14].map((factor) => [factor, Uint8Array.from({ length: 256 }, (_, n) => times(n, factor))]),
);

function substitute(block: Uint8Array, box: Uint8Array): void {
  for (let i = 0; i < block.length; i++) block[i] = box[block[i] ?? 0] ?? 0;
}

/** Row r goes r columns to the left, or to the right. */
function shiftRows(block: Uint8Array, step: 1 | 3): void {
  const from = block.slice();
  for (let row = 1; row < 4; row++)
    for (let column = 0; column < 4; column++)
      block[row + 4 * column] = from[row + 4 * ((column + row * step) % 4)] ?? 0;
}

function mixColumns(block: Uint8Array, ...factors: readonly number[]): void {
  const tables = factors.map((factor) => PRODUCTS.get(factor) as Uint8Array);
  for (let at = 0; at < 16; at += 4) {
    const column = block.slice(at, at + 4);
    for (let row = 0; row < 4; row++) {
      let sum = 0;
      for (let i = 0; i < 4; i++) sum ^= tables[i]?.[column[(row + i) % 4] ?? 0] ?? 0;
      block[at + row] = sum;
    }
  }
}

function expand(key: Uint8Array, rounds: number): Uint8Array {
  const size = key.length;
  const words = new Uint8Array((rounds + 1) * 16);
  words.set(key);
  let constant = 1;
  for (let at = size; at < words.length; at += 4) {
    let word = words.slice(at - 4, at);
    if (at % size === 0) {
      word = Uint8Array.of(word[1] ?? 0, word[2] ?? 0, word[3] ?? 0, word[0] ?? 0);
      substitute(word, BOX);
      word[0] = (word[0] ?? 0) ^ constant;
      constant = double(constant);
    } else if (size > 24 && at % size === 16) substitute(word, BOX);
    for (let i = 0; i < 4; i++) words[at + i] = (words[at - size + i] ?? 0) ^ (word[i] ?? 0);
  }
  return words;
}
