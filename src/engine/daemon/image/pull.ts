import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import type { Clock } from '../../base/clock.ts';
import { type Digest, shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { parsePlatform } from '../../base/platforms.ts';
import { chainIdsOf } from '../../image/layer-store.ts';
import {
  familiarName,
  familiarString,
  fullName,
  parseReference,
  type Reference,
  repositoryName,
  withDefaultTag,
} from '../../image/reference.ts';
import {
  fetchImage,
  type HubAccount,
  missingLayers,
  type RemoteImage,
  type RemoteLayer,
  type RemoteVariant,
  transferTimes,
  variantFor,
} from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';
import { imageIdOf } from './images.ts';
import { clientOf, remoteImage } from './remote.ts';

/** Downloads that take longer show how far they are, as often as docker looks. Milliseconds. */
const SHOWN_FROM = 500;
const TICK = 100;

/** `docker pull` (moby daemon/containerd/image_pull.go). */
export async function pullImage(
  daemon: Daemon,
  text: string,
  options: Parameters<ImageApi['pull']>[1],
  progress: ProgressSink,
): Promise<void> {
  const reference = parseReference(text);
  // What FROM scratch names is nothing, and no image may be called so (moby image_routes.go, validateRepoName).
  if (familiarName(reference) === 'scratch') throw new EngineError('forbidden', "'scratch' is a reserved name");
  if (!options.all) return pullOne(daemon, withDefaultTag(reference), options, progress);
  if (reference.tag !== undefined) throw new EngineError('invalid', "tag can't be used with --all-tags/-a");
  const client = clientOf(daemon, reference);
  for (const tag of client ? await client.tags(reference) : daemon.hub.tags(reference))
    await pullOne(daemon, { ...reference, tag }, options, progress);
}

async function pullOne(
  daemon: Daemon,
  reference: Reference,
  options: Parameters<ImageApi['pull']>[1],
  progress: ProgressSink,
): Promise<void> {
  const { images, clock } = daemon;
  const platform = options.platform ? parsePlatform(options.platform) : undefined;
  const remote = await remoteImage(daemon, reference, platform);
  countPull(daemon, reference, remote, options.auth);
  const variant = variantFor(remote, platform);
  const familiar = familiarString(reference);
  await progress({ id: reference.tag ?? fullName(reference), status: `Pulling from ${reference.path}` });
  const before = imageIdOf(daemon, fullName(reference));
  await showLayers(daemon, variant, progress);
  const target = await fetchImage(images, remote, variant);
  images.updateName(fullName(reference), target, clock.now());
  daemon.notePull(target.digest, repositoryName(reference));
  const labels = images.images(target)[0]?.config.config.Labels ?? {};
  daemon.events.emit('image', 'pull', familiar, { ...labels, name: familiarName(reference) });
  await progress({ status: `Digest: ${target.digest}` });
  await progress({
    status:
      before === target.digest
        ? `Status: Image is up to date for ${familiar}`
        : `Status: Downloaded newer image for ${familiar}`,
  });
}

/** The Hub counts who fetches a manifest; a look whether there is a newer one is free. Throws EngineError when it was one too many. */
export function countPull(
  daemon: Daemon,
  reference: Reference,
  { target }: RemoteImage,
  account: HubAccount | undefined,
): void {
  if (reference.domain === 'docker.io' && !daemon.images.blobs.has(target.digest))
    daemon.hub.gate.countPull(account, daemon.clock.now());
}

/**
 * The layers' lines, in the time that they take. A stack that an image or a container stands on already has none; what is only in the content
 * store (the build cache holds it) is not fetched but unpacked. Nothing is in the store before all of it is.
 */
async function showLayers(daemon: Daemon, variant: RemoteVariant, progress: ProgressSink): Promise<void> {
  const unpacked = unpackedChains(daemon);
  const chains = chainIdsOf(variant.layers.map(({ diffId }) => diffId));
  const shown = variant.layers.filter((_, i) => !unpacked.has(chains[i] as Digest));
  if (shown.length === 0) return;
  for (const { descriptor } of shown) await progress({ id: shortId(descriptor.digest), status: 'Pulling fs layer' });
  const missing = new Set(missingLayers(daemon.images, variant));
  await Promise.all(
    shown.map((layer) =>
      missing.has(layer)
        ? download(daemon.clock, layer, progress)
        : progress({ id: shortId(layer.descriptor.digest), status: 'Already exists' }),
    ),
  );
  for (const layer of shown) {
    const { layer: content } = await layer.load();
    await sleep(daemon.clock, transferTimes({ packedSize: layer.descriptor.size, size: content.size }).unpack);
    await progress({ id: shortId(layer.descriptor.digest), status: 'Pull complete' });
  }
}

/** ChainIds of all stacks below images and containers. */
function unpackedChains(daemon: Daemon): ReadonlySet<Digest> {
  const chains = new Set<Digest>();
  const add = (diffIds: readonly Digest[]): void => {
    for (const chain of chainIdsOf(diffIds)) chains.add(chain);
  };
  for (const { target } of daemon.images.records())
    for (const { config } of daemon.images.images(target)) add(config.rootfs.diff_ids);
  for (const container of daemon.containers.all()) add(container.image.source.config.rootfs.diff_ids);
  return chains;
}

async function download(clock: Clock, layer: RemoteLayer, progress: ProgressSink): Promise<void> {
  const { size, digest } = layer.descriptor;
  const { download: takes } = transferTimes({ packedSize: size, size });
  const id = shortId(digest);
  for (let spent = 0; spent < takes; spent += TICK) {
    if (takes > SHOWN_FROM && spent > 0)
      await progress({ id, status: 'Downloading', current: Math.floor((size * spent) / takes), total: size });
    await sleep(clock, Math.min(TICK, takes - spent));
  }
  await layer.load();
  await progress({ id, status: 'Download complete' });
}

function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}
