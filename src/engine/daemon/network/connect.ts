import type { EndpointRequest } from '../../api/container.ts';
import type { Daemon } from '../daemon.ts';

/** `docker network connect`. */
export function connectNetwork(daemon: Daemon, network: string, container: string, endpoint: EndpointRequest): void {
  daemon.networks.connect(daemon.networks.find(network), daemon.containers.find(container), endpoint);
}
