import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Connection } from '../../kernel/net-stack.ts';
import type { Process } from '../../kernel/process.ts';
import { clientHello, TLS_AGREED } from '../programs/tls-greeting.ts';

export interface Url {
  readonly scheme: string;
  /** `user:password` in front of the host. */
  readonly login: string | undefined;
  readonly host: string;
  readonly port: number;
  /** `host` or `host:port`, as typed. */
  readonly authority: string;
  /** With the query, without the fragment; at least `/`. */
  readonly path: string;
}

/** `http://host:port/path`, or the same without scheme. Undefined for other schemes than http, https and ftp. */
export function parseUrl(text: string): Url | undefined {
  const match = /^(?:([a-z][a-z0-9+.-]*):\/\/)?(?:([^@/?#]*)@)?([^/?#:]*)(?::(\d+))?([^#]*)/i.exec(text);
  if (!match) return undefined;
  const scheme = (match[1] ?? 'http').toLowerCase();
  const usual = { http: 80, https: 443, ftp: 21 }[scheme];
  const host = match[3] ?? '';
  if (usual === undefined || host === '') return undefined;
  const rest = match[5] ?? '';
  return {
    scheme,
    login: match[2],
    host,
    port: match[4] === undefined ? usual : Number(match[4]),
    authority: match[4] === undefined ? host : `${host}:${match[4]}`,
    path: rest.startsWith('/') ? rest : `/${rest}`,
  };
}

/** Why there was no answer. */
export class NetworkFailure extends Error {
  readonly kind: 'bad-address' | 'connect' | 'timeout' | 'closed' | 'tls';
  /** Address and port that were tried. */
  readonly address: string;
  readonly reason: string;

  constructor(kind: NetworkFailure['kind'], address = '', reason = '') {
    super(kind);
    this.name = 'NetworkFailure';
    this.kind = kind;
    this.address = address;
    this.reason = reason;
  }
}

export interface HttpRequest {
  readonly method: string;
  readonly headers: readonly string[];
  readonly body: Uint8Array;
  /** Milliseconds without an answer. */
  readonly timeout: number;
  /** Called with the address, before connecting. */
  connecting(address: string): Promise<void>;
  /** Called on a connection to an https server, before they agree on TLS. */
  beforeTls?(): Promise<void>;
}

export interface HttpResponse {
  /** `HTTP/1.1 404 Not Found`. */
  readonly statusLine: string;
  readonly status: number;
  /** Status line and header lines. */
  readonly head: readonly string[];
  header(name: string): string | undefined;
  /** Without the framing of chunked transfers. */
  body(): AsyncGenerator<Uint8Array, void, undefined>;
  readonly connection: Connection;
}

/** One HTTP/1.1 request on a connection of its own. Throws NetworkFailure. */
export async function exchange(process: Process, url: Url, request: HttpRequest): Promise<HttpResponse> {
  const addresses = /^\d+\.\d+\.\d+\.\d+$/.test(url.host) ? [url.host] : await process.net.resolve(url.host);
  const address = addresses?.[0];
  if (address === undefined) throw new NetworkFailure('bad-address');
  await request.connecting(`${address}:${url.port}`);
  let connection: Connection;
  try {
    connection = await within(process, request.timeout, process.net.connect(address, url.port));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new NetworkFailure('connect', address, strerror(error.errno));
  }
  try {
    if (url.scheme === 'https') await request.beforeTls?.();
    const opening =
      url.scheme === 'https' ? await agreeOnTls(process, connection, url.host, request.timeout) : NO_BYTES;
    const head = `${request.method} ${url.path} HTTP/1.1\r\n${request.headers.join('\r\n')}\r\n\r\n`;
    await connection.write(concatBytes([encodeUtf8(head), request.body]));
    return await readHead(process, connection, request.timeout, opening);
  } catch (error) {
    connection.close();
    if (error instanceof FsError) throw new NetworkFailure('closed', address, strerror(error.errno));
    throw error;
  }
}

/** Gives up waiting after a while. */
export async function within<T>(process: Process, ms: number, work: Promise<T>): Promise<T> {
  let cancel = (): void => {};
  const late = new Promise<never>((_, reject) => {
    cancel = process.clock.after(ms, () => reject(new NetworkFailure('timeout')));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}

/** Says hello; answers what came behind the server's own hello. A server without TLS is a NetworkFailure. */
async function agreeOnTls(
  process: Process,
  connection: Connection,
  host: string,
  timeout: number,
): Promise<Uint8Array> {
  await connection.write(clientHello(host));
  let buffer: Uint8Array = NO_BYTES;
  while (buffer.length < TLS_AGREED.length) {
    const chunk = await within(process, timeout, connection.read(65536));
    if (chunk.length === 0) break;
    buffer = concatBytes([buffer, chunk]);
  }
  if (decodeUtf8(buffer.subarray(0, TLS_AGREED.length)) !== TLS_AGREED) {
    connection.close();
    throw new NetworkFailure('tls');
  }
  return buffer.slice(TLS_AGREED.length);
}

async function readHead(
  process: Process,
  connection: Connection,
  timeout: number,
  opening: Uint8Array,
): Promise<HttpResponse> {
  let buffer = opening;
  for (;;) {
    const end = endOfHead(buffer);
    if (end) {
      const head = decodeUtf8(buffer.subarray(0, end.at))
        .split(/\r?\n/)
        .filter((line) => line !== '');
      const statusLine = head[0] ?? '';
      const headers = new Map(
        head
          .slice(1)
          .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
      );
      const rest = buffer.slice(end.at + end.length);
      return {
        statusLine,
        status: Number(/^HTTP\/\d\.\d (\d{3})/.exec(statusLine)?.[1] ?? 0),
        head,
        header: (name) => headers.get(name),
        connection,
        body: () => bodyOf(process, connection, rest, headers, timeout),
      };
    }
    const chunk = await within(process, timeout, connection.read(65536));
    if (chunk.length === 0) throw new NetworkFailure('closed');
    buffer = concatBytes([buffer, chunk]);
  }
}

function endOfHead(buffer: Uint8Array): { readonly at: number; readonly length: number } | undefined {
  for (let i = buffer.indexOf(10); i >= 0; i = buffer.indexOf(10, i + 1)) {
    if (buffer[i + 1] === 10) return { at: i + 1, length: 1 };
    if (buffer[i + 1] === 13 && buffer[i + 2] === 10) return { at: i + 1, length: 2 };
  }
  return undefined;
}

async function* bodyOf(
  process: Process,
  connection: Connection,
  first: Uint8Array,
  headers: ReadonlyMap<string, string>,
  timeout: number,
): AsyncGenerator<Uint8Array, void, undefined> {
  const next = async (): Promise<Uint8Array> => within(process, timeout, connection.read(65536));
  if (headers.get('transfer-encoding')?.toLowerCase() === 'chunked') {
    yield* dechunked(first, next);
    return;
  }
  const length = headers.get('content-length');
  let left = length === undefined ? Number.POSITIVE_INFINITY : Number(length);
  let chunk = first;
  for (;;) {
    if (chunk.length > 0) {
      const part = chunk.length > left ? chunk.subarray(0, left) : chunk;
      left -= part.length;
      yield part;
    }
    if (left <= 0) return;
    chunk = await next();
    if (chunk.length === 0) return;
  }
}

async function* dechunked(
  first: Uint8Array,
  next: () => Promise<Uint8Array>,
): AsyncGenerator<Uint8Array, void, undefined> {
  let buffer = first;
  const fill = async (): Promise<boolean> => {
    const chunk = await next();
    buffer = concatBytes([buffer, chunk]);
    return chunk.length > 0;
  };
  for (;;) {
    let newline = buffer.indexOf(10);
    while (newline < 0) {
      if (!(await fill())) return;
      newline = buffer.indexOf(10);
    }
    const size = Number.parseInt(decodeUtf8(buffer.subarray(0, newline)), 16);
    buffer = buffer.slice(newline + 1);
    if (!(size > 0)) return;
    while (buffer.length < size + 2) if (!(await fill())) break;
    yield buffer.subarray(0, Math.min(size, buffer.length));
    buffer = buffer.slice(size + 2);
  }
}
