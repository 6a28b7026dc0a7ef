import { FsError, strerror } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';
import { quote } from '../../applets/quoting.ts';
import { CurlFailure } from '../curl/failure.ts';
import { Deadline, Wire } from '../curl/wire.ts';
import type { Address } from './addresses.ts';
import { WgetFailure } from './failure.ts';
import type { Log } from './log.ts';
import type { Wishes } from './options.ts';

/** A connection that may serve the next request, too. */
export class Connections {
  readonly #process: Process;
  readonly #wishes: Wishes;
  readonly #log: Log;
  readonly #known = new Map<string, readonly string[]>();
  #wire: Wire | undefined;

  constructor(process: Process, wishes: Wishes, log: Log) {
    this.#process = process;
    this.#wishes = wishes;
    this.#log = log;
  }

  close(): void {
    this.#wire?.connection.close();
    this.#wire = undefined;
  }

  /** A connection to a server, or to the proxy in front of it. Throws WgetFailure 4, 5. */
  async to(address: Address, server: { readonly host: string; readonly port: number }): Promise<Wire> {
    const key = `${address.scheme}://${server.host}:${server.port}`;
    if (this.#wire?.key === key) {
      await this.#log.verbose(`Reusing existing connection to ${server.host}:${server.port}.\n`);
      return this.#wire;
    }
    this.close();
    const isNumber = /^\d+\.\d+\.\d+\.\d+$/.test(server.host);
    const found = isNumber ? [server.host] : await this.#resolve(server.host);
    const wait = seconds(this.#wishes, 'connect-timeout') ?? seconds(this.#wishes, 'T');
    let last = '';
    for (const ip of found) {
      await this.#log.verbose(
        isNumber
          ? `Connecting to ${server.host}:${server.port}... `
          : `Connecting to ${server.host} (${server.host})|${ip}|:${server.port}... `,
      );
      const limit = new Deadline(this.#process, wait, () => '');
      try {
        const connection = await limit.wait(this.#process.net.connect(ip, server.port));
        await this.#log.verbose('connected.\n');
        const wire = new Wire(connection, { key, host: server.host, number: 0 }, this.#readLimit());
        if (address.scheme === 'https') await this.#agree(wire, address.host);
        this.#wire = wire;
        return wire;
      } catch (error) {
        const reason =
          error instanceof FsError
            ? strerror(error.errno)
            : error instanceof CurlFailure && error.code === 28
              ? 'Connection timed out'
              : undefined;
        if (reason === undefined) throw error;
        last = reason;
        await this.#log.plain(`failed: ${reason}.\n`);
      }
    }
    const passing =
      last === 'Connection timed out' || (last === 'Connection refused' && this.#wishes.has('retry-connrefused'));
    throw new WgetFailure(4, '', passing);
  }

  async #agree(wire: Wire, host: string): Promise<void> {
    try {
      await wire.handshake(host);
    } catch (error) {
      if (!(error instanceof CurlFailure)) throw error;
      wire.connection.close();
      await this.#log.plain('GnuTLS: An unexpected TLS packet was received.\nUnable to establish SSL connection.\n');
      throw new WgetFailure(4, '');
    }
  }

  /** A fresh limit for the answer's next bytes. */
  #readLimit(): Deadline {
    const ms = seconds(this.#wishes, 'read-timeout') ?? seconds(this.#wishes, 'T') ?? 900_000;
    return new Deadline(this.#process, ms, () => '');
  }

  renew(wire: Wire): void {
    wire.limit = this.#readLimit();
  }

  async #resolve(host: string): Promise<readonly string[]> {
    const known = this.#known.get(host);
    if (known) return known;
    await this.#log.verbose(`Resolving ${host} (${host})... `);
    const found = await this.#process.net.resolve(host);
    if (!found || found.length === 0) {
      const reason =
        this.#process.net.gateway === undefined ? 'Temporary failure in name resolution' : 'Name or service not known';
      await this.#log.verbose(`failed: ${reason}.\n`);
      throw new WgetFailure(4, `wget: unable to resolve host address ${quote(this.#process, host)}`);
    }
    await this.#log.verbose(`${found.join(', ')}\n`);
    this.#known.set(host, found);
    return found;
  }
}

function seconds(wishes: Wishes, name: string): number | undefined {
  const value = wishes.value(name);
  return value === undefined || !/^\d+(\.\d+)?$/.test(value) || Number(value) === 0 ? undefined : Number(value) * 1000;
}
