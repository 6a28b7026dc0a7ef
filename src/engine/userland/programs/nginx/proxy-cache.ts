import { concatBytes, encodeUtf8 } from '../../../base/bytes.ts';
import { hashBytes } from '../../../base/hashes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Config } from './config.ts';
import type { Exchange, Response } from './exchange.ts';
import { duration, setting, settings } from './scope.ts';
import { fill } from './variables.ts';

interface Kept {
  readonly response: Response;
  /** Milliseconds since 1970. */
  readonly until: number;
}

// DIFFERS: nginx keeps cached answers over a reload; here they begin anew with each configuration, though the files of the cache stay.
const caches = new WeakMap<Config, Map<string, Kept>>();

/** Whether one of some texts is neither empty nor `0`. */
const isSet = (exchange: Exchange, name: string): boolean =>
  settings(exchange.location?.scope ?? exchange.server.scope, name)
    .flatMap(({ args }) => args)
    .some((text) => !/^0?$/.test(fill(exchange, text)));

/**
 * `proxy_cache zone;` around a request to an upstream (ngx_http_upstream_cache): what is kept and fresh is answered without asking. Sets
 * $upstream_cache_status.
 */
export async function throughCache(exchange: Exchange, host: string, ask: () => Promise<Response>): Promise<Response> {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const zone = setting(scope, 'proxy_cache');
  if (zone === undefined || zone === 'off' || !/^(GET|HEAD)$/.test(exchange.method)) return ask();
  const kept = caches.get(exchange.config) ?? new Map<string, Kept>();
  caches.set(exchange.config, kept);
  exchange.proxyHost = host;
  const template = settings(scope, 'proxy_cache_key')[0]?.args[0];
  const key =
    template === undefined
      ? `${fill(exchange, '$scheme')}${host}${fill(exchange, '$request_uri')}`
      : fill(exchange, template);
  const now = exchange.process.clock.now();
  const found = kept.get(`${zone} ${key}`);
  const bypass = isSet(exchange, 'proxy_cache_bypass');
  if (found && !bypass && found.until > now) {
    exchange.variables.set('upstream_cache_status', 'HIT');
    return found.response;
  }
  exchange.variables.set('upstream_cache_status', bypass ? 'BYPASS' : found ? 'EXPIRED' : 'MISS');
  const response = await ask();
  const lifetime = lifetimeOf(exchange, response);
  if (lifetime <= 0 || isSet(exchange, 'proxy_no_cache') || exchange.method === 'HEAD') return response;
  const parts: Uint8Array[] = [];
  if (response.body instanceof Uint8Array) parts.push(response.body);
  else for await (const part of response.body) parts.push(part);
  const body = concatBytes(parts);
  const whole: Response = { ...response, body, length: body.length };
  kept.set(`${zone} ${key}`, { response: whole, until: now + lifetime });
  writeFile(exchange, zone, key, whole, body);
  return whole;
}

/** Milliseconds: by X-Accel-Expires, Cache-Control and Expires of the answer, then by proxy_cache_valid. */
function lifetimeOf(exchange: Exchange, { status, headers }: Response): number {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const ignored = new Set(
    settings(scope, 'proxy_ignore_headers').flatMap(({ args }) => args.map((arg) => arg.toLowerCase())),
  );
  const header = (name: string): string | undefined =>
    ignored.has(name) ? undefined : headers.find(([other]) => other.toLowerCase() === name)?.[1];
  if (header('set-cookie') !== undefined || header('vary') === '*') return 0;
  const control = header('cache-control');
  if (control !== undefined) {
    if (/no-cache|no-store|private/i.test(control)) return 0;
    const age = /(?:s-maxage|max-age)=(\d+)/i.exec(control)?.[1];
    if (age !== undefined) return Number(age) * 1000;
  }
  const expires = header('expires');
  if (expires !== undefined) {
    const time = Date.parse(expires);
    return Number.isNaN(time) ? 0 : time - exchange.process.clock.now();
  }
  for (const { args } of settings(scope, 'proxy_cache_valid')) {
    const codes = args.slice(0, -1);
    const fits =
      codes.length === 0 ? [200, 301, 302].includes(status) : codes.includes('any') || codes.includes(String(status));
    if (fits) return duration(args.at(-1) ?? '0');
  }
  return 0;
}

/** The file of an answer, below the zone's folder: named by the key's MD5, in folders by its last digits (`levels=1:2`). */
function writeFile(exchange: Exchange, zone: string, key: string, response: Response, body: Uint8Array): void {
  const path = exchange.config.http?.directives.find(
    ({ name, args }) => name === 'proxy_cache_path' && args.some((arg) => arg.startsWith(`keys_zone=${zone}:`)),
  );
  if (!path) return;
  const name = [...hashBytes('md5', encodeUtf8(key))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  const levels =
    path.args
      .find((arg) => arg.startsWith('levels='))
      ?.slice(7)
      .split(':')
      .map(Number) ?? [];
  let end = name.length;
  let folder = path.args[0] ?? '';
  for (const level of levels) {
    folder += `/${name.slice(end - level, end)}`;
    end -= level;
  }
  const lines = response.headers.map(([header, value]) => `${header}: ${value}\r\n`).join('');
  try {
    exchange.process.fs.mkdirs(folder, 0o700);
    exchange.process.fs.writeFile(
      `${folder}/${name}`,
      concatBytes([encodeUtf8(`\nKEY: ${key}\nHTTP/1.1 ${response.status} OK\r\n${lines}\r\n`), body]),
      { mode: 0o600 },
    );
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    exchange.log('crit', `open() "${folder}/${name}" failed`);
  }
}
