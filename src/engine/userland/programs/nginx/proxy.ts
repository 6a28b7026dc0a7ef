import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { type Config, plainServer, type UpstreamServer } from './config.ts';
import type { Exchange, Response } from './exchange.ts';
import { systemError } from './log-text.ts';
import { errorPage, locationHeader } from './pages.ts';
import { throughCache } from './proxy-cache.ts';
import { compileRegex } from './regex.ts';
import { duration, isOn, setting, settings } from './scope.ts';
import { type Peer, UpstreamPeers } from './upstream-peers.ts';
import { fill } from './variables.ts';

/** Headers of an upstream's answer that stay behind (ngx_http_proxy_hide_headers), and those that nginx writes itself. */
const HIDDEN: ReadonlySet<string> = new Set([
  'date',
  'server',
  'x-pad',
  'x-accel-expires',
  'x-accel-redirect',
  'x-accel-limit-rate',
  'x-accel-buffering',
  'x-accel-charset',
  'connection',
  'keep-alive',
  'transfer-encoding',
  'content-length',
  'content-type',
  'last-modified',
  'location',
]);

/** The peers of each upstream of a configuration: a reload begins anew. */
const known = new WeakMap<Config, Map<string, UpstreamPeers>>();

interface Target {
  /** Whom to ask next; those that were tried are left out. */
  readonly next: (tried: ReadonlySet<Peer>) => Peer | undefined;
  readonly peers: UpstreamPeers;
  /** `host` or `host:port` as proxy_pass has it. */
  readonly host: string;
  /** What stands behind the host in proxy_pass; undefined when nothing does. */
  readonly path: string | undefined;
}

/** `proxy_pass http://app:5000;` Answers a response of the upstream, or of the cache before it, or nginx's own 502 or 504. */
export async function proxy(exchange: Exchange, pass: string): Promise<Response> {
  const host = /^http:\/\/([^/?#]+)/.exec(fill(exchange, pass))?.[1] ?? '';
  return throughCache(exchange, host, () => passed(exchange, pass));
}

async function passed(exchange: Exchange, pass: string): Promise<Response> {
  const target = await targetOf(exchange, pass);
  if (target === 'invalid') {
    exchange.log('error', `invalid URL prefix in "${fill(exchange, pass)}"`);
    return errorPage(exchange, 500);
  }
  if (target === 'unknown') return errorPage(exchange, 502);
  exchange.proxyHost = target.host;
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const timeout = duration(setting(scope, 'proxy_connect_timeout') ?? '60s');
  const path = requestPath(exchange, pass, target);
  const tried = new Set<Peer>();
  let timedOut = false;
  for (let peer = target.next(tried); peer; peer = target.next(tried)) {
    tried.add(peer);
    const { address, port } = peer;
    exchange.upstream = { address: `${address}:${port}`, status: 502 };
    const upstream = `http://${address}:${port}${path}`;
    let stage = 'connecting to upstream';
    let another = true;
    timedOut = false;
    try {
      const connection = await limited(exchange, timeout, exchange.process.net.connect(address, port));
      if (connection === 'late') {
        exchange.log('error', 'upstream timed out (110: Connection timed out) while connecting to upstream', upstream);
        timedOut = true;
      } else {
        stage = 'reading response header from upstream';
        await connection.write(requestBytes(exchange, path));
        const response = await readResponse(exchange, connection, upstream);
        timedOut = response === 'late';
        if (response !== 'again' && response !== 'late') {
          target.peers.succeeded(peer);
          return response;
        }
        another = triesNext(exchange, response);
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const call = stage.startsWith('connecting') ? 'connect()' : 'recv()';
      exchange.log('error', `${call} failed (${systemError(error.errno)}) while ${stage}`, upstream);
    }
    if (target.peers.failed(peer, seconds(exchange)))
      exchange.log('warn', `upstream server temporarily disabled while ${stage}`, upstream);
    if (!another) break;
  }
  if (tried.size === 0)
    exchange.log('error', 'no live upstreams while connecting to upstream', `http://${target.host}${path}`);
  const status = timedOut ? 504 : 502;
  if (exchange.upstream) exchange.upstream = { ...exchange.upstream, status };
  return errorPage(exchange, status);
}

/**
 * Whether the request may go to another server (ngx_http_upstream_test_next): proxy_next_upstream has to name the failure, and a request
 * that was sent and changes things (POST, LOCK, PATCH) goes nowhere else without `non_idempotent`.
 */
function triesNext(exchange: Exchange, failure: 'again' | 'late'): boolean {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const allowed = settings(scope, 'proxy_next_upstream')[0]?.args ?? ['error', 'timeout'];
  if (['POST', 'LOCK', 'PATCH'].includes(exchange.method) && !allowed.includes('non_idempotent')) return false;
  return allowed.includes(failure === 'late' ? 'timeout' : 'error');
}

/** Addresses as they were when the configuration was read; names that variables made are asked of the `resolver`. */
async function addressesOf(exchange: Exchange, host: string): Promise<readonly string[]> {
  if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return [host];
  const found = exchange.config.addresses.get(host);
  if (found) return found;
  if (settings(exchange.location?.scope, 'resolver').length === 0) {
    exchange.log('error', `no resolver defined to resolve ${host}`);
    return [];
  }
  const addresses = (await exchange.process.net.resolve(host)) ?? [];
  if (addresses.length === 0) exchange.log('error', `${host} could not be resolved (3: Host not found)`);
  return addresses;
}

/** Whom proxy_pass means: `invalid` for no address at all, `unknown` for a name that leads nowhere. */
async function targetOf(exchange: Exchange, pass: string): Promise<Target | 'invalid' | 'unknown'> {
  const [, host = '', path] = /^http:\/\/([^/?#]+)(\/.*)?$/.exec(fill(exchange, pass)) ?? [];
  if (host === '') return 'invalid';
  const peers = await peersOf(exchange, host);
  if (!peers) return 'unknown';
  const hash = hashOf(exchange, host);
  const next = (tried: ReadonlySet<Peer>): Peer | undefined =>
    hash === undefined ? peers.next(tried, seconds(exchange)) : peers.from(hash).find((peer) => !tried.has(peer));
  return { next, peers, host, path };
}

/** The peers of an upstream block, or of the host that proxy_pass names: kept as long as the configuration is. */
async function peersOf(exchange: Exchange, host: string): Promise<UpstreamPeers | undefined> {
  const { config } = exchange;
  const ofConfig = known.get(config) ?? new Map<string, UpstreamPeers>();
  known.set(config, ofConfig);
  const kept = ofConfig.get(host);
  if (kept) return kept;
  const [, name = host, port] = /^(.*?)(?::(\d+))?$/.exec(host) ?? [];
  const servers = config.upstreams.get(host)?.servers ?? [plainServer(name, Number(port ?? 80))];
  const addresses = new Map<UpstreamServer, readonly string[]>();
  for (const server of servers) addresses.set(server, await addressesOf(exchange, server.host));
  if ([...addresses.values()].every((list) => list.length === 0)) return undefined;
  const peers = new UpstreamPeers(servers, (server) => addresses.get(server) ?? []);
  if (config.upstreams.has(host) || config.addresses.has(name)) ofConfig.set(host, peers);
  return peers;
}

/** Of the client's network, where the upstream says `ip_hash`. */
function hashOf(exchange: Exchange, host: string): number | undefined {
  const byHash = exchange.config.http?.directives
    .find(({ name, args }) => name === 'upstream' && args[0] === host)
    ?.block?.some(({ name }) => name === 'ip_hash');
  if (!byHash) return undefined;
  return [...exchange.client.address.split('.').slice(0, 3).join('.')].reduce(
    (sum, c) => (sum * 113 + c.charCodeAt(0)) % 6271,
    89,
  );
}

function seconds(exchange: Exchange): number {
  return Math.floor(exchange.process.clock.now() / 1000);
}

/** The path to ask for: with a path in proxy_pass it takes the place of the location's. */
function requestPath(exchange: Exchange, pass: string, target: Target): string {
  const query = exchange.args === '' ? '' : `?${exchange.args}`;
  if (target.path === undefined) return exchange.unparsed ? exchange.head.target : escapePath(exchange.uri) + query;
  if (pass.includes('$')) return target.path;
  const from = exchange.inLocation ? (exchange.location?.path.length ?? 0) : 0;
  const rest = exchange.location?.kind === 'regex' ? '' : exchange.uri.slice(from);
  return target.path + escapePath(rest) + query;
}

function escapePath(path: string): string {
  return encodeURI(path).replace(/[?#]/g, (c) => encodeURIComponent(c));
}

function requestBytes(exchange: Exchange, path: string): Uint8Array {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const set = settings(scope, 'proxy_set_header').map(
    ({ args: [name = '', value = ''] }) => [name, fill(exchange, value)] as const,
  );
  const isSet = (name: string): boolean => set.some(([other]) => other.toLowerCase() === name.toLowerCase());
  const version = setting(scope, 'proxy_http_version') ?? '1.0';
  const headers: (readonly [string, string])[] = [];
  if (!isSet('Host')) headers.push(['Host', exchange.proxyHost]);
  if (!isSet('Connection')) headers.push(['Connection', 'close']);
  for (const [name, value] of set) if (value !== '') headers.push([name, value]);
  if (exchange.body.length > 0 || exchange.head.header('content-length') !== undefined)
    headers.push(['Content-Length', String(exchange.body.length)]);
  for (const [name, value] of exchange.head.headers) {
    const lower = name.toLowerCase();
    if (
      ['host', 'connection', 'content-length', 'transfer-encoding', 'keep-alive', 'expect', 'upgrade', 'te'].includes(
        lower,
      ) ||
      isSet(name)
    )
      continue;
    headers.push([name, value]);
  }
  const lines = headers.map(([name, value]) => `${name}: ${value}\r\n`).join('');
  return concatBytes([encodeUtf8(`${exchange.method} ${path} HTTP/${version}\r\n${lines}\r\n`), exchange.body]);
}

async function limited<T>(exchange: Exchange, ms: number, work: Promise<T>): Promise<T | 'late'> {
  let cancel = (): void => {};
  const late = new Promise<'late'>((resolve) => {
    cancel = exchange.process.clock.after(ms, () => resolve('late'));
  });
  work.catch(() => undefined);
  try {
    return await Promise.race([work, late]);
  } finally {
    cancel();
  }
}

async function readResponse(
  exchange: Exchange,
  connection: Connection,
  upstream: string,
): Promise<Response | 'again' | 'late'> {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const timeout = duration(setting(scope, 'proxy_read_timeout') ?? '60s');
  let buffer: Uint8Array = new Uint8Array(0);
  for (;;) {
    const text = decodeUtf8(buffer);
    const end = /\r?\n\r?\n/.exec(text);
    if (end) {
      const at = encodeUtf8(text.slice(0, end.index + end[0].length)).length;
      return responseOf(exchange, connection, text.slice(0, end.index), buffer.slice(at));
    }
    const chunk = await limited(exchange, timeout, connection.read(65_536));
    if (chunk === 'late') {
      connection.close();
      exchange.log(
        'error',
        'upstream timed out (110: Connection timed out) while reading response header from upstream',
        upstream,
      );
      return 'late';
    }
    if (chunk.length === 0) {
      connection.close();
      exchange.log(
        'error',
        'upstream prematurely closed connection while reading response header from upstream',
        upstream,
      );
      return 'again';
    }
    buffer = concatBytes([buffer, chunk]);
  }
}

function responseOf(exchange: Exchange, connection: Connection, head: string, rest: Uint8Array): Response {
  const [statusLine = '', ...lines] = head.split(/\r?\n/);
  const status = Number(/^HTTP\/\d\.\d (\d{3})/.exec(statusLine)?.[1] ?? 502);
  const all = lines.map(
    (line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 1).trim()] as const,
  );
  const header = (name: string): string | undefined => all.find(([other]) => other.toLowerCase() === name)?.[1];
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const hidden = new Set(settings(scope, 'proxy_hide_header').map(({ args }) => args[0]?.toLowerCase()));
  if (exchange.upstream) exchange.upstream = { ...exchange.upstream, status };
  const contentType = header('content-type');
  const location = header('location');
  const modified = header('last-modified');
  const chunked = header('transfer-encoding')?.toLowerCase() === 'chunked';
  const length = header('content-length');
  const where = location === undefined ? undefined : locationHeader(exchange, redirected(exchange, location));
  const others = all.flatMap(([name, value]) => {
    if (name.toLowerCase() === 'location') return where?.headers ?? [];
    return HIDDEN.has(name.toLowerCase()) || hidden.has(name.toLowerCase()) ? [] : [[name, value] as const];
  });
  const intercepts = isOn(scope, 'proxy_intercept_errors', false) && status >= 300;
  const extra: readonly (readonly [string, string])[] = modified === undefined ? [] : [['Last-Modified', modified]];
  return {
    status,
    ...(contentType === undefined ? {} : { contentType }),
    ...(where?.location === undefined ? {} : { location: where.location }),
    ...(length === undefined || chunked ? {} : { length: Number(length) }),
    headers: [...extra, ...others],
    body:
      exchange.method === 'HEAD' || status === 204 || status === 304
        ? new Uint8Array(0)
        : bodyOf(connection, rest, chunked, length === undefined ? undefined : Number(length)),
    proxied: !intercepts,
  };
}

/** `proxy_redirect`: by default what points to the upstream points to the location; pairs say what else takes whose place. */
function redirected(exchange: Exchange, location: string): string {
  const rules = settings(exchange.location?.scope, 'proxy_redirect').map(({ args }) => args);
  for (const [from = '', to] of rules.length > 0 ? rules : [['default']]) {
    if (from === 'off') return location;
    const rule =
      from === 'default' ? usualRedirect(exchange) : ([fill(exchange, from), fill(exchange, to ?? '')] as const);
    if (!rule) continue;
    const [pattern, target] = rule;
    if (pattern.startsWith('~')) {
      const match = compileRegex(pattern.replace(/^~\*?/, ''), pattern.startsWith('~*')).exec(location);
      if (!match) continue;
      exchange.captures = match;
      return fill(exchange, to ?? '');
    }
    if (location.startsWith(pattern)) return target + location.slice(pattern.length);
  }
  return location;
}

function usualRedirect({ location }: Exchange): readonly [from: string, to: string] | undefined {
  const pass = settings(location?.scope, 'proxy_pass')[0]?.args[0] ?? '';
  if (pass.includes('$') || pass === '') return undefined;
  if (/^http:\/\/[^/]+\//.test(pass)) return [pass, location?.path ?? '/'];
  return [`${pass}/`, '/'];
}

async function* bodyOf(
  connection: Connection,
  first: Uint8Array,
  chunked: boolean,
  length: number | undefined,
): AsyncGenerator<Uint8Array, void, undefined> {
  try {
    let buffer = first;
    const fill = async (): Promise<boolean> => {
      const chunk = await connection.read(65_536);
      buffer = buffer.length === 0 ? chunk : concatBytes([buffer, chunk]);
      return chunk.length > 0;
    };
    if (!chunked) {
      let left = length ?? Number.POSITIVE_INFINITY;
      while (left > 0) {
        if (buffer.length === 0 && !(await fill())) return;
        const part = buffer.subarray(0, Math.min(buffer.length, left));
        left -= part.length;
        buffer = new Uint8Array(0);
        yield part;
      }
      return;
    }
    for (;;) {
      let newline = buffer.indexOf(10);
      while (newline < 0) {
        if (!(await fill())) return;
        newline = buffer.indexOf(10);
      }
      const size = Number.parseInt(decodeUtf8(buffer.subarray(0, newline)), 16);
      buffer = buffer.slice(newline + 1);
      if (!(size > 0)) return;
      while (buffer.length < size + 2) if (!(await fill())) break;
      yield buffer.subarray(0, Math.min(size, buffer.length));
      buffer = buffer.slice(size + 2);
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  } finally {
    connection.close();
  }
}
