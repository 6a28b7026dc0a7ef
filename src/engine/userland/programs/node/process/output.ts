import { encodeUtf8 } from '../../../../base/bytes.ts';
import { FsError } from '../../../../fs/errno.ts';
import { type Process, ProcessGone } from '../../../../kernel/process.ts';

/** Bytes that a program may have printed before it must wait for them to go out. */
const FULL = 65_536;

/** What a program prints, in the order in which it prints it, whichever descriptor it goes to. */
export class Output {
  readonly #process: Process;
  #queue: { readonly fd: number; readonly bytes: Uint8Array }[] = [];
  #size = 0;
  #running: Promise<void> | undefined;

  constructor(process: Process) {
    this.#process = process;
  }

  /** Answers a promise when the writer should wait. */
  write(fd: number, data: string | Uint8Array): Promise<void> | undefined {
    const bytes = typeof data === 'string' ? encodeUtf8(data) : data.slice();
    if (bytes.length === 0) return undefined;
    this.#queue.push({ fd, bytes });
    this.#size += bytes.length;
    const running = this.flush();
    return this.#size > FULL ? running : undefined;
  }

  /** Resolves when all is out; undefined when nothing waits. */
  flush(): Promise<void> | undefined {
    if (this.#queue.length === 0 && !this.#running) return undefined;
    if (!this.#running) {
      this.#running = this.#drain();
      // The program may have ended meanwhile, of the pipe that nobody reads any more or otherwise: then nobody waits for this.
      this.#running.catch((error: unknown) => {
        if (!(error instanceof ProcessGone)) throw error;
      });
    }
    return this.#running;
  }

  async #drain(): Promise<void> {
    try {
      for (let next = this.#queue.shift(); next; next = this.#queue.shift()) {
        this.#size -= next.bytes.length;
        try {
          await this.#process.write(next.fd, next.bytes);
        } catch (error) {
          // Nobody reads any more, or the descriptor is closed: Node's own streams end silently.
          if (!(error instanceof FsError)) throw error;
        }
      }
    } finally {
      this.#running = undefined;
    }
  }
}
