import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import type { Clock } from '../../base/clock.ts';
import { shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { parsePlatform } from '../../image/platform.ts';
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
  missingLayers,
  type RemoteLayer,
  type RemoteVariant,
  transferTimes,
  variantFor,
} from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';
import { imageIdOf } from './images.ts';

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
  if (!options.all) return pullOne(daemon, withDefaultTag(reference), options.platform, progress);
  if (reference.tag !== undefined) throw new EngineError('invalid', "tag can't be used with --all-tags/-a");
  for (const tag of daemon.hub.tags(reference))
    await pullOne(daemon, { ...reference, tag }, options.platform, progress);
}

async function pullOne(
  daemon: Daemon,
  reference: Reference,
  platform: string | undefined,
  progress: ProgressSink,
): Promise<void> {
  const { images, clock, hub } = daemon;
  const remote = hub.resolve(reference);
  const variant = variantFor(remote, platform ? parsePlatform(platform) : undefined);
  const familiar = familiarString(reference);
  await progress({ id: reference.tag ?? fullName(reference), status: `Pulling from ${reference.path}` });
  const before = imageIdOf(daemon, fullName(reference));
  await showLayers(daemon, variant, progress);
  const target = await clock.hold(fetchImage(images, remote, variant));
  images.setName(fullName(reference), target, clock.now());
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

/** The layers' lines, in the time that they take. Nothing is in the store before all of it is. */
async function showLayers(daemon: Daemon, variant: RemoteVariant, progress: ProgressSink): Promise<void> {
  const missing = missingLayers(daemon.images, variant);
  if (missing.length === 0) return;
  for (const { descriptor } of variant.layers) {
    if (!missing.some((layer) => layer.descriptor.digest === descriptor.digest))
      await progress({ id: shortId(descriptor.digest), status: 'Already exists' });
  }
  for (const { descriptor } of missing) await progress({ id: shortId(descriptor.digest), status: 'Pulling fs layer' });
  await Promise.all(missing.map((layer) => download(daemon.clock, layer, progress)));
  for (const layer of missing) {
    const { layer: unpacked } = await daemon.clock.hold(layer.load());
    await sleep(daemon.clock, transferTimes({ packedSize: layer.descriptor.size, size: unpacked.size }).unpack);
    await progress({ id: shortId(layer.descriptor.digest), status: 'Pull complete' });
  }
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
  await clock.hold(layer.load());
  await progress({ id, status: 'Download complete' });
}

function sleep(clock: Clock, ms: number): Promise<void> {
  return new Promise((resolve) => void clock.after(ms, resolve));
}
