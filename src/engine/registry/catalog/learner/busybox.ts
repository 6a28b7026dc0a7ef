import type { Platform } from '../../../base/platforms.ts';
import { busyboxNames } from '../../../userland/programs/busybox-names.ts';
import { forPlatform, PLATFORMS } from '../../description/architecture.ts';
import { archOption } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, fileTime, PATH } from '../../description/catalog-image.ts';
import { layerFromFiles, listTexts } from '../../description/layer-files.ts';

type Library = 'glibc' | 'musl';

interface Release {
  readonly version: string;
  readonly created: string;
  readonly tags: readonly string[];
}

const RELEASES: readonly Release[] = [
  { version: '1.37.0', created: '2024-09-26T21:31:42Z', tags: ['1.37.0', '1.37', '1', 'stable', 'latest'] },
  { version: '1.36.1', created: '2023-05-18T22:34:17Z', tags: ['1.36.1', '1.36'] },
];

const BUILT = { glibc: 'Debian 13', musl: 'Alpine 3.23.5' } as const;

function variant({ version, created }: Release, library: Library, platform: Platform): CatalogVariant {
  const built = `${created.slice(0, 10)} ${created.slice(11, 19)} UTC`;
  const line = `busybox version=${version} banner=${encodeURIComponent(`v${version} (${built})`)} lines=no${archOption(platform)}`;
  const tail = library === 'musl' ? '-musl' : '';
  return {
    platform,
    created,
    layers: [
      {
        id: `learner/busybox:${version}${tail}-${platform.architecture}`,
        load: async () => {
          const { busyboxFiles, officialBusyboxTexts } = await import('../texts/busybox-official.ts');
          const files = forPlatform(busyboxFiles(library, busyboxNames(version)), platform);
          const texts = officialBusyboxTexts(library);
          return layerFromFiles(`${files}\n${listTexts(files, texts)}`, {
            mtime: fileTime(created),
            entropy: library === 'musl' ? 0.56 : 0.5,
            texts,
            exactTexts: true,
            program: (path) => (path === '/bin/[' ? line : undefined),
          });
        },
      },
    ],
    config: { Env: [PATH], Cmd: ['sh'] },
    history: [{ created, created_by: `BusyBox ${version} (${library}), ${BUILT[library]}` }],
  };
}

/** busybox: one binary under some 400 names, with the C library that it needs, or with one built in (musl). */
export const images: readonly CatalogImage[] = RELEASES.flatMap((release) =>
  (['glibc', 'musl'] as const).map((library) => ({
    repository: 'library/busybox',
    tags: tagsOf(release.tags, library),
    variants: PLATFORMS.map((platform) => variant(release, library, platform)),
  })),
);

/** `1.37`, and by the library's name `1.37-glibc` or `1.37-musl`; `latest` is plain `glibc`, or `musl`. */
function tagsOf(tags: readonly string[], library: Library): readonly string[] {
  const named = tags.map((tag) => (tag === 'latest' ? library : `${tag}-${library}`));
  return library === 'glibc' ? [...tags, ...named] : named;
}
