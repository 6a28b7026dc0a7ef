import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { accountsAdded, SSH_GROUP } from '../texts/accounts.ts';
import { alpineVariant } from './alpine.ts';
import { buildpackVariant } from './buildpack-deps.ts';
import { debianVariant } from './debian.ts';

type Kind = 'full' | 'slim' | 'alpine';

interface Release {
  readonly version: string;
  readonly npm: string;
  readonly created: string;
}

const RELEASES: readonly Release[] = [
  { version: '24.19.0', npm: '11.6.2', created: '2026-11-12T21:17:40.000000000Z' },
  { version: '22.23.2', npm: '10.9.4', created: '2026-11-12T21:44:02.000000000Z' },
  { version: '20.20.2', npm: '10.8.2', created: '2026-04-22T00:20:51.000000000Z' },
  { version: '18.20.8', npm: '10.8.2', created: '2025-03-27T18:13:26.000000000Z' },
];

// DIFFERS: Every node image runs the language and the library of Node 24, whatever release its tag names; `latest` and `lts` are 24, the newest that is simulated.

/** The branch of Alpine that a release stands on. */
const alpineOf = (version: string): '3.21' | '3.22' => (version.startsWith('18.') ? '3.21' : '3.22');

const YARN = '1.22.22';

const USER =
  'RUN /bin/sh -c groupadd --gid 1000 node   && useradd --uid 1000 --gid node --shell /bin/bash --create-home node # buildkit';

const install = (kind: Kind): string =>
  kind === 'alpine'
    ? 'RUN /bin/sh -c addgroup -g 1000 node     && adduser -u 1000 -G node -s /bin/sh -D node     && apk add --no-cache         libstdc++     && ARCH= && alpineArch="$(apk --print-arch)"     && curl -fsSLO --compressed "https://unofficial-builds.nodejs.org/download/release/v$NODE_VERSION/node-v$NODE_VERSION-linux-$ARCH-musl.tar.xz"     && tar -xJf "node-v$NODE_VERSION-linux-$ARCH-musl.tar.xz" -C /usr/local --strip-components=1 --no-same-owner     && ln -s /usr/local/bin/node /usr/local/bin/nodejs     && node --version     && npm --version # buildkit'
    : 'RUN /bin/sh -c ARCH= && dpkgArch="$(dpkg --print-architecture)"     && case "${dpkgArch##*-}" in       amd64) ARCH=\'x64\';;       arm64) ARCH=\'arm64\';;       *) echo "unsupported architecture"; exit 1 ;;     esac     && set -ex     && curl -fsSLO --compressed "https://nodejs.org/dist/v$NODE_VERSION/node-v$NODE_VERSION-linux-$ARCH.tar.xz"     && tar -xJf "node-v$NODE_VERSION-linux-$ARCH.tar.xz" -C /usr/local --strip-components=1 --no-same-owner     && ln -s /usr/local/bin/node /usr/local/bin/nodejs     && node --version     && npm --version     && rm -rf /tmp/* # buildkit';

const YARN_RUN =
  'RUN /bin/sh -c set -ex   && curl -fsSLO --compressed "https://yarnpkg.com/downloads/$YARN_VERSION/yarn-v$YARN_VERSION.tar.gz"   && mkdir -p /opt   && tar -xzf yarn-v$YARN_VERSION.tar.gz -C /opt/   && ln -s /opt/yarn-v$YARN_VERSION/bin/yarn /usr/local/bin/yarn   && ln -s /opt/yarn-v$YARN_VERSION/bin/yarnpkg /usr/local/bin/yarnpkg   && rm yarn-v$YARN_VERSION.tar.gz   && yarn --version   && rm -rf /tmp/* # buildkit';

function variant(release: Release, kind: Kind, platform: Platform): CatalogVariant {
  const { version, npm, created } = release;
  const base =
    kind === 'alpine'
      ? alpineVariant(alpineOf(version), platform)
      : kind === 'slim'
        ? debianVariant('bookworm', true, platform)
        : buildpackVariant('bookworm', 'full', platform);
  const family = kind === 'alpine' ? 'alpine' : 'debian';
  const account = {
    name: 'node',
    uid: 1000,
    gid: 1000,
    home: '/home/node',
    shell: kind === 'alpine' ? '/bin/sh' : '/bin/bash',
    comment: kind === 'alpine' ? 'Linux User,,,' : '',
  };
  const user = listedLayer({
    id: kind === 'full' ? 'learner/node:user-full' : 'learner/node:user',
    platform,
    created,
    portable: true,
    load: async () => ({
      files:
        '/home|node/755,1000,1000\n/home/node|.bash_logout:644,1000,1000 220|.bashrc:644,1000,1000 3526|.profile:644,1000,1000 807',
      texts: await accountsAdded('bookworm', [account], kind === 'full' ? SSH_GROUP : ''),
    }),
  });
  const runtime = listedLayer({
    id: `learner/node:${version}-${family}`,
    platform,
    created,
    load: async () => {
      const [{ files }, headers, { nodeFiles }] = await Promise.all([
        import('../files/npm.generated.ts'),
        import('../files/node-headers.generated.ts'),
        import('../texts/node-files.ts'),
      ]);
      return {
        // busybox's adduser leaves the home directory with the group's bit.
        files: `${family === 'alpine' ? '/home|node/2755,1000,1000\n' : ''}${files}${headers.files}${nodeFiles(version, family)}`,
        entropy: version.startsWith('24.') && family === 'debian' ? 0.42 : 0.38,
        texts: family === 'alpine' ? await accountsAdded('alpine', [account]) : {},
        program: (path) =>
          path === '/usr/local/bin/node'
            ? `node version=${version}`
            : path === '/usr/local/lib/node_modules/npm/bin/npm-cli.js'
              ? `npm version=${npm}`
              : path === '/usr/local/lib/node_modules/npm/bin/npx-cli.js'
                ? `npx version=${npm}`
                : path === '/usr/local/lib/node_modules/corepack/dist/corepack.js'
                  ? 'corepack'
                  : undefined,
      };
    },
  });
  const yarn = listedLayer({
    id: 'learner/node:yarn',
    platform,
    created,
    portable: true,
    load: async () => {
      const { YARN_FILES } = await import('../texts/node-files.ts');
      return {
        files: YARN_FILES,
        entropy: 0.24,
        program: (path) => (path.endsWith('/bin/yarn.js') ? `yarn version=${YARN}` : undefined),
      };
    },
  });
  const entrypoint = listedLayer({
    id: 'learner/node:entrypoint',
    platform,
    created,
    portable: true,
    load: async () => {
      const { NODE_ENTRYPOINT } = await import('../texts/node-files.ts');
      return { texts: { '/usr/local/bin/docker-entrypoint.sh': NODE_ENTRYPOINT } };
    },
  });
  return assemble(
    base,
    platform,
    created,
    {
      Env: [PATH, `NODE_VERSION=${version}`, `YARN_VERSION=${YARN}`],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['node'],
    },
    [
      ...(kind === 'alpine' ? [] : [{ by: USER, layer: user }]),
      { by: `ENV NODE_VERSION=${version}` },
      { by: install(kind), layer: runtime },
      { by: `ENV YARN_VERSION=${YARN}` },
      { by: YARN_RUN, layer: yarn },
      { by: 'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', layer: entrypoint },
      { by: 'ENTRYPOINT ["docker-entrypoint.sh"]' },
      { by: 'CMD ["node"]' },
    ],
  );
}

const tagsOf = (version: string, kind: Kind): readonly string[] => {
  const [major = ''] = version.split('.');
  const tail = kind === 'full' ? '' : `-${kind}`;
  const where = { full: '-bookworm', slim: '-bookworm-slim', alpine: `-alpine${alpineOf(version)}` }[kind];
  return [
    `${version}${tail}`,
    `${major}${tail}`,
    `${major}${where}`,
    ...(major === '24' ? [`lts${tail}`, kind === 'full' ? 'latest' : kind] : []),
  ];
};

/** Node's official images: on Debian with or without compilers, and on Alpine. */
export const images: readonly CatalogImage[] = RELEASES.flatMap((release) =>
  (['full', 'slim', 'alpine'] as const).map((kind) => ({
    repository: 'library/node',
    tags: tagsOf(release.version, kind),
    variants: PLATFORMS.map((platform) => variant(release, kind, platform)),
  })),
);
