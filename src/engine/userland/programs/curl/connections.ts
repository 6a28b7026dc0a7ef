import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { CurlFailure } from './failure.ts';
import type { Messages } from './messages.ts';
import type { Options } from './options.ts';
import type { ProxyServer } from './proxy.ts';
import { connectLines } from './request-head.ts';
import type { Url } from './url.ts';
import { Deadline, type Head, requestBytes, Wire } from './wire.ts';

const CONNECT_LIMIT = 300_000;

/** What opening a connection told. */
export interface Opened {
  readonly wire: Wire;
  /** Milliseconds on the clock. */
  readonly lookedUp: number;
  readonly connected: number;
  readonly agreed: number | undefined;
  /** The proxy's answer to CONNECT. */
  readonly tunnel: Head | undefined;
}

/** Connections that stay open from one URL to the next, and what --resolve has told. */
export class Connections {
  readonly #process: Process;
  readonly #options: Options;
  readonly #messages: Messages;
  readonly #open = new Map<string, Wire>();
  #next = 0;
  #hasTold = false;

  constructor(process: Process, options: Options, messages: Messages) {
    this.#process = process;
    this.#options = options;
    this.#messages = messages;
  }

  get(key: string): Wire | undefined {
    return this.#open.get(key);
  }

  has(wire: Wire): boolean {
    return this.#open.get(wire.key) === wire;
  }

  /** The number of the connection that is tried next. */
  get number(): number {
    return this.#next;
  }

  skip(): void {
    this.#next += 1;
  }

  drop(wire: Wire): void {
    wire.connection.close();
    if (this.has(wire)) this.#open.delete(wire.key);
  }

  closeAll(): void {
    for (const wire of this.#open.values()) wire.connection.close();
    this.#open.clear();
  }

  /** `--resolve HOST:PORT:ADDRESS`: throws CurlFailure 49 for what is none. */
  async tellResolved(): Promise<void> {
    if (this.#hasTold) return;
    this.#hasTold = true;
    for (const entry of this.#options.values('resolve')) {
      if (!/^[+-]?[^:]+:\d+(:.+)?$/.test(entry))
        throw new CurlFailure(49, `Couldn't parse CURLOPT_RESOLVE entry '${entry}'`, 'nothing');
      await this.#messages.talk(`Added ${entry.replace(/^\+/, '')} to DNS cache`);
    }
  }

  /** Opens a connection for a URL. Throws CurlFailure 5, 6, 7, 28, 35, 56. */
  async connect(url: Url, key: string, proxy: ProxyServer | undefined, limit: Deadline): Promise<Opened> {
    const { talk } = bound(this.#messages);
    const meant = proxy ?? (await this.#connectTo(url));
    const host = meant.host.replace(/^\[|\]$/g, '');
    const addresses = await this.#addresses(host, meant.port, proxy !== undefined, limit);
    const lookedUp = this.#process.clock.now();
    const [address] = addresses;
    if (address === undefined) throw new Error('a name with no address');
    const shown = proxy || host !== url.host.replace(/^\[|\]$/g, '') ? host : url.host.replace(/^\[|\]$/g, '');
    await talk(`  Trying ${address}:${meant.port}...`);
    const seconds = this.#options.number('connect-timeout');
    const own = new Deadline(
      this.#process,
      seconds ? seconds * 1000 : CONNECT_LIMIT,
      (passed) => `Connection timed out after ${passed} milliseconds`,
    );
    const began = this.#process.clock.now();
    const number = this.#next++;
    try {
      const connection = await limit.wait(own.wait(this.#process.net.connect(address, meant.port)));
      const wire = new Wire(connection, { key, host: shown, number }, limit);
      this.#open.set(key, wire);
      const connected = this.#process.clock.now();
      const tunnel =
        proxy && (url.scheme === 'https' || this.#options.has('proxytunnel'))
          ? await this.#tunnel(wire, url, proxy)
          : undefined;
      let agreed: number | undefined;
      if (url.scheme === 'https') {
        await talk('drydock: TLS is not simulated: what follows is not encrypted');
        await wire.handshake(url.host.replace(/^\[|\]$/g, ''));
        agreed = this.#process.clock.now();
      }
      await talk(`Connected to ${shown} (${address}) port ${meant.port}`, 'using HTTP/1.x');
      return { wire, lookedUp, connected, agreed, tunnel };
    } catch (error) {
      const wire = this.#open.get(key);
      if (wire) this.drop(wire);
      if (!(error instanceof FsError)) throw error;
      if (this.#messages.isVerbose) {
        const from = `${sourceFor(this.#process, address)} port ${40_000 + this.#process.random.int(20_000)}`;
        await talk(`connect to ${address} port ${meant.port} from ${from} failed: ${strerror(error.errno)}`);
      }
      const spent = Math.trunc(this.#process.clock.now() - began);
      throw new CurlFailure(
        error.errno === 'ETIMEDOUT' ? 28 : 7,
        `Failed to connect to ${shown} port ${meant.port} after ${spent} ms: Could not connect to server`,
      );
    }
  }

  /** `--connect-to HOST:PORT:HOST:PORT`; empty fields stand for any, or for the same. */
  async #connectTo(url: Url): Promise<{ readonly host: string; readonly port: number }> {
    for (const entry of this.#options.values('connect-to')) {
      const [fromHost = '', fromPort = '', host = '', port = ''] = entry.split(':');
      const fits =
        entry.split(':').length > 2 &&
        (fromHost === '' || fromHost.toLowerCase() === url.host.toLowerCase()) &&
        (fromPort === '' || Number(fromPort) === url.port);
      if (!fits) continue;
      if (host !== '') await this.#messages.talk(`Connecting to hostname: ${host}`);
      if (port !== '') await this.#messages.talk(`Connecting to port: ${port}`);
      return { host: host || url.host, port: port === '' ? url.port : Number(port) };
    }
    return { host: url.host, port: url.port };
  }

  async #addresses(host: string, port: number, isProxy: boolean, limit: Deadline): Promise<readonly string[]> {
    const given = this.#options
      .values('resolve')
      .map((entry) => entry.replace(/^\+/, '').split(':'))
      .findLast(
        ([name, at]) => (name === host.toLowerCase() || name === host || name === '*') && Number(at) === port,
      )?.[2];
    if (given !== undefined) {
      await this.#messages.talk(`Hostname ${host} was found in DNS cache`);
      return given.split(',');
    }
    if (/^\d+\.\d+\.\d+\.\d+$/.test(host)) return [host];
    const addresses = await limit.wait(this.#process.net.resolve(host));
    if (!addresses || addresses.length === 0) {
      this.skip();
      throw new CurlFailure(
        isProxy ? 5 : 6,
        `Could not resolve ${isProxy ? 'proxy' : 'host'}: ${host}`,
        'shutting down',
      );
    }
    // DIFFERS: curl never tries ::1 for localhost: the simulated networks carry no IPv6.
    await this.#messages.talk(`Host ${host}:${port} was resolved.`, 'IPv6: (none)', `IPv4: ${addresses.join(', ')}`);
    return addresses;
  }

  async #tunnel(wire: Wire, url: Url, proxy: ProxyServer): Promise<Head> {
    const { talk, show } = bound(this.#messages);
    await talk('CONNECT tunnel: HTTP/1.1 negotiated', 'allocate connect buffer');
    const [user] = proxy.login?.split(':') ?? [];
    if (user !== undefined) await talk(`Proxy auth using Basic with user '${user}'`);
    await talk(`Establish HTTP proxy tunnel to ${url.host}:${url.port}`);
    const lines = connectLines(this.#options, url, proxy);
    await show(
      '> ',
      [...lines, ''].map((line) => `${line}\r\n`),
    );
    await wire.send(requestBytes(lines, new Uint8Array()));
    const head = await wire.head();
    await show('< ', head.lines);
    await talk('CONNECT phase completed');
    if (head.status < 200 || head.status > 299)
      throw new CurlFailure(56, `CONNECT tunnel failed, response ${head.status}`);
    await talk(`CONNECT tunnel established, response ${head.status}`);
    return head;
  }
}

function bound(messages: Messages): Pick<Messages, 'talk' | 'show'> {
  return { talk: messages.talk.bind(messages), show: messages.show.bind(messages) };
}

/** The own address that a connection to `address` would come from. */
function sourceFor(process: Process, address: string): string {
  if (address.startsWith('127.')) return address;
  const outer = process.net.interfaces.find(({ name }) => name !== 'lo');
  return outer?.address ?? '127.0.0.1';
}
