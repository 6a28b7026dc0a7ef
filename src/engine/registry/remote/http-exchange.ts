import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../base/bytes.ts';
import { FsError } from '../../fs/errno.ts';
import type { Connection, NetStack } from '../../kernel/net-stack.ts';
import { clientHello, TLS_AGREED } from '../../userland/programs/tls-greeting.ts';

export interface Request {
  readonly method: 'GET' | 'HEAD' | 'POST' | 'PUT';
  /** With the query. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Uint8Array;
}

export interface Response {
  readonly status: number;
  /** Names in lower case. */
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Uint8Array;
}

/** Why there was no answer, as Go's network code says it behind the URL: `dial tcp 127.0.0.1:5000: connect: connection refused`. */
export class NoAnswer extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'NoAnswer';
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connect: connection refused',
  EHOSTUNREACH: 'connect: no route to host',
  ENETUNREACH: 'connect: network is unreachable',
  ETIMEDOUT: 'i/o timeout',
};

/** One HTTP/1.1 request of the daemon, on a connection of its own. Throws NoAnswer. */
export async function httpExchange(
  net: NetStack,
  host: string,
  port: number,
  request: Request,
  isSecure = false,
): Promise<Response> {
  const [address] = (await net.resolve(host)) ?? [];
  if (address === undefined) throw new NoAnswer(`dial tcp: lookup ${host} on 127.0.0.53:53: no such host`);
  // Go asks for the IPv6 address first, and tells what that one said.
  const dialled = host === 'localhost' ? '[::1]' : address;
  let connection: Awaited<ReturnType<NetStack['connect']>>;
  try {
    connection = await net.connect(address, port);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new NoAnswer(`dial tcp ${dialled}:${port}: ${REASONS[error.errno] ?? error.errno}`);
  }
  const body = request.body ?? NO_BYTES;
  const headers = {
    Host: `${host}${port === (isSecure ? 443 : 80) ? '' : `:${port}`}`,
    'User-Agent': 'docker/29.7.2',
    ...(body.length > 0 || request.method === 'PUT' || request.method === 'POST'
      ? { 'Content-Length': String(body.length) }
      : {}),
    ...request.headers,
    Connection: 'close',
  };
  const lines = Object.entries(headers)
    .map(([name, value]) => `${name}: ${value}\r\n`)
    .join('');
  try {
    if (isSecure) await agree(connection, host);
    await connection.write(
      concatBytes([encodeUtf8(`${request.method} ${request.path} HTTP/1.1\r\n${lines}\r\n`), body]),
    );
    const chunks: Uint8Array[] = [];
    for (let chunk = await connection.read(65_536); chunk.length > 0; chunk = await connection.read(65_536))
      chunks.push(chunk);
    return parseResponse(concatBytes(chunks));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new NoAnswer(
      `read tcp ${connection.local.address}:${connection.local.port}->${dialled}:${port}: read: connection reset by peer`,
    );
  } finally {
    connection.close();
  }
}

/** The greeting of https. Throws NoAnswer. */
async function agree(connection: Connection, host: string): Promise<void> {
  await connection.write(clientHello(host));
  let answer = '';
  while (answer.length < TLS_AGREED.length) {
    const bytes = await connection.read(TLS_AGREED.length - answer.length);
    if (bytes.length === 0) break;
    answer += decodeUtf8(bytes);
  }
  if (answer !== TLS_AGREED) throw new NoAnswer('http: server gave HTTP response to HTTPS client');
}

function parseResponse(bytes: Uint8Array): Response {
  const end = endOfHead(bytes);
  if (end < 0) throw new NoAnswer('EOF');
  const [statusLine = '', ...lines] = decodeUtf8(bytes.subarray(0, end)).split(/\r?\n/);
  const status = /^HTTP\/1\.\d (\d{3})/.exec(statusLine)?.[1];
  if (status === undefined)
    throw new NoAnswer(
      `net/http: HTTP/1.x transport connection broken: malformed HTTP response ${JSON.stringify(statusLine)}`,
    );
  const headers = new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => [line.slice(0, line.indexOf(':')).toLowerCase(), line.slice(line.indexOf(':') + 1).trim()]),
  );
  const rest = bytes.subarray(end);
  return {
    status: Number(status),
    headers,
    body: headers.get('transfer-encoding') === 'chunked' ? dechunk(rest) : rest,
  };
}

/** Where the body begins. */
function endOfHead(bytes: Uint8Array): number {
  for (let at = bytes.indexOf(10); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return at + 2;
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return at + 3;
  }
  return -1;
}

function dechunk(bytes: Uint8Array): Uint8Array {
  const parts: Uint8Array[] = [];
  let at = 0;
  for (;;) {
    const newline = bytes.indexOf(10, at);
    const size = newline < 0 ? 0 : Number.parseInt(decodeUtf8(bytes.subarray(at, newline)), 16);
    if (!(size > 0)) return parts.length === 0 ? NO_BYTES : concatBytes(parts);
    parts.push(bytes.subarray(newline + 1, newline + 1 + size));
    at = newline + 1 + size + 2;
  }
}
