import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';

/** The data types of SSH (RFC 4251, section 5), as keys are written in them. */
export function uint32(value: number): Uint8Array {
  return Uint8Array.of(value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

export function string(value: Uint8Array | string): Uint8Array {
  const bytes = typeof value === 'string' ? encodeUtf8(value) : value;
  return concatBytes([uint32(bytes.length), bytes]);
}

/** A positive number: big-endian, with a zero in front where its first bit is set. */
export function mpint(value: bigint): Uint8Array {
  const hex = value.toString(16);
  const even = hex.length % 2 === 0 ? hex : `0${hex}`;
  const bytes = value === 0n ? [] : (even.match(/../g) ?? []).map((pair) => Number.parseInt(pair, 16));
  return string(Uint8Array.from((bytes[0] ?? 0) & 128 ? [0, ...bytes] : bytes));
}

/** Reads what was written; undefined where the bytes end too early. */
export class Reader {
  readonly #bytes: Uint8Array;
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  uint32(): number | undefined {
    const [a, b, c, d] = this.#bytes.subarray(this.#at, this.#at + 4);
    this.#at += 4;
    return d === undefined
      ? undefined
      : ((a as number) * 0x1000000 + ((b as number) << 16) + ((c as number) << 8) + d) >>> 0;
  }

  bytes(): Uint8Array | undefined {
    const length = this.uint32();
    if (length === undefined || this.#at + length > this.#bytes.length) return undefined;
    this.#at += length;
    return this.#bytes.slice(this.#at - length, this.#at);
  }

  text(): string | undefined {
    const bytes = this.bytes();
    return bytes && decodeUtf8(bytes);
  }

  skip(count: number): void {
    this.#at += count;
  }

  get rest(): Uint8Array {
    return this.#bytes.slice(this.#at);
  }
}
