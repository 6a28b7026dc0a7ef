import type { ImageApi } from '../../api/image.ts';
import type { ProgressSink } from '../../api/progress.ts';
import { decodeUtf8 } from '../../base/bytes.ts';
import { type Digest, shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { HOST_PLATFORM, matchesPlatform, parsePlatform } from '../../base/platforms.ts';
import type { Blob } from '../../image/blob-store.ts';
import { type Descriptor, isIndex, isManifest, MEDIA_TYPES } from '../../image/descriptor.ts';
import { isDangling } from '../../image/image-store.ts';
import type { Index } from '../../image/manifest.ts';
import {
  familiarName,
  familiarString,
  fullName,
  parseReference,
  type Reference,
  repositoryName,
  withDefaultTag,
} from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { ownRegistry } from './remote.ts';

type Options = Parameters<ImageApi['push']>[1];

/** Repositories that each blob is known to be in, by daemon: where a registry may take it over from. */
const places = new WeakMap<Daemon, Map<Digest, Set<string>>>();

/** `docker push` (moby daemon/containerd/image_push.go). */
export async function pushImage(daemon: Daemon, text: string, options: Options, progress: ProgressSink): Promise<void> {
  const parsed = parseReference(text);
  const reference = options.all ? parsed : withDefaultTag(parsed);
  await progress({ status: `The push refers to repository [${repositoryName(reference)}]` });
  if (!options.all) return pushOne(daemon, reference, options, progress);
  const names = daemon.images
    .records()
    .filter((record) => !isDangling(record))
    .map(({ name }) => parseReference(name))
    .filter((one) => repositoryName(one) === repositoryName(reference));
  if (names.length === 0)
    throw new EngineError('not-found', `An image does not exist locally with the tag: ${familiarName(reference)}`);
  for (const name of names) await pushOne(daemon, name, options, progress);
}

async function pushOne(
  daemon: Daemon,
  reference: Reference,
  { platform, auth }: Options,
  progress: ProgressSink,
): Promise<void> {
  const { images } = daemon;
  const record = images.get(fullName(reference));
  if (!record) throw new EngineError('not-found', `tag does not exist: ${familiarString(reference)}`);
  const own = ownRegistry(daemon, reference);
  if (!own) daemon.hub.gate.checkPush(auth, reference.path);
  const registry = own ?? daemon.hub.uploads;
  const whole = platform === undefined ? record.target : images.image(record, parsePlatform(platform)).descriptor;
  const target = isComplete(daemon, whole) ? whole : hostManifest(daemon, whole);
  const all = images.reachable(target);
  const known = sourcesOf(daemon);
  // The newest layer stands first in Docker's list.
  const blobs = unique(all.filter((one) => !isIndex(one) && !isManifest(one))).reverse();
  for (const descriptor of blobs) {
    const blob = images.blobs.get(descriptor.digest);
    if (!blob) continue;
    const sources = [...(known.get(descriptor.digest) ?? [])]
      .filter((name) => name.startsWith(`${reference.domain}/`))
      .map((name) => name.slice(reference.domain.length + 1));
    const outcome = await registry.pushBlob(reference.path, blob, sources);
    if (isShown(descriptor)) {
      const id = shortId(descriptor.digest);
      if (outcome.how === 'mounted') await progress({ id, status: `Mounted from ${outcome.from}` });
      else if (outcome.how === 'pushed') await progress({ id, status: 'Pushed' });
      else await progress({ id, status: isLayer(descriptor) ? 'Layer already exists' : 'Already exists' });
    }
  }
  const documents = all.filter((one) => isIndex(one) || isManifest(one)).reverse();
  for (const { digest } of documents) {
    const blob = images.blobs.get(digest) as Blob;
    await registry.pushManifest(reference.path, blob, digest === target.digest ? (reference.tag ?? digest) : digest);
  }
  for (const { digest } of all) note(known, digest, repositoryName(reference));
  const labels = images.images(target)[0]?.config.config.Labels ?? {};
  daemon.events.emit('image', 'push', familiarString(reference), { ...labels, name: familiarName(reference) });
  if (reference.tag !== undefined)
    await progress({ status: `${reference.tag}: digest: ${target.digest} size: ${target.size}` });
  if (target.digest !== whole.digest)
    await progress({
      status: '',
      aux: { manifestPushedInsteadOfIndex: 1, original: whole.digest, selected: target.digest },
    });
}

/** Whether all that an index names is here. */
function isComplete(daemon: Daemon, target: Descriptor): boolean {
  if (!isIndex(target)) return true;
  const blob = daemon.images.blobs.get(target.digest);
  const children = blob ? (JSON.parse(decodeUtf8(blob.bytes())) as Index).manifests : [];
  return children.every(({ digest }) => daemon.images.blobs.has(digest));
}

function hostManifest(daemon: Daemon, target: Descriptor): Descriptor {
  const here = daemon.images.images(target);
  const match = here.length === 1 ? here[0] : here.find(({ config }) => matchesPlatform(HOST_PLATFORM, config));
  if (!match) throw new EngineError('conflict', 'multiple matching manifests found but no specific platform requested');
  return match.descriptor;
}

const isLayer = ({ mediaType }: Descriptor): boolean => /\.layer\.|rootfs\.diff/.test(mediaType);

/** Indexes, manifests and configurations have no line (moby, showBlobProgress). */
function isShown({ mediaType }: Descriptor): boolean {
  return mediaType !== MEDIA_TYPES.config && mediaType !== 'application/vnd.docker.container.image.v1+json';
}

function unique(descriptors: readonly Descriptor[]): Descriptor[] {
  return [...new Map(descriptors.map((one) => [one.digest, one])).values()];
}

function note(known: Map<Digest, Set<string>>, digest: Digest, repository: string): void {
  known.set(digest, (known.get(digest) ?? new Set()).add(repository));
}

/** Where blobs were pushed to, and where the images that hold them were pulled from. */
function sourcesOf(daemon: Daemon): Map<Digest, Set<string>> {
  const known = places.get(daemon) ?? new Map<Digest, Set<string>>();
  places.set(daemon, known);
  for (const target of daemon.images.blobs.all()) {
    if (!isIndex(target) && !isManifest(target)) continue;
    for (const repository of daemon.pulledFrom(target.digest))
      for (const { digest } of daemon.images.reachable(target)) note(known, digest, repository);
  }
  return known;
}
