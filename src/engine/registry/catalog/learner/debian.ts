import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { dpkgStatus } from '../../description/dpkg-status.ts';
import { DEBIAN_SKELETON, isDocumentation } from '../texts/debian-skeleton.ts';

export type DebianName = 'trixie' | 'bookworm';

const RELEASES = {
  trixie: { codename: 'trixie', version: '13', point: '13.7' },
  bookworm: { codename: 'bookworm', version: '12', point: '12.13' },
} as const;

const created = '2026-11-10T00:00:00Z';
const EPOCH = Date.parse(created) / 1000;

/** Debian's own image; `slim` leaves documentation and translations out. */
export function debianVariant(name: DebianName, slim: boolean, platform: Platform): CatalogVariant {
  const { architecture } = platform;
  const layer = listedLayer({
    id: `learner/debian:${name}${slim ? '-slim' : ''}`,
    platform,
    created,
    load: async () => {
      const [{ files }, { debianOfficialTexts, SLIM_SETTINGS }, packages] = await Promise.all([
        name === 'trixie' ? import('../files/debian.generated.ts') : import('../files/debian-bookworm.generated.ts'),
        import('../texts/debian-official.ts'),
        import('../texts/debian-packages.ts'),
      ]);
      return {
        files: `${files}${DEBIAN_SKELETON}`,
        entropy: 0.375,
        program: debianProgram,
        omit: (path) =>
          path === '/etc/hostname' ||
          path === '/etc/resolv.conf' ||
          path === '/etc/apt/sources.list' ||
          path.endsWith('-old') ||
          (slim && isDocumentation(path)),
        texts: {
          ...debianOfficialTexts(RELEASES[name]),
          ...(slim ? SLIM_SETTINGS : {}),
          '/var/lib/dpkg/status': dpkgStatus(packages[`${name}Packages`], architecture),
        },
      };
    },
  });
  const by = `# debian.sh --arch '${architecture}' out/ '${name}' '@${EPOCH}'`;
  return assemble(undefined, platform, created, { Env: [PATH], Cmd: ['bash'] }, [
    { by, layer, comment: 'debuerreotype 0.16' },
  ]);
}

export const images: readonly CatalogImage[] = [
  { name: 'trixie', slim: false, tags: ['13', '13.7', 'trixie', 'stable', 'latest'] },
  { name: 'trixie', slim: true, tags: ['13-slim', '13.7-slim', 'trixie-slim', 'stable-slim'] },
  { name: 'bookworm', slim: false, tags: ['12', '12.13', 'bookworm', 'oldstable'] },
  { name: 'bookworm', slim: true, tags: ['12-slim', '12.13-slim', 'bookworm-slim', 'oldstable-slim'] },
].map(({ name, slim, tags }) => ({
  repository: 'library/debian',
  tags,
  variants: PLATFORMS.map((platform) => debianVariant(name as DebianName, slim, platform)),
}));
