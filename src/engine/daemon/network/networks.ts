import type { ContainerRequest, EndpointRequest } from '../../api/container.ts';
import { shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { stateName } from '../../container/state.ts';
import type { NetStack } from '../../kernel/net-stack.ts';
import {
  type BridgeRequest,
  formatAddress,
  NetworkError,
  type NetworkFabric,
  type Stack,
} from '../../network/index.ts';
import { readHostFile } from '../container/host-folder.ts';
import type { Daemon } from '../daemon.ts';
import type { Attachment, Endpoint } from './endpoint.ts';
import { networkErrors } from './errors.ts';
import { addHostsLine, removeHostsLine } from './hosts-lines.ts';
import { DEFAULT_BRIDGE_OPTIONS, type NetworkRecord, PREDEFINED } from './network-record.ts';
import { publishPorts } from './publish.ts';

const SETUP = 'failed to set up container networking: ';
const NO_REQUEST = { aliases: [] as readonly string[] };

/** The daemon's networks and who is on them (moby daemon/network.go, daemon/container_operations.go). */
export class Networks {
  readonly fabric: NetworkFabric;
  readonly #daemon: () => Daemon;
  readonly #records = new Map<string, NetworkRecord>();
  readonly #attachments = new Map<string, Attachment>();

  constructor(fabric: NetworkFabric, daemon: () => Daemon) {
    this.fabric = fabric;
    this.#daemon = daemon;
  }

  /** bridge, host and none, which are always there. */
  addPredefined(): void {
    const { random, clock } = this.#daemon();
    const base = { created: clock.now(), internal: false, attachable: false, ipv6: false, labels: {}, ipRange: '' };
    const id = random.hex(64);
    const bridge = this.fabric.addBridge({ id, name: 'bridge', named: false });
    this.put({ ...base, id, name: 'bridge', driver: 'bridge', options: DEFAULT_BRIDGE_OPTIONS, bridge });
    this.put({ ...base, id: random.hex(64), name: 'host', driver: 'host', options: {}, bridge: undefined });
    this.put({ ...base, id: random.hex(64), name: 'none', driver: 'null', options: {}, bridge: undefined });
  }

  all(): readonly NetworkRecord[] {
    return [...this.#records.values()];
  }

  /** By name, id, or beginning of an id. Throws "network x not found". */
  find(text: string): NetworkRecord {
    const exact = this.#records.get(text) ?? this.all().find((record) => record.name === text);
    if (exact) return exact;
    const found = this.all().filter((record) => record.id.startsWith(text));
    if (found.length > 1)
      throw new EngineError(
        'invalid',
        `network ${text} is ambiguous (${found.length} matches found based on ID prefix)`,
      );
    if (!found[0] || text === '') throw networkErrors.notFound(text);
    return found[0];
  }

  put(record: NetworkRecord): void {
    this.#records.set(record.id, record);
  }

  drop(record: NetworkRecord): void {
    if (record.bridge) this.fabric.removeBridge(record.bridge);
    this.#records.delete(record.id);
  }

  /** Adds a bridge to the fabric, in Docker's words when it cannot be. */
  addBridge(request: BridgeRequest): NonNullable<NetworkRecord['bridge']> {
    try {
      return this.fabric.addBridge(request);
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      switch (error.problem) {
        case 'pool-overlap':
          throw networkErrors.overlap();
        case 'no-more-subnets':
          throw networkErrors.exhausted();
        default:
          throw new EngineError('invalid', `invalid network config:\n${error.message.replace(/^[^:]*: /, '')}`);
      }
    }
  }

  /** Endpoints of running containers in a network. */
  activeIn(record: NetworkRecord): readonly { readonly container: Container; readonly endpoint: Endpoint }[] {
    const found: { readonly container: Container; readonly endpoint: Endpoint }[] = [];
    for (const [id, attachment] of this.#attachments) {
      const container = this.#daemon().containers.byId(id);
      for (const endpoint of attachment.endpoints.values())
        if (container && endpoint.live && endpoint.networkId === record.id) found.push({ container, endpoint });
    }
    return found;
  }

  /** Every container counts that would be on it when it runs. */
  isUsed(record: NetworkRecord): boolean {
    return this.activeIn(record).length > 0;
  }

  of(container: Container): Attachment {
    const known = this.#attachments.get(container.id);
    if (known) return known;
    const fresh: Attachment = {
      endpoints: new Map(),
      sandbox: undefined,
      ports: new Map(),
      published: [],
      announced: false,
    };
    this.#attachments.set(container.id, fresh);
    return fresh;
  }

  /** Refuses endpoint settings that no network can have, before the container exists. */
  validate(request: ContainerRequest): void {
    for (const endpoint of request.endpoints) {
      const problems = this.#problems(endpoint);
      if (problems.length > 0)
        throw networkErrors.invalidEndpoint(endpoint.network === 'default' ? 'bridge' : endpoint.network, problems);
    }
  }

  #problems(endpoint: EndpointRequest): readonly string[] {
    const problems: string[] = [];
    if (PREDEFINED.has(endpoint.network)) {
      if (endpoint.ipv4 || endpoint.ipv6)
        problems.push('user-specified IP address is supported on user-defined networks only');
      if (endpoint.aliases.length > 0)
        problems.push('network-scoped aliases are only supported for user-defined networks');
    }
    return problems;
  }

  /** Notes which networks a new container will be on. */
  plan(container: Container, request: ContainerRequest): void {
    const mode = container.hostConfig.networkMode;
    if (mode.startsWith('container:')) return;
    const { endpoints } = this.of(container);
    const requests: readonly EndpointRequest[] =
      request.endpoints.length > 0 ? request.endpoints : [{ ...NO_REQUEST, network: mode }];
    for (const one of requests)
      this.#expect(endpoints, one.network === 'default' ? { ...one, network: 'bridge' } : one, request.mac);
  }

  #expect(endpoints: Map<string, Endpoint>, request: EndpointRequest, mac: string): void {
    const known = this.all().find((record) => record.name === request.network || record.id.startsWith(request.network));
    const network = known?.name ?? request.network;
    const withMac = mac && !request.mac ? { ...request, mac } : request;
    endpoints.set(network, { network, request: withMac, networkId: '', live: undefined });
  }

  /** The network of a container that starts; nobody is told yet (see `announce`). Throws "failed to set up container networking: …". */
  join(container: Container): NetStack {
    const mode = container.hostConfig.networkMode;
    if (mode.startsWith('container:')) return this.#shared(container, mode.slice('container:'.length));
    const attachment = this.of(container);
    attachment.announced = false;
    const daemon = this.#daemon();
    const stack: Stack =
      mode === 'host'
        ? this.fabric.host
        : this.fabric.createStack(() => readHostFile(daemon, container.id, 'hosts') ?? '');
    attachment.sandbox = { id: daemon.random.hex(64), stack };
    try {
      for (const endpoint of attachment.endpoints.values()) this.#plug(container, stack, endpoint);
      publishPorts(this.fabric.ports, container, attachment, stack);
    } catch (error) {
      this.leave(container);
      if (error instanceof EngineError) throw new EngineError(error.kind, SETUP + error.message);
      throw error;
    }
    return stack;
  }

  #shared(container: Container, id: string): NetStack {
    const other = this.#daemon().containers.byId(id);
    if (!other) throw new EngineError('not-found', `joining network namespace of container: No such container: ${id}`);
    if (other === container) throw new EngineError('invalid', 'cannot join own network namespace');
    if (!other.run || other.state.restarting) throw networkErrors.notJoinable(other.name, stateName(other.state));
    return other.run.namespace.net;
  }

  /** Gives an endpoint its address. */
  #plug(container: Container, stack: Stack, endpoint: Endpoint): void {
    const record = this.find(endpoint.network);
    const { random } = this.#daemon();
    endpoint.networkId = record.id;
    const id = random.hex(64);
    if (!record.bridge) {
      endpoint.live = { id, plug: undefined };
      return;
    }
    const { request } = endpoint;
    try {
      const plug = this.fabric.plug(record.bridge, stack, {
        id,
        names: record.bridge.named ? dnsNames(container, request) : [],
        links: new Map((request.links ?? []).map((link) => this.#link(link))),
        ...(request.ipv4 ? { address: request.ipv4 } : {}),
        ...(request.mac ? { mac: request.mac } : {}),
      });
      endpoint.live = { id, plug };
    } catch (error) {
      if (!(error instanceof NetworkError)) throw error;
      throw this.#sentence(error, request, record, container);
    }
  }

  #sentence(error: NetworkError, request: EndpointRequest, record: NetworkRecord, container: Container): EngineError {
    switch (error.problem) {
      case 'address-in-use':
        return networkErrors.addressTaken();
      case 'no-available-address':
        return networkErrors.noAddress();
      case 'already-connected':
        return networkErrors.alreadyConnected(container.name, record.name);
      default:
        return new EngineError(
          'invalid',
          `invalid endpoint settings:\nno configured subnet or ip-range contain the IP address ${request.ipv4 ?? ''}`,
        );
    }
  }

  /** `name:alias`, `name`, or the id of a container, as --link takes them. */
  #link(text: string): [string, string] {
    const [name = '', alias = name] = text.split(':');
    const { containers } = this.#daemon();
    const other = containers.byName(name) ?? containers.byId(name);
    return [alias, other?.name ?? name];
  }

  /** Tells of the connections of a container that has started. */
  announce(container: Container): void {
    const attachment = this.of(container);
    attachment.announced = true;
    for (const endpoint of attachment.endpoints.values()) if (endpoint.live) this.event('connect', endpoint, container);
  }

  /** Lets go of addresses and ports; the container will be on the same networks when it starts again. */
  leave(container: Container): void {
    const attachment = this.#attachments.get(container.id);
    if (!attachment) return;
    for (const published of attachment.published) this.fabric.ports.release(published);
    attachment.published = [];
    attachment.ports = new Map();
    attachment.sandbox = undefined;
    for (const endpoint of attachment.endpoints.values()) {
      if (!endpoint.live) continue;
      if (endpoint.live.plug) this.fabric.unplug(endpoint.live.plug);
      endpoint.live = undefined;
      if (attachment.announced) this.event('disconnect', endpoint, container);
    }
    attachment.announced = false;
  }

  forget(container: Container): void {
    this.#attachments.delete(container.id);
  }

  /** `docker network connect`. */
  connect(record: NetworkRecord, container: Container, request: EndpointRequest): void {
    const mode = container.hostConfig.networkMode;
    if (mode.startsWith('container:')) throw networkErrors.sharesNamespace();
    if (record.driver === 'host') throw networkErrors.connectHost();
    if (mode === 'host') throw networkErrors.sharesNamespace();
    const attachment = this.of(container);
    const problems = this.#problems({ ...request, network: record.name });
    if (problems.length > 0) throw new EngineError('invalid', `invalid endpoint settings:\n${problems.join('\n')}`);
    if (attachment.endpoints.has(record.name)) throw networkErrors.alreadyConnected(container.name, record.name);
    if (attachment.endpoints.size > 0 && (record.driver === 'null' || attachment.endpoints.has('none')))
      throw networkErrors.connectNone();
    const endpoint: Endpoint = {
      network: record.name,
      request: { ...request, network: record.name },
      networkId: record.id,
      live: undefined,
    };
    const { sandbox } = attachment;
    if (sandbox) this.#plug(container, sandbox.stack, endpoint);
    attachment.endpoints.set(record.name, endpoint);
    if (sandbox) {
      addHostsLine(this.#daemon(), container, endpoint);
      this.event('connect', endpoint, container);
      if (attachment.published.length === 0) publishPorts(this.fabric.ports, container, attachment, sandbox.stack);
    }
  }

  /** `docker network disconnect`. */
  disconnect(record: NetworkRecord, container: Container): void {
    if (record.driver === 'host' && container.hostConfig.networkMode === 'host') throw networkErrors.disconnectHost();
    const attachment = this.of(container);
    const endpoint = attachment.endpoints.get(record.name);
    if (!endpoint) throw networkErrors.notConnected(container.id, record.name);
    attachment.endpoints.delete(record.name);
    if (!endpoint.live) return;
    if (endpoint.live.plug) {
      removeHostsLine(this.#daemon(), container, endpoint);
      this.fabric.unplug(endpoint.live.plug);
    }
    endpoint.live = undefined;
    this.event('disconnect', endpoint, container);
    if ([...attachment.endpoints.values()].some((other) => other.live?.plug)) return;
    for (const published of attachment.published) this.fabric.ports.release(published);
    attachment.published = [];
    attachment.ports = new Map();
  }

  event(action: 'connect' | 'disconnect', endpoint: Endpoint, container: Container): void {
    const record = this.#records.get(endpoint.networkId);
    if (record)
      this.#daemon().events.emit('network', action, record.id, {
        container: container.id,
        name: record.name,
        type: record.driver,
      });
  }

  /** Its name has changed: it is plugged in anew under it, with its old address. */
  renamed(container: Container): void {
    const { sandbox, endpoints } = this.of(container);
    if (!sandbox) return;
    for (const { live, request } of endpoints.values()) {
      if (live?.plug?.bridge.named) (live.plug as { names: readonly string[] }).names = dnsNames(container, request);
    }
  }

  /** What stands in the container's /etc/hosts for its own hostname. */
  addresses(container: Container): readonly string[] {
    return [...this.of(container).endpoints.values()].flatMap(({ live }) =>
      live?.plug ? [formatAddress(live.plug.address)] : [],
    );
  }

  /** Legacy links on the default bridge, for /etc/hosts. */
  links(container: Container): readonly { readonly address: string; readonly names: readonly string[] }[] {
    if (container.hostConfig.networkMode !== 'bridge') return [];
    return (container.hostConfig.links ?? []).flatMap((link) => {
      const [name = '', alias = name] = link.split(':');
      const other = this.#daemon().containers.find(name);
      const address = this.addresses(other)[0];
      if (address === undefined)
        throw new EngineError(
          'conflict',
          `Cannot link to a non running container: /${other.name} AS /${container.name}/${alias}`,
        );
      return [{ address, names: [...new Set([alias, other.config.hostname, other.name])] }];
    });
  }

  /** What `host-gateway` stands for. */
  get hostGateway(): string {
    const bridge = this.find('bridge').bridge;
    return bridge ? formatAddress(bridge.gateway) : '';
  }
}

/** What a container is called in a network (moby, buildEndpointDNSNames). */
export function dnsNames(container: Container, request: EndpointRequest): readonly string[] {
  return [...new Set([container.name, ...request.aliases, shortId(container.id), container.config.hostname])];
}
