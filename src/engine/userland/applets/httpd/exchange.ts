import { decodeBase64 } from '../../../base/base64.ts';
import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { NetworkFailure, within } from '../http-client.ts';
import { refuse, sendFile } from './answer.ts';
import { runScript } from './cgi.ts';
import { admits, authorizes, type HttpdConfig, type ProxyRule, readConfig, textOf } from './config.ts';

/** One connection, in the child that serves it. */
export interface Exchange {
  readonly child: Process;
  readonly connection: Connection;
  readonly config: HttpdConfig;
  /** By lower-case name. */
  readonly headers: Map<string, string>;
  /** `[::ffff:172.17.0.3]:40000`: who asks, as messages and scripts name them. */
  readonly peer: string;
  /** Writes to stderr when `-v` was given at least `level` times. */
  log(level: number, message: string): Promise<void>;
}

/** A request line taken apart. */
export interface Request {
  readonly method: string;
  /** Decoded and simplified, with a leading slash, without query. */
  readonly path: string;
  readonly query: string | undefined;
  /** In the order in which they came. */
  readonly fields: readonly (readonly [string, string])[];
  readonly user: string | undefined;
  readonly body: Uint8Array;
}

const HEADER_TIMEOUT = 60_000;
const HEADER_LIMIT = 32_768;

/** Reads one request and answers it. */
export async function serve(exchange: Exchange): Promise<void> {
  const lines = new LineReader(exchange.child, exchange.connection);
  try {
    await respond(exchange, lines);
  } catch (error) {
    if (error instanceof NetworkFailure) await refuse(exchange, 408);
    else if (!(error instanceof FsError)) throw error;
  }
}

async function respond(exchange: Exchange, lines: LineReader): Promise<void> {
  const { child, config, connection, headers } = exchange;
  if (!admits(config, connection.remote.address)) return refuse(exchange, 403);
  const line = await lines.next();
  if (line === '') return;
  const match = /^([^ ]*) (\/[^ ]*) (HTTP\/.*)$/.exec(line);
  if (!match) return refuse(exchange, 400);
  const [, method = '', target = '', version = ''] = match;
  const proxy = config.proxies.find(({ from }) => target.startsWith(from));
  if (proxy) return forward(exchange, lines, proxy, `${method} ${target} ${version}`, target);
  const mark = target.indexOf('?');
  const query = mark < 0 ? undefined : target.slice(mark + 1);
  const decoded = percentDecoded(mark < 0 ? target : target.slice(0, mark));
  if (decoded === undefined) return refuse(exchange, 400);
  if (decoded === 'special') return refuse(exchange, 404);
  const path = simplified(decoded);
  if (path === undefined) return refuse(exchange, 400);
  await exchange.log(2, `url:${path}`);
  for (let slash = path.indexOf('/', 1); slash > 0; slash = path.indexOf('/', slash + 1)) {
    const folder = path.slice(1, slash);
    const text = textOf(child.fs, `${folder}/httpd.conf`);
    if (text === undefined) continue;
    readConfig(config, text, folder);
    if (!admits(config, connection.remote.address)) return refuse(exchange, 403);
  }
  const found = locate(exchange, path);
  if (typeof found === 'number') return refuse(exchange, found);

  const fields: (readonly [string, string])[] = [];
  let total = 0;
  for (let field = await lines.next(); field !== ''; field = await lines.next()) {
    total += field.length;
    if (total >= HEADER_LIMIT) return refuse(exchange, 413);
    const colon = field.indexOf(':');
    if (colon < 0) continue;
    const value = field.slice(colon + 1).replace(/^[ \t]+/, '');
    fields.push([field.slice(0, colon), value]);
    headers.set(field.slice(0, colon).toLowerCase(), value);
  }
  if (path.slice(path.lastIndexOf('/') + 1) === 'httpd.conf') return refuse(exchange, 403);
  const login = loginOf(headers.get('authorization'));
  if (!authorizes(config, path, login)) return refuse(exchange, 401);
  if (found.kind === 'folder')
    return refuse(exchange, 302, `Location: ${path}/${query === undefined ? '' : `?${query}`}\r\n`);
  const verb = method.toUpperCase();
  if (found.kind === 'script') {
    const length = verb === 'POST' ? Number(headers.get('content-length') ?? 0) : 0;
    if (!Number.isInteger(length) || length < 0) return refuse(exchange, 400);
    const body = await lines.rest(length);
    const user = login === '' ? undefined : login.slice(0, login.indexOf(':'));
    return runScript(exchange, found.path, { method: verb, path, query, fields, user, body });
  }
  if (verb !== 'GET' && verb !== 'HEAD') return refuse(exchange, 501);
  await sendFile(exchange, found.path, verb === 'GET');
}

type Found =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'folder' }
  /** With a leading slash, relative to the home. */
  | { readonly kind: 'script'; readonly path: string };

/** What a URL leads to, or the status that says why nothing. */
function locate({ child, config }: Exchange, path: string): Found | number {
  if (path.startsWith('/cgi-bin/')) return path === '/cgi-bin/' ? 403 : { kind: 'script', path };
  const file = (path.endsWith('/') ? path + config.index : path).slice(1);
  try {
    const { type } = child.fs.stat(file);
    if (type === 'directory' && !path.endsWith('/')) return { kind: 'folder' };
    const dot = file.lastIndexOf('.');
    if (dot >= 0 && config.interpreters.some(([suffix]) => suffix === file.slice(dot)))
      return { kind: 'script', path: `/${file}` };
    return { kind: 'file', path: file };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  if (!path.endsWith('/')) return { kind: 'file', path: file };
  try {
    child.fs.access('cgi-bin/index.cgi', { execute: true });
    return { kind: 'script', path: '/cgi-bin/index.cgi' };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return 404;
  }
}

/** Undefined for a broken `%`; 'special' when it hides a slash or a zero byte. */
function percentDecoded(text: string): string | undefined {
  if (/%(?![0-9a-fA-F]{2})/.test(text)) return undefined;
  if (/%(?:2f|00)/i.test(text)) return 'special';
  const bytes: number[] = [];
  const source = encodeUtf8(text);
  for (let i = 0; i < source.length; i++) {
    if (source[i] === 37) {
      bytes.push(Number.parseInt(decodeUtf8(source.subarray(i + 1, i + 3)), 16));
      i += 2;
    } else bytes.push(source[i] as number);
  }
  return decodeUtf8(Uint8Array.from(bytes));
}

/** Without doubled slashes, `.` and `..`; undefined when it climbs above the root. */
function simplified(path: string): string | undefined {
  const parts: string[] = [];
  const given = path.split('/').slice(1);
  for (const [at, part] of given.entries()) {
    const last = at === given.length - 1;
    if (part === '..') {
      if (parts.pop() === undefined) return undefined;
    } else if (part !== '' && part !== '.') {
      parts.push(part);
      continue;
    }
    if (last) parts.push('');
  }
  return `/${parts.join('/')}`;
}

function loginOf(header: string | undefined): string {
  const match = /^basic\s*(.*)$/i.exec(header ?? '');
  const bytes = match ? decodeBase64((match[1] ?? '').trim()) : NO_BYTES;
  return typeof bytes === 'string' ? '' : decodeUtf8(bytes);
}

/** Passes the rest of a connection on to another server, and its answer back. */
async function forward(
  exchange: Exchange,
  lines: LineReader,
  proxy: ProxyRule,
  line: string,
  target: string,
): Promise<void> {
  const { child, connection } = exchange;
  await exchange.log(2, `proxy:${target}`);
  const addresses = /^\d+(?:\.\d+){3}$/.test(proxy.host) ? [proxy.host] : await child.net.resolve(proxy.host);
  const address = addresses?.[0];
  if (address === undefined) return refuse(exchange, 500);
  let upstream: Connection;
  try {
    upstream = await child.net.connect(address, proxy.port);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return refuse(exchange, 500);
  }
  await upstream.write(encodeUtf8(`${line.replace(target, () => proxy.to + target.slice(proxy.from.length))}\r\n`));
  await upstream.write(lines.taken());
  const asking = (async () => {
    for (let chunk = await connection.read(65536); chunk.length > 0; chunk = await connection.read(65536))
      await upstream.write(chunk);
  })();
  asking.catch(() => undefined);
  try {
    for (let chunk = await upstream.read(65536); chunk.length > 0; chunk = await upstream.read(65536))
      await connection.write(chunk);
  } finally {
    upstream.close();
  }
}

/** Lines of a connection, without their ends; empty at end of file too. */
class LineReader {
  readonly #process: Process;
  readonly #connection: Connection;
  #buffer: Uint8Array = NO_BYTES;

  constructor(process: Process, connection: Connection) {
    this.#process = process;
    this.#connection = connection;
  }

  async next(): Promise<string> {
    for (;;) {
      const end = this.#buffer.indexOf(10);
      if (end >= 0) {
        const line = decodeUtf8(this.#buffer.subarray(0, end)).replaceAll('\r', '');
        this.#buffer = this.#buffer.slice(end + 1);
        return line;
      }
      if (!(await this.#fill())) {
        const line = decodeUtf8(this.#buffer).replaceAll('\r', '');
        this.#buffer = NO_BYTES;
        return line;
      }
    }
  }

  /** The body. */
  async rest(length: number): Promise<Uint8Array> {
    while (this.#buffer.length < length) if (!(await this.#fill())) break;
    return this.#buffer.subarray(0, length);
  }

  /** What has been read beyond the lines. */
  taken(): Uint8Array {
    const bytes = this.#buffer;
    this.#buffer = NO_BYTES;
    return bytes;
  }

  async #fill(): Promise<boolean> {
    const chunk = await within(this.#process, HEADER_TIMEOUT, this.#connection.read(8192));
    this.#buffer = concatBytes([this.#buffer, chunk]);
    return chunk.length > 0;
  }
}
