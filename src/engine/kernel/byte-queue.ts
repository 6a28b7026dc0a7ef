import { NO_BYTES } from '../base/bytes.ts';

/** Bytes in order of arrival, in the pieces they came in. */
export class ByteQueue {
  #chunks: Uint8Array[] = [];
  #first = 0;
  size = 0;

  /** Keeps the array: it must not change afterwards. */
  push(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#chunks.push(bytes);
    this.size += bytes.length;
  }

  /** Takes at most `max` bytes; empty when there are none. */
  take(max: number): Uint8Array {
    const head = this.#chunks[this.#first];
    if (!head || max <= 0) return NO_BYTES;
    if (head.length >= max || head.length === this.size) return this.#shift(max);
    const out = new Uint8Array(Math.min(max, this.size));
    let at = 0;
    while (at < out.length) {
      const piece = this.#shift(out.length - at);
      out.set(piece, at);
      at += piece.length;
    }
    return out;
  }

  clear(): void {
    this.#chunks = [];
    this.#first = 0;
    this.size = 0;
  }

  /** At most `max` bytes of the first piece. */
  #shift(max: number): Uint8Array {
    const head = this.#chunks[this.#first] as Uint8Array;
    if (head.length > max) {
      this.#chunks[this.#first] = head.subarray(max);
      this.size -= max;
      return head.subarray(0, max);
    }
    this.size -= head.length;
    this.#first++;
    if (this.#first > 64 || this.size === 0) {
      this.#chunks = this.#chunks.slice(this.#first);
      this.#first = 0;
    }
    return head;
  }
}
