import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { accountsAdded } from '../texts/accounts.ts';
import { alpineVariant } from './alpine.ts';
import { debianVariant } from './debian.ts';

type Kind = 'debian' | 'alpine';

interface Release {
  readonly major: '17' | '16' | '15' | '14';
  readonly version: string;
  /** Version of Debian's package. */
  readonly package: string;
  readonly created: string;
}

const RELEASES: readonly Release[] = [
  { major: '17', version: '17.9', package: '17.9-1.pgdg13+1', created: '2026-11-12T20:40:11.000000000Z' },
  { major: '16', version: '16.13', package: '16.13-1.pgdg13+1', created: '2026-11-12T20:32:46.000000000Z' },
  { major: '15', version: '15.17', package: '15.17-1.pgdg13+1', created: '2026-11-12T20:26:11.000000000Z' },
  { major: '14', version: '14.22', package: '14.22-1.pgdg13+1', created: '2026-11-12T20:19:02.000000000Z' },
];

const DATA = '/var/lib/postgresql/data';

const debian = {
  user: 'RUN /bin/sh -c set -eux; \tgroupadd -r postgres --gid=999; \tuseradd -r -g postgres --uid=999 --home-dir=/var/lib/postgresql --shell=/bin/bash postgres; \tinstall --verbose --directory --owner postgres --group postgres --mode 1777 /var/lib/postgresql # buildkit',
  tools:
    'RUN /bin/sh -c set -ex; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tgnupg \t\tless \t; \trm -rf /var/lib/apt/lists/* # buildkit',
  gosu: 'RUN /bin/sh -c set -eux; \tsavedAptMark="$(apt-mark showmanual)"; \tapt-get update; \tapt-get install -y --no-install-recommends ca-certificates wget; \tchmod +x /usr/local/bin/gosu; \tgosu --version; \tgosu nobody true # buildkit',
  locale:
    "RUN /bin/sh -c set -eux; \tapt-get update; apt-get install -y --no-install-recommends locales; rm -rf /var/lib/apt/lists/*; \techo 'en_US.UTF-8 UTF-8' >> /etc/locale.gen; \tlocale-gen; \tlocale -a | grep 'en_US.utf8' # buildkit",
  wrapper:
    'RUN /bin/sh -c set -eux; \tapt-get update; \tapt-get install -y --no-install-recommends \t\tlibnss-wrapper \t\txz-utils \t\tzstd \t; \trm -rf /var/lib/apt/lists/* # buildkit',
  server:
    'RUN /bin/sh -c set -ex; \t\texport PYTHONDONTWRITEBYTECODE=1; \t\tapt-get install -y --no-install-recommends postgresql-common; \tapt-get install -y --no-install-recommends \t\t"postgresql-$PG_MAJOR=$PG_VERSION" \t; \t\trm -rf /var/lib/apt/lists/*; \t\tpostgres --version # buildkit',
} as const;

const alpine = {
  user: 'RUN /bin/sh -c set -eux; \taddgroup -g 70 -S postgres; \tadduser -u 70 -S -D -G postgres -H -h /var/lib/postgresql -s /bin/sh postgres; \tinstall --verbose --directory --owner postgres --group postgres --mode 1777 /var/lib/postgresql # buildkit',
  server:
    'RUN /bin/sh -c set -eux; \t\twget -O postgresql.tar.bz2 "https://ftp.postgresql.org/pub/source/v$PG_VERSION/postgresql-$PG_VERSION.tar.bz2"; \tcd /usr/src/postgresql; \tmake -j "$(nproc)" world-bin; \tmake install-world-bin; \tapk add --no-cache --virtual .postgresql-rundeps \t\tbash \t\ttzdata \t\tzstd \t\ticu-data-full \t; \tpostgres --version # buildkit',
} as const;

/** PostgreSQL's own package source is trusted by this key; the image keeps it. */
const KEY =
  'RUN /bin/sh -c set -ex; \tkey=\'B97B0AFCAA1A47F044F244A07FCC7D46ACCC4CF8\'; \texport GNUPGHOME="$(mktemp -d)"; \tmkdir -p /usr/local/share/keyrings/; \tgpg --batch --keyserver keyserver.ubuntu.com --recv-keys "$key"; \tgpg --batch --export --armor "$key" > /usr/local/share/keyrings/postgres.gpg.asc; \tgpgconf --kill all; \trm -rf "$GNUPGHOME" # buildkit';
const SU_EXEC =
  'RUN /bin/sh -c set -eux; ln -svf gosu /usr/local/bin/su-exec; su-exec nobody true # backwards compatibility (removed in PostgreSQL 17+) # buildkit';
const LLVM = 'DOCKER_PG_LLVM_DEPS=llvm19-dev \t\tclang19';
const ALPINE_SAMPLE =
  'RUN /bin/sh -c set -eux; \tcp -v /usr/local/share/postgresql/postgresql.conf.sample /usr/local/share/postgresql/postgresql.conf.sample.orig; \tsed -ri "s!^#?(listen_addresses)\\s*=\\s*\\S+.*!\\1 = \'*\'!" /usr/local/share/postgresql/postgresql.conf.sample; \tgrep -F "listen_addresses = \'*\'" /usr/local/share/postgresql/postgresql.conf.sample # buildkit';

const INITDB_D = 'RUN /bin/sh -c mkdir /docker-entrypoint-initdb.d # buildkit';
const RUN_DIR =
  'RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 3777 /var/run/postgresql # buildkit';
const DATA_DIR =
  'RUN /bin/sh -c install --verbose --directory --owner postgres --group postgres --mode 1777 "$PGDATA" # buildkit';
const SAMPLE =
  'RUN /bin/sh -c set -eux; \tcp -v /usr/share/postgresql/postgresql.conf.sample.dpkg /usr/share/postgresql/postgresql.conf.sample; \tln -sv ../postgresql.conf.sample "/usr/share/postgresql/$PG_MAJOR/"; \tsed -ri "s!^#?(listen_addresses)\\s*=\\s*\\S+.*!\\1 = \'*\'!" /usr/share/postgresql/postgresql.conf.sample # buildkit';

function variant(release: Release, kind: Kind, platform: Platform): CatalogVariant {
  const { major, version, created } = release;
  const id = kind === 'alpine' ? 70 : 999;
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/postgres:${name}`, platform, created, portable, load });
  const files = () => import('../texts/postgres-files.ts');
  const user = part(
    `${kind}-user`,
    async () => ({
      files: `/var/lib|postgresql/1777,${id},${id}`,
      texts: await accountsAdded(kind === 'alpine' ? 'alpine' : 'trixie', [
        {
          name: 'postgres',
          uid: id,
          gid: id,
          home: '/var/lib/postgresql',
          shell: kind === 'alpine' ? '/bin/sh' : '/bin/bash',
        },
      ]),
    }),
    true,
  );
  const gosu = part(`${kind}-gosu`, async () => ({
    files: '/usr/local/bin|gosu* 1847296',
    program: () => 'gosu version=1.19',
  }));
  const server = part(`${version}-${kind}`, async () => {
    const { serverFiles } = await files();
    const { files: list } = await import('../files/postgres.generated.ts');
    return {
      files: serverFiles(list, major, kind),
      entropy: kind === 'debian' ? 0.375 : 0.46,
      program: (path) => {
        const [, name] = /^\/usr\/(?:lib\/postgresql\/\d+|local)\/bin\/([a-z_]+)$/.exec(path) ?? [];
        if (name !== undefined) return `${name === 'psql' ? 'psql' : name} version=${version}`;
        if (path === '/usr/bin/bash' || path === '/bin/bash') return 'bash';
        return path === '/usr/share/postgresql-common/pg_wrapper' ? `psql version=${version}` : undefined;
      },
    };
  });
  const initdb = part('initdb.d', async () => ({ files: '/|docker-entrypoint-initdb.d/' }), true);
  const runDir = part(`${kind}-run`, async () => ({ files: `/run|postgresql/3777,${id},${id}` }), true);
  const dataDir = part(`${kind}-data`, async () => ({ files: `/var/lib/postgresql|data/1777,${id},${id}` }), true);
  const sample = part(
    `${major}-${kind}-sample`,
    async () => {
      const { CONF_SAMPLE } = await files();
      if (kind === 'alpine') {
        const path = '/usr/local/share/postgresql/postgresql.conf.sample';
        return { texts: { [path]: CONF_SAMPLE, [`${path}.orig`]: CONF_SAMPLE.replace(/^listen_addresses.*\n/m, '') } };
      }
      return {
        files: `/usr/share/postgresql/${major}|postgresql.conf.sample@ ../postgresql.conf.sample`,
        texts: { '/usr/share/postgresql/postgresql.conf.sample': CONF_SAMPLE },
      };
    },
    true,
  );
  const scripts = part(
    `${major}-scripts`,
    async () => {
      const { POSTGRES_ENTRYPOINT, POSTGRES_ENSURE } = await import('../texts/postgres-entrypoint.ts');
      return {
        texts: {
          '/usr/local/bin/docker-entrypoint.sh': POSTGRES_ENTRYPOINT,
          '/usr/local/bin/docker-ensure-initdb.sh': POSTGRES_ENSURE,
        },
      };
    },
    true,
  );
  const enforce = part(
    'enforce',
    async () => ({ files: '/usr/local/bin|docker-enforce-initdb.sh@ docker-ensure-initdb.sh' }),
    true,
  );
  const path = kind === 'alpine' ? PATH : `${PATH}:/usr/lib/postgresql/${major}/bin`;
  const env =
    kind === 'alpine'
      ? ['GOSU_VERSION=1.19', 'LANG=en_US.utf8', `PG_MAJOR=${major}`, `PG_VERSION=${version}`, LLVM]
      : ['GOSU_VERSION=1.19', 'LANG=en_US.utf8', `PG_MAJOR=${major}`, `PG_VERSION=${release.package}`];
  const extra = (name: keyof typeof import('../texts/postgres-files.ts')['DEBIAN_PARTS']) =>
    part(`debian-${name}`, async () => ({ files: (await files()).DEBIAN_PARTS[name], entropy: 0.4 }));
  const beginning =
    kind === 'alpine'
      ? [
          { by: alpine.user, layer: user },
          { by: 'ENV GOSU_VERSION=1.19' },
          { by: debian.gosu.replace(/savedAptMark.*wget; /, ''), layer: gosu },
          { by: SU_EXEC, layer: part('su-exec', async () => ({ files: '/usr/local/bin|su-exec@ gosu' }), true) },
          { by: 'ENV LANG=en_US.utf8' },
          { by: INITDB_D, layer: initdb },
          { by: `ENV PG_MAJOR=${major}` },
          { by: `ENV PG_VERSION=${version}` },
          { by: `ENV ${LLVM}` },
          { by: alpine.server, layer: server },
          { by: ALPINE_SAMPLE, layer: sample },
        ]
      : [
          { by: debian.user, layer: user },
          { by: debian.tools, layer: extra('tools') },
          { by: 'ENV GOSU_VERSION=1.19' },
          { by: debian.gosu, layer: gosu },
          { by: debian.locale, layer: extra('locale') },
          { by: 'ENV LANG=en_US.utf8' },
          { by: debian.wrapper, layer: extra('wrapper') },
          { by: INITDB_D, layer: initdb },
          {
            by: KEY,
            layer: part('key', async () => ({ files: '/usr/local/share/keyrings|postgres.gpg.asc 4812' }), true),
          },
          { by: `ENV PG_MAJOR=${major}` },
          { by: `ENV ${path}` },
          { by: `ENV PG_VERSION=${release.package}` },
          { by: debian.server, layer: server },
          { by: SAMPLE, layer: sample },
        ];
  return assemble(
    kind === 'alpine' ? alpineVariant('3.22', platform) : debianVariant('trixie', true, platform),
    platform,
    created,
    {
      ExposedPorts: { '5432/tcp': {} },
      Env: [path, ...env, `PGDATA=${DATA}`],
      Entrypoint: ['docker-entrypoint.sh'],
      Cmd: ['postgres'],
      Volumes: { [DATA]: {} },
      StopSignal: 'SIGINT',
    },
    [
      ...beginning,
      { by: RUN_DIR, layer: runDir },
      { by: `ENV PGDATA=${DATA}` },
      { by: DATA_DIR, layer: dataDir },
      { by: `VOLUME [${DATA}]` },
      { by: 'COPY docker-entrypoint.sh docker-ensure-initdb.sh /usr/local/bin/ # buildkit', layer: scripts },
      {
        by: 'RUN /bin/sh -c ln -sT docker-ensure-initdb.sh /usr/local/bin/docker-enforce-initdb.sh # buildkit',
        layer: enforce,
      },
      { by: 'ENTRYPOINT ["docker-entrypoint.sh"]' },
      { by: 'STOPSIGNAL SIGINT' },
      { by: 'EXPOSE map[5432/tcp:{}]' },
      { by: 'CMD ["postgres"]' },
    ],
  );
}

/** PostgreSQL's official images. */
export const images: readonly CatalogImage[] = RELEASES.flatMap((release, i) =>
  (['debian', 'alpine'] as const).map((kind) => {
    const { version, major } = release;
    const newest = i === 0 ? [kind === 'debian' ? 'latest' : 'alpine'] : [];
    return {
      repository: 'library/postgres',
      tags:
        kind === 'debian'
          ? [version, major, `${major}-trixie`, ...newest]
          : [`${version}-alpine`, `${major}-alpine`, `${major}-alpine3.22`, ...newest],
      variants: PLATFORMS.map((platform) => variant(release, kind, platform)),
    };
  }),
);
