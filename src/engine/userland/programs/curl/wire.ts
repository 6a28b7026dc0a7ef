import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { clientHello, TLS_AGREED } from '../tls-greeting.ts';
import { CurlFailure } from './failure.ts';

/** An answer's head. `lines` are as they came, ends of lines included. */
export interface Head {
  readonly version: string;
  readonly status: number;
  readonly lines: readonly string[];
  readonly headers: ReadonlyMap<string, string>;
}

/** An open connection to a server, with what was read ahead of it. */
export class Wire {
  readonly connection: Connection;
  /** `host:port` and scheme: what it may be used again for. */
  readonly key: string;
  readonly number: number;
  /** Whom it leads to, as -v names it. */
  readonly host: string;
  /** What stood behind the last chunk. */
  trailers: readonly string[] = [];
  #buffer: Uint8Array = NO_BYTES;
  #limit: Deadline;

  constructor(
    connection: Connection,
    meant: { readonly key: string; readonly host: string; readonly number: number },
    limit: Deadline,
  ) {
    this.connection = connection;
    this.key = meant.key;
    this.host = meant.host;
    this.number = meant.number;
    this.#limit = limit;
  }

  set limit(limit: Deadline) {
    this.#limit = limit;
  }

  /** Agrees on TLS; a server that does not know it makes curl give up. */
  async handshake(host: string): Promise<void> {
    const wrong = new CurlFailure(35, 'TLS connect error: error:0A0000C6:SSL routines::packet length too long');
    try {
      await this.#limit.wait(this.connection.write(clientHello(host)));
      while (this.#buffer.length < TLS_AGREED.length) if (!(await this.#fill())) throw wrong;
    } catch (error) {
      if (error instanceof FsError) throw new CurlFailure(35, `Recv failure: ${strerror(error.errno)}`);
      throw error;
    }
    if (decodeUtf8(this.#buffer.subarray(0, TLS_AGREED.length)) !== TLS_AGREED) throw wrong;
    this.#buffer = this.#buffer.slice(TLS_AGREED.length);
  }

  async send(bytes: Uint8Array): Promise<void> {
    try {
      await this.#limit.wait(this.connection.write(bytes));
    } catch (error) {
      // A server may answer and close without having read all; its answer tells more.
      if (!(error instanceof FsError) || error.errno !== 'EPIPE') throw received(error);
    }
  }

  /**
   * Throws CurlFailure 52, 56, 28, 1 (an answer that is not HTTP). With `ancient` (--http0.9) such an answer is all body: a head of version 0.9
   * without lines.
   */
  async head(options: { readonly ancient: boolean } = { ancient: false }): Promise<Head> {
    let end = endOfHead(this.#buffer);
    while (end === undefined) {
      if (this.#buffer.length > 0 && !'HTTP/'.startsWith(decodeUtf8(this.#buffer.subarray(0, 5)))) {
        if (options.ancient) return { version: '0.9', status: 0, lines: [], headers: new Map() };
        throw new CurlFailure(1, 'Received HTTP/0.9 when not allowed');
      }
      if (!(await this.#fill())) throw new CurlFailure(52, 'Empty reply from server', 'shutting down');
      end = endOfHead(this.#buffer);
    }
    const lines = decodeUtf8(this.#buffer.subarray(0, end)).split(/(?<=\n)/);
    this.#buffer = this.#buffer.slice(end);
    const [, version = '1.1', status = '0'] = /^HTTP\/(\d(?:\.\d)?) (\d{3})/.exec(lines[0] ?? '') ?? [];
    const headers = new Map<string, string>();
    for (const line of lines.slice(1)) {
      const colon = line.indexOf(':');
      if (colon > 0) headers.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
    }
    return { version, status: Number(status), lines, headers };
  }

  /** Waits for a head, `undefined` when none came within the time: what is sent after `Expect: 100-continue`. */
  async headWithin(process: Process, ms: number): Promise<Head | undefined> {
    const head = this.head();
    head.catch(() => undefined);
    const late = new Promise<undefined>((resolve) => process.clock.after(ms, () => resolve(undefined)));
    const first = await Promise.race([head, late]);
    if (!first) this.#waiting = head;
    return first;
  }

  #waiting: Promise<Head> | undefined;

  /** The head that `headWithin` gave up to wait for, or the next. */
  async nextHead(options: { readonly ancient: boolean }): Promise<Head> {
    const waiting = this.#waiting ?? this.head(options);
    this.#waiting = undefined;
    return waiting;
  }

  /** The body's bytes as they come; with `raw` the lines between its chunks, too. Throws CurlFailure 18, 56, 28. */
  async *body(head: Head, raw = false): AsyncGenerator<Uint8Array, void, undefined> {
    if (head.headers.get('transfer-encoding')?.toLowerCase() === 'chunked') {
      yield* this.#chunks(raw);
      return;
    }
    const length = head.headers.get('content-length');
    let left = length === undefined ? Number.POSITIVE_INFINITY : Number(length);
    while (left > 0) {
      if (this.#buffer.length === 0 && !(await this.#fill())) {
        if (left === Number.POSITIVE_INFINITY) return;
        throw new CurlFailure(18, `end of response with ${left} bytes missing`);
      }
      const part = this.#buffer.subarray(0, Math.min(left, this.#buffer.length));
      this.#buffer = this.#buffer.slice(part.length);
      left -= part.length;
      yield part;
    }
  }

  async *#chunks(raw: boolean): AsyncGenerator<Uint8Array, void, undefined> {
    const broken = new CurlFailure(18, 'transfer closed with outstanding read data remaining');
    const wholeLine = async (): Promise<string> => {
      while (!this.#buffer.includes(10)) if (!(await this.#fill())) throw broken;
      const end = this.#buffer.indexOf(10);
      const text = decodeUtf8(this.#buffer.subarray(0, end + 1));
      this.#buffer = this.#buffer.slice(end + 1);
      return text;
    };
    for (;;) {
      const size = await wholeLine();
      if (raw) yield encodeUtf8(size);
      if (!/^[0-9a-fA-F]/.test(size)) {
        const wrong = size.charCodeAt(0).toString(16).padStart(2, '0');
        throw new CurlFailure(56, `chunk hex-length char not a hex digit: 0x${wrong}`);
      }
      let left = Number.parseInt(size, 16);
      if (left === 0) break;
      while (left > 0) {
        if (this.#buffer.length === 0 && !(await this.#fill())) throw broken;
        const part = this.#buffer.subarray(0, Math.min(left, this.#buffer.length));
        this.#buffer = this.#buffer.slice(part.length);
        left -= part.length;
        yield part;
      }
      const end = await wholeLine();
      if (raw) yield encodeUtf8(end);
    }
    // Trailers end with an empty line.
    const trailers: string[] = [];
    for (;;) {
      const trailer = await wholeLine();
      if (raw) yield encodeUtf8(trailer);
      if (trailer.trim() === '') break;
      trailers.push(trailer);
    }
    this.trailers = trailers;
  }

  async #fill(): Promise<boolean> {
    try {
      const bytes = await this.#limit.wait(this.connection.read(65_536));
      if (bytes.length > 0) this.#buffer = concatBytes([this.#buffer, bytes]);
      return bytes.length > 0;
    } catch (error) {
      throw received(error);
    }
  }
}

function received(error: unknown): unknown {
  return error instanceof FsError ? new CurlFailure(56, `Recv failure: ${strerror(error.errno)}`) : error;
}

function endOfHead(bytes: Uint8Array): number | undefined {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return undefined;
}

/** Until when something may take. */
export class Deadline {
  readonly #process: Process;
  readonly #began: number;
  readonly #ms: number | undefined;
  readonly #sentence: (passed: number) => string;

  constructor(process: Process, ms: number | undefined, sentence: (passed: number) => string) {
    this.#process = process;
    this.#began = process.clock.now();
    this.#ms = ms;
    this.#sentence = sentence;
  }

  /** Throws CurlFailure 28 when the time is over first. */
  async wait<T>(work: Promise<T>): Promise<T> {
    if (this.#ms === undefined) return work;
    let cancel = (): void => {};
    const late = new Promise<never>((_, reject) => {
      const left = Math.max(0, this.#began + (this.#ms as number) - this.#process.clock.now());
      cancel = this.#process.clock.after(left, () => {
        const passed = Math.round(this.#process.clock.now() - this.#began);
        reject(new CurlFailure(28, this.#sentence(passed)));
      });
    });
    work.catch(() => undefined);
    try {
      return await Promise.race([work, late]);
    } finally {
      cancel();
    }
  }
}

export function requestBytes(lines: readonly string[], body: Uint8Array): Uint8Array {
  return concatBytes([encodeUtf8(`${lines.join('\r\n')}\r\n\r\n`), body]);
}
