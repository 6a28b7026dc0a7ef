import { parseAddress } from './address.ts';
import { NetworkError } from './errors.ts';
import type { Stack } from './stack.ts';

export type Protocol = 'tcp' | 'udp' | 'sctp';

/** A host port that leads into a container. */
export interface PublishedPort {
  readonly protocol: Protocol;
  /** The host's address as asked for: 0.0.0.0, ::, 127.0.0.1 … */
  readonly hostAddress: string;
  readonly hostPort: number;
  readonly stack: Stack;
  readonly containerPort: number;
}

const FIRST = 32_768;
const LAST = 60_999;
const ANY_V4 = '0.0.0.0';
const ANY_V6 = '::';

/** The host ports that are taken by containers, by the rules of moby's daemon/libnetwork/portallocator. */
export class PortTable {
  readonly #published = new Set<PublishedPort>();
  readonly #host: Stack;
  readonly #isLocal: (address: number) => boolean;
  #last = FIRST - 1;

  /** `isLocal`: whether one of the host's interfaces has an address. */
  constructor(host: Stack, isLocal: (address: number) => boolean) {
    this.#host = host;
    this.#isLocal = isLocal;
  }

  get all(): readonly PublishedPort[] {
    return [...this.#published];
  }

  /**
   * Publishes one container port at several host addresses under one number: `first` to `last` is where the number may lie, 0 and 0
   * the ephemeral range. Throws NetworkError port-allocated (another container's), port-in-use (a process of the host listens),
   * address-not-local or all-ports-allocated.
   */
  publish(request: {
    readonly protocol: Protocol;
    readonly hostAddresses: readonly string[];
    readonly first: number;
    readonly last: number;
    readonly stack: Stack;
    readonly containerPort: number;
  }): readonly PublishedPort[] {
    const { protocol, hostAddresses, first, last, stack, containerPort } = request;
    const hostPort =
      first === 0
        ? this.#ephemeral(protocol, hostAddresses)
        : first === last
          ? this.#exactly(protocol, hostAddresses, first)
          : this.#within(protocol, hostAddresses, first, last);
    for (const address of hostAddresses)
      if (!this.#bindable(address)) throw new NetworkError('address-not-local', withPort(address, hostPort));
    const made = hostAddresses.map((hostAddress) => ({ protocol, hostAddress, hostPort, stack, containerPort }));
    for (const published of made) this.#published.add(published);
    return made;
  }

  release(published: PublishedPort): void {
    this.#published.delete(published);
  }

  /** Where a connection to a TCP port of the host leads. */
  find(address: number, port: number): PublishedPort | undefined {
    for (const published of this.#published) {
      if (published.protocol !== 'tcp' || published.hostPort !== port) continue;
      if (published.hostAddress === ANY_V4 || parseAddress(published.hostAddress) === address) return published;
    }
    return undefined;
  }

  #exactly(protocol: Protocol, addresses: readonly string[], port: number): number {
    for (const address of addresses) {
      if (this.#allocated(protocol, address, port)) throw new NetworkError('port-allocated', `${address}:${port}`);
      if (this.#listened(protocol, address, port)) throw new NetworkError('port-in-use', withPort(address, port));
    }
    return port;
  }

  #within(protocol: Protocol, addresses: readonly string[], first: number, last: number): number {
    for (let port = first; port <= last; port++) if (this.#free(protocol, addresses, port)) return port;
    throw new NetworkError('all-ports-allocated');
  }

  /** The next after the last one given, round and round. */
  #ephemeral(protocol: Protocol, addresses: readonly string[]): number {
    for (let tries = 0; tries <= LAST - FIRST; tries++) {
      this.#last = this.#last >= LAST ? FIRST : this.#last + 1;
      if (this.#free(protocol, addresses, this.#last)) return this.#last;
    }
    throw new NetworkError('all-ports-allocated');
  }

  /** Whether the host's kernel would bind a socket to it. */
  #bindable(address: string): boolean {
    if (address.includes(':')) return address === ANY_V6 || address === '::1';
    const wanted = parseAddress(address);
    return address === ANY_V4 || (wanted !== undefined && this.#isLocal(wanted));
  }

  #free(protocol: Protocol, addresses: readonly string[], port: number): boolean {
    return addresses.every(
      (address) => !this.#allocated(protocol, address, port) && !this.#listened(protocol, address, port),
    );
  }

  #allocated(protocol: Protocol, address: string, port: number): boolean {
    return this.all.some(
      (other) => other.protocol === protocol && other.hostPort === port && meet(other.hostAddress, address),
    );
  }

  #listened(protocol: Protocol, address: string, port: number): boolean {
    return (
      protocol === 'tcp' && this.#host.listeners.some((other) => other.port === port && meet(other.address, address))
    );
  }
}

/** As Go's netip.AddrPort prints it. */
function withPort(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}

/** Two addresses of one family, of which one may stand for all. */
function meet(a: string, b: string): boolean {
  if (a.includes(':') !== b.includes(':')) return false;
  return a === b || [a, b].some((address) => address === ANY_V4 || address === ANY_V6);
}
