import { concatBytes, decodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import type { Connection } from '../../../kernel/net-stack.ts';

/** Request line and headers. */
export interface RequestHead {
  /** `GET / HTTP/1.1`. */
  readonly line: string;
  readonly method: string;
  /** As sent: path and query, or a whole URL. */
  readonly target: string;
  readonly version: '1.0' | '1.1';
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** Of the last header of that name; the name in lower case. */
  header(name: string): string | undefined;
  /** Whether the client goes on with this connection. */
  readonly keepAlive: boolean;
  /** Bytes of the request line and the headers. */
  readonly size: number;
}

/** What came instead of a request: nothing, or something that is none (`line` is what there was of it). */
export type NoRequest = { readonly kind: 'closed' } | { readonly kind: 'bad' | 'too-large'; readonly line: string };

export type Received = { readonly kind: 'request'; readonly head: RequestHead } | NoRequest;

/** large_client_header_buffers: what nginx takes at most. */
const LARGEST_HEAD = 32_768;

/** Requests of one connection after each other, as a server reads them. */
export class RequestReader {
  readonly #connection: Connection;
  #buffer: Uint8Array = NO_BYTES;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  async #fill(): Promise<boolean> {
    const chunk = await this.#connection.read(65_536);
    if (chunk.length === 0) return false;
    this.#buffer = this.#buffer.length === 0 ? chunk : concatBytes([this.#buffer, chunk]);
    return true;
  }

  async head(): Promise<Received> {
    for (;;) {
      const end = endOfHead(this.#buffer);
      if (end) {
        const text = decodeUtf8(this.#buffer.subarray(0, end.at));
        const size = end.at + end.length;
        this.#buffer = this.#buffer.slice(size);
        return parseHead(text, size);
      }
      if (this.#buffer.length > LARGEST_HEAD) return { kind: 'too-large', line: firstLine(this.#buffer) };
      const newline = this.#buffer.indexOf(10);
      if (newline >= 0 && !isRequestLine(firstLine(this.#buffer)) && firstLine(this.#buffer) !== '')
        return { kind: 'bad', line: firstLine(this.#buffer) };
      if (!(await this.#fill())) {
        return this.#buffer.length === 0 ? { kind: 'closed' } : { kind: 'bad', line: firstLine(this.#buffer) };
      }
    }
  }

  /** The request's body, whole. Undefined when the client broke off. */
  async body(head: RequestHead): Promise<Uint8Array | undefined> {
    if (head.header('transfer-encoding')?.toLowerCase() === 'chunked') return this.#chunked();
    return this.#take(Number(head.header('content-length') ?? 0) || 0);
  }

  async #take(length: number): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [this.#buffer];
    let have = this.#buffer.length;
    while (have < length) {
      const chunk = await this.#connection.read(65_536);
      if (chunk.length === 0) return undefined;
      parts.push(chunk);
      have += chunk.length;
    }
    const all = concatBytes(parts);
    this.#buffer = all.slice(length);
    return all.subarray(0, length);
  }

  async #line(): Promise<string | undefined> {
    for (;;) {
      const newline = this.#buffer.indexOf(10);
      if (newline >= 0) {
        const text = decodeUtf8(this.#buffer.subarray(0, newline)).trimEnd();
        this.#buffer = this.#buffer.slice(newline + 1);
        return text;
      }
      if (!(await this.#fill())) return undefined;
    }
  }

  async #chunked(): Promise<Uint8Array | undefined> {
    const parts: Uint8Array[] = [];
    for (;;) {
      const size = Number.parseInt((await this.#line()) ?? '', 16);
      if (Number.isNaN(size)) return undefined;
      if (size === 0) {
        for (let line = await this.#line(); line; line = await this.#line());
        return concatBytes(parts);
      }
      const part = await this.#take(size);
      if (!part || (await this.#line()) === undefined) return undefined;
      parts.push(part);
    }
  }
}

function firstLine(buffer: Uint8Array): string {
  const newline = buffer.indexOf(10);
  return decodeUtf8(newline < 0 ? buffer : buffer.subarray(0, newline)).trimEnd();
}

function isRequestLine(line: string): boolean {
  return /^[A-Z_-]+ \S+ HTTP\/1\.\d$/.test(line);
}

function endOfHead(buffer: Uint8Array): { readonly at: number; readonly length: number } | undefined {
  for (let i = buffer.indexOf(10); i >= 0; i = buffer.indexOf(10, i + 1)) {
    if (buffer[i + 1] === 10) return { at: i + 1, length: 1 };
    if (buffer[i + 1] === 13 && buffer[i + 2] === 10) return { at: i + 1, length: 2 };
  }
  return undefined;
}

function parseHead(text: string, size: number): Received {
  const [line = '', ...rest] = text.replace(/^(\r?\n)+/, '').split(/\r?\n/);
  if (!isRequestLine(line)) return { kind: 'bad', line };
  const [method = '', target = '', protocol = ''] = line.split(' ');
  const headers: (readonly [string, string])[] = [];
  for (const entry of rest) {
    if (entry === '') continue;
    const colon = entry.indexOf(':');
    if (colon <= 0) return { kind: 'bad', line };
    headers.push([entry.slice(0, colon), entry.slice(colon + 1).trim()]);
  }
  const byName = new Map(headers.map(([name, value]) => [name.toLowerCase(), value]));
  const version = protocol === 'HTTP/1.0' ? '1.0' : '1.1';
  const connection = byName.get('connection')?.toLowerCase() ?? '';
  const keepAlive = version === '1.0' ? connection.includes('keep-alive') : !connection.includes('close');
  return {
    kind: 'request',
    head: { line, method, target, version, headers, header: (name) => byName.get(name), keepAlive, size },
  };
}
