import { base64 } from '../../../base/base64.ts';
import { encodeUtf8 } from '../../../base/bytes.ts';
import type { Options } from './options.ts';
import type { ProxyServer } from './proxy.ts';
import { type Request, VERSION } from './request.ts';
import type { Url } from './url.ts';

/** What a request's head is made of beside the options. */
export interface HeadParts {
  readonly url: Url;
  readonly request: Request;
  /** Headers of -H, in order. */
  readonly custom: readonly string[];
  /** `name=value; …` of the cookie engine. */
  readonly cookies: string | undefined;
  /** A proxy that the request itself goes to, without a tunnel. */
  readonly proxy: ProxyServer | undefined;
  /** A redirect led to another host: it does not get what was meant for the first. */
  readonly elsewhere: boolean;
  readonly range: string | undefined;
  readonly referer: string | undefined;
  readonly etag: string | undefined;
  readonly since: { readonly header: string; readonly date: string } | undefined;
  readonly login: string | undefined;
}

export function basic(login: string): string {
  return `Basic ${base64(encodeUtf8(login.includes(':') ? login : `${login}:`))}`;
}

/** How many bytes curl sends only after the server said `100 Continue`. */
const EXPECTED_FROM = 1024 * 1024;

/** Request line and headers, in curl's order; -H replaces, adds and (`Name:`) takes away. */
export function headLines(options: Options, parts: HeadParts): readonly string[] {
  const { url, request, proxy, elsewhere } = parts;
  const { body } = request;
  const isJson = options.values('json').length > 0;
  const named = (header: string): string => (/^[^:;]*/.exec(header)?.[0] ?? '').trim().toLowerCase();
  const replaced = new Set(parts.custom.map(named));
  const given = parts.custom.filter(
    (header) => !(elsewhere && !options.has('location-trusted') && /^(authorization|cookie)$/.test(named(header))),
  );
  const custom = [
    ...given,
    ...(isJson && !replaced.has('content-type') ? ['Content-Type: application/json'] : []),
    ...(isJson && !replaced.has('accept') ? ['Accept: application/json'] : []),
    ...(parts.etag === undefined ? [] : [`If-None-Match: ${parts.etag}`]),
  ];
  for (const header of custom) replaced.add(named(header));
  const bearer = options.value('oauth2-bearer');
  const typedCookies = options
    .values('cookie')
    .filter((cookie) => cookie.includes('='))
    .join(';');
  const cookies = [parts.cookies ?? '', typedCookies].filter(Boolean).join('; ');
  const upgrade = options.has('http2') && url.scheme === 'http' && !proxy;
  const defaults: readonly (readonly [string, string | undefined])[] = [
    ['Host', url.authority],
    ['Proxy-Authorization', proxy?.login === undefined ? undefined : basic(proxy.login)],
    [
      'Authorization',
      bearer !== undefined ? `Bearer ${bearer}` : parts.login === undefined ? undefined : basic(parts.login),
    ],
    ['Range', parts.range === undefined ? undefined : `bytes=${parts.range}`],
    ['User-Agent', options.value('user-agent') ?? `curl/${VERSION}`],
    ['Accept', '*/*'],
    ['Accept-Encoding', options.has('compressed') ? 'deflate, gzip, br, zstd' : undefined],
    ['Referer', parts.referer],
    ['Proxy-Connection', proxy ? 'Keep-Alive' : undefined],
    ['Connection', upgrade ? 'Upgrade, HTTP2-Settings' : undefined],
    ['Upgrade', upgrade ? 'h2c' : undefined],
    ['HTTP2-Settings', upgrade ? 'AAMAAABkAAQAAQAAAAIAAAAA' : undefined],
    ['Cookie', cookies],
    [parts.since?.header ?? '', parts.since?.date],
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
  const path = options.value('request-target') ?? (proxy ? withoutLogin(url.text) : url.path);
  const content: (readonly [string, string | undefined])[] = [];
  if (body) {
    if (body.chunked) content.push(['Transfer-Encoding', 'chunked']);
    else content.push(['Content-Length', String(body.bytes.length)]);
    content.push(['Content-Type', body.type]);
    if (version !== '1.0' && (body.chunked || body.bytes.length > EXPECTED_FROM))
      content.push(['Expect', '100-continue']);
  }
  return [
    `${request.method} ${path} HTTP/${version}`,
    ...(host ? [host] : []),
    ...kept(defaults),
    ...others,
    ...(proxy ? options.values('proxy-header') : []),
    ...kept(content),
  ];
}

function withoutLogin(text: string): string {
  return text.replace(/^([a-z]+:\/\/)[^/@]*@/i, '$1');
}

/** The head of the request for a tunnel. */
export function connectLines(options: Options, url: Url, proxy: ProxyServer): readonly string[] {
  const place = `${url.host}:${url.port}`;
  const agent = options.value('user-agent') ?? `curl/${VERSION}`;
  return [
    `CONNECT ${place} HTTP/1.1`,
    `Host: ${place}`,
    ...(proxy.login === undefined ? [] : [`Proxy-Authorization: ${basic(proxy.login)}`]),
    ...(agent === '' ? [] : [`User-Agent: ${agent}`]),
    'Proxy-Connection: Keep-Alive',
    ...options.values('proxy-header'),
  ];
}
