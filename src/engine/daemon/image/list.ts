import type { ImageApi, ImageSummary, ImageManifest as ManifestSummary } from '../../api/image.ts';
import type { Digest } from '../../base/digest.ts';
import { formatPlatform, HOST_PLATFORM, matchesPlatform } from '../../base/platforms.ts';
import { createdAt } from '../../image/config.ts';
import { type Descriptor, isIndex } from '../../image/descriptor.ts';
import { type ImageRecord, isAttestation, isDangling } from '../../image/image-store.ts';
import { chainIdsOf } from '../../image/layer-store.ts';
import { familiarName, familiarString, parseReference } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters } from '../filters.ts';
import { imageFilter } from './filter.ts';

const ACCEPTED = ['dangling', 'label', 'label!', 'before', 'since', 'reference', 'until'];

/** `docker images` (moby daemon/containerd/image_list.go): each image once, newest first. */
export function listImages(daemon: Daemon, options: Parameters<ImageApi['list']>[0]): readonly ImageSummary[] {
  checkFilters(options.filters, ACCEPTED);
  const wanted = imageFilter(daemon, options.filters);
  const records = daemon.images.records();
  const parents = new Set(records.map((record) => record.parent));
  const byDigest = new Map<Digest, ImageRecord[]>();
  for (const record of records) {
    const { digest } = record.target;
    if (!options.all && isDangling(record) && parents.has(digest)) continue;
    if (!wanted(record)) continue;
    const group = byDigest.get(digest) ?? [];
    group.push(record);
    byDigest.set(digest, group);
  }
  const groups = [...byDigest.values()];
  const shared = options.sharedSize
    ? sharedSizes(
        daemon,
        groups.map(([record]) => (record as ImageRecord).target),
      )
    : undefined;
  return groups
    .map((group) => ({ row: summary(daemon, group, shared), named: Math.max(...group.map(({ updated }) => updated)) }))
    .sort((a, b) => b.row.created - a.row.created || b.named - a.named)
    .map(({ row }) => row);
}

function summary(
  daemon: Daemon,
  group: readonly ImageRecord[],
  shared: ((target: Descriptor) => number) | undefined,
): ImageSummary {
  const { target } = group[0] as ImageRecord;
  const named = group.filter((record) => !isDangling(record));
  const references = named.map((record) => parseReference(record.name));
  const manifests = manifestSummaries(daemon, target);
  const images = daemon.images.images(target);
  const best = images.find(({ config }) => matchesPlatform(HOST_PLATFORM, config)) ?? images[0];
  const created = best && createdAt(best.config);
  return {
    id: target.digest,
    repoTags: references.map(familiarString),
    // Docker makes one row of several names and takes this from the last of them (singlePlatformImage).
    repoDigests: references.slice(-1).map((reference) => `${familiarName(reference)}@${target.digest}`),
    created: created === undefined ? 0 : Math.floor(created / 1000),
    size: manifests.reduce((sum, manifest) => sum + manifest.totalSize, 0),
    sharedSize: shared?.(target) ?? -1,
    contentSize: manifests.reduce((sum, manifest) => sum + manifest.contentSize, 0),
    labels: best?.config.config.Labels ?? {},
    containers: manifests.reduce((sum, manifest) => sum + manifest.containers.length, 0),
    manifests,
  };
}

/** The manifests below a target, those that are not here included. */
export function manifestSummaries(daemon: Daemon, target: Descriptor): readonly ManifestSummary[] {
  const { images } = daemon;
  const here = new Map(images.images(target).map((image) => [image.descriptor.digest, image]));
  const listed = isIndex(target)
    ? (images.manifest(target.digest) as unknown as { readonly manifests: readonly Descriptor[] } | undefined)
        ?.manifests
    : undefined;
  return (listed ?? images.manifests(target)).map((descriptor) => {
    const image = here.get(descriptor.digest);
    const reachable = images.reachable(descriptor);
    const contentSize = reachable.reduce((sum, { size }) => sum + size, 0);
    const unpackedSize = image ? images.layers.usage(image.config.rootfs.diff_ids) : 0;
    const kind = isAttestation(descriptor)
      ? 'attestation'
      : descriptor.platform?.os === 'unknown'
        ? 'unknown'
        : 'image';
    const platform = descriptor.platform ?? image?.config;
    const manifest = images.manifest(descriptor.digest);
    return {
      digest: descriptor.digest,
      kind,
      platform: kind === 'image' && platform ? formatPlatform(platform) : '',
      available:
        manifest !== undefined && [manifest.config, ...manifest.layers].every(({ digest }) => images.blobs.has(digest)),
      contentSize,
      unpackedSize,
      totalSize: contentSize + unpackedSize,
      containers: daemon.containers
        .all()
        .filter((container) => container.image.manifest.digest === descriptor.digest)
        .map(({ id }) => id),
    };
  });
}

/** Bytes of blobs and layers that an image has in common with others of the list. */
function sharedSizes(daemon: Daemon, targets: readonly Descriptor[]): (target: Descriptor) => number {
  const chains = new Map<Digest, number>();
  const blobs = new Map<Digest, number>();
  const count = (map: Map<Digest, number>, keys: Iterable<Digest>): void => {
    for (const key of new Set(keys)) map.set(key, (map.get(key) ?? 0) + 1);
  };
  for (const target of targets) {
    count(chains, chainsOf(daemon, target));
    count(
      blobs,
      contentOf(daemon, target).map(({ digest }) => digest),
    );
  }
  return (target) => {
    const layers = new Set(chainsOf(daemon, target).filter((chain) => (chains.get(chain) ?? 0) > 1));
    const content = new Map(
      contentOf(daemon, target)
        .filter(({ digest }) => (blobs.get(digest) ?? 0) > 1)
        .map(({ digest, size }) => [digest, size]),
    );
    const unpacked = [...layers].reduce((sum, chain) => sum + (daemon.images.layers.get(chain)?.layer.usage ?? 0), 0);
    return unpacked + [...content.values()].reduce((sum, size) => sum + size, 0);
  };
}

function chainsOf(daemon: Daemon, target: Descriptor): readonly Digest[] {
  return daemon.images.images(target).flatMap(({ config }) => chainIdsOf(config.rootfs.diff_ids));
}

function contentOf(daemon: Daemon, target: Descriptor): readonly Descriptor[] {
  return daemon.images.manifests(target).flatMap((manifest) => daemon.images.reachable(manifest));
}

/** `docker.io/library/busybox@sha256:…` as people write it. */
export function repoDigests(target: Descriptor, names: readonly ImageRecord[]): readonly string[] {
  return [
    ...new Set(
      names
        .filter((record) => !isDangling(record))
        .map((record) => `${familiarName(parseReference(record.name))}@${target.digest}`),
    ),
  ];
}
