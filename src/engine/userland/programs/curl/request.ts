import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { Contradiction, CurlFailure, UsageFailure } from './failure.ts';
import { readForm } from './form.ts';
import type { Options } from './options.ts';
import { readFileOrStdin } from './standard-input.ts';

export const VERSION = '8.14.1';

/** What is sent behind a request's head. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Its Content-Type; undefined of an upload. */
  readonly type: string | undefined;
  /** Of unknown length: standard input with -T. */
  readonly chunked: boolean;
}

/** What is asked of a server, but for where. */
export interface Request {
  readonly method: string;
  /** Given with -X: kept over redirects. */
  readonly fixedMethod: boolean;
  readonly body: Body | undefined;
  /** Behind the URL's `?`: -G's data, --url-query. */
  readonly query: string | undefined;
}

const NAMES: Readonly<Record<string, string>> = {
  HEAD: 'HEAD (-I, --head)',
  POST: 'POST (-d, --data)',
  FORM: 'multipart formpost (-F, --form)',
  PUT: 'PUT (-T, --upload-file)',
};

/** The request that the options mean. Throws Contradiction, UsageFailure, CurlFailure 26. */
export async function readRequest(process: Process, options: Options): Promise<Request> {
  const data = await readData(process, options);
  const isForm = options.given.some(({ name }) => name === 'form' || name === 'form-string');
  const uploads = options.targets.some(({ upload }) => upload !== undefined);
  const asQuery = options.has('get') ? data : undefined;
  const posted = asQuery ? undefined : data;
  const wishes = [
    ...(uploads ? ['PUT'] : []),
    ...(posted ? ['POST'] : []),
    ...(isForm ? ['FORM'] : []),
    ...(options.has('head') ? ['HEAD'] : []),
  ];
  const [first, second] = wishes;
  if (first !== undefined && second !== undefined) {
    if (first === 'FORM') throw new UsageFailure('option -I: is badly used here');
    throw new Contradiction(
      `You can only select one HTTP request method! You asked for both ${NAMES[first]} and ${NAMES[second]}.`,
    );
  }
  const form = isForm ? await readForm(process, options.given) : undefined;
  const json = options.values('json').length > 0;
  const body: Body | undefined = form
    ? { ...form, chunked: false }
    : posted
      ? {
          bytes: posted,
          type: json ? 'application/json' : 'application/x-www-form-urlencoded',
          chunked: false,
        }
      : undefined;
  const natural = options.has('head') ? 'HEAD' : uploads ? 'PUT' : body ? 'POST' : 'GET';
  const fixed = options.value('request');
  const added = [...(asQuery ? [decodeUtf8(asQuery)] : []), ...(await readQueries(process, options))];
  return {
    method: fixed ?? natural,
    fixedMethod: fixed !== undefined,
    body,
    query: added.length === 0 ? undefined : added.map(lowered).join('&'),
  };
}

/** The file of -T, or standard input. */
export async function readUpload(process: Process, path: string): Promise<Body> {
  const stdin = path === '-' || path === '.';
  const bytes = await fileBytes(
    process,
    stdin ? '-' : path,
    () => new UsageFailure('', 26, undefined, [`cannot open '${path}'`]),
  );
  return { bytes, type: undefined, chunked: stdin };
}

/** libcurl writes the escapes of a query that it adds in small letters. */
function lowered(query: string): string {
  return query.replace(/%[0-9A-Fa-f]{2}/g, (code) => code.toLowerCase());
}

async function fileBytes(process: Process, path: string, failure: () => Error): Promise<Uint8Array> {
  try {
    return await readFileOrStdin(process, path);
  } catch (error) {
    if (error instanceof FsError) throw failure();
    throw error;
  }
}

const DATA: ReadonlyMap<string, string> = new Map([
  ['data', '-d'],
  ['data-binary', '--data-binary'],
  ['data-raw', '--data-raw'],
  ['data-urlencode', '--data-urlencode'],
  ['json', '--json'],
]);

export function unreadable(option: string, path: string): UsageFailure {
  return new UsageFailure(`option ${option}: error encountered when reading a file`, 26, undefined, [
    `Failed to open ${path}`,
  ]);
}

async function readData(process: Process, options: Options): Promise<Uint8Array | undefined> {
  const parts: Uint8Array[] = [];
  for (const { name, value } of options.given) {
    const typed = DATA.get(name);
    if (typed === undefined) continue;
    let part: Uint8Array;
    if (name === 'data-urlencode') part = encodeUtf8(await urlEncoded(process, value));
    else if (value.startsWith('@') && name !== 'data-raw') {
      const path = value.slice(1);
      part = await fileBytes(process, path, () => unreadable(typed, path));
      if (name === 'data') part = part.filter((byte) => byte !== 10 && byte !== 13 && byte !== 0);
    } else part = encodeUtf8(value);
    if (parts.length > 0 && name !== 'json') parts.push(encodeUtf8('&'));
    parts.push(part);
  }
  return parts.length === 0 ? undefined : concatBytes(parts);
}

async function readQueries(process: Process, options: Options): Promise<readonly string[]> {
  const queries: string[] = [];
  for (const value of options.values('url-query'))
    queries.push(value.startsWith('+') ? value.slice(1) : await urlEncoded(process, value));
  return queries;
}

/** `content`, `=content`, `name=content`, `@file`, `name@file`. */
async function urlEncoded(process: Process, value: string): Promise<string> {
  const at = /[=@]/.exec(value);
  const name = at ? value.slice(0, at.index) : '';
  const rest = at ? value.slice(at.index + 1) : value;
  const bytes =
    at?.[0] === '@' ? await fileBytes(process, rest, () => unreadable('--data-urlencode', rest)) : encodeUtf8(rest);
  const text = [...bytes]
    .map((byte) => {
      const char = String.fromCharCode(byte);
      if (char === ' ') return '+';
      return /[A-Za-z0-9\-._~]/.test(char) ? char : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
  return name === '' ? text : `${name}=${text}`;
}

/** Headers of -H, those of its files included (`-H @FILE`). */
export async function customHeaders(process: Process, options: Options): Promise<readonly string[]> {
  const custom: string[] = [];
  for (const header of options.values('header')) {
    if (!header.startsWith('@')) custom.push(header);
    else {
      const path = header.slice(1);
      const text = decodeUtf8(await fileBytes(process, path, () => unreadable('-H', path)));
      custom.push(...text.split(/\r?\n/).filter((line) => line !== '' && !line.startsWith('#')));
    }
  }
  return custom;
}

/** The condition of -z: an HTTP date, or the time of a file. Undefined when it is neither. */
export function timeCondition(
  process: Process,
  value: string,
): { readonly header: string; readonly ms: number } | undefined {
  const header = value.startsWith('-') ? 'If-Unmodified-Since' : 'If-Modified-Since';
  const text = value.replace(/^[+=-]/, '');
  const ms = Date.parse(text);
  if (!Number.isNaN(ms)) return { header, ms };
  return process.fs.exists(text) ? { header, ms: process.fs.stat(text).mtime } : undefined;
}

/** Throws CurlFailure 26. */
export function uploadFailure(): CurlFailure {
  return new CurlFailure(26, 'Failed to open/read local data from file/application', 'nothing');
}
