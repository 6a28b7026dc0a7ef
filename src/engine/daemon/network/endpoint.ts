import type { EndpointRequest, PortSummary } from '../../api/container.ts';
import type { Plug, PublishedPort, Stack } from '../../network/index.ts';

/** A container's place in one network: what was asked for, and while it runs what it got. */
export interface Endpoint {
  /** As it was written until the network is known, then the network's name. */
  readonly network: string;
  readonly request: EndpointRequest;
  /** Kept after the container has stopped. */
  networkId: string;
  /** Only while the container runs. */
  live: { readonly id: string; readonly plug: Plug | undefined } | undefined;
}

/** A container's side of the networks. */
export interface Attachment {
  readonly endpoints: Map<string, Endpoint>;
  /** Of a running container; undefined for one that shares another's, or the host's. */
  sandbox: { readonly id: string; readonly stack: Stack } | undefined;
  /** Container ports with the host's, `80/tcp`; null for one that is exposed only. Empty when the container does not run. */
  ports: ReadonlyMap<string, readonly { readonly hostIp: string; readonly hostPort: string }[] | null>;
  published: readonly PublishedPort[];
  /** The events of connecting have been told. */
  announced: boolean;
}

/** A container's ports as `docker ps` gets them. */
export function portSummaries(attachment: Attachment): readonly PortSummary[] {
  const rows: PortSummary[] = [];
  for (const [port, bindings] of attachment.ports) {
    const [number = '', type = 'tcp'] = port.split('/');
    const privatePort = Number(number);
    if (!bindings) rows.push({ privatePort, type });
    for (const { hostIp, hostPort } of bindings ?? [])
      rows.push({ ip: hostIp, privatePort, publicPort: Number(hostPort), type });
  }
  return rows;
}
