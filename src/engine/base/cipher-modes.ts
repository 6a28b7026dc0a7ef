import { Aes } from './aes.ts';
import { concatBytes } from './bytes.ts';

export type CipherMode = 'ecb' | 'cbc' | 'ctr' | 'gcm';

/** What a cipher cannot end with. */
export type CipherFault = 'length' | 'padding' | 'tag';

const BLOCK = 16;

/** AES over a message that comes in pieces (NIST SP 800-38A and 38D). */
export class CipherStream {
  readonly #aes: Aes;
  readonly #mode: CipherMode;
  readonly #decrypts: boolean;
  padding = true;
  /** The block before (cbc), or the counter. */
  readonly #chain: Uint8Array;
  #rest: Uint8Array = new Uint8Array();
  /** What is left of the counter's last block. */
  #stream: Uint8Array = new Uint8Array();
  readonly #hash: GaloisHash | undefined;
  readonly #mask: Uint8Array | undefined;
  /** What the tag of a message that is deciphered should be. */
  expected: Uint8Array | undefined;

  constructor(mode: CipherMode, key: Uint8Array, iv: Uint8Array, decrypts: boolean) {
    this.#aes = new Aes(key);
    this.#mode = mode;
    this.#decrypts = decrypts;
    this.#chain = new Uint8Array(BLOCK);
    this.#chain.set(mode === 'gcm' ? [] : iv);
    if (mode !== 'gcm') return;
    const zero = new Uint8Array(BLOCK);
    this.#aes.encrypt(zero);
    this.#hash = new GaloisHash(zero);
    if (iv.length === 12) this.#chain.set([...iv, 0, 0, 0, 1]);
    else {
      const hash = new GaloisHash(zero);
      hash.add(iv);
      this.#chain.set(hash.end(0, iv.length));
    }
    this.#mask = this.#chain.slice();
    this.#aes.encrypt(this.#mask);
    count(this.#chain, 4);
  }

  /** Data that the tag covers, and that is not enciphered. */
  authenticate(data: Uint8Array): void {
    this.#hash?.addHead(data);
  }

  update(data: Uint8Array): Uint8Array {
    if (this.#mode === 'ctr' || this.#mode === 'gcm') {
      if (this.#decrypts) this.#hash?.add(data);
      const out = data.map((byte) => byte ^ this.#next());
      if (!this.#decrypts) this.#hash?.add(out);
      return out;
    }
    const all = concatBytes([this.#rest, data]);
    // The last block to be deciphered may be padding.
    const held = this.#decrypts && this.padding ? 1 : 0;
    const whole = Math.max(0, Math.floor((all.length - held) / BLOCK) * BLOCK);
    this.#rest = all.slice(whole);
    const out = all.slice(0, whole);
    for (let at = 0; at < whole; at += BLOCK) this.#turn(out.subarray(at, at + BLOCK));
    return out;
  }

  /** The last bytes, or what is wrong. */
  final(): Uint8Array | CipherFault {
    if (this.#mode === 'gcm') {
      if (!this.#decrypts) return new Uint8Array();
      const { expected } = this;
      const tag = this.tag();
      return expected?.every((byte, i) => byte === tag[i]) ? new Uint8Array() : 'tag';
    }
    if (this.#mode === 'ctr') return new Uint8Array();
    const rest = this.#rest;
    if (!this.padding) return rest.length === 0 ? rest : 'length';
    if (!this.#decrypts) {
      const block = new Uint8Array(BLOCK).fill(BLOCK - rest.length);
      block.set(rest);
      this.#turn(block);
      return block;
    }
    if (rest.length !== BLOCK) return 'length';
    const block = rest.slice();
    this.#turn(block);
    const size = block[BLOCK - 1] ?? 0;
    if (size < 1 || size > BLOCK || block.subarray(BLOCK - size).some((byte) => byte !== size)) return 'padding';
    return block.slice(0, BLOCK - size);
  }

  /** Sixteen bytes; of GCM alone. */
  tag(): Uint8Array {
    const hash = this.#hash?.end() ?? new Uint8Array(BLOCK);
    return hash.map((byte, i) => byte ^ (this.#mask?.[i] ?? 0));
  }

  #turn(block: Uint8Array): void {
    if (this.#mode === 'ecb') {
      if (this.#decrypts) this.#aes.decrypt(block);
      else this.#aes.encrypt(block);
      return;
    }
    const before = this.#decrypts ? block.slice() : undefined;
    if (before) this.#aes.decrypt(block);
    for (let i = 0; i < BLOCK; i++) block[i] = (block[i] ?? 0) ^ (this.#chain[i] ?? 0);
    if (!before) this.#aes.encrypt(block);
    this.#chain.set(before ?? block);
  }

  #next(): number {
    if (this.#stream.length === 0) {
      this.#stream = this.#chain.slice();
      this.#aes.encrypt(this.#stream);
      count(this.#chain, this.#mode === 'gcm' ? 4 : BLOCK);
    }
    const [byte = 0] = this.#stream;
    this.#stream = this.#stream.subarray(1);
    return byte;
  }
}

/** One more, in the last bytes of a block. */
function count(block: Uint8Array, width: number): void {
  for (let i = BLOCK - 1; i >= BLOCK - width; i--) {
    block[i] = ((block[i] ?? 0) + 1) & 0xff;
    if (block[i] !== 0) return;
  }
}

/** GHASH: a message as a polynomial over GF(2^128). */
class GaloisHash {
  readonly #key: bigint;
  #sum = 0n;
  #rest: Uint8Array = new Uint8Array();
  #head = 0;
  #body = 0;

  constructor(key: Uint8Array) {
    this.#key = numberOf(key);
  }

  addHead(data: Uint8Array): void {
    this.#head += data.length;
    this.#take(data);
    this.#fill();
  }

  add(data: Uint8Array): void {
    this.#body += data.length;
    this.#take(data);
  }

  end(head = this.#head, body = this.#body): Uint8Array {
    const kept = [this.#sum, this.#rest] as const;
    this.#fill();
    const lengths = new Uint8Array(BLOCK);
    const view = new DataView(lengths.buffer);
    view.setBigUint64(0, BigInt(head) * 8n);
    view.setBigUint64(8, BigInt(body) * 8n);
    this.#take(lengths);
    const out = bytesOf(this.#sum);
    [this.#sum, this.#rest] = kept;
    return out;
  }

  #fill(): void {
    if (this.#rest.length > 0) this.#take(new Uint8Array(BLOCK - this.#rest.length));
  }

  #take(data: Uint8Array): void {
    const all = concatBytes([this.#rest, data]);
    const whole = all.length - (all.length % BLOCK);
    for (let at = 0; at < whole; at += BLOCK)
      this.#sum = multiply(this.#sum ^ numberOf(all.subarray(at, at + BLOCK)), this.#key);
    this.#rest = all.slice(whole);
  }
}

const REDUCTION = 0xe1n << 120n;

function multiply(a: bigint, b: bigint): bigint {
  let product = 0n;
  let factor = b;
  for (let bit = 127n; bit >= 0n; bit--) {
    if ((a >> bit) & 1n) product ^= factor;
    factor = factor & 1n ? (factor >> 1n) ^ REDUCTION : factor >> 1n;
  }
  return product;
}

function numberOf(bytes: Uint8Array): bigint {
  let number = 0n;
  for (const byte of bytes) number = (number << 8n) | BigInt(byte);
  return number;
}

function bytesOf(number: bigint): Uint8Array {
  return Uint8Array.from({ length: BLOCK }, (_, i) => Number((number >> BigInt(8 * (BLOCK - 1 - i))) & 0xffn));
}
