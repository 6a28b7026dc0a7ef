import { base64 } from '../../../base/base64.ts';
import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { readAll } from '../../applets/streams.ts';
import { CurlFailure, UsageFailure } from './failure.ts';
import type { Options } from './options.ts';
import type { Url } from './url.ts';

export const VERSION = '8.14.1';

/** What is asked of a server, but for where. */
export interface Request {
  readonly method: string;
  /** Given with -X: kept over redirects. */
  readonly fixedMethod: boolean;
  readonly body: Uint8Array | undefined;
  readonly json: boolean;
}

/** The request that the options mean. -G's data comes back as `query`. */
export async function readRequest(
  process: Process,
  options: Options,
): Promise<{ readonly request: Request; readonly query: string | undefined }> {
  const data = await readData(process, options);
  const upload = options.value('upload-file');
  const query = options.has('get') && data ? decodeUtf8(data) : undefined;
  const sent = query === undefined ? data : undefined;
  if (sent && options.has('head')) {
    throw new UsageFailure('You can only select one HTTP request method! ', 2);
  }
  const body =
    upload === undefined
      ? sent
      : await fileBytes(process, upload, (path) => new CurlFailure(26, `cannot open '${path}'`));
  const natural = options.has('head') ? 'HEAD' : upload !== undefined ? 'PUT' : sent ? 'POST' : 'GET';
  const fixed = options.value('request');
  return {
    request: {
      method: fixed ?? natural,
      fixedMethod: fixed !== undefined,
      body,
      json: options.values('json').length > 0,
    },
    query,
  };
}

async function fileBytes(process: Process, path: string, failure: (path: string) => Error): Promise<Uint8Array> {
  if (path === '-') return readAll(process);
  try {
    return process.fs.readFile(path);
  } catch (error) {
    if (error instanceof FsError) throw failure(path);
    throw error;
  }
}

const DATA = new Set(['data', 'data-binary', 'data-raw', 'data-urlencode', 'json']);

async function readData(process: Process, options: Options): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for (const { name, value } of options.given) {
    if (!DATA.has(name)) continue;
    const unreadable = (): Error =>
      new UsageFailure(`option ${name === 'data' ? '-d' : `--${name}`}: error encountered when reading a file`, 26);
    let part: Uint8Array;
    if (name === 'data-urlencode') part = encodeUtf8(await encoded(process, value, unreadable));
    else if (value.startsWith('@') && name !== 'data-raw') {
      part = await fileBytes(process, value.slice(1), unreadable);
      if (name === 'data') part = part.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0);
    } else part = encodeUtf8(value);
    if (parts.length > 0 && name !== 'json') parts.push(encodeUtf8('&'));
    parts.push(part);
  }
  return parts.length === 0 ? undefined : concatBytes(parts);
}

/** `content`, `=content`, `name=content`, `@file`, `name@file`. */
async function encoded(process: Process, value: string, unreadable: () => Error): Promise<string> {
  const at = /[=@]/.exec(value);
  const name = at ? value.slice(0, at.index) : '';
  const rest = at ? value.slice(at.index + 1) : value;
  const bytes = at?.[0] === '@' ? await fileBytes(process, rest, unreadable) : encodeUtf8(rest);
  const text = [...bytes]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      return /[A-Za-z0-9\-._~]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  return name === '' ? text : `${name}=${text}`;
}

/** Request line and headers, in curl's order; -H replaces, adds and (`Name:`) takes away. */
export async function headLines(
  process: Process,
  options: Options,
  url: Url,
  request: Request,
): Promise<readonly string[]> {
  const custom: string[] = [];
  for (const header of options.values('header')) {
    if (!header.startsWith('@')) custom.push(header);
    else
      custom.push(
        ...decodeUtf8(
          await fileBytes(process, header.slice(1), () => new UsageFailure(`Failed to open ${header.slice(1)}`, 26)),
        )
          .split('\n')
          .filter(Boolean),
      );
  }
  const replaced = new Set(custom.map((header) => (/^[^:;]*/.exec(header)?.[0] ?? '').trim().toLowerCase()));
  const login = options.value('user') ?? url.login;
  const range = options.value('range');
  const { body, json } = request;
  const defaults: readonly (readonly [string, string | undefined])[] = [
    ['Host', url.authority],
    [
      'Authorization',
      login === undefined ? undefined : `Basic ${base64(encodeUtf8(login.includes(':') ? login : `${login}:`))}`,
    ],
    ['Range', range === undefined ? undefined : `bytes=${range}`],
    ['User-Agent', options.value('user-agent') ?? `curl/${VERSION}`],
    ['Accept', json ? 'application/json' : '*/*'],
    ['Accept-Encoding', options.has('compressed') ? 'deflate, gzip, br, zstd' : undefined],
    ['Referer', options.value('referer')],
    ['Cookie', options.value('cookie')],
  ];
  const kept = (pairs: typeof defaults): string[] =>
    pairs.flatMap(([name, value]) =>
      value === undefined || value === '' || replaced.has(name.toLowerCase()) ? [] : [`${name}: ${value}`],
    );
  const own = custom.flatMap((header) => {
    if (/^[^:]*;\s*$/.test(header)) return [header.replace(/;\s*$/, ':')];
    return /^[^:]*:\s*$/.test(header) || !header.includes(':') ? [] : [header];
  });
  const host = own.find((header) => /^host:/i.test(header));
  const others = own.filter((header) => header !== host);
  const version = options.has('http1.0') ? '1.0' : '1.1';
  const lines = [
    `${request.method} ${url.path} HTTP/${version}`,
    ...(host ? [host] : []),
    ...kept(defaults),
    ...others,
  ];
  if (body) {
    const type =
      request.method === 'PUT' && options.value('upload-file') !== undefined
        ? undefined
        : json
          ? 'application/json'
          : 'application/x-www-form-urlencoded';
    lines.push(
      ...kept([
        ['Content-Length', String(body.length)],
        ['Content-Type', type],
      ]),
    );
  }
  return lines;
}

export function bodyOf(request: Request): Uint8Array {
  return request.body ?? NO_BYTES;
}
