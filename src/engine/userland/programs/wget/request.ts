import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import { httpDate } from '../http/dates.ts';
import type { Address } from './addresses.ts';
import type { Wishes } from './options.ts';

export const VERSION = '1.25.0';

/** What one request is made of beside the options. */
export interface RequestParts {
  readonly address: Address;
  readonly method: string;
  readonly body: Uint8Array | undefined;
  /** From this byte on; 0 for all. */
  readonly from: number;
  /** The file's own time in milliseconds (-N). */
  readonly since: number | undefined;
  /** `user:password`, once the server has asked for it. */
  readonly login: string | undefined;
  readonly isProxied: boolean;
  readonly proxyLogin: string | undefined;
}

/** Request line and headers in wget's order; --header replaces one in its place, or stands at the end. */
export function requestLines(wishes: Wishes, parts: RequestParts): readonly string[] {
  const { address, body } = parts;
  const basic = (login: string): string => `Basic ${base64(encodeUtf8(login.includes(':') ? login : `${login}:`))}`;
  const headers: [string, string][] = [['Host', address.authority]];
  const add = (name: string, value: string | undefined): void => {
    if (value !== undefined && value !== '') headers.push([name, value]);
  };
  add('Referer', wishes.value('referer'));
  if (wishes.has('no-cache')) {
    add('Cache-Control', 'no-cache');
    add('Pragma', 'no-cache');
  }
  add('If-Modified-Since', parts.since === undefined ? undefined : httpDate(parts.since));
  add('Range', parts.from > 0 ? `bytes=${parts.from}-` : undefined);
  add('User-Agent', wishes.value('U') ?? `Wget/${VERSION}`);
  add('Accept', '*/*');
  add(
    'Accept-Encoding',
    wishes.value('compression') === 'auto' || wishes.value('compression') === 'gzip' ? 'gzip' : 'identity',
  );
  add('Authorization', parts.login === undefined ? undefined : basic(parts.login));
  add('Proxy-Authorization', parts.proxyLogin === undefined ? undefined : basic(parts.proxyLogin));
  const keeps = !wishes.has('no-http-keep-alive');
  add('Connection', keeps ? 'Keep-Alive' : 'Close');
  if (parts.isProxied && keeps) add('Proxy-Connection', 'Keep-Alive');
  if (body) {
    add('Content-Type', 'application/x-www-form-urlencoded');
    add('Content-Length', String(body.length));
  }
  for (const own of wishes.values('header')) {
    const colon = own.indexOf(':');
    if (colon < 0) continue;
    const name = own.slice(0, colon);
    const value = own.slice(colon + 1).trim();
    const at = headers.findIndex(([known]) => known.toLowerCase() === name.toLowerCase());
    if (at < 0) headers.push([name, value]);
    else if (value === '') headers.splice(at, 1);
    else headers[at] = [name, value];
  }
  const target = parts.isProxied ? address.text : address.path;
  return [`${parts.method} ${target} HTTP/1.1`, ...headers.map(([name, value]) => `${name}: ${value}`)];
}
