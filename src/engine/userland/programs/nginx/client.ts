import { NO_BYTES } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { type RequestHead, RequestReader } from '../http/request-reader.ts';
import { compressed } from './compress.ts';
import type { Config, Server } from './config.ts';
import type { Exchange, Response } from './exchange.ts';
import type { Logs } from './logs.ts';
import { errorPage } from './pages.ts';
import { answerTo } from './phases.ts';
import { compileRegex } from './regex.ts';
import { respond } from './respond.ts';
import { duration, setting } from './scope.ts';
import { substituted } from './substitute.ts';

/** NGX_HTTP_MAX_URI_CHANGES, and the first. */
const MOST_CHANGES = 11;

/** What a worker needs to serve a connection. */
export interface Service {
  readonly process: Process;
  readonly config: Config;
  readonly logs: Logs;
  readonly version: string;
  /** No further request on a connection once it is true. */
  readonly leaving: () => boolean;
  readonly nextNumber: () => number;
  /** Counts requests that are being answered. */
  readonly busy: { count: number };
}

/** Serves a connection to its end. */
export async function serveClient(service: Service, connection: Connection, port: number): Promise<void> {
  const reader = new RequestReader(connection);
  const number = service.nextNumber();
  const servers = serversAt(service.config, connection.local.address, port);
  const [usual] = servers;
  if (!usual) return connection.close();
  const idle = duration(setting(usual.scope, 'keepalive_timeout') ?? '75s');
  const mostRequests = Number(setting(usual.scope, 'keepalive_requests') ?? 1000);
  try {
    for (let requests = 1; ; requests++) {
      const cancel = service.process.clock.after(requests === 1 ? 60_000 : idle, () => connection.close());
      const received = await reader.head();
      cancel();
      if (received.kind === 'closed') return;
      if (received.kind !== 'request') {
        const exchange = exchangeOf(service, connection, port, number, requests, usual, badHead(received.line));
        exchange.log('info', 'client sent invalid request while reading client request line');
        await finish(service, exchange, connection, errorPage(exchange, received.kind === 'bad' ? 400 : 414), false);
        return;
      }
      const { head } = received;
      const body = await reader.body(head);
      if (!body) return;
      const fault = faultOf(head);
      if (fault !== undefined) {
        const exchange = exchangeOf(service, connection, port, number, requests, usual, badHead(head.line));
        exchange.log('info', fault);
        await finish(service, exchange, connection, errorPage(exchange, 400), false);
        return;
      }
      const server = serverFor(servers, head) ?? usual;
      const exchange = exchangeOf(service, connection, port, number, requests, server, head, body);
      service.busy.count++;
      const goesOn = head.keepAlive && !service.leaving() && requests < mostRequests;
      try {
        if (!(await finish(service, exchange, connection, await responseTo(exchange), goesOn))) return;
      } finally {
        service.busy.count--;
      }
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  } finally {
    connection.close();
  }
}

async function finish(
  service: Service,
  exchange: Exchange,
  connection: Connection,
  response: Response,
  goesOn: boolean,
): Promise<boolean> {
  const again = await respond(
    exchange,
    connection,
    await compressed(exchange, substituted(exchange, response)),
    goesOn,
  );
  for (const done of exchange.whenDone) done();
  await service.logs.access(exchange);
  return again;
}

function badHead(line: string): RequestHead {
  return {
    line,
    method: 'GET',
    target: '/',
    version: '1.1',
    headers: [],
    header: () => undefined,
    keepAlive: false,
    size: line.length,
  };
}

/** What is wrong before all headers are read: a path that leads out of the root, a Host that is no name. */
function faultOf(head: RequestHead): string | undefined {
  if (normalPath(head.target) === undefined) return 'client sent invalid request while reading client request line';
  if (/[\x00-\x20\x7f/\\]/.test(head.header('host') ?? ''))
    return 'client sent invalid host header while reading client request headers';
  return undefined;
}

/** The checks that come before the phases. */
async function responseTo(exchange: Exchange): Promise<Response> {
  const { head } = exchange;
  if (head.version === '1.1' && head.header('host') === undefined) {
    exchange.log('info', 'client sent HTTP/1.1 request without "Host" header while reading client request headers');
    return errorPage(exchange, 400);
  }
  if (head.method === 'TRACE' || head.method === 'CONNECT') return errorPage(exchange, 405);
  exchange.uri = normalPath(head.target) ?? '/';
  takeHostCaptures(exchange);
  return answerTo(exchange);
}

/** Decoded, without doubled slashes and dots (ngx_http_parse_complex_uri); undefined for what leads out of the root. */
function normalPath(target: string): string | undefined {
  const raw = target.replace(/^https?:\/\/[^/?#]*/i, '').replace(/[?#].*$/, '');
  let decoded: string;
  try {
    decoded = decodeURIComponent(raw);
  } catch {
    decoded = raw;
  }
  if (!decoded.startsWith('/')) return raw === '' ? '/' : undefined;
  const parts: string[] = [];
  const pieces = decoded.split('/').slice(1);
  for (const [i, piece] of pieces.entries()) {
    const isLast = i === pieces.length - 1;
    if (piece === '..') {
      if (parts.length === 0) return undefined;
      parts.pop();
      if (isLast) parts.push('');
    } else if (piece === '.' || piece === '') {
      if (isLast) parts.push('');
    } else parts.push(piece);
  }
  return `/${parts.join('/')}`;
}

/** The servers of a port, that of an address of its own before those of any, the default one first. */
function serversAt(config: Config, address: string, port: number): readonly Server[] {
  const listening = (wanted: string): readonly Server[] => {
    const found = config.servers.filter(({ listens }) =>
      listens.some((one) => one.port === port && one.address === wanted),
    );
    const usual = found.find(({ listens }) => listens.some((one) => one.port === port && one.isDefault));
    return usual ? [usual, ...found.filter((one) => one !== usual)] : found;
  };
  const own = listening(address);
  return own.length > 0 ? own : listening('0.0.0.0');
}

/** By server_name: the exact name, `*.example.com`, `www.*`, then regular expressions. */
function serverFor(servers: readonly Server[], head: RequestHead): Server | undefined {
  const host = (head.header('host') ?? '').toLowerCase().replace(/:\d*$/, '').replace(/\.$/, '');
  const having = (fits: (name: string) => boolean): Server | undefined => servers.find(({ names }) => names.some(fits));
  const byLength = (fits: (name: string) => boolean): Server | undefined => {
    const names = servers.flatMap((server) => server.names.filter(fits).map((name) => ({ name, server })));
    return names.sort((a, b) => b.name.length - a.name.length)[0]?.server;
  };
  return (
    having((name) => name === host || (name.startsWith('.') && name.slice(1) === host)) ??
    byLength(
      (name) =>
        (name.startsWith('*.') && host.endsWith(name.slice(1))) || (name.startsWith('.') && host.endsWith(name)),
    ) ??
    byLength((name) => name.endsWith('.*') && host.startsWith(name.slice(0, -1))) ??
    having((name) => name.startsWith('~') && compileRegex(name.slice(1), true).test(host))
  );
}

/** What the regular expression of a server_name caught: `$1`, and names that the configuration can use as variables. */
function takeHostCaptures(exchange: Exchange): void {
  const host = (exchange.head.header('host') ?? '').toLowerCase().replace(/:\d*$/, '');
  const { names } = exchange.server;
  if (names.includes(host)) return;
  for (const name of names) {
    const match = name.startsWith('~') ? compileRegex(name.slice(1), true).exec(host) : null;
    if (!match) continue;
    exchange.captures = match;
    for (const [group, text] of Object.entries(match.groups ?? {})) exchange.variables.set(group, text ?? '');
    return;
  }
}

function exchangeOf(
  service: Service,
  connection: Connection,
  port: number,
  number: number,
  requests: number,
  server: Server,
  head: RequestHead,
  body: Uint8Array = NO_BYTES,
): Exchange {
  const { process } = service;
  const question = head.target.indexOf('?');
  const exchange: Exchange = {
    process,
    config: service.config,
    version: service.version,
    head,
    body,
    client: connection.remote,
    local: { address: connection.local.address, port },
    server,
    connection: number,
    requests,
    started: process.clock.now(),
    variables: new Map(),
    uri: '/',
    args: question < 0 ? '' : head.target.slice(question + 1),
    method: head.method,
    location: undefined,
    captures: [],
    status: 0,
    bodySent: 0,
    bytesSent: 0,
    sentHeaders: [],
    upstream: undefined,
    proxyHost: '',
    internal: false,
    changesLeft: MOST_CHANGES,
    unparsed: true,
    inLocation: true,
    closes: false,
    whenDone: [],
    log(level, message, upstream) {
      const host = head.header('host');
      const parts = [
        `client: ${connection.remote.address}`,
        `server: ${server.names[0] ?? ''}`,
        `request: "${head.line}"`,
      ];
      if (upstream !== undefined) parts.push(`upstream: "${upstream}"`);
      if (host !== undefined) parts.push(`host: "${host}"`);
      const referrer = head.header('referer');
      if (referrer !== undefined) parts.push(`referrer: "${referrer}"`);
      service.logs.error(exchange.location?.scope ?? server.scope, level, `*${number} ${message}, ${parts.join(', ')}`);
    },
  };
  return exchange;
}
