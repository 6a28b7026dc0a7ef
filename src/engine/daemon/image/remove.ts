import type { ImageApi, RemovedImage } from '../../api/image.ts';
import { type Digest, shortId } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { formatPlatform, matchesPlatform, type Platform, parsePlatform } from '../../base/platforms.ts';
import type { Container } from '../../container/container.ts';
import { isManifest } from '../../image/descriptor.ts';
import { noSuchImage } from '../../image/errors.ts';
import { type ImageRecord, isDangling, recordLabel } from '../../image/image-store.ts';
import { familiarString, parseReference, type Reference, repositoryName } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { deleteConflict, deleteReasons } from './errors.ts';
import { collectGarbage, imageEvent } from './images.ts';
import { labelOf } from './tag.ts';

/** Which conflicts stop a deletion. A running container always does. */
interface Conflicts {
  readonly names: boolean;
  readonly stopped: boolean;
}

const NONE: Conflicts = { names: false, stopped: false };

/**
 * `docker rmi` (moby daemon/containerd/image_delete.go): takes a name away, and the image with its last one. By id it takes all names
 * of one repository; several repositories, and containers, need force.
 */
export function removeImage(
  daemon: Daemon,
  text: string,
  options: Parameters<ImageApi['remove']>[1],
): readonly RemovedImage[] {
  if (options.platforms.length > 0 && !options.force) {
    throw new EngineError(
      'invalid',
      'Content will be removed from all images referencing this variant. Use —-force to force delete.',
    );
  }
  const { record, all } = daemon.images.resolveAll(text);
  if (options.platforms.length > 0)
    return options.platforms.flatMap((platform) =>
      removePlatform(daemon, record ?? (all[0] as ImageRecord), parsePlatform(platform)),
    );
  const soft: Conflicts = options.force ? NONE : { names: true, stopped: true };
  const { digest } = (record ?? (all[0] as ImageRecord)).target;
  if (!record) {
    const named = isIdPrefix(digest, text) ? undefined : nameOf(text);
    const same = sameReferences(named, all);
    if (same.length === 0 && named) noSuchImage(text);
    if (named && same.length > 0 && same.length !== all.length) return untag(daemon, same);
    const conflicts = same.length === all.length ? { ...soft, names: false } : soft;
    return deleteAll(daemon, digest, all, conflicts, options.prune);
  }
  if (isIdPrefix(digest, text)) return deleteAll(daemon, digest, all, soft, options.prune);
  const same = sameReferences(parseReference(record.name), all);
  if (same.length !== all.length) return untag(daemon, same);
  const conflicts = all.length > 1 ? { ...soft, names: false } : soft;
  const user = daemon.containers.all().findLast((container) => container.image.id === digest);
  if (!user) return deleteAll(daemon, digest, all, conflicts, options.prune);
  if (!options.force) throw deleteConflict(labelOf(record), false, deleteReasons.usedBy(user.id, digest));
  for (const one of all) daemon.images.softDelete(one.name, daemon.clock.now());
  imageEvent(daemon, record, labelOf(record), 'untag');
  return [{ untagged: labelOf(record) }];
}

/**
 * One platform's manifest with its configuration and layers; the name stays (moby, deleteImagePlatformByImageID). What other images
 * stand on stays, too.
 */
function removePlatform(daemon: Daemon, record: ImageRecord, platform: Platform): readonly RemovedImage[] {
  const { images } = daemon;
  const image = images.images(record.target).find(({ config }) => matchesPlatform(platform, config));
  const shown = formatPlatform(platform);
  if (!image)
    throw new EngineError(
      'not-found',
      `failed to delete platform ${shown} for image ${record.target.digest}: image with reference ${recordLabel(record)} was found but does not provide the specified platform (${shown})`,
    );
  const { digest } = image.descriptor;
  const user = daemon.containers.all().findLast((container) => container.image.manifest.digest === digest);
  if (user?.state.running) throw deleteConflict(shortId(record.target.digest), true, deleteReasons.running(user.id));
  const others = new Set(
    images
      .records()
      .filter(({ target }) => target.digest !== record.target.digest)
      .flatMap(({ target }) => images.reachable(target).map((one) => one.digest)),
  );
  const gone = images.reachable(image.descriptor).filter((one) => !others.has(one.digest));
  for (const one of gone) images.blobs.delete(one.digest);
  return gone.filter(isManifest).map((one) => ({ deleted: one.digest }));
}

function nameOf(text: string): Reference | undefined {
  try {
    return parseReference(text);
  } catch {
    return undefined;
  }
}

function isIdPrefix(digest: Digest, text: string): boolean {
  return digest.startsWith(text) || digest.slice('sha256:'.length).startsWith(text);
}

/** Records that stand for the same name and tag; by digest all tags of the repository do (moby, getSameReferences). */
function sameReferences(named: Reference | undefined, records: readonly ImageRecord[]): readonly ImageRecord[] {
  let name = named;
  let tag = named?.tag;
  const allTags = named?.tag === undefined && named?.digest !== undefined;
  const same: ImageRecord[] = [];
  let byDigest: ImageRecord[] | undefined = [];
  for (const record of records) {
    if (!isDangling(record)) {
      const reference = parseReference(record.name);
      if (!name) {
        name = reference;
        tag = reference.tag;
      } else if (repositoryName(name) !== repositoryName(reference)) {
        continue;
      } else if (!allTags) {
        if (reference.tag === undefined) {
          byDigest?.push(record);
          continue;
        }
        if (tag === undefined) tag = reference.tag;
        else if (tag !== reference.tag) {
          byDigest = undefined;
          continue;
        }
      }
    }
    same.push(record);
  }
  return [...same, ...(byDigest ?? [])];
}

function untag(daemon: Daemon, records: readonly ImageRecord[]): readonly RemovedImage[] {
  return records.map((record) => {
    daemon.images.delete(record.name);
    const label = familiarString(parseReference(record.name));
    imageEvent(daemon, record, label, 'untag');
    return { untagged: label };
  });
}

/** Takes all names and the image itself away; with `prune` also nameless parents that nothing needs. */
function deleteAll(
  daemon: Daemon,
  digest: Digest,
  all: readonly ImageRecord[],
  conflicts: Conflicts,
  prune: boolean,
): readonly RemovedImage[] {
  const removed: RemovedImage[] = [];
  const parents = prune ? parentsOf(daemon, all) : [];
  for (const record of all) {
    checkConflicts(daemon, digest, all, conflicts);
    if (!isDangling(record) && all.length === 1 && conflicts.names && hasChildren(daemon, digest))
      daemon.images.addDangling(record.target, daemon.clock.now(), record.parent);
    const label = labelOf(record);
    daemon.images.delete(record.name);
    if (isDangling(record)) continue;
    imageEvent(daemon, record, label, 'untag');
    removed.push({ untagged: label });
  }
  const last = all.at(-1);
  if (last) imageEvent(daemon, last, digest, 'delete');
  removed.push({ deleted: digest });
  for (const parent of parents) {
    if (!isDangling(parent)) break;
    try {
      checkConflicts(daemon, parent.target.digest, [parent], { names: true, stopped: true });
    } catch {
      break;
    }
    daemon.images.delete(parent.name);
    imageEvent(daemon, parent, parent.target.digest, 'delete');
    removed.push({ deleted: parent.target.digest });
  }
  collectGarbage(daemon);
  return removed;
}

function checkConflicts(daemon: Daemon, digest: Digest, all: readonly ImageRecord[], conflicts: Conflicts): void {
  const users = daemon.containers.all().filter((container) => container.image.id === digest);
  const isRunning = (container: Container): boolean => container.state.running;
  const running = users.findLast(isRunning);
  if (running) throw deleteConflict(shortId(digest), true, deleteReasons.running(running.id));
  const stopped = conflicts.stopped ? users.findLast((container) => !isRunning(container)) : undefined;
  if (stopped) throw deleteConflict(shortId(digest), false, deleteReasons.stopped(stopped.id));
  if (conflicts.names && all.length > 1) throw deleteConflict(shortId(digest), false, deleteReasons.severalNames());
}

/** Nearest first: what `docker commit` built upon. */
function parentsOf(daemon: Daemon, records: readonly ImageRecord[]): readonly ImageRecord[] {
  const parents: ImageRecord[] = [];
  let next = records.find((record) => record.parent)?.parent;
  while (next) {
    const found = daemon.images.byDigest(next);
    if (found.length === 0) break;
    parents.push(...found);
    next = found.find((record) => record.parent)?.parent;
  }
  return parents;
}

function hasChildren(daemon: Daemon, digest: Digest): boolean {
  return daemon.images.records().some((record) => record.parent === digest);
}
