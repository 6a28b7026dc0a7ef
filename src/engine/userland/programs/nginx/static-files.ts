import { concatBytes, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { type Errno, FsError } from '../../../fs/errno.ts';
import type { Stat } from '../../../fs/inode.ts';
import { parseHttpDate } from '../http/dates.ts';
import { directoryListing } from './autoindex.ts';
import type { Exchange, Response } from './exchange.ts';
import { systemError } from './log-text.ts';
import { typeOfFile } from './media-types.ts';
import { errorPage, redirect } from './pages.ts';
import { isOn, settings } from './scope.ts';
import { filePath, fill } from './variables.ts';

/** What the content phase came to: a response, or another path to start with anew. */
export type Content =
  | { readonly kind: 'response'; readonly response: Response }
  | { readonly kind: 'internal'; readonly uri: string };

const answer = (response: Response): Content => ({ kind: 'response', response });

/** The modules index, autoindex and static, for GET and HEAD. */
export function serveFile(exchange: Exchange): Content {
  const { uri } = exchange;
  if (uri.endsWith('/')) return serveDirectory(exchange);
  if (!['GET', 'HEAD', 'POST'].includes(exchange.method)) return answer(errorPage(exchange, 405));
  const path = filePath(exchange, uri);
  const stat = statOf(exchange, path);
  if (typeof stat === 'string') return answer(openFailed(exchange, path, stat));
  if (stat.type === 'directory') {
    const query = exchange.args === '' ? '' : `?${exchange.args}`;
    return answer(redirect(exchange, 301, `${uri}/${query}`));
  }
  // A POST is refused when the file is there: one that is missing is told first (ngx_http_static_handler).
  if (exchange.method === 'POST') return answer(errorPage(exchange, 405));
  let bytes: Uint8Array;
  try {
    bytes = exchange.process.fs.readFile(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return answer(openFailed(exchange, path, error.errno));
  }
  return answer(fileResponse(exchange, path, stat, bytes));
}

function statOf(exchange: Exchange, path: string): Stat | Errno {
  try {
    return exchange.process.fs.stat(path);
  } catch (error) {
    if (error instanceof FsError) return error.errno;
    throw error;
  }
}

function openFailed(exchange: Exchange, path: string, errno: Errno): Response {
  const missing = errno === 'ENOENT' || errno === 'ENOTDIR' || errno === 'ENAMETOOLONG';
  const scope = exchange.location?.scope ?? exchange.server.scope;
  if (!missing || isOn(scope, 'log_not_found', true))
    exchange.log(errno === 'EACCES' || missing ? 'error' : 'crit', `open() "${path}" failed (${systemError(errno)})`);
  return errorPage(exchange, missing ? 404 : errno === 'EACCES' ? 403 : 500);
}

function serveDirectory(exchange: Exchange): Content {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const [index] = settings(scope, 'index');
  const folder = filePath(exchange, exchange.uri);
  const canRead = exchange.method === 'GET' || exchange.method === 'HEAD' || exchange.method === 'POST';
  if (canRead) {
    for (const name of index?.args ?? ['index.html']) {
      const file = fill(exchange, name);
      if (file.startsWith('/')) return { kind: 'internal', uri: file };
      const path = folder + file;
      const stat = statOf(exchange, path);
      if (typeof stat !== 'string' && stat.type !== 'directory') return { kind: 'internal', uri: exchange.uri + file };
      if (stat === 'EACCES') return answer(openFailed(exchange, path, stat));
      if (stat === 'ENOTDIR' || (stat === 'ENOENT' && typeof statOf(exchange, folder) === 'string')) {
        exchange.log('error', `"${path}" is not found (${systemError('ENOENT')})`);
        return answer(errorPage(exchange, 404));
      }
    }
  }
  if (exchange.method !== 'GET' && exchange.method !== 'HEAD') return answer(errorPage(exchange, 405));
  if (isOn(scope, 'autoindex', false)) return answer(directoryListing(exchange, folder));
  exchange.log('error', `directory index of "${folder}" is forbidden`);
  return answer(errorPage(exchange, 403));
}

/** A file with its validators; 304 and ranges as the client asks. */
function fileResponse(exchange: Exchange, path: string, stat: Stat, bytes: Uint8Array): Response {
  const { head } = exchange;
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const seconds = Math.floor(stat.mtime / 1000);
  const etag = `"${seconds.toString(16)}-${bytes.length.toString(16)}"`;
  const headers: readonly (readonly [string, string])[] = isOn(scope, 'etag', true) ? [['ETag', etag]] : [];
  const contentType = typeOfFile(exchange, path);
  const whole: Response = {
    status: 200,
    contentType,
    length: bytes.length,
    lastModified: stat.mtime,
    headers,
    body: bytes,
    acceptRanges: true,
  };
  const known = head.header('if-none-match');
  const since = head.header('if-modified-since');
  const isFresh =
    known !== undefined
      ? known === '*' || known.split(/\s*,\s*/).some((tag) => tag.replace(/^W\//, '') === etag)
      : since !== undefined && parseHttpDate(since) === seconds * 1000;
  if (isFresh) return { status: 304, lastModified: stat.mtime, headers, body: NO_BYTES };
  const range = head.header('range');
  return range === undefined ? whole : ranged(exchange, whole, bytes, range);
}

/** What `Range: bytes=…` asks for, without what lies behind the end; undefined for what is no such list. */
function rangesOf(range: string, total: number): readonly (readonly [from: number, to: number])[] | undefined {
  const [, list] = /^bytes=(.*)$/is.exec(range) ?? [];
  if (list === undefined) return undefined;
  const out: (readonly [number, number])[] = [];
  for (const part of list.split(',')) {
    const [, first = '', last = ''] = /^\s*(\d*)\s*-\s*(\d*)\s*$/.exec(part) ?? [];
    if (first === '' && last === '') return undefined;
    const from = first === '' ? Math.max(0, total - Number(last)) : Number(first);
    const to = first === '' || last === '' ? total - 1 : Math.min(Number(last), total - 1);
    if (from < total && from <= to) out.push([from, to]);
  }
  return out;
}

/** One range is a part of the file, several are parts of a multipart body (ngx_http_range_filter_module). */
function ranged(exchange: Exchange, whole: Response, bytes: Uint8Array, range: string): Response {
  const total = bytes.length;
  const ranges = rangesOf(range, total);
  if (ranges === undefined) return whole;
  const [first] = ranges;
  if (!first) return { ...errorPage(exchange, 416), headers: [['Content-Range', `bytes */${total}`]] };
  const { acceptRanges: _, ...rest } = whole;
  const part = ([from, to]: readonly [number, number]): string => `bytes ${from}-${to}/${total}`;
  if (ranges.length === 1) {
    const body = bytes.subarray(first[0], first[1] + 1);
    const headers = [...whole.headers, ['Content-Range', part(first)] as const];
    return { ...rest, status: 206, length: body.length, headers, body };
  }
  const boundary = String(exchange.connection).padStart(20, '0');
  const type = whole.contentType === undefined ? '' : `Content-Type: ${whole.contentType}\r\n`;
  const body = concatBytes([
    ...ranges.flatMap((one) => [
      encodeUtf8(`\r\n--${boundary}\r\n${type}Content-Range: ${part(one)}\r\n\r\n`),
      bytes.subarray(one[0], one[1] + 1),
    ]),
    encodeUtf8(`\r\n--${boundary}--\r\n`),
  ]);
  return {
    ...rest,
    status: 206,
    contentType: `multipart/byteranges; boundary=${boundary}`,
    length: body.length,
    body,
  };
}
