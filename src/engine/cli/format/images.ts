import type { ImageSummary } from '../../api/image.ts';
import { shortId } from '../../base/digest.ts';
import { goTimeString } from '../../base/go-time.ts';
import { humanDuration, humanSize } from '../../base/units.ts';
import { familiarName, tryReference } from '../reference.ts';
import type { Listing } from './listing.ts';

/** A line of the classic table: an image under one of its names. */
export interface ImageRow {
  readonly image: ImageSummary;
  readonly repository: string;
  readonly tag: string;
  readonly digest: string;
}

/** `docker images --format …` (docker/cli cli/command/formatter/image.go). */
export const IMAGES: Listing<ImageRow> = {
  type: '*formatter.imageContext',
  columns: {
    ID: { heading: 'IMAGE ID', value: ({ image }, view) => (view.truncate ? shortId(image.id) : image.id) },
    Repository: { heading: 'REPOSITORY', value: (row) => row.repository },
    Tag: { heading: 'TAG', value: (row) => row.tag },
    Digest: { heading: 'DIGEST', value: (row) => row.digest },
    CreatedSince: {
      heading: 'CREATED',
      value: ({ image }, view) => `${humanDuration(view.now - image.created * 1000)} ago`,
    },
    CreatedAt: { heading: 'CREATED AT', value: ({ image }) => goTimeString(image.created * 1000) },
    Size: { heading: 'SIZE', value: ({ image }) => humanSize(image.size, 3) },
    Containers: {
      heading: 'CONTAINERS',
      value: ({ image }) => (image.containers === -1 ? 'N/A' : String(image.containers)),
    },
    SharedSize: {
      heading: 'SHARED SIZE',
      value: ({ image }) => (image.sharedSize === -1 ? 'N/A' : humanSize(image.sharedSize)),
    },
    UniqueSize: {
      heading: 'UNIQUE SIZE',
      value: ({ image }) => (image.sharedSize === -1 ? 'N/A' : humanSize(image.size - image.sharedSize)),
    },
  },
};

export function imagesFormat(format: string, quiet: boolean, digests: boolean): string {
  if (format === 'table') {
    if (quiet) return '{{.ID}}';
    const digest = digests ? '{{.Digest}}\t' : '';
    return `table {{.Repository}}\t{{.Tag}}\t${digest}{{.ID}}\t{{if .CreatedSince }}{{.CreatedSince}}{{else}}N/A{{end}}\t{{.Size}}`;
  }
  if (format === 'raw') {
    if (quiet) return 'image_id: {{.ID}}';
    const digest = digests ? 'digest: {{.Digest}}\n' : '';
    return `repository: {{ .Repository }}\ntag: {{.Tag}}\n${digest}image_id: {{.ID}}\ncreated_at: {{.CreatedAt}}\nvirtual_size: {{.Size}}\n`;
  }
  return format.startsWith('table') && digests && !format.includes('{{.Digest}}') ? `${format}\t{{.Digest}}` : format;
}

/** A row for each tag, and for each digest without a tag. `digests`: was --digests given? */
export function imageRows(images: readonly ImageSummary[], format: string, digests: boolean): readonly ImageRow[] {
  const needed = digests || format.includes('{{.Digest}}');
  return images.flatMap((image): readonly ImageRow[] => {
    if (image.repoTags.length === 0 && image.repoDigests.length === 0)
      return [{ image, repository: '<none>', tag: '<none>', digest: '<none>' }];
    const tags = byName(image.repoTags, 'tag');
    const hashes = byName(image.repoDigests, 'digest');
    const rows: ImageRow[] = [];
    for (const [repository, names] of tags) {
      const own = needed ? (hashes.get(repository) ?? []) : [];
      hashes.delete(repository);
      for (const tag of names) {
        if (own.length === 0) rows.push({ image, repository, tag, digest: '<none>' });
        for (const digest of own) rows.push({ image, repository, tag, digest });
      }
    }
    for (const [repository, own] of hashes) {
      if (digests) for (const digest of own) rows.push({ image, repository, tag: '<none>', digest });
      else rows.push({ image, repository, tag: '<none>', digest: needed ? (own[0] ?? '') : '' });
    }
    return rows;
  });
}

function byName(references: readonly string[], part: 'tag' | 'digest'): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const written of references) {
    const reference = tryReference(written);
    if (!reference || reference[part] === '') continue;
    const name = familiarName(reference);
    found.set(name, [...(found.get(name) ?? []), reference[part]]);
  }
  return found;
}
