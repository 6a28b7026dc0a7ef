import { FsError } from '../fs/errno.ts';
import type { DnsQuestion, DnsReply } from '../kernel/name-service.ts';
import type { Connection, Interface, Listener, ListenOptions, NetStack, SocketInfo } from '../kernel/net-stack.ts';
import { listening } from '../kernel/socket-list.ts';
import { contains, formatAddress, parseAddress, type Subnet } from './address.ts';
import type { NameSource } from './dns.ts';
import type { Internet } from './internet.ts';
import type { AddressPool } from './ipam.ts';
import { TcpConnection, TcpListener } from './tcp.ts';

/** A bridge network: a subnet, and the stacks that are plugged into it. */
export interface Bridge {
  readonly id: string;
  readonly name: string;
  readonly subnet: Subnet;
  readonly pool: AddressPool;
  /** The host's address in it. */
  readonly gateway: number;
  /** No way out of it (docker network create --internal). */
  readonly internal: boolean;
  /** Whether names are resolved in it: on all but Docker's default bridge. */
  readonly named: boolean;
  readonly endpoints: Set<Plug>;
}

/** One stack's place in a bridge network. */
export interface Plug {
  readonly id: string;
  readonly bridge: Bridge;
  readonly stack: Stack;
  /** `eth0`, `eth1` … */
  readonly device: string;
  readonly address: number;
  readonly mac: string;
  /** What it is called in the network: container name, aliases, short id, hostname. */
  readonly names: readonly string[];
  /** What this stack alone calls others there: alias to name (docker run --link). */
  readonly links: ReadonlyMap<string, string>;
  /** The highest gives the default route, then the network's name decides. */
  readonly gatewayPriority: number;
}

/** Who a packet to an address reaches. */
export type Route =
  | { readonly kind: 'stack'; readonly stack: Stack; readonly from: number }
  /** Somebody outside of the machine, who sees it come from the host. */
  | { readonly kind: 'outside'; readonly internet: Internet; readonly from: number }
  /** Nothing answers there (no such address in the subnet): EHOSTUNREACH. */
  | { readonly kind: 'nobody' }
  /** Swallowed on the way (another network, the outside): ETIMEDOUT. */
  | { readonly kind: 'dropped' }
  | { readonly kind: 'no-route' };

/** What a stack asks of the machine's networks. */
export interface Surroundings {
  route(from: Stack, address: number): Route;
  /** What the resolver outside of the machine says; undefined when there is none, or no such name. */
  resolveOutside(name: string): readonly string[] | undefined;
  /** Looks a question up; the code comes at the first one. */
  answer(question: DnsQuestion, source: NameSource): Promise<DnsReply>;
  /** Milliseconds of a round trip within the machine. */
  roundTrip(): number;
  /** Mixes addresses as Docker's resolver does. */
  shuffle(addresses: readonly string[]): readonly string[];
  /** Resolves after Linux gives up connecting (tcp_syn_retries), or looking for a neighbour. */
  giveUp(kind: 'syn' | 'neighbour'): Promise<void>;
  /** A host port that leads into a container, if it is published. */
  published(address: number, port: number): { readonly stack: Stack; readonly port: number } | undefined;
}

const LOOPBACK = { base: 0x7f000000, prefix: 8 };
const LOCALHOST = 0x7f000001;
/** Where Docker's resolver listens in each container of a named network. */
const DOCKER_RESOLVER = '127.0.0.11';
/** Name servers of the internet. */
const PUBLIC_RESOLVERS: ReadonlySet<string> = new Set(['8.8.8.8', '8.8.4.4', '1.1.1.1', '1.0.0.1', '9.9.9.9']);
const FIRST_PORT = 32_768;
const LAST_PORT = 60_999;
const ANY: ReadonlySet<string> = new Set(['', '0.0.0.0', '::', '*']);

/**
 * The network of one namespace.
 * // DIFFERS: Networks carry TCP, ping and questions to name servers over IPv4; IPv6 addresses and other UDP are recorded but carry nothing.
 */
export class Stack implements NetStack {
  readonly isHost: boolean;
  readonly plugs: Plug[] = [];
  readonly #surroundings: Surroundings;
  readonly #listeners = new Set<TcpListener>();
  readonly #hosts: () => string;
  readonly #own: readonly Interface[];
  #devices = 0;
  #lastPort = FIRST_PORT - 1;

  constructor(
    surroundings: Surroundings,
    options: { readonly isHost: boolean; readonly hosts: () => string; readonly interfaces?: readonly Interface[] },
  ) {
    this.#surroundings = surroundings;
    this.isHost = options.isHost;
    this.#hosts = options.hosts;
    this.#own = [
      { name: 'lo', address: '127.0.0.1', prefix: 8, mac: '00:00:00:00:00:00' },
      ...(options.interfaces ?? []),
    ];
  }

  get interfaces(): readonly Interface[] {
    const plugged = this.plugs.map(
      ({ device, address, mac, bridge }): Interface => ({
        name: device,
        address: formatAddress(address),
        prefix: bridge.subnet.prefix,
        mac,
      }),
    );
    return [...this.#own, ...plugged];
  }

  /** The network that the default route goes through. */
  get way(): Plug | undefined {
    return this.plugs
      .filter(({ bridge }) => !bridge.internal)
      .sort((a, b) => b.gatewayPriority - a.gatewayPriority || (a.bridge.name < b.bridge.name ? -1 : 1))[0];
  }

  get gateway(): string | undefined {
    const { way } = this;
    return way && formatAddress(way.bridge.gateway);
  }

  get listeners(): readonly Listener[] {
    return [...this.#listeners];
  }

  /** Listeners, and those of Docker's resolver, which the daemon opens inside the namespace. */
  get sockets(): readonly SocketInfo[] {
    const named = this.plugs.find(({ bridge }) => bridge.named);
    const mac = named ? Number.parseInt(named.mac.replace(/:/g, '').slice(-4), 16) : 0;
    const resolver = (protocol: 'tcp' | 'udp'): SocketInfo => ({
      protocol,
      state: protocol === 'tcp' ? 'LISTEN' : 'UNCONN',
      family: 'inet',
      // Ports that the kernel would have chosen: other ones in each namespace.
      local: {
        address: DOCKER_RESOLVER,
        port: FIRST_PORT + ((mac * (protocol === 'tcp' ? 1 : 7)) % (LAST_PORT - FIRST_PORT)),
      },
      remote: undefined,
      received: 0,
      sent: protocol === 'tcp' ? 4096 : 0,
      owner: undefined,
    });
    return [...[...this.#listeners].map(listening), ...(named ? [resolver('tcp'), resolver('udp')] : [])];
  }

  /** Interface names are not used twice in a stack's life. */
  nextDevice(): string {
    return `eth${this.#devices++}`;
  }

  owns(address: number): boolean {
    return contains(LOOPBACK, address) || this.interfaces.some((one) => parseAddress(one.address) === address);
  }

  listen(address: string, port: number, options: ListenOptions = {}): Listener {
    const any = ANY.has(address);
    const wanted = any ? undefined : address === '::1' ? LOCALHOST : parseAddress(address);
    if (!any && (wanted === undefined || !this.owns(wanted))) throw new FsError('EADDRNOTAVAIL');
    const chosen = port === 0 ? this.#freePort() : port;
    for (const other of this.#listeners) {
      if (other.port === chosen && (any || ANY.has(other.address) || other.address === address)) {
        throw new FsError('EADDRINUSE');
      }
    }
    if (this.isHost && this.#surroundings.published(wanted ?? LOCALHOST, chosen)) throw new FsError('EADDRINUSE');
    const listener = new TcpListener(
      any ? '0.0.0.0' : address,
      chosen,
      options,
      () => void this.#listeners.delete(listener),
    );
    this.#listeners.add(listener);
    return listener;
  }

  /** EADDRNOTAVAIL for a name that does not exist; callers who want their own message resolve first. */
  async connect(host: string, port: number): Promise<Connection> {
    const [text] = (await this.resolve(host)) ?? [];
    const address = text === undefined ? undefined : parseAddress(text);
    if (text === undefined || address === undefined) throw new FsError('EADDRNOTAVAIL');
    const route = this.#routeTo(address);
    switch (route.kind) {
      case 'no-route':
        throw new FsError('ENETUNREACH');
      case 'dropped':
        await this.#surroundings.giveUp('syn');
        throw new FsError('ETIMEDOUT');
      case 'nobody':
        await this.#surroundings.giveUp('neighbour');
        throw new FsError('EHOSTUNREACH');
      case 'stack': {
        const client = { address: formatAddress(route.from), port: this.#freePort() };
        return route.stack.accept(client, { address: text, port }, address);
      }
      case 'outside': {
        const client = { address: formatAddress(route.from), port: this.#freePort() };
        return route.internet.connect(client, { address: text, port });
      }
    }
  }

  /** Somebody connects to one of this stack's addresses. Answers the client's end. */
  accept(
    client: { readonly address: string; readonly port: number },
    server: { readonly address: string; readonly port: number },
    address: number,
  ): Connection {
    const listener = this.#listenerAt(address, server.port);
    if (listener) {
      const [near, far] = TcpConnection.pair(client, server);
      listener.offer(far);
      return near;
    }
    const target = this.isHost ? this.#surroundings.published(address, server.port) : undefined;
    if (!target) throw new FsError('ECONNREFUSED');
    return target.stack.acceptForwarded(client, server, target.port);
  }

  /** A published port: the host's end is open in any case, and breaks off if nobody listens in the container. */
  acceptForwarded(
    client: { readonly address: string; readonly port: number },
    server: { readonly address: string; readonly port: number },
    port: number,
  ): Connection {
    const reached = this.plugs
      .map((plug) => ({ plug, listener: this.#listenerAt(plug.address, port) }))
      .find(({ listener }) => listener !== undefined);
    const gateway = (reached?.plug ?? this.plugs[0])?.bridge.gateway;
    // Docker masquerades what comes by way of the host: the container sees the bridge's gateway.
    const seen = gateway === undefined ? client : { address: formatAddress(gateway), port: client.port };
    const [near, far] = TcpConnection.pair(client, server, {
      client: seen,
      server: { address: reached ? formatAddress(reached.plug.address) : server.address, port },
    });
    const listener = reached?.listener;
    if (listener) listener.offer(far);
    else far.abort();
    return near;
  }

  /** Listens on it, on any address or this one. */
  #listenerAt(address: number, port: number): TcpListener | undefined {
    for (const listener of this.#listeners) {
      if (listener.port !== port) continue;
      if (ANY.has(listener.address) || parseAddress(listener.address) === address) return listener;
      if (listener.address === '::1' && address === LOCALHOST) return listener;
    }
    return undefined;
  }

  async resolve(name: string): Promise<readonly string[] | undefined> {
    if (parseAddress(name) !== undefined) return [name];
    const wanted = name.toLowerCase().replace(/\.$/, '');
    const fixed = hostsEntries(this.#hosts(), wanted);
    if (fixed.length > 0) return fixed;
    if (wanted === 'localhost' || wanted.endsWith('.localhost')) return ['127.0.0.1'];
    const found = this.#neighbours(wanted);
    if (found.length > 0) return this.#surroundings.shuffle(found);
    return this.isHost || this.way ? this.#surroundings.resolveOutside(wanted) : undefined;
  }

  /** What Docker's resolver has: containers of the same networks, by `name` or `name.network`. */
  #neighbours(wanted: string): readonly string[] {
    const found: string[] = [];
    for (const { bridge, links } of this.plugs) {
      if (!bridge.named) continue;
      const suffix = `.${bridge.name.toLowerCase()}`;
      const bare = wanted.endsWith(suffix) ? wanted.slice(0, -suffix.length) : wanted;
      const meant = (links.get(bare) ?? bare).toLowerCase();
      for (const plug of bridge.endpoints) {
        if (plug.names.some((known) => known.toLowerCase() === meant)) found.push(formatAddress(plug.address));
      }
    }
    return found;
  }

  async ask(server: string, question: DnsQuestion): Promise<DnsReply | undefined> {
    const address = parseAddress(server);
    if (address === undefined) throw new FsError('ENETUNREACH');
    const outside = this.isHost || this.way ? (name: string) => this.#surroundings.resolveOutside(name) : undefined;
    if (server === DOCKER_RESOLVER && this.plugs.some(({ bridge }) => bridge.named)) {
      const embedded: NameSource['embedded'] = {
        addresses: (name) => this.#surroundings.shuffle(this.#neighbours(name.toLowerCase())),
        nameOf: (text) => this.#nameOf(text),
      };
      return this.#surroundings.answer(question, { embedded, outside });
    }
    const route = this.#routeTo(address);
    if (PUBLIC_RESOLVERS.has(server) && route.kind !== 'no-route')
      return this.#surroundings.answer(question, { embedded: undefined, outside });
    switch (route.kind) {
      case 'no-route':
        throw new FsError('ENETUNREACH');
      case 'nobody':
        throw new FsError('EHOSTUNREACH');
      case 'dropped':
        return undefined;
      case 'stack':
      case 'outside':
        throw new FsError('ECONNREFUSED');
    }
  }

  #nameOf(text: string): string | undefined {
    for (const { bridge } of this.plugs) {
      if (!bridge.named) continue;
      const plug = [...bridge.endpoints].find((one) => formatAddress(one.address) === text);
      if (plug?.names[0] !== undefined) return `${plug.names[0]}.${bridge.name}`;
    }
    return undefined;
  }

  async ping(address: string): Promise<number | undefined> {
    const target = parseAddress(address);
    if (target === undefined) throw new FsError('EADDRNOTAVAIL');
    const route = this.#routeTo(target);
    switch (route.kind) {
      case 'stack':
        return this.#surroundings.roundTrip();
      case 'outside':
        return route.internet.roundTrip() + this.#surroundings.roundTrip() * 10;
      case 'no-route':
        throw new FsError('ENETUNREACH');
      case 'nobody':
      case 'dropped':
        return undefined;
    }
  }

  #routeTo(address: number): Route {
    if (contains(LOOPBACK, address)) return { kind: 'stack', stack: this, from: LOCALHOST };
    if (address === 0) return { kind: 'stack', stack: this, from: LOCALHOST };
    if (this.owns(address)) return { kind: 'stack', stack: this, from: address };
    return this.#surroundings.route(this, address);
  }

  #freePort(): number {
    do {
      this.#lastPort = this.#lastPort >= LAST_PORT ? FIRST_PORT : this.#lastPort + 1;
    } while ([...this.#listeners].some(({ port }) => port === this.#lastPort));
    return this.#lastPort;
  }
}

/** Addresses of a name in the text of an /etc/hosts; IPv4 only. */
function hostsEntries(text: string, name: string): string[] {
  const found: string[] = [];
  for (const line of text.split('\n')) {
    const [address = '', ...names] = line.replace(/#.*/, '').trim().split(/\s+/);
    if (parseAddress(address) === undefined || !names.some((known) => known.toLowerCase() === name)) continue;
    if (!found.includes(address)) found.push(address);
  }
  return found;
}
