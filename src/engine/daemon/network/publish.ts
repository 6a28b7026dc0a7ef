import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import { NetworkError, type PortTable, type Protocol, type PublishedPort, type Stack } from '../../network/index.ts';
import type { Attachment } from './endpoint.ts';

/** Publishes what a container's ports are bound to, at both address families where none is named (moby daemon/container_operations.go, buildSandboxOptions). */
export function publishPorts(table: PortTable, container: Container, attachment: Attachment, stack: Stack): void {
  const { hostConfig, config } = container;
  const live = [...attachment.endpoints.values()].find((endpoint) => endpoint.live?.plug);
  const ports = new Map<string, readonly { readonly hostIp: string; readonly hostPort: string }[] | null>();
  const names = [...new Set([...config.exposedPorts, ...hostConfig.portBindings.keys()])].sort(byPort);
  const done: PublishedPort[] = [];
  attachment.published = done;
  if (!live?.live) {
    attachment.ports = new Map();
    return;
  }
  for (const name of names) {
    const asked = hostConfig.portBindings.get(name) ?? [];
    const bindings = asked.length === 0 && hostConfig.publishAll ? [{ hostIp: '', hostPort: '' }] : asked;
    const [number = '', protocol = 'tcp'] = name.split('/');
    const made = bindings.flatMap((binding) => {
      const [first = 0, last = first] = binding.hostPort === '' ? [0] : binding.hostPort.split('-').map(Number);
      const hostAddresses = binding.hostIp === '' ? ['0.0.0.0', '::'] : [binding.hostIp];
      try {
        return table.publish({
          protocol: protocol as Protocol,
          hostAddresses,
          first,
          last,
          stack,
          containerPort: Number(number),
        });
      } catch (error) {
        if (!(error instanceof NetworkError)) throw error;
        const why = refusal(error, protocol);
        throw new EngineError(
          'internal',
          `driver failed programming external connectivity on endpoint ${container.name} (${live.live?.id ?? ''}): ${why}`,
        );
      }
    });
    done.push(...made);
    ports.set(
      name,
      made.length > 0
        ? made.map(({ hostAddress, hostPort }) => ({ hostIp: hostAddress, hostPort: String(hostPort) }))
        : null,
    );
  }
  attachment.ports = ports;
}

/** What libnetwork's port allocator says (moby daemon/libnetwork/portallocator). */
function refusal({ problem, message }: NetworkError, protocol: string): string {
  const place = message.replace(/^[^:]*: /, '');
  if (problem === 'all-ports-allocated') return 'all ports are allocated';
  if (problem === 'port-in-use') return `failed to bind host port ${place}/${protocol}: address already in use`;
  if (problem === 'address-not-local')
    return `failed to bind host port ${place}/${protocol}: cannot assign requested address`;
  return `Bind for ${place} failed: port is already allocated`;
}

function byPort(a: string, b: string): number {
  return Number.parseInt(a, 10) - Number.parseInt(b, 10) || (a < b ? -1 : 1);
}
