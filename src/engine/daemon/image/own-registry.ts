import type { Reference } from '../../image/reference.ts';
import { RemoteRegistry } from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';

/** The registry of a reference, asked over the host's network; undefined for the Hub. */
export function ownRegistry(daemon: Daemon, reference: Reference): RemoteRegistry | undefined {
  return reference.domain === 'docker.io' ? undefined : new RemoteRegistry(daemon.kernel.host.net, reference.domain);
}
