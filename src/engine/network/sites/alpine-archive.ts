import { encodeUtf8 } from '../../base/bytes.ts';
import { packArchive, SIZE_HEADER } from '../../userland/programs/packages/archive.ts';
import type { Site, SiteAnswer } from '../internet.ts';

// DIFFERS: apk's simulated repositories have some 200 packages of Alpine 3.22; other releases offer the same.

const INDEX_SIZE = { main: 517_000, community: 2_190_000 } as const;

/** apk's repositories: `alpine/v3.22/main/x86_64/APKINDEX.tar.gz`, and the packages beside it. */
export const alpineArchive: Pick<Site, 'answer'> = {
  async answer({ path }) {
    const [, repository = '', file = ''] =
      /^\/alpine\/(?:v3\.\d+|edge|latest-stable)\/(main|community)\/(?:x86_64|aarch64)\/([^/]+)$/.exec(
        decodeURIComponent(path),
      ) ?? [];
    if (repository !== 'main' && repository !== 'community') return NOT_FOUND;
    const { alpineIndex, archiveOf, indexRecord, packedSize } = await import('./packages/alpine.ts');
    const packages = [...alpineIndex().values()].filter((one) => one.repository === repository);
    if (file === 'APKINDEX.tar.gz') return sized(packages.map(indexRecord).join('\n'), INDEX_SIZE[repository]);
    const found = packages.find((one) => `${one.name}-${one.version}.apk` === file);
    return found ? sized(packArchive(archiveOf(found)), packedSize(found)) : NOT_FOUND;
  },
};

const NOT_FOUND: SiteAnswer = { status: 404, headers: [], body: encodeUtf8('Not Found\n') };

function sized(text: string, size: number): SiteAnswer {
  const body = encodeUtf8(text);
  return { status: 200, headers: [[SIZE_HEADER, String(Math.max(size, body.length))]], body };
}
