import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { dpkgStatus } from '../../description/dpkg-status.ts';
import { DEBIAN_SKELETON, isDocumentation } from '../texts/debian-skeleton.ts';

const RELEASES = [
  {
    codename: 'noble',
    version: '24.04',
    point: 'trixie/sid',
    created: '2026-10-14T09:31:27.000000000Z',
    tags: ['24.04', 'noble', 'latest'],
  },
  {
    codename: 'jammy',
    version: '22.04',
    point: 'bookworm/sid',
    created: '2026-10-14T10:02:11.000000000Z',
    tags: ['22.04', 'jammy'],
  },
] as const;

function variant(release: (typeof RELEASES)[number], platform: Platform): CatalogVariant {
  const { codename, version, created } = release;
  const layer = listedLayer({
    id: `learner/ubuntu:${version}`,
    platform,
    created,
    load: async () => {
      const [{ files }, { ubuntuOfficialTexts }, packages] = await Promise.all([
        codename === 'noble' ? import('../files/debian.generated.ts') : import('../files/debian-bookworm.generated.ts'),
        import('../texts/debian-official.ts'),
        import('../texts/debian-packages.ts'),
      ]);
      const list = codename === 'noble' ? packages.trixiePackages : packages.bookwormPackages;
      return {
        files: ofUbuntu(files + DEBIAN_SKELETON) + (codename === 'noble' ? UBUNTU_HOME : ''),
        entropy: 0.405,
        program: debianProgram,
        omit: (path) =>
          ['/etc/hostname', '/etc/resolv.conf', '/etc/apt/sources.list', '/usr/bin/sqv'].includes(path) ||
          path.endsWith('-old') ||
          /^\/usr\/share\/(zoneinfo|locale)\/./.test(path) ||
          isDocumentation(path),
        texts: {
          ...ubuntuOfficialTexts(release),
          '/var/lib/dpkg/status': dpkgStatus(ofUbuntu(list), platform.architecture).replaceAll(
            'Maintainer: Debian',
            'Maintainer: Ubuntu',
          ),
        },
      };
    },
  });
  return assemble(
    undefined,
    platform,
    created,
    {
      Env: [PATH],
      Cmd: ['/bin/bash'],
      Labels: { 'org.opencontainers.image.ref.name': 'ubuntu', 'org.opencontainers.image.version': version },
    },
    [
      { by: '/bin/sh -c #(nop)  ARG RELEASE', comment: '' },
      { by: '/bin/sh -c #(nop)  ARG LAUNCHPAD_BUILD_ARCH', comment: '' },
      { by: '/bin/sh -c #(nop)  LABEL org.opencontainers.image.ref.name=ubuntu', comment: '' },
      { by: `/bin/sh -c #(nop)  LABEL org.opencontainers.image.version=${version}`, comment: '' },
      {
        by: `/bin/sh -c #(nop) ADD ubuntu-${codename}-oci-${platform.architecture}-root.tar.gz / `,
        layer,
        comment: '',
      },
      { by: '/bin/sh -c #(nop)  CMD ["/bin/bash"]', comment: '' },
    ],
  );
}

const UBUNTU_HOME = `/home|ubuntu/750,1000,1000
/home/ubuntu|.bash_logout:644,1000,1000 220|.bashrc:644,1000,1000 3771|.profile:644,1000,1000 807
`;

// DIFFERS: ubuntu's file list is that of the Debian release next to it, under Ubuntu's names.
function ofUbuntu(text: string): string {
  return text
    .replaceAll('debian-archive-keyring', 'ubuntu-keyring')
    .replaceAll(/debian-archive-(bookworm|bullseye|trixie|buster)-[a-z-]+\.(asc|gpg)/g, 'ubuntu-keyring-2018-$1.gpg');
}

export const images: readonly CatalogImage[] = RELEASES.map((release) => ({
  repository: 'library/ubuntu',
  tags: release.tags,
  variants: PLATFORMS.map((platform) => variant(release, platform)),
}));
