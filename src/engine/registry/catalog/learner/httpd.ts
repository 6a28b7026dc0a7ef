import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { accountsAdded } from '../texts/accounts.ts';
import { packagesAfter, partFiles } from '../texts/debian-parts.ts';
import { alpineVariant } from './alpine.ts';
import { debianVariant } from './debian.ts';

const VERSION = '2.4.68';
const SHA256 = '68c74d4df38c26bed4dfbdb8f3baf1eb532f3872357becc1bba5d136f6b63c06';
const created = '2026-11-12T01:22:18.000000000Z';
const PREFIX = '/usr/local/apache2';
const LONG_PATH = PATH.replace('=', `=${PREFIX}/bin:`);

type Kind = 'debian' | 'alpine';

const RUNTIME = {
  debian:
    'RUN /bin/sh -c set -eux; \tapt-get install --update -y --no-install-recommends \t\tca-certificates \t\tlibaprutil1-ldap \t\tlibldap-common \t; \tapt-get dist-clean # buildkit',
  alpine:
    'RUN /bin/sh -c set -eux; \tapk add --no-cache \t\tapr \t\tapr-util \t\tapr-util-ldap \t\tca-certificates \t\tperl \t; # buildkit',
};
const build = (kind: Kind): string =>
  `RUN /bin/sh -c set -eux; \t\t${kind === 'debian' ? 'savedAptMark="$(apt-mark showmanual)"; \tapt-get install --update -y --no-install-recommends' : 'apk add --no-cache --virtual .build-deps'} \t\tgcc \t\tmake \t\tpatch \t; \tcd src; \t./configure \t\t--prefix="$HTTPD_PREFIX" \t\t--enable-mods-shared=reallyall \t\t--enable-mpms-shared=all \t; \tmake -j "$(nproc)"; \tmake install; \thttpd -v # buildkit`;

function variant(kind: Kind, platform: Platform): CatalogVariant {
  const base = kind === 'alpine' ? alpineVariant('3.22', platform) : debianVariant('trixie', true, platform);
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/httpd:${name}`, platform, created, portable, load });
  const owner = kind === 'alpine' ? '755,82,82' : '755,33,33';
  const user = part(
    'alpine-user',
    async () => ({
      texts: await accountsAdded('alpine', [
        {
          name: 'www-data',
          uid: 82,
          gid: 82,
          home: '/home/www-data',
          shell: '/sbin/nologin',
          comment: 'Linux User,,,',
        },
      ]),
      files: '/home|www-data/755,82,82',
    }),
    true,
  );
  const prefix = part(`${kind}-prefix`, async () => ({ files: `/usr/local|apache2/${owner}` }), true);
  const workdir = part('workdir', async () => ({}), true);
  const runtime = part(`${kind}-runtime`, async () =>
    kind === 'alpine'
      ? {
          files: await alpineRuntime(),
          entropy: 0.34,
          program: (path) => (path === '/usr/bin/perl' ? 'perl' : undefined),
        }
      : {
          files: await partFiles('trixie', ['httpd']),
          texts: await packagesAfter('trixie', ['httpd'], platform),
          entropy: 0.4,
          program: debianProgram,
        },
  );
  const server = part(`${VERSION}-${kind}`, async () => {
    const { HTTPD_FILES, httpdTexts } = await import('../texts/httpd-files.ts');
    const installed =
      kind === 'debian' ? await packagesAfter('trixie', ['httpd', 'httpdLibraries'], platform) : undefined;
    return {
      files: HTTPD_FILES + (installed ? await partFiles('trixie', ['httpdLibraries']) : ''),
      texts: { ...httpdTexts, ...installed },
      entropy: 0.38,
      program: (path) => (path === `${PREFIX}/bin/httpd` ? `httpd version=${VERSION}` : undefined),
    };
  });
  const start = part(
    'foreground',
    async () => ({
      texts: { '/usr/local/bin/httpd-foreground': (await import('../texts/httpd-files.ts')).HTTPD_FOREGROUND },
    }),
    true,
  );
  const env = [`HTTPD_PREFIX=${PREFIX}`, `HTTPD_VERSION=${VERSION}`, `HTTPD_SHA256=${SHA256}`, 'HTTPD_PATCHES='];
  return assemble(
    base,
    platform,
    created,
    {
      ExposedPorts: { '80/tcp': {} },
      Env: [LONG_PATH, ...env],
      Cmd: ['httpd-foreground'],
      WorkingDir: PREFIX,
      StopSignal: 'SIGWINCH',
    },
    [
      ...(kind === 'alpine'
        ? [{ by: 'RUN /bin/sh -c set -x \t&& adduser -u 82 -D -S -G www-data www-data # buildkit', layer: user }]
        : []),
      { by: `ENV HTTPD_PREFIX=${PREFIX}` },
      { by: `ENV ${LONG_PATH}` },
      {
        by: 'RUN /bin/sh -c mkdir -p "$HTTPD_PREFIX" \t&& chown www-data:www-data "$HTTPD_PREFIX" # buildkit',
        layer: prefix,
      },
      { by: `WORKDIR ${PREFIX}`, layer: workdir },
      { by: RUNTIME[kind], layer: runtime },
      ...env.slice(1).map((line) => ({ by: `ENV ${line}` })),
      { by: build(kind), layer: server },
      { by: 'STOPSIGNAL SIGWINCH' },
      { by: 'COPY httpd-foreground /usr/local/bin/ # buildkit', layer: start },
      { by: 'EXPOSE map[80/tcp:{}]' },
      { by: 'CMD ["httpd-foreground"]' },
    ],
  );
}

async function alpineRuntime(): Promise<string> {
  const { ALPINE_RUNTIME, alpinePerl } = await import('../texts/httpd-files.ts');
  return ALPINE_RUNTIME + alpinePerl(await partFiles('trixie', ['scm']));
}

/** Apache's official images, on Debian and on Alpine. */
export const images: readonly CatalogImage[] = (['debian', 'alpine'] as const).map((kind) => ({
  repository: 'library/httpd',
  tags: [VERSION, '2.4', '2', 'latest'].map((tag) =>
    kind === 'debian' ? tag : tag === 'latest' ? 'alpine' : `${tag}-alpine`,
  ),
  variants: PLATFORMS.map((platform) => variant(kind, platform)),
}));
