import { HOST_PLATFORM, matchesPlatform, type Platform } from '../../base/platforms.ts';
import type { Reference } from '../../image/reference.ts';
import { imageIn, type RegistryClient, type RemoteImage, RemoteRegistry } from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';

/** The registry of a reference, asked over the host's network; undefined for the Hub. */
export function ownRegistry(daemon: Daemon, reference: Reference): RemoteRegistry | undefined {
  return reference.domain === 'docker.io' ? undefined : new RemoteRegistry(daemon.kernel.host.net, reference.domain);
}

/** Where a repository's documents are asked for: a registry on the network, or what was pushed to the Hub; undefined for the Hub's catalogue. */
export function clientOf(daemon: Daemon, reference: Reference): RegistryClient | undefined {
  const { uploads } = daemon.hub;
  return ownRegistry(daemon, reference) ?? (uploads.has(reference.path) ? uploads : undefined);
}

/** Where a reference leads. Rejects with EngineError as a pull does. */
export async function remoteImage(daemon: Daemon, reference: Reference, platform?: Platform): Promise<RemoteImage> {
  const client = clientOf(daemon, reference);
  if (!client) return heldLoads(daemon, await daemon.clock.hold(daemon.hub.resolve(reference)));
  const { images } = daemon;
  return imageIn(client, reference, (offered) => matchesPlatform(platform ?? HOST_PLATFORM, offered), {
    blob: (digest) => images.blobs.get(digest),
    layer: (diffId) => images.layers.layer(diffId),
  });
}

/** The catalogue's layers are imported when they are fetched: virtual time stands still meanwhile. */
function heldLoads({ clock }: Daemon, remote: RemoteImage): RemoteImage {
  const variants = remote.variants.map((variant) => ({
    ...variant,
    layers: variant.layers.map((layer) => ({ ...layer, load: () => clock.hold(layer.load()) })),
  }));
  return { ...remote, variants };
}
