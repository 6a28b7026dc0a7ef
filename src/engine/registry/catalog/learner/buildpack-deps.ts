import type { Platform } from '../../../image/platform.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { type DebianName, debianVariant } from './debian.ts';

const created = '2026-11-12T02:41:07.000000000Z';

const install = (packages: string): string =>
  `RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends ${packages} ; \tapt-get dist-clean # buildkit`;

const CURL = install('\t\tca-certificates \t\tcurl \t\tgnupg \t\tnetbase \t\tsq \t\twget');
const SCM = install('\t\tgit \t\tmercurial \t\topenssh-client \t\tsubversion \t\t\t\tprocps');
const FULL = install(
  `${'autoconf automake bzip2 default-libmysqlclient-dev dpkg-dev file g++ gcc imagemagick libbz2-dev libc6-dev libcurl4-openssl-dev libdb-dev libevent-dev libffi-dev libgdbm-dev libglib2.0-dev libgmp-dev libjpeg-dev libkrb5-dev liblzma-dev libmagickcore-dev libmagickwand-dev libmaxminddb-dev libncurses5-dev libncursesw5-dev libpng-dev libpq-dev libreadline-dev libsqlite3-dev libssl-dev libtool libwebp-dev libxml2-dev libxslt-dev libyaml-dev make patch unzip xz-utils zlib1g-dev'
    .split(' ')
    .map((name) => `\t\t${name} `)
    .join(
      '',
    )}\t\t$( \t\t\tif apt-cache show 'default-libmysqlclient-dev' 2>/dev/null | grep -q '^Version:'; then \t\t\t\techo 'default-libmysqlclient-dev'; \t\t\telse \t\t\t\techo 'libmysqlclient-dev'; \t\t\tfi \t\t)`,
);

export type BuildpackDepth = 'curl' | 'scm' | 'full';

/** buildpack-deps: debian with curl, with version control, with compilers and headers: what the big language images stand on. */
export function buildpackVariant(name: DebianName, depth: BuildpackDepth, platform: Platform): CatalogVariant {
  const layer = (part: BuildpackDepth) =>
    listedLayer({
      id: `learner/buildpack-deps:${name}-${part}`,
      platform,
      created,
      load: async () => ({
        files: renewed(name, await filesOf(part)),
        program: debianProgram,
        entropy: part === 'full' ? 0.33 : 0.36,
      }),
    });
  const steps = [
    { by: CURL, layer: layer('curl') },
    { by: SCM, layer: layer('scm') },
    { by: FULL, layer: layer('full') },
  ];
  const count = { curl: 1, scm: 2, full: 3 }[depth];
  return assemble(
    debianVariant(name, false, platform),
    platform,
    created,
    { Env: [PATH], Cmd: ['bash'] },
    steps.slice(0, count),
  );
}

async function filesOf(part: BuildpackDepth): Promise<string> {
  const { BIG_LIBRARIES, VERSION_CONTROL } = await import('../texts/buildpack-files.ts');
  if (part === 'curl') return (await import('../files/buildpack-curl.generated.ts')).files;
  if (part === 'scm') return (await import('../files/buildpack-scm.generated.ts')).files + VERSION_CONTROL;
  const [compilers, headers] = await Promise.all([
    import('../files/gcc-debian.generated.ts'),
    import('../files/buildpack-full.generated.ts'),
  ]);
  return compilers.files + headers.files + BIG_LIBRARIES;
}

/** Debian 12's lists with the versions of another release in their paths. */
export function renewed(name: DebianName, files: string): string {
  if (name === 'bookworm') return files;
  return files
    .replaceAll(/\b(gcc|g\+\+|cpp|gcov|gcov-tool|gcov-dump|gcc-ar|gcc-nm|gcc-ranlib|lto-dump)-12\b/g, '$1-14')
    .replaceAll(/(\/(gcc|c\+\+)(\/x86_64-linux-gnu)?)\/12\b/g, '$1/14')
    .replaceAll(/^(\/usr\/lib\/gcc\/x86_64-linux-gnu|\/usr\/include\/(x86_64-linux-gnu\/)?c\+\+)\|12\//gm, '$1|14/')
    .replaceAll('5.36.0', '5.40.1')
    .replaceAll('5.36', '5.40')
    .replaceAll('python3.11', 'python3.13')
    .replaceAll('libicudata.so.72.1', 'libicudata.so.76.1')
    .replaceAll(/\.so\.72\b/g, '.so.76');
}

const DEPTHS: readonly BuildpackDepth[] = ['full', 'scm', 'curl'];
const NAMES: readonly { readonly name: DebianName; readonly latest: readonly string[] }[] = [
  { name: 'trixie', latest: ['stable', 'latest'] },
];

export const images: readonly CatalogImage[] = NAMES.flatMap(({ name, latest }) =>
  DEPTHS.map((depth) => ({
    repository: 'library/buildpack-deps',
    tags: [name, ...latest].map((tag) => (depth === 'full' ? tag : tag === 'latest' ? depth : `${tag}-${depth}`)),
    variants: PLATFORMS.map((platform) => buildpackVariant(name, depth, platform)),
  })),
);
