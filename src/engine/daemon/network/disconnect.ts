import type { Daemon } from '../daemon.ts';

/** `docker network disconnect`. */
export function disconnectNetwork(daemon: Daemon, network: string, container: string): void {
  daemon.networks.disconnect(daemon.networks.find(network), daemon.containers.find(container));
}
