import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import { strftime, UTC } from '../timestamps.ts';
import type { Exchange } from './exchange.ts';

/** Reason phrase, and what the page of an error says. */
const STATUS: Readonly<Record<number, readonly [string, string?]>> = {
  200: ['OK'],
  206: ['Partial Content'],
  302: ['Found'],
  304: ['Not Modified'],
  400: ['Bad Request', 'Unsupported method'],
  401: ['Unauthorized', ''],
  403: ['Forbidden', ''],
  404: ['Not Found', 'The requested URL was not found'],
  408: ['Request Timeout', 'No request appeared within 60 seconds'],
  413: ['Entity Too Large', 'Entity Too Large'],
  500: ['Internal Server Error', 'Internal Server Error'],
  501: ['Not Implemented', 'The requested method is not recognized'],
};

const TYPES: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  h: 'text/plain',
  c: 'text/plain',
  cc: 'text/plain',
  cpp: 'text/plain',
  htm: 'text/html',
  html: 'text/html',
  jpg: 'image/jpeg',
  jpeg: 'image/jpeg',
  gif: 'image/gif',
  png: 'image/png',
  svg: 'image/svg+xml',
  css: 'text/css',
  js: 'application/javascript',
  wav: 'audio/wav',
  avi: 'video/x-msvideo',
  qt: 'video/quicktime',
  mov: 'video/quicktime',
  mpe: 'video/mpeg',
  mpeg: 'video/mpeg',
  mid: 'audio/midi',
  midi: 'audio/midi',
  mp3: 'audio/mpeg',
};

const HTTP_DATE = '%a, %d %b %Y %H:%M:%S GMT';

/** Ends an exchange with a status and, for most of them, busybox's own page. */
export async function refuse(exchange: Exchange, status: number, headers = ''): Promise<void> {
  const { child, connection, config } = exchange;
  const page = config.errorPages.get(status);
  const [, sentence] = STATUS[status] ?? [''];
  const reason = STATUS[status]?.[0] ?? '';
  let body = new Uint8Array(0);
  if (page !== undefined && readable(exchange, page)) body = Uint8Array.from(child.fs.readFile(page));
  else if (sentence !== undefined)
    body = Uint8Array.from(
      encodeUtf8(
        `<HTML><HEAD><TITLE>${status} ${reason}</TITLE></HEAD>\n<BODY><H1>${status} ${reason}</H1>\n${sentence}\n</BODY></HTML>\n`,
      ),
    );
  const login = status === 401 ? `WWW-Authenticate: Basic realm="${config.realm}"\r\n` : '';
  const head = await statusHead(exchange, status, 'text/html');
  await connection.write(concatBytes([encodeUtf8(`${head}${login}${headers}\r\n`), body]));
}

function readable(exchange: Exchange, path: string): boolean {
  try {
    exchange.child.fs.access(path, { read: true });
    return exchange.child.fs.stat(path).type === 'file';
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}

async function statusHead(exchange: Exchange, status: number, type: string | undefined): Promise<string> {
  await exchange.log(1, `response:${status}`);
  const date = strftime(HTTP_DATE, exchange.child.clock.now(), UTC);
  const kind = type === undefined ? '' : `Content-type: ${type}\r\n`;
  return `HTTP/1.1 ${status} ${STATUS[status]?.[0] ?? ''}\r\nDate: ${date}\r\nConnection: close\r\n${kind}`;
}

/** Sends a file, or the part of it that `Range:` asks for. */
export async function sendFile(exchange: Exchange, path: string, withBody: boolean): Promise<void> {
  const { child, connection, headers, config } = exchange;
  const packed = (headers.get('accept-encoding') ?? '').includes('gzip') && child.fs.exists(`${path}.gz`);
  const source = packed ? `${path}.gz` : path;
  let bytes: Uint8Array;
  try {
    child.fs.access(source, { read: true });
    // A folder opens, and reading it fails after the headers have gone out.
    bytes = child.fs.stat(source).type === 'directory' ? new Uint8Array(0) : child.fs.readFile(source);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return refuse(exchange, 404);
  }
  const { mtime, size } = child.fs.stat(source);
  const tag = `"${Math.floor(mtime / 1000).toString(16)}-${size.toString(16)}"`;
  if (headers.get('if-none-match')?.includes(tag)) return refuse(exchange, 304);
  const dot = path.lastIndexOf('.');
  const suffix = dot < 0 ? undefined : path.slice(dot);
  const type =
    suffix === undefined
      ? undefined
      : (config.types.find(([extension]) => extension === suffix)?.[1] ?? TYPES[suffix.slice(1)]);
  const range = packed ? undefined : rangeOf(headers.get('range'), size);
  const part = range ? bytes.subarray(range.start, range.end + 1) : bytes;
  const head =
    (await statusHead(exchange, range ? 206 : 200, range ? 'text/html' : type)) +
    (range ? `Content-Range: bytes ${range.start}-${range.end}/${size}\r\n` : '') +
    `Accept-Ranges: bytes\r\nLast-Modified: ${strftime(HTTP_DATE, mtime, UTC)}\r\nETag: ${tag}\r\n` +
    `Content-Length: ${range ? part.length : size}\r\n${packed ? 'Content-Encoding: gzip\r\n' : ''}\r\n`;
  await connection.write(withBody || range ? concatBytes([encodeUtf8(head), part]) : encodeUtf8(head));
}

/** `bytes=NNN-[MMM]`; anything else sends the whole file. */
function rangeOf(text: string | undefined, size: number): { readonly start: number; readonly end: number } | undefined {
  const match = /^bytes=(\d+)-(\d*)$/.exec(text ?? '');
  if (!match) return undefined;
  const start = Number(match[1]);
  const wanted = match[2] === '' ? 0 : Number(match[2]);
  const end = wanted === 0 || wanted > size - 1 ? size - 1 : wanted;
  return end < start ? undefined : { start, end };
}
