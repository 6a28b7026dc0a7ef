import { concatBytes, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';

/** What a pipe or a file takes at once. */
const BLOCK = 4096;

/**
 * Standard output as the C library buffers it: a terminal gets whole lines, everything else whole blocks, the rest at `flush`. So what -v says of
 * the end of a transfer stands in front of a short body.
 */
export class StandardOutput {
  readonly #process: Process;
  readonly #isDirect: boolean;
  #held: Uint8Array = NO_BYTES;

  /** `isDirect`: -N, every byte at once. */
  constructor(process: Process, isDirect: boolean) {
    this.#process = process;
    this.#isDirect = isDirect;
  }

  async write(data: Uint8Array | string): Promise<void> {
    const bytes = typeof data === 'string' ? encodeUtf8(data) : data;
    this.#held = this.#held.length === 0 ? bytes : concatBytes([this.#held, bytes]);
    if (this.#isDirect) return this.flush();
    if (this.#process.tty(1)) return this.#release(this.#held.lastIndexOf(10) + 1);
    if (this.#held.length > BLOCK) await this.#release(this.#held.length - (this.#held.length % BLOCK));
  }

  async flush(): Promise<void> {
    await this.#release(this.#held.length);
  }

  async #release(count: number): Promise<void> {
    if (count === 0) return;
    const ready = this.#held.subarray(0, count);
    this.#held = this.#held.slice(count);
    await this.#process.write(1, ready);
  }
}
