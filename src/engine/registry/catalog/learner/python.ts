import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { packagesAfter, partFiles } from '../texts/debian-parts.ts';
import { alpineVariant } from './alpine.ts';
import { buildpackVariant } from './buildpack-deps.ts';
import { type DebianName, debianVariant } from './debian.ts';

interface Release {
  readonly version: string;
  readonly minor: '3.13' | '3.12' | '3.11' | '3.10' | '3.9';
  readonly debian: DebianName;
  readonly created: string;
  readonly gpg: string;
  /** Of the source archive. */
  readonly sha256: string;
  readonly lang?: boolean;
}

const V313: Release = {
  version: '3.13.14',
  minor: '3.13',
  debian: 'trixie',
  created: '2026-11-13T18:24:40.000000000Z',
  gpg: '7169605F62C751356D054A26A821E680E5FA6305',
  sha256: '639e43243c620a308f968213df9e00f2f8f62332f7adbaa7a7eeb9783057c690',
};
const V312: Release = {
  version: '3.12.13',
  minor: '3.12',
  debian: 'trixie',
  created: '2026-11-13T18:02:19.000000000Z',
  gpg: '7169605F62C751356D054A26A821E680E5FA6305',
  sha256: 'c08bc65a81971c1dd5783182826503369466c7e67374d1646519adf05207b684',
  lang: true,
};
const V311: Release = {
  version: '3.11.15',
  minor: '3.11',
  debian: 'trixie',
  created: '2026-08-05T01:12:29.000000000Z',
  gpg: 'A035C8C19219BA821ECEA86B64E628F8D684696D',
  sha256: '272179ddd9a2e41a0fc8e42e33dfbdca0b3711aa5abf372d3f2d51543d09b625',
  lang: true,
};
const V310: Release = {
  version: '3.10.20',
  minor: '3.10',
  debian: 'trixie',
  created: '2026-08-05T01:14:21.000000000Z',
  gpg: 'A035C8C19219BA821ECEA86B64E628F8D684696D',
  sha256: 'de6517421601e39a9a3bc3e1bc4c7b2f239297423ee05e282598c83ec0647505',
  lang: true,
};
const V39: Release = {
  version: '3.9.25',
  minor: '3.9',
  debian: 'trixie',
  created: '2025-11-04T02:12:33.000000000Z',
  gpg: 'E3FF2839C048B25C084DEBE9B26995E310250568',
  sha256: '00e07d7c0f2f0cc002432d1ee84d2a40dae404a99303e3f97701c10966c91834',
  lang: true,
};

/** The library of each minor release. */
const LIBRARIES: Readonly<Record<Release['minor'], () => Promise<{ readonly files: string }>>> = {
  '3.13': () => import('../files/python-313.generated.ts'),
  '3.12': () => import('../files/python-312.generated.ts'),
  '3.11': () => import('../files/python-311.generated.ts'),
  '3.10': () => import('../files/python-310.generated.ts'),
  '3.9': () => import('../files/python-39.generated.ts'),
};

const LONG_PATH = PATH.replace('=', '=/usr/local/bin:');

const RUNTIME = {
  slim: 'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tca-certificates \t\tnetbase \t\ttzdata \t; \tapt-get dist-clean # buildkit',
  full: 'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tlibbluetooth-dev \t\ttk-dev \t\tuuid-dev \t; \tapt-get dist-clean # buildkit',
  alpine: 'RUN /bin/sh -c set -eux; \tapk add --no-cache \t\tca-certificates \t\ttzdata \t; # buildkit',
} as const;

/** Packages upon the base after each layer. */
const PACKAGES = {
  full: { runtime: ['curl', 'scm', 'full', 'python'] },
  slim: { runtime: ['certificates'], library: ['certificates', 'libraries'] },
} as const;

const LINKS =
  'RUN /bin/sh -c set -eux; \tfor src in idle3 pip3 pydoc3 python3 python3-config; do \t\tdst="$(echo "$src" | tr -d 3)"; \t\t[ -s "/usr/local/bin/$src" ]; \t\t[ ! -e "/usr/local/bin/$dst" ]; \t\tln -svT "$src" "/usr/local/bin/$dst"; \tdone # buildkit';

const build = (kind: keyof typeof RUNTIME): string =>
  kind === 'slim'
    ? 'RUN /bin/sh -c set -eux; \t\tsavedAptMark="$(apt-mark showmanual)"; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tdpkg-dev \t\tgcc \t\tgnupg \t\tlibbluetooth-dev \t\tlibbz2-dev \t\tlibc6-dev \t\tlibdb-dev \t\tlibffi-dev \t\tmake \t\twget \t\txz-utils \t\tzlib1g-dev \t; \t\twget -O python.tar.xz "https://www.python.org/ftp/python/${PYTHON_VERSION%%[a-z]*}/Python-$PYTHON_VERSION.tar.xz"; \techo "$PYTHON_SHA256 *python.tar.xz" | sha256sum -c -; \tmake install; \tapt-get dist-clean; \tpython3 --version; \tpip3 --version # buildkit'
    : `RUN /bin/sh -c set -eux; \t\t${kind === 'alpine' ? 'apk add --no-cache --virtual .build-deps \t\tbluez-dev \t\tbzip2-dev \t\tgcc \t\tmake \t\tmusl-dev \t\topenssl-dev \t; \t\t' : ''}wget -O python.tar.xz "https://www.python.org/ftp/python/\${PYTHON_VERSION%%[a-z]*}/Python-$PYTHON_VERSION.tar.xz"; \techo "$PYTHON_SHA256 *python.tar.xz" | sha256sum -c -; \tmake install; \tpython3 --version; \tpip3 --version # buildkit`;

function variant(release: Release, kind: keyof typeof RUNTIME, platform: Platform): CatalogVariant {
  const { version, minor, created, gpg, sha256, lang } = release;
  const base =
    kind === 'alpine'
      ? alpineVariant('3.22', platform)
      : kind === 'slim'
        ? debianVariant(release.debian, true, platform)
        : buildpackVariant(release.debian, 'full', platform);
  const on = release.debian === 'bookworm' ? '-bookworm' : '';
  const id = (part: string) => `learner/python:${version}-${kind}${on}-${part}`;
  const runtime = listedLayer({
    id: id('runtime'),
    platform,
    created,
    load: async () =>
      kind === 'alpine'
        ? { files: (await import('../texts/python-files.ts')).ALPINE_RUNTIME, entropy: 0.4 }
        : {
            files: await partFiles(release.debian, [kind === 'full' ? 'python' : 'certificates']),
            texts: await packagesAfter(release.debian, PACKAGES[kind].runtime, platform),
            program: debianProgram,
            entropy: 0.38,
          },
  });
  const library = listedLayer({
    id: id('python'),
    platform,
    created,
    load: async () => {
      const [{ files }, own] = await Promise.all([LIBRARIES[minor](), import('../texts/python-files.ts')]);
      const { files: headers } = await import('../files/python-headers.generated.ts');
      const libraries = kind === 'slim' ? await partFiles(release.debian, ['libraries']) : '';
      return {
        files: own.pythonFiles(files + libraries, headers, minor, kind),
        texts: kind === 'slim' ? await packagesAfter(release.debian, PACKAGES.slim.library, platform) : {},
        // Those that bring setuptools hold its packed launchers, too.
        entropy: kind !== 'alpine' ? 0.36 : minor === '3.11' || minor === '3.10' ? 0.5 : 0.41,
        program: (path) =>
          /^\/usr\/local\/bin\/pip[\d.]*$/.test(path)
            ? `pip python=${minor}`
            : path === `/usr/local/bin/python${minor}`
              ? `python version=${version}`
              : undefined,
      };
    },
  });
  const links = listedLayer({
    id: `learner/python:${version}-links`,
    platform,
    created,
    portable: true,
    load: async () => ({ files: (await import('../texts/python-files.ts')).PYTHON_LINKS }),
  });
  const env = [
    LONG_PATH,
    ...(lang ? ['LANG=C.UTF-8'] : []),
    `GPG_KEY=${gpg}`,
    `PYTHON_VERSION=${version}`,
    `PYTHON_SHA256=${sha256}`,
  ];
  return assemble(base, platform, created, { Env: env, Cmd: ['python3'] }, [
    { by: `ENV ${LONG_PATH}` },
    ...(lang ? [{ by: 'ENV LANG=C.UTF-8' }] : []),
    { by: RUNTIME[kind], layer: runtime },
    { by: `ENV GPG_KEY=${gpg}` },
    { by: `ENV PYTHON_VERSION=${version}` },
    { by: `ENV PYTHON_SHA256=${sha256}` },
    { by: build(kind), layer: library },
    { by: LINKS, layer: links },
    { by: 'CMD ["python3"]' },
  ]);
}

type Kind = keyof typeof RUNTIME;

/** Tags of a release on its usual base, and with `more` those that have no release in them. */
function tagsOf({ version, minor }: Release, kind: Kind, more: readonly string[] = []): readonly string[] {
  const tail = kind === 'full' ? '' : `-${kind}`;
  const where = { full: '-trixie', slim: '-slim-trixie', alpine: '-alpine3.22' }[kind];
  return [`${version}${tail}`, `${minor}${tail}`, ...more, `${minor}${where}`];
}

/** The same release on the Debian before, with its tags. */
function onBookworm(
  release: Release,
  kind: 'full' | 'slim',
): { readonly release: Release; readonly kind: Kind; readonly tags: readonly string[] } {
  const where = kind === 'full' ? '-bookworm' : '-slim-bookworm';
  return {
    release: { ...release, debian: 'bookworm' },
    kind,
    tags: [`${release.version}${where}`, `${release.minor}${where}`],
  };
}

const OLDER = [V312, V311, V310, V39].flatMap((release) => [
  ...(['full', 'slim', 'alpine'] as const).map((kind) => ({ release, kind, tags: tagsOf(release, kind) })),
  onBookworm(release, 'full'),
  onBookworm(release, 'slim'),
]);

const VARIANTS: readonly { readonly release: Release; readonly kind: Kind; readonly tags: readonly string[] }[] = [
  { release: V313, kind: 'full', tags: tagsOf(V313, 'full', ['3', 'trixie', 'latest']) },
  { release: V313, kind: 'slim', tags: tagsOf(V313, 'slim', ['3-slim', 'slim']) },
  { release: V313, kind: 'alpine', tags: tagsOf(V313, 'alpine', ['3-alpine', 'alpine']) },
  onBookworm(V313, 'full'),
  onBookworm(V313, 'slim'),
  ...OLDER,
];

// DIFFERS: Every Python image runs the language and the library of Python 3.13, whatever release its tag names; `latest` is 3.13, the newest that is simulated.
/** Python's official images: on Debian with or without compilers, and on Alpine. */
export const images: readonly CatalogImage[] = VARIANTS.map(({ release, kind, tags }) => ({
  repository: 'library/python',
  tags,
  variants: PLATFORMS.map((platform) => variant(release, kind, platform)),
}));
