import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { listedLayer } from '../../description/assemble.ts';
import { buildkitHistory, type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';

interface Release {
  readonly release: string;
  readonly created: string;
  /** When its busybox was built, for the banner. */
  readonly busybox: string;
  readonly tags: readonly string[];
}

const RELEASES: readonly Release[] = [
  {
    release: '3.22.2',
    created: '2025-10-08T11:04:56.000000000Z',
    busybox: '2025-08-05 16:40:33 UTC',
    tags: ['3.22.2', '3.22', '3', 'latest'],
  },
  {
    release: '3.21.5',
    created: '2025-10-08T11:03:24.000000000Z',
    busybox: '2025-01-17 18:12:01 UTC',
    tags: ['3.21.5', '3.21'],
  },
];

function variant({ release, created, busybox }: Release, platform: Platform): CatalogVariant {
  const archive = `alpine-minirootfs-${release}-${platform.architecture === 'amd64' ? 'x86_64' : 'aarch64'}.tar.gz`;
  const banner = encodeURIComponent(`v1.37.0 (${busybox})`);
  const layer = listedLayer({
    id: `learner/alpine:${release}`,
    platform,
    created,
    load: async () => {
      const [{ files }, { alpineOfficialTexts }] = await Promise.all([
        import('../files/alpine-official.data.ts'),
        import('../texts/alpine-official.ts'),
      ]);
      return {
        files,
        entropy: 0.44,
        texts: alpineOfficialTexts(release, platform.architecture),
        program: (path) => {
          if (path === '/bin/busybox') return `busybox version=1.37.0 banner=${banner} lines=no libc=musl os=Linux`;
          return path === '/sbin/apk' ? 'apk version=2.14.9' : undefined;
        },
      };
    },
  });
  return {
    platform,
    created,
    layers: [layer],
    config: { Env: [PATH], Cmd: ['/bin/sh'], WorkingDir: '/', ArgsEscaped: true },
    history: buildkitHistory(created, [{ layer: `ADD ${archive} / # buildkit` }, 'CMD ["/bin/sh"]']),
  };
}

/** Alpine as the base of another image, by its branch. */
export function alpineVariant(branch: '3.22' | '3.21', platform: Platform): CatalogVariant {
  return variant(RELEASES[branch === '3.22' ? 0 : 1] as Release, platform);
}

/** Alpine's official image: files, accounts and busybox are its own, packages through apk. */
export const images: readonly CatalogImage[] = RELEASES.map((release) => ({
  repository: 'library/alpine',
  tags: release.tags,
  variants: PLATFORMS.map((platform) => variant(release, platform)),
}));
