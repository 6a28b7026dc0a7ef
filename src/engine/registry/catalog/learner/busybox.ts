import type { Platform } from '../../../image/platform.ts';
import { busyboxNames } from '../../../userland/programs/busybox-names.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { archOption } from '../../description/assemble.ts';
import {
  buildkitHistory,
  type CatalogImage,
  type CatalogVariant,
  fileTime,
  PATH,
} from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { busyboxTexts } from '../texts/busybox.ts';

interface Release {
  readonly version: string;
  readonly created: string;
  readonly tags: readonly string[];
}

const RELEASES: readonly Release[] = [
  {
    version: '1.37.0',
    created: '2024-09-26T21:31:42.000000000Z',
    tags: ['1.37.0', '1.37', '1', 'stable', 'musl', 'latest'],
  },
  { version: '1.36.1', created: '2023-05-18T22:34:17.000000000Z', tags: ['1.36.1', '1.36'] },
];

function variant({ version, created }: Release, platform: Platform): CatalogVariant {
  const built = `${created.slice(0, 10)} ${created.slice(11, 19)} UTC`;
  const line = `busybox version=${version} banner=${encodeURIComponent(`v${version} (${built})`)} lines=no${archOption(platform)}`;
  return {
    platform,
    created,
    layers: [
      {
        id: `learner/busybox:${version}-${platform.architecture}`,
        load: async () =>
          layerFromFiles(withNames((await import('../files/busybox.generated.ts')).files, busyboxNames(version)), {
            mtime: fileTime(created),
            entropy: 0.5433,
            texts: busyboxTexts,
            program: (path) => (path === '/bin/[' ? line : undefined),
          }),
      },
    ],
    config: { Env: [PATH], Cmd: ['sh'], WorkingDir: '/' },
    history: buildkitHistory(created, [{ layer: 'ADD rootfs.tar.gz / # buildkit' }, 'CMD ["sh"]']),
  };
}

/** The recording's root file system with this build's names in /bin. */
function withNames(files: string, names: readonly string[]): string {
  const links = names.filter((name) => name !== '[').map((name) => `${name}= bin/[`);
  return files.replace(/^(\/bin\|\[\* \d+).*$/m, (_, binary: string) => [binary, ...links].join('|'));
}

/** busybox: one binary under some 400 names. */
export const images: readonly CatalogImage[] = RELEASES.map((release) => ({
  repository: 'library/busybox',
  tags: release.tags,
  variants: PLATFORMS.map((platform) => variant(release, platform)),
}));
