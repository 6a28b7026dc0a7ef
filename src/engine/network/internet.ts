import { decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import type { Clock } from '../base/clock.ts';
import { FsError } from '../fs/errno.ts';
import type { Connection } from '../kernel/net-stack.ts';
import { readClientHello, TLS_AGREED } from '../userland/programs/tls-greeting.ts';
import { formatAddress } from './address.ts';
import { type Endpoint, TcpConnection } from './tcp.ts';

/** What a site is asked. */
export interface SiteRequest {
  readonly method: string;
  readonly host: string;
  /** Without the query. */
  readonly path: string;
  readonly query: string;
  readonly headers: ReadonlyMap<string, string>;
}

export interface SiteAnswer {
  readonly status: number;
  readonly headers: readonly (readonly [name: string, value: string])[];
  readonly body: Uint8Array;
}

/** A web site: the names it answers to and what it says, on ports 80 and 443. */
export interface Site {
  readonly names: readonly string[];
  /** A promise where the site loads what it knows at the first question. */
  answer(request: SiteRequest): SiteAnswer | Promise<SiteAnswer>;
}

/** What lies outside of the machine: a few sites, and nothing else. */
export interface Internet {
  /** IPv4 addresses of a name; undefined when nobody has it. */
  resolve(name: string): readonly string[] | undefined;
  /** Whether somebody has that address. */
  has(address: number): boolean;
  /** Throws ECONNREFUSED where nobody listens. */
  connect(client: Endpoint, server: Endpoint): Promise<Connection>;
  /** Milliseconds. */
  roundTrip(): number;
}

/** Addresses that RFC 5737 keeps for documentation. */
const FIRST_ADDRESS = 0xcb007100 + 10;
const ROUND_TRIP = 12;
const MOST = 1_048_576;

/**
 * An internet of these sites, an address each.
 * DIFFERS: The internet consists of example.com and the course's own sites; no other name resolves.
 */
export function createInternet(clock: Clock, sites: readonly Site[]): Internet {
  const addressed = sites.map((site, at) => ({ site, address: FIRST_ADDRESS + at }));
  const byName = new Map(addressed.flatMap(({ site, address }) => site.names.map((name) => [name, address] as const)));
  const byAddress = new Map(addressed.map(({ site, address }) => [formatAddress(address), site]));
  return {
    resolve(name) {
      const address = byName.get(name.toLowerCase().replace(/\.$/, ''));
      return address === undefined ? undefined : [formatAddress(address)];
    },
    has: (address) => byAddress.has(formatAddress(address)),
    async connect(client, server) {
      await new Promise<void>((resolve) => void clock.after(ROUND_TRIP, resolve));
      const site = byAddress.get(server.address);
      if (!site || (server.port !== 80 && server.port !== 443)) throw new FsError('ECONNREFUSED');
      const [near, far] = TcpConnection.pair(client, server);
      serve(far, site, clock, server.port === 443).catch((error: unknown) => {
        far.close();
        if (!(error instanceof FsError)) throw error;
      });
      return near;
    },
    roundTrip: () => ROUND_TRIP,
  };
}

/** Answers one request after another until the client leaves. */
async function serve(connection: Connection, site: Site, clock: Clock, secure: boolean): Promise<void> {
  let buffer = '';
  const fill = async (): Promise<boolean> => {
    const bytes = await connection.read(65_536);
    buffer += decodeUtf8(bytes);
    return bytes.length > 0 && buffer.length < MOST;
  };
  if (secure) {
    while (!buffer.includes('\n')) if (!(await fill())) return connection.close();
    const hello = readClientHello(encodeUtf8(buffer));
    if (!hello) return connection.close();
    buffer = decodeUtf8(hello.rest);
    await connection.write(encodeUtf8(TLS_AGREED));
  }
  for (;;) {
    let end = buffer.indexOf('\r\n\r\n');
    while (end < 0) {
      if (!(await fill())) return connection.close();
      end = buffer.indexOf('\r\n\r\n');
    }
    const [line = '', ...fields] = buffer.slice(0, end).split('\r\n');
    buffer = buffer.slice(end + 4);
    const headers = new Map<string, string>();
    for (const field of fields) {
      const colon = field.indexOf(':');
      if (colon > 0) headers.set(field.slice(0, colon).toLowerCase(), field.slice(colon + 1).trim());
    }
    const length = Number(headers.get('content-length') ?? 0);
    while (buffer.length < length) if (!(await fill())) return connection.close();
    buffer = buffer.slice(length);
    const [method = '', target = '/', version = 'HTTP/1.1'] = line.split(' ');
    const [path = '/', query = ''] = target.split('?');
    const host = (headers.get('host') ?? '').replace(/:\d+$/, '').toLowerCase();
    const answer = /^[A-Z]+$/.test(method)
      ? await clock.hold(Promise.resolve(site.answer({ method, host, path, query, headers })))
      : { status: 400, headers: [], body: new Uint8Array(0) };
    const last =
      version === 'HTTP/1.0' || headers.get('connection')?.toLowerCase() === 'close' || answer.status === 400;
    const head = [
      `HTTP/1.1 ${answer.status} ${REASONS[answer.status] ?? 'Unknown'}`,
      ...answer.headers.map(([name, value]) => `${name}: ${value}`),
      `Date: ${new Date(clock.now()).toUTCString()}`,
      `Content-Length: ${answer.body.length}`,
      `Connection: ${last ? 'close' : 'keep-alive'}`,
    ];
    await connection.write(encodeUtf8(`${head.join('\r\n')}\r\n\r\n`));
    if (method !== 'HEAD') await connection.write(answer.body);
    if (last) return connection.close();
  }
}

const REASONS: Readonly<Record<number, string>> = {
  200: 'OK',
  301: 'Moved Permanently',
  302: 'Found',
  400: 'Bad Request',
  404: 'Not Found',
  405: 'Method Not Allowed',
};
