import type { Json, JsonObject } from '../../api/json.ts';
import { sortedObject } from '../../base/go-json.ts';
import { rfc3339Nano } from '../../base/go-time.ts';
import type { Container } from '../../container/container.ts';
import { formatAddress, formatSubnet } from '../../network/index.ts';
import type { Daemon } from '../daemon.ts';
import type { Endpoint } from './endpoint.ts';
import type { NetworkRecord } from './network-record.ts';
import { dnsNames } from './networks.ts';

/** The document of `docker network inspect` (moby api types/network Inspect), keys in Go's order. */
export function inspectNetwork(daemon: Daemon, name: string): JsonObject {
  const record = daemon.networks.find(name);
  return {
    Name: record.name,
    Id: record.id,
    Created: rfc3339Nano(record.created),
    Scope: 'local',
    Driver: record.driver,
    EnableIPv4: true,
    EnableIPv6: record.ipv6,
    IPAM: {
      Driver: 'default',
      Options: record.bridge && record.name !== 'bridge' ? {} : null,
      Config: ipamConfig(record),
    },
    Internal: record.internal,
    Attachable: record.attachable,
    Ingress: false,
    ConfigFrom: { Network: '' },
    ConfigOnly: false,
    Options: sortedObject(record.options),
    Labels: sortedObject(record.labels),
    Containers: containersOf(daemon, record),
    ...(record.bridge ? { Status: status(record) } : {}),
  };
}

function ipamConfig(record: NetworkRecord): Json {
  const { bridge } = record;
  if (!bridge) return null;
  return [
    {
      Subnet: formatSubnet(bridge.subnet),
      ...(record.ipRange ? { IPRange: record.ipRange } : {}),
      Gateway: formatAddress(bridge.gateway),
    },
  ];
}

function status({ bridge }: NetworkRecord): JsonObject {
  if (!bridge) return {};
  const { inUse, available } = bridge.pool.status;
  return { IPAM: { Subnets: { [formatSubnet(bridge.subnet)]: { IPsInUse: inUse, DynamicIPsAvailable: available } } } };
}

function containersOf(daemon: Daemon, record: NetworkRecord): JsonObject {
  const found: Record<string, Json> = {};
  for (const { container, endpoint } of daemon.networks.activeIn(record)) {
    const { id = '', plug } = endpoint.live ?? {};
    found[container.id] = {
      Name: container.name,
      EndpointID: id,
      MacAddress: plug?.mac ?? '',
      IPv4Address: plug ? `${formatAddress(plug.address)}/${plug.bridge.subnet.prefix}` : '',
      IPv6Address: '',
    };
  }
  return sortedObject(found);
}

/** moby api types/network EndpointSettings. */
export function endpointDocument(container: Container, endpoint: Endpoint): JsonObject {
  const { request, live } = endpoint;
  const plug = live?.plug;
  const named = plug?.bridge.named ?? false;
  return {
    IPAMConfig:
      request.ipv4 || request.ipv6 || request.linkLocal
        ? {
            ...(request.ipv4 ? { IPv4Address: request.ipv4 } : {}),
            ...(request.ipv6 ? { IPv6Address: request.ipv6 } : {}),
            ...(request.linkLocal ? { LinkLocalIPs: [...request.linkLocal] } : {}),
          }
        : null,
    Links: request.links && request.links.length > 0 ? request.links : null,
    Aliases: request.aliases.length > 0 ? request.aliases : null,
    DriverOpts:
      request.driverOptions && Object.keys(request.driverOptions).length > 0
        ? sortedObject(request.driverOptions)
        : null,
    GwPriority: 0,
    NetworkID: endpoint.networkId,
    EndpointID: live?.id ?? '',
    Gateway: plug && !plug.bridge.internal ? formatAddress(plug.bridge.gateway) : '',
    IPAddress: plug ? formatAddress(plug.address) : '',
    MacAddress: plug?.mac ?? '',
    IPPrefixLen: plug?.bridge.subnet.prefix ?? 0,
    IPv6Gateway: '',
    GlobalIPv6Address: '',
    GlobalIPv6PrefixLen: 0,
    DNSNames: named ? dnsNames(container, request) : null,
  };
}
