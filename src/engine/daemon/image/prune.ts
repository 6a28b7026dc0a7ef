import type { RemovedImage } from '../../api/image.ts';
import type { Filters } from '../../api/json.ts';
import type { Digest } from '../../base/digest.ts';
import { isIndex, isManifest } from '../../image/descriptor.ts';
import { type ImageRecord, isDangling } from '../../image/image-store.ts';
import { chainIdsOf } from '../../image/layer-store.ts';
import { fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { checkFilters, flag } from '../filters.ts';
import { imageFilter } from './filter.ts';
import { collectGarbage, imageEvent } from './images.ts';
import { labelOf } from './tag.ts';

const ACCEPTED = ['dangling', 'label', 'label!', 'until'];

/** `docker image prune`; `dangling=false` is -a (moby daemon/containerd/image_prune.go). */
export function pruneImages(
  daemon: Daemon,
  filters: Filters,
): { readonly removed: readonly RemovedImage[]; readonly reclaimed: number } {
  checkFilters(filters, ACCEPTED);
  const danglingOnly = flag(filters, 'dangling', true);
  const wanted = imageFilter(daemon, new Map([...filters].filter(([name]) => name !== 'dangling')));
  const records = daemon.images.records();
  const candidates = new Map(
    records
      .filter((record) => (!danglingOnly || isDangling(record)) && wanted(record))
      .map((record) => [record.name, record]),
  );
  const used = withoutUsed(daemon, candidates);
  const names = new Map<Digest, number>();
  for (const { target } of records) names.set(target.digest, (names.get(target.digest) ?? 0) + 1);
  for (const [name, { target }] of [...candidates].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const count = names.get(target.digest) ?? 0;
    if (count > 1) names.set(target.digest, count - 1);
    else if (used.has(target.digest)) candidates.delete(name);
  }
  const removed: RemovedImage[] = [];
  let reclaimed = 0;
  for (const record of candidates.values()) {
    const result = pruneOne(daemon, record);
    removed.push(...result.removed);
    reclaimed += result.reclaimed;
  }
  return { removed, reclaimed };
}

/** Takes out of the candidates what containers were made from by name; answers the images that they name by id. */
function withoutUsed(daemon: Daemon, candidates: Map<string, ImageRecord>): ReadonlySet<Digest> {
  const used = new Set<Digest>();
  for (const { image, config } of daemon.containers.all()) {
    candidates.delete(`moby-dangling@${image.id}`);
    const written = config.image;
    if (image.id.startsWith(`sha256:${written.replace(/^sha256:/, '')}`) || written.endsWith(`@${image.id}`))
      used.add(image.id as Digest);
    try {
      const reference = withDefaultTag(parseReference(written));
      candidates.delete(fullName(reference));
      if (reference.digest !== undefined && reference.tag !== undefined)
        candidates.delete(fullName({ domain: reference.domain, path: reference.path, tag: reference.tag }));
    } catch {
      // An id is no name.
    }
  }
  return used;
}

function pruneOne(
  daemon: Daemon,
  record: ImageRecord,
): { readonly removed: readonly RemovedImage[]; readonly reclaimed: number } {
  const { images } = daemon;
  const content = images.reachable(record.target);
  const layers = new Map<Digest, number>();
  for (const { config } of images.images(record.target)) {
    for (const chain of chainIdsOf(config.rootfs.diff_ids))
      layers.set(chain, images.layers.get(chain)?.layer.usage ?? 0);
  }
  const label = labelOf(record);
  imageEvent(daemon, record, label, 'untag');
  const removed: RemovedImage[] = [{ untagged: label }];
  images.delete(record.name);
  collectGarbage(daemon);
  let reclaimed = 0;
  let isDeleted = false;
  for (const blob of content) {
    if (images.blobs.has(blob.digest)) continue;
    if (isManifest(blob) || isIndex(blob)) {
      isDeleted = true;
      removed.push({ deleted: blob.digest });
    }
    reclaimed += blob.size;
  }
  for (const [chain, usage] of layers) if (!images.layers.get(chain)) reclaimed += usage;
  if (isDeleted) daemon.events.emit('image', 'delete', record.target.digest, { name: label });
  return { removed, reclaimed };
}
