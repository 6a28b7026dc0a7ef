import { decodeUtf8 } from '../../../base/bytes.ts';
import { logTime } from '../http/dates.ts';
import { ConfigError, type Directive } from './config-syntax.ts';
import { credentialsOf } from './credentials.ts';
import type { Exchange } from './exchange.ts';
import { located } from './geo-block.ts';
import { mapped } from './map-block.ts';
import { type Scope, settings } from './scope.ts';

/** `$name` and `${name}` in a text. */
const VARIABLE = /\$(?:\{(\w+)\}|([A-Za-z_]\w*|\d))/g;

const BUILT_IN: Readonly<Record<string, (exchange: Exchange) => string>> = {
  args: (x) => x.args,
  query_string: (x) => x.args,
  is_args: (x) => (x.args === '' ? '' : '?'),
  binary_remote_addr: (x) => x.client.address,
  body_bytes_sent: (x) => String(x.bodySent),
  bytes_sent: (x) => String(x.bytesSent),
  connection: (x) => String(x.connection),
  connection_requests: (x) => String(x.requests),
  content_length: (x) => x.head.header('content-length') ?? '',
  content_type: (x) => x.head.header('content-type') ?? '',
  document_root: (x) => filePath(x, ''),
  document_uri: (x) => x.uri,
  uri: (x) => x.uri,
  host: (x) => hostOf(x),
  hostname: (x) => x.process.hostname,
  https: () => '',
  http2: () => '',
  msec: (x) => (x.process.clock.now() / 1000).toFixed(3),
  nginx_version: (x) => x.version,
  pid: (x) => String(x.process.pid),
  pipe: () => '.',
  proxy_host: (x) => x.proxyHost,
  proxy_port: (x) => /:(\d+)$/.exec(x.proxyHost)?.[1] ?? '80',
  proxy_add_x_forwarded_for: (x) => {
    const before = x.head.header('x-forwarded-for');
    return before === undefined ? x.client.address : `${before}, ${x.client.address}`;
  },
  remote_addr: (x) => x.client.address,
  remote_port: (x) => String(x.client.port),
  remote_user: (x) => credentialsOf(x)?.[0] ?? '',
  realpath_root: (x) => filePath(x, ''),
  request: (x) => x.head.line,
  request_body: (x) => decodeUtf8(x.body),
  request_completion: () => 'OK',
  request_filename: (x) => filePath(x, x.uri),
  request_id: (x) => requestId(x),
  request_length: (x) => String(x.head.size + x.body.length),
  request_method: (x) => x.method,
  request_time: (x) => ((x.process.clock.now() - x.started) / 1000).toFixed(3),
  request_uri: (x) => x.head.target,
  scheme: () => 'http',
  server_addr: (x) => x.local.address,
  server_name: (x) => x.server.names[0] ?? '',
  server_port: (x) => String(x.local.port),
  server_protocol: (x) => `HTTP/${x.head.version}`,
  status: (x) => String(x.status).padStart(3, '0'),
  time_iso8601: (x) => new Date(x.started).toISOString().replace(/\.\d+Z$/, '+00:00'),
  time_local: (x) => logTime(x.process.clock.now()),
  // Of requests that no cache stands before it is empty.
  upstream_cache_status: () => '',
  upstream_addr: (x) => x.upstream?.address ?? '',
  upstream_status: (x) => (x.upstream ? String(x.upstream.status) : ''),
  upstream_response_time: (x) => (x.upstream ? ((x.process.clock.now() - x.started) / 1000).toFixed(3) : ''),
  gzip_ratio: () => '',
  limit_rate: () => '0',
  tcpinfo_rtt: () => '',
  ssl_protocol: () => '',
  ssl_cipher: () => '',
};

function requestId(exchange: Exchange): string {
  const known = exchange.variables.get(' request_id');
  if (known !== undefined) return known;
  const made = exchange.process.random.hex(32);
  exchange.variables.set(' request_id', made);
  return made;
}

/** The Host header without its port, or the server's name. */
export function hostOf(exchange: Exchange): string {
  const host = exchange.head.header('host')?.toLowerCase().replace(/:\d*$/, '');
  return host === undefined || host === '' ? (exchange.server.names[0] ?? '') : host;
}

/** What a variable stands for; empty when it is not set. */
export function variable(exchange: Exchange, name: string): string {
  if (/^\d$/.test(name)) return exchange.captures[Number(name)] ?? '';
  const set = exchange.variables.get(name);
  if (set !== undefined) return set;
  const builtIn = BUILT_IN[name];
  if (builtIn) return builtIn(exchange);
  const [, kind, rest = ''] = /^(http|arg|cookie|sent_http|upstream_http)_(.+)$/.exec(name) ?? [];
  const dashed = rest.replaceAll('_', '-');
  switch (kind) {
    case 'http':
      return exchange.head.header(dashed) ?? '';
    case 'arg':
      return new RegExp(`(?:^|&)${rest}=([^&]*)`, 'i').exec(exchange.args)?.[1] ?? '';
    case 'cookie':
      return new RegExp(`(?:^|;\\s*)${rest}=([^;]*)`).exec(exchange.head.header('cookie') ?? '')?.[1] ?? '';
    case 'sent_http':
    case 'upstream_http':
      return exchange.sentHeaders.find(([header]) => header.toLowerCase() === dashed)?.[1] ?? '';
    default:
      return mapped(exchange, name, fill) ?? located(exchange, name, fill) ?? '';
  }
}

/** Variables that are there though they are empty: a log has nothing for them, where a variable that is not there is `-`. */
const EMPTY_AND_THERE: ReadonlySet<string> = new Set(['https', 'http2', 'is_args', 'server_name', 'limit_rate']);

/** Whether a variable whose value is empty is there all the same. */
export function isEmptyValue(exchange: Exchange, name: string): boolean {
  if (EMPTY_AND_THERE.has(name) || exchange.variables.has(name)) return true;
  const [, kind, rest = ''] = /^(http|arg)_(.+)$/.exec(name) ?? [];
  if (kind === 'http') return exchange.head.header(rest.replaceAll('_', '-')) !== undefined;
  if (kind === 'arg') return new RegExp(`(?:^|&)${rest}=`, 'i').test(exchange.args);
  return (
    kind === undefined &&
    !(name in BUILT_IN) &&
    (mapped(exchange, name, fill) ?? located(exchange, name, fill)) !== undefined
  );
}

/** A text with its variables filled in. */
export function fill(exchange: Exchange, text: string): string {
  if (!text.includes('$')) return text;
  return text.replace(VARIABLE, (_, braced?: string, plain?: string) => variable(exchange, braced ?? plain ?? ''));
}

const PREFIXED = /^(http|arg|cookie|sent_http|upstream_http|upstream_cookie)_.+$/;
/** Directives whose arguments are no text with variables. */
const VERBATIM: ReadonlySet<string> = new Set([
  'location',
  'server_name',
  'include',
  'listen',
  'if',
  'rewrite',
  'types',
]);

/** Refuses variables that nothing defines. Throws ConfigError. */
export function checkVariables(http: Scope): void {
  const defined = new Set<string>();
  const walk = (directives: readonly Directive[], visit: (directive: Directive) => void): void => {
    for (const directive of directives) {
      visit(directive);
      if (directive.block && directive.name !== 'types' && directive.name !== 'map' && directive.name !== 'geo')
        walk(directive.block, visit);
    }
  };
  walk(http.directives, ({ name, args }) => {
    if (name === 'set' || name === 'auth_request_set') defined.add((args[0] ?? '').replace(/^\$/, ''));
    if (name === 'map' || name === 'geo') defined.add((args.at(-1) ?? '').replace(/^\$/, ''));
    if (name === 'location' || name === 'server_name' || name === 'if' || name === 'rewrite') {
      for (const [, group = ''] of args.join(' ').matchAll(/\(\?P?<(\w+)>/g)) defined.add(group);
    }
  });
  walk(http.directives, ({ name, args }) => {
    if (VERBATIM.has(name)) return;
    for (const text of args) {
      for (const [, braced, plain] of text.matchAll(VARIABLE)) {
        const used = braced ?? plain ?? '';
        if (/^\d$/.test(used) || used in BUILT_IN || defined.has(used) || PREFIXED.test(used)) continue;
        throw new ConfigError(`unknown "${used}" variable`);
      }
    }
  });
}

/** The file that a path of the request means, by `root` or `alias`. */
export function filePath(exchange: Exchange, uri: string): string {
  const { location, server } = exchange;
  const scope = location?.scope ?? server.scope;
  const alias = location?.scope.directives.find(({ name }) => name === 'alias')?.args[0];
  if (alias !== undefined && location) {
    const base = rooted(fill(exchange, alias), exchange.config.prefix);
    // In a regular expression's location the alias is the whole name.
    if (location.kind === 'regex') return base;
    return uri === '' ? base : base + uri.slice(location.path.length);
  }
  const root = settings(scope, 'root')[0]?.args[0] ?? 'html';
  return rooted(fill(exchange, root), exchange.config.prefix).replace(/\/$/, '') + uri;
}

function rooted(path: string, prefix: string): string {
  return path.startsWith('/') ? path : prefix + path;
}
