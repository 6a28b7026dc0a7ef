import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { accountsAdded } from '../texts/accounts.ts';
import { alpineVariant } from './alpine.ts';
import { debianVariant } from './debian.ts';

interface Release {
  readonly version: string;
  readonly created: string;
  /** Since 8 the images bring what were modules of Redis Stack. */
  readonly modules: boolean;
  /** Tags without a patch version: `8.2`, `latest`. */
  readonly short: readonly string[];
}

const RELEASES: readonly Release[] = [
  {
    version: '8.2.3',
    created: '2026-11-11T23:10:52.000000000Z',
    modules: true,
    short: ['8.2', '8', 'bookworm', 'latest'],
  },
  { version: '7.4.7', created: '2025-11-18T01:02:31.000000000Z', modules: false, short: ['7.4', '7', '7-bookworm'] },
  { version: '6.2.21', created: '2025-11-18T01:02:31.000000000Z', modules: false, short: ['6.2', '6', '6-bookworm'] },
];

type Kind = 'debian' | 'alpine';

const USER = {
  debian: 'RUN /bin/sh -c set -eux; \tgroupadd -r -g 999 redis; \tuseradd -r -g redis -u 999 redis # buildkit',
  alpine: 'RUN /bin/sh -c set -eux; \taddgroup -S -g 1000 redis; \tadduser -S -G redis -u 999 redis # buildkit',
};
const PACKAGES = {
  debian:
    'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\ttzdata \t; \trm -rf /var/lib/apt/lists/* # buildkit',
  alpine: 'RUN /bin/sh -c set -eux; \tapk add --no-cache \t\ttzdata \t\tsetpriv \t; # buildkit',
};
const BUILD = {
  debian:
    'RUN /bin/sh -c set -eux; \t\tsavedAptMark="$(apt-mark showmanual)"; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tca-certificates \t\twget \t\tdpkg-dev \t\tgcc \t\tlibc6-dev \t\tlibssl-dev \t\tmake \t; \twget -O redis.tar.gz "$REDIS_DOWNLOAD_URL"; \tmake -C /usr/src/redis install; \trm -r /usr/src/redis; \tredis-cli --version; \tredis-server --version # buildkit',
  alpine:
    'RUN /bin/sh -c set -eux; \t\tapk add --no-cache --virtual .build-deps \t\tcoreutils \t\tdpkg-dev dpkg \t\tgcc \t\tlinux-headers \t\tmake \t\tmusl-dev \t\topenssl-dev \t; \twget -O redis.tar.gz "$REDIS_DOWNLOAD_URL"; \tmake -C /usr/src/redis install; \trm -r /usr/src/redis; \tredis-cli --version; \tredis-server --version # buildkit',
};

function variant({ version, created, modules }: Release, kind: Kind, platform: Platform): CatalogVariant {
  const url = `http://download.redis.io/releases/redis-${version}.tar.gz`;
  const base = kind === 'alpine' ? alpineVariant('3.22', platform) : debianVariant('bookworm', true, platform);
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/redis:${name}`, platform, created, portable, load });
  const gid = kind === 'alpine' ? 1000 : 999;
  const user = part(
    `${kind}-user`,
    async () => ({
      texts: await accountsAdded(kind === 'alpine' ? 'alpine' : 'bookworm', [
        { name: 'redis', uid: 999, gid, home: '/home/redis', shell: kind === 'alpine' ? '/sbin/nologin' : '/bin/sh' },
      ]),
    }),
    true,
  );
  const packages = part(`${kind}-packages`, async () => ({
    files:
      kind === 'alpine'
        ? '/usr/share/zoneinfo|UTC 114|iso3166.tab 4791|leapseconds 3392|tzdata.zi 107344|zone.tab 18822|zone1970.tab 17569|zones.dat 302044\n/bin|setpriv* 43112'
        : '/usr/share/zoneinfo|tzdata.zi 107344',
    program: (path) => (path === '/bin/setpriv' ? 'coreutils flavour=gnu' : undefined),
  }));
  const server = part(`${version}-${kind}`, async () => ({
    files: `/usr/local/bin|redis-benchmark* 6712044|redis-check-aof@ redis-server|redis-check-rdb@ redis-server|redis-cli* 7104120|redis-sentinel@ redis-server|redis-server* 17204120
${modules ? MODULES : ''}`,
    entropy: kind === 'debian' ? 0.395 : 0.385,
    program: (path) => (/^\/usr\/local\/bin\/redis-/.test(path) ? `redis version=${version}` : undefined),
  }));
  const data = part(`${kind}-data`, async () => ({ files: `/|data/755,999,${gid}` }), true);
  const workdir = part('workdir', async () => ({}), true);
  const entrypoint = part(
    'entrypoint',
    async () => ({
      texts: { '/usr/local/bin/docker-entrypoint.sh': (await import('../texts/redis-entrypoint.ts')).REDIS_ENTRYPOINT },
    }),
    true,
  );
  return assemble(
    base,
    platform,
    created,
    {
      ExposedPorts: { '6379/tcp': {} },
      Env: [PATH, `REDIS_VERSION=${version}`, `REDIS_DOWNLOAD_URL=${url}`],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['redis-server'],
      Volumes: { '/data': {} },
      WorkingDir: '/data',
    },
    [
      { by: USER[kind], layer: user },
      { by: PACKAGES[kind], layer: packages },
      { by: `ENV REDIS_VERSION=${version}` },
      { by: `ENV REDIS_DOWNLOAD_URL=${url}` },
      { by: BUILD[kind], layer: server },
      { by: 'RUN /bin/sh -c mkdir /data && chown redis:redis /data # buildkit', layer: data },
      { by: 'VOLUME [/data]' },
      { by: 'WORKDIR /data', layer: workdir },
      { by: 'COPY docker-entrypoint.sh /usr/local/bin/ # buildkit', layer: entrypoint },
      { by: 'ENTRYPOINT ["docker-entrypoint.sh"]' },
      { by: 'EXPOSE map[6379/tcp:{}]' },
      { by: 'CMD ["redis-server"]' },
    ],
  );
}

const MODULES = `/usr/local/lib/redis/modules|redisbloom.so* 5120440|redisearch.so* 14120440|rejson.so* 6120440|redistimeseries.so* 5204120
/usr/local/etc/redis|redis-full.conf 410
`;

/** `8.2-alpine` for `8.2`, `alpine` for `latest`; the names of Debian's releases have none. */
const onAlpine = (tags: readonly string[]): readonly string[] =>
  tags.filter((tag) => !tag.includes('bookworm')).map((tag) => (tag === 'latest' ? 'alpine' : `${tag}-alpine`));

/** Redis' official images. */
export const images: readonly CatalogImage[] = RELEASES.flatMap((release) =>
  (['debian', 'alpine'] as const).map((kind) => {
    const tags = [release.version, ...release.short];
    return {
      repository: 'library/redis',
      tags: kind === 'debian' ? tags : onAlpine(tags),
      variants: PLATFORMS.map((platform) => variant(release, kind, platform)),
    };
  }),
);
