import type { HistoryRow } from '../../api/image.ts';
import { parsePlatform } from '../../base/platforms.ts';
import { historyLines } from '../../image/history.ts';
import { type ImageRecord, isDangling } from '../../image/image-store.ts';
import { familiarString, parseReference } from '../../image/reference.ts';
import type { Daemon } from '../daemon.ts';

/** `docker history` (moby daemon/containerd/image_history.go): ids only where an image was committed on top of another. */
export function imageHistory(daemon: Daemon, text: string, platform?: string): readonly HistoryRow[] {
  const record = daemon.images.resolve(text);
  const image = daemon.images.image(record, platform ? parsePlatform(platform) : undefined);
  let owner: ImageRecord | undefined = record;
  return historyLines(image.config, daemon.images.layers).map((line) => {
    const records: readonly ImageRecord[] = owner ? daemon.images.byDigest(owner.target.digest) : [];
    const id = owner?.target.digest ?? '<missing>';
    owner = owner?.parent ? daemon.images.byDigest(owner.parent)[0] : undefined;
    return {
      id,
      created: line.created === undefined ? 0 : Math.floor(line.created / 1000),
      createdBy: line.createdBy,
      size: line.size,
      comment: line.comment,
      tags: records.filter((one) => !isDangling(one)).map((one) => familiarString(parseReference(one.name))),
    };
  });
}
