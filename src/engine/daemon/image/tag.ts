import { EngineError } from '../../base/errors.ts';
import type { Descriptor } from '../../image/descriptor.ts';
import { type ImageRecord, isDangling } from '../../image/image-store.ts';
import { familiarName, familiarString, fullName, parseReference, withDefaultTag } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';
import { imageEvent } from './images.ts';

/** `docker tag` (moby daemon/containerd/image_tag.go). */
export function tagImage(daemon: Daemon, source: string, target: string): void {
  if (familiarName(parseReference(target)) === 'sha256')
    throw new EngineError('invalid', 'refusing to create an ambiguous tag using digest algorithm as name');
  const record = daemon.images.resolve(source);
  nameImage(daemon, target, record.target, record.parent);
}

/** Gives an image a name, taking it from another where needed, and tells of it. */
export function nameImage(daemon: Daemon, name: string, target: Descriptor, parent?: ImageRecord['parent']): void {
  const reference = withDefaultTag(parseReference(name));
  daemon.images.setName(fullName(reference), target, daemon.clock.now(), parent);
  const record = daemon.images.get(fullName(reference));
  if (record) imageEvent(daemon, record, familiarString(reference), 'tag');
}

/** How results and messages name a record: a dangling one by its digest. */
export function labelOf(record: ImageRecord): string {
  return isDangling(record) ? record.target.digest : familiarString(parseReference(record.name));
}
