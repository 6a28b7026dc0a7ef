import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { httpDate } from '../http/dates.ts';
import { statusText } from '../http/statuses.ts';
import type { Exchange, Response } from './exchange.ts';
import { serverName } from './pages.ts';
import { duration, settings } from './scope.ts';
import { fill } from './variables.ts';

/** Statuses that add_header without `always` adds to. */
const ADDED_TO: ReadonlySet<number> = new Set([200, 201, 204, 206, 301, 302, 303, 304, 307, 308]);

/** Writes a response. Answers whether the connection can be used again. */
export async function respond(
  exchange: Exchange,
  connection: Connection,
  response: Response,
  wantsMore: boolean,
): Promise<boolean> {
  const { head, process } = exchange;
  exchange.status = response.status;
  // `return 444;` ends the connection without a word.
  if (response.status === 444) return false;
  const hasBody = exchange.head.method !== 'HEAD' && response.status !== 204 && response.status !== 304;
  const isChunked =
    response.length === undefined && response.status !== 304 && response.status !== 204 && head.version === '1.1';
  const keepAlive = wantsMore && !exchange.closes && (response.length !== undefined || isChunked || !hasBody);
  const added = addedHeaders(exchange, response);
  const lines: (readonly [string, string])[] = [
    ['Server', serverName(exchange)],
    ['Date', httpDate(process.clock.now())],
  ];
  if (response.contentType !== undefined) lines.push(['Content-Type', response.contentType]);
  if (response.length !== undefined) lines.push(['Content-Length', String(response.length)]);
  // Only whole, partial and unchanged answers keep it: an error page has none.
  const keepsDate = response.status === 200 || response.status === 206 || response.status === 304;
  if (response.lastModified !== undefined && keepsDate && !added.noDate)
    lines.push(['Last-Modified', httpDate(response.lastModified)]);
  if (response.location !== undefined) lines.push(['Location', response.location]);
  if (isChunked) lines.push(['Transfer-Encoding', 'chunked']);
  lines.push(['Connection', keepAlive ? 'keep-alive' : 'close']);
  lines.push(...response.headers, ...added.headers);
  if (response.acceptRanges && response.status === 200) lines.push(['Accept-Ranges', 'bytes']);
  exchange.sentHeaders = lines;
  const text = lines.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  const start = encodeUtf8(`HTTP/1.1 ${statusText(response.status).replace(/^\d+$/, '$& ')}\r\n${text}\r\n`);
  let sent = 0;
  if (!hasBody || response.body instanceof Uint8Array) {
    const body = hasBody && response.body instanceof Uint8Array ? response.body : new Uint8Array(0);
    sent = body.length;
    exchange.bytesSent = start.length + sent;
    exchange.bodySent = sent;
    await connection.write(concatBytes([start, body]));
    return keepAlive;
  }
  await connection.write(start);
  for await (const chunk of response.body) {
    if (chunk.length === 0) continue;
    const framed = isChunked
      ? concatBytes([encodeUtf8(`${chunk.length.toString(16)}\r\n`), chunk, encodeUtf8('\r\n')])
      : chunk;
    sent += framed.length;
    await connection.write(framed);
  }
  if (isChunked) {
    const end = encodeUtf8('0\r\n\r\n');
    sent += end.length;
    await connection.write(end);
  }
  exchange.bodySent = sent;
  exchange.bytesSent = start.length + sent;
  return keepAlive;
}

interface Added {
  readonly headers: readonly (readonly [string, string])[];
  /** `add_header Last-Modified …` takes the place of the file's own. */
  readonly noDate: boolean;
}

/** `expires` and `add_header`, in nginx's order. */
function addedHeaders(exchange: Exchange, response: Response): Added {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const out: (readonly [string, string])[] = [];
  let noDate = false;
  const usual = ADDED_TO.has(response.status);
  const expires = settings(scope, 'expires')[0]?.args.at(-1);
  if (expires !== undefined && expires !== 'off' && usual) {
    const now = exchange.process.clock.now();
    if (expires === 'epoch') out.push(['Expires', 'Thu, 01 Jan 1970 00:00:01 GMT'], ['Cache-Control', 'no-cache']);
    else if (expires === 'max')
      out.push(['Expires', 'Thu, 31 Dec 2037 23:55:55 GMT'], ['Cache-Control', 'max-age=315360000']);
    else {
      const ms = duration(expires.replace(/^-/, '')) * (expires.startsWith('-') ? -1 : 1);
      out.push(
        ['Expires', httpDate(now + ms)],
        ['Cache-Control', ms < 0 ? 'no-cache' : `max-age=${Math.floor(ms / 1000)}`],
      );
    }
  }
  for (const { args } of settings(scope, 'add_header')) {
    const [name = '', value = '', always] = args;
    const text = fill(exchange, value);
    if (!usual && always !== 'always') continue;
    if (name.toLowerCase() === 'last-modified') noDate = true;
    if (text !== '') out.push([name, text]);
  }
  return { headers: out, noDate };
}
