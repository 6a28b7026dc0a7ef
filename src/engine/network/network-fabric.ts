import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { DnsQuestion, DnsReply } from '../kernel/name-service.ts';
import type { Interface } from '../kernel/net-stack.ts';
import { contains, formatSubnet, overlaps, parseAddress, parseSubnet, type Subnet } from './address.ts';
import type { NameSource } from './dns.ts';
import { NetworkError } from './errors.ts';
import type { Internet } from './internet.ts';
import { AddressPool, nextSubnet } from './ipam.ts';
import { PortTable } from './ports.ts';
import { type Bridge, type Plug, type Route, Stack, type Surroundings } from './stack.ts';

export interface FabricOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** Text of the host's /etc/hosts. */
  readonly hostHosts?: () => string;
  /** What lies outside; left out: no name resolves there and nobody answers. */
  readonly internet?: Internet;
}

export interface BridgeRequest {
  readonly id: string;
  readonly name: string;
  /** CIDR; left out: the next of Docker's own. */
  readonly subnet?: string;
  readonly gateway?: string;
  /** CIDR, within the subnet. */
  readonly range?: string;
  readonly internal?: boolean;
  /** False only for Docker's default bridge, which resolves no names. */
  readonly named?: boolean;
}

export interface PlugRequest {
  readonly id: string;
  readonly address?: string;
  readonly mac?: string;
  readonly names?: readonly string[];
  readonly links?: ReadonlyMap<string, string>;
  readonly gatewayPriority?: number;
}

/** All networks of the machine: what `docker network` manages and containers talk through. */
export interface NetworkFabric {
  /** For the host's namespace, and for containers with --network host. */
  readonly host: Stack;
  readonly ports: PortTable;
  readonly bridges: readonly Bridge[];
  /** NetworkError pool-overlap, no-more-subnets, outside-subnet (gateway or range). */
  addBridge(request: BridgeRequest): Bridge;
  removeBridge(bridge: Bridge): void;
  /** A stack of nothing but loopback (--network none); `plug` gives it networks. `hosts` is the text of its /etc/hosts. */
  createStack(hosts?: () => string): Stack;
  /** NetworkError already-connected, address-in-use, outside-subnet, no-available-address. */
  plug(bridge: Bridge, stack: Stack, request: PlugRequest): Plug;
  unplug(plug: Plug): void;
}

/** The host's way to the outside, which does not lead far. */
const HOST_INTERFACE: Interface = { name: 'eth0', address: '10.0.2.15', prefix: 24, mac: '52:54:00:12:34:56' };
const HOST_NETWORK: Subnet = { base: 0x0a000200, prefix: 24 };
const HOST_ADDRESS = 0x0a00020f;
/** Seconds until Linux gives up: net.ipv4.tcp_syn_retries = 6, and three unanswered ARP requests. */
const GIVE_UP = { syn: 127_000, neighbour: 3_070 } as const;

export function createNetworkFabric(options: FabricOptions): NetworkFabric {
  return new Fabric(options);
}

class Fabric implements NetworkFabric, Surroundings {
  readonly host: Stack;
  readonly ports: PortTable;
  readonly #bridges = new Set<Bridge>();
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #internet: Internet | undefined;

  constructor({ clock, random, hostHosts = () => '', internet }: FabricOptions) {
    this.#clock = clock;
    this.#random = random;
    this.#internet = internet;
    this.host = new Stack(this, { isHost: true, hosts: hostHosts, interfaces: [HOST_INTERFACE] });
    this.ports = new PortTable(this.host, (address) => this.#isHosts(address));
  }

  get bridges(): readonly Bridge[] {
    return [...this.#bridges];
  }

  addBridge(request: BridgeRequest): Bridge {
    const taken = [...this.#bridges].map(({ subnet }) => subnet);
    const subnet = request.subnet === undefined ? nextSubnet([...taken, HOST_NETWORK]) : cidr(request.subnet);
    if (taken.some((other) => overlaps(subnet, other))) throw new NetworkError('pool-overlap', formatSubnet(subnet));
    const pool = new AddressPool(subnet, request.range === undefined ? subnet : cidr(request.range));
    const wanted = request.gateway === undefined ? undefined : parseAddress(request.gateway);
    if (request.gateway !== undefined && wanted === undefined)
      throw new NetworkError('outside-subnet', request.gateway);
    const { id, name, internal = false, named = true } = request;
    const bridge: Bridge = {
      id,
      name,
      subnet,
      pool,
      gateway: pool.take(wanted),
      internal,
      named,
      endpoints: new Set(),
    };
    this.#bridges.add(bridge);
    return bridge;
  }

  removeBridge(bridge: Bridge): void {
    for (const plug of [...bridge.endpoints]) this.unplug(plug);
    this.#bridges.delete(bridge);
  }

  createStack(hosts: () => string = () => ''): Stack {
    return new Stack(this, { isHost: false, hosts });
  }

  plug(bridge: Bridge, stack: Stack, request: PlugRequest): Plug {
    if (stack.plugs.some((plug) => plug.bridge === bridge)) throw new NetworkError('already-connected', bridge.name);
    const wanted = request.address === undefined ? undefined : parseAddress(request.address);
    if (request.address !== undefined && wanted === undefined)
      throw new NetworkError('outside-subnet', request.address);
    const plug: Plug = {
      id: request.id,
      bridge,
      stack,
      address: bridge.pool.take(wanted),
      device: stack.nextDevice(),
      mac: request.mac ?? this.#randomMac(),
      names: request.names ?? [],
      links: request.links ?? new Map(),
      gatewayPriority: request.gatewayPriority ?? 0,
    };
    bridge.endpoints.add(plug);
    stack.plugs.push(plug);
    return plug;
  }

  unplug(plug: Plug): void {
    if (!plug.bridge.endpoints.delete(plug)) return;
    plug.bridge.pool.release(plug.address);
    plug.stack.plugs.splice(plug.stack.plugs.indexOf(plug), 1);
  }

  route(from: Stack, address: number): Route {
    if (from.isHost) return this.#fromHost(address);
    for (const plug of from.plugs) {
      if (contains(plug.bridge.subnet, address)) return this.#within(plug.bridge, address, plug.address);
    }
    const { way } = from;
    if (!way) return { kind: 'no-route' };
    // The host's addresses are reached through any gateway; other bridges are cut off by the firewall.
    if (this.#isHosts(address)) return { kind: 'stack', stack: this.host, from: way.address };
    return this.#outside(address) ?? { kind: 'dropped' };
  }

  resolveOutside(name: string): readonly string[] | undefined {
    return this.#internet?.resolve(name);
  }

  async answer(question: DnsQuestion, source: NameSource): Promise<DnsReply> {
    const { answerTo } = await this.#clock.hold(import('./dns.ts'));
    const reply = answerTo(question, source);
    // Only what came from outside took its time.
    const way = reply.edns === undefined ? undefined : this.#internet?.roundTrip();
    if (way !== undefined) await new Promise<void>((resolve) => void this.#clock.after(way, resolve));
    return reply;
  }

  roundTrip(): number {
    return 0.05 + this.#random.int(60) / 1000;
  }

  shuffle(addresses: readonly string[]): readonly string[] {
    const mixed = [...addresses];
    for (let i = mixed.length - 1; i > 0; i--) {
      const j = this.#random.int(i + 1);
      [mixed[i], mixed[j]] = [mixed[j] as string, mixed[i] as string];
    }
    return mixed;
  }

  giveUp(kind: 'syn' | 'neighbour'): Promise<void> {
    return new Promise((resolve) => void this.#clock.after(GIVE_UP[kind], resolve));
  }

  published(address: number, port: number): { readonly stack: Stack; readonly port: number } | undefined {
    const found = this.ports.find(address, port);
    return found && { stack: found.stack, port: found.containerPort };
  }

  #fromHost(address: number): Route {
    if (this.#isHosts(address)) return { kind: 'stack', stack: this.host, from: address };
    for (const bridge of this.#bridges) {
      if (contains(bridge.subnet, address)) return this.#within(bridge, address, bridge.gateway);
    }
    if (contains(HOST_NETWORK, address)) return { kind: 'nobody' };
    return this.#outside(address) ?? { kind: 'dropped' };
  }

  /** Through the host, whose address everybody outside sees. */
  #outside(address: number): Route | undefined {
    const internet = this.#internet;
    return internet?.has(address) ? { kind: 'outside', internet, from: HOST_ADDRESS } : undefined;
  }

  #within(bridge: Bridge, address: number, from: number): Route {
    if (address === bridge.gateway) return { kind: 'stack', stack: this.host, from };
    for (const plug of bridge.endpoints) {
      if (plug.address === address) return { kind: 'stack', stack: plug.stack, from };
    }
    return { kind: 'nobody' };
  }

  #isHosts(address: number): boolean {
    return this.host.owns(address) || [...this.#bridges].some(({ gateway }) => gateway === address);
  }

  /** As moby's netutils.GenerateRandomMAC: locally administered, not multicast. */
  #randomMac(): string {
    const bytes = this.#random.bytes(6);
    bytes[0] = ((bytes[0] ?? 0) & 0xfe) | 0x02;
    return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join(':');
  }
}

function cidr(text: string): Subnet {
  const subnet = parseSubnet(text);
  if (!subnet) throw new NetworkError('outside-subnet', text);
  return subnet;
}
