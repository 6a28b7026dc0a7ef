import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, type BuildStep, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { accountsAdded } from '../texts/accounts.ts';
import { alpineVariant } from './alpine.ts';
import { type DebianName, debianVariant } from './debian.ts';

interface Release {
  readonly version: string;
  readonly created: string;
  readonly debian: DebianName;
  readonly alpine: '3.22' | '3.21';
  readonly njs: string;
  /** Since 1.29.1 the images bring the module for certificates from an ACME server. */
  readonly acme?: string;
}

const MAINLINE: Release = {
  version: '1.29.8',
  created: '2026-11-13T19:49:33.000000000Z',
  debian: 'trixie',
  alpine: '3.22',
  njs: '0.9.6',
  acme: '0.3.1',
};
const STABLE_128: Release = {
  version: '1.28.0',
  created: '2025-04-23T12:39:52.000000000Z',
  debian: 'bookworm',
  alpine: '3.21',
  njs: '0.8.10',
};
const OLD_127: Release = {
  version: '1.27.5',
  created: '2025-04-16T14:50:31.000000000Z',
  debian: 'bookworm',
  alpine: '3.21',
  njs: '0.8.10',
};
const OLD: Release = {
  version: '1.26.3',
  created: '2025-02-06T01:13:40.000000000Z',
  debian: 'bookworm',
  alpine: '3.21',
  njs: '0.8.9',
};

type Kind = 'debian' | 'alpine';

const MAINTAINER = 'NGINX Docker Maintainers <docker-maint@nginx.com>';

const RUN = {
  debian:
    'RUN /bin/sh -c set -x     && groupadd --system --gid 101 nginx     && useradd --system --gid nginx --no-create-home --home /nonexistent --comment "nginx user" --shell /bin/false --uid 101 nginx     && apt-get update     && apt-get install --no-install-recommends --no-install-suggests -y                         $nginxPackages                         gettext-base                         curl     && apt-get remove --purge --auto-remove -y && rm -rf /var/lib/apt/lists/* /etc/apt/sources.list.d/nginx.list     && ln -sf /dev/stdout /var/log/nginx/access.log     && ln -sf /dev/stderr /var/log/nginx/error.log     && mkdir /docker-entrypoint.d # buildkit',
  alpine:
    'RUN /bin/sh -c set -x     && addgroup -g 101 -S nginx     && adduser -S -D -H -u 101 -h /var/cache/nginx -s /sbin/nologin -G nginx -g nginx nginx     && apkArch="$(cat /etc/apk/arch)"     && apk add --no-cache $nginxPackages     && apk add --no-cache gettext-envsubst     && apk add --no-cache tzdata     && ln -sf /dev/stdout /var/log/nginx/access.log     && ln -sf /dev/stderr /var/log/nginx/error.log     && mkdir /docker-entrypoint.d # buildkit',
  modules:
    'RUN /bin/sh -c set -x     && apkArch="$(cat /etc/apk/arch)"     && apk add --no-cache $nginxPackages     && apk add --no-cache curl ca-certificates # buildkit',
} as const;

const SCRIPTS = [
  '10-listen-on-ipv6-by-default.sh',
  '15-local-resolvers.envsh',
  '20-envsubst-on-templates.sh',
  '30-tune-worker-processes.sh',
] as const;

function variant(release: Release, kind: Kind, platform: Platform): CatalogVariant {
  const { version, created, debian, njs, acme } = release;
  const base = kind === 'alpine' ? alpineVariant(release.alpine, platform) : debianVariant(debian, true, platform);
  const from = kind === 'alpine' ? '1' : `1~${debian}`;
  const layer = (part: 'server' | 'modules') =>
    listedLayer({
      id: `learner/nginx:${version}-${kind}-${part}`,
      platform,
      created,
      load: async () => {
        const { nginxFiles, nginxOfficialTexts } = await import('../texts/nginx-official.ts');
        const home = kind === 'alpine' ? '/var/cache/nginx' : '/nonexistent';
        const shell = kind === 'alpine' ? '/sbin/nologin' : '/bin/false';
        const account = {
          name: 'nginx',
          uid: 101,
          gid: 101,
          home,
          shell,
          comment: kind === 'alpine' ? 'nginx' : 'nginx user',
        };
        return {
          files: nginxFiles(kind, part),
          ...(acme === undefined ? { omit: (path: string) => path.includes('_acme_') } : {}),
          entropy: 0.4,
          texts:
            part === 'server'
              ? { ...nginxOfficialTexts, ...(await accountsAdded(kind === 'alpine' ? 'alpine' : debian, [account])) }
              : {},
          program: (path) =>
            path === '/usr/sbin/nginx'
              ? `nginx version=${version}`
              : /^\/usr\/bin\/(curl|envsubst)$/.test(path)
                ? path.slice('/usr/bin/'.length)
                : undefined,
        };
      },
    });
  const copied = (name: string, to: string): BuildStep => ({
    by: `COPY ${name} ${to} # buildkit`,
    layer: listedLayer({
      id: `learner/nginx:${name}`,
      platform,
      created: MAINLINE.created,
      portable: true,
      load: async () => {
        const { nginxScripts } = await import('../texts/nginx-scripts.ts');
        const path = to === '/' ? `/${name}` : `${to}/${name}`;
        return { texts: { [path]: nginxScripts[name] ?? '' } };
      },
    }),
  });
  const env = [PATH, `NGINX_VERSION=${version}`];
  const own = kind === 'alpine' ? [`PKG_RELEASE=${from}`, `DYNPKG_RELEASE=${from}`] : [];
  const modules = [`NJS_VERSION=${njs}`, `NJS_RELEASE=${from}`, ...(acme ? [`ACME_VERSION=${acme}`] : [])];
  const late = kind === 'alpine' ? [] : [`PKG_RELEASE=${from}`, `DYNPKG_RELEASE=${from}`];
  const line = (text: string): BuildStep => ({ by: `ENV ${text}` });
  const scripts = [
    copied('docker-entrypoint.sh', '/'),
    ...SCRIPTS.map((name) => copied(name, '/docker-entrypoint.d')),
    { by: 'ENTRYPOINT ["/docker-entrypoint.sh"]' },
    { by: 'EXPOSE map[80/tcp:{}]' },
    { by: 'STOPSIGNAL SIGQUIT' },
    { by: 'CMD ["nginx" "-g" "daemon off;"]' },
  ];
  const server = { by: RUN[kind], layer: layer('server') };
  const label = { by: `LABEL maintainer=${MAINTAINER}` };
  const steps =
    kind === 'alpine'
      ? [
          label,
          line(`NGINX_VERSION=${version}`),
          ...own.map(line),
          server,
          ...scripts,
          ...modules.map(line),
          { by: RUN.modules, layer: layer('modules') },
        ]
      : [label, line(`NGINX_VERSION=${version}`), ...modules.map(line), ...late.map(line), server, ...scripts];
  return assemble(
    base,
    platform,
    created,
    {
      ExposedPorts: { '80/tcp': {} },
      Env: [...env, ...own, ...modules, ...late],
      Entrypoint: ['/docker-entrypoint.sh'],
      Cmd: ['nginx', '-g', 'daemon off;'],
      Labels: { maintainer: MAINTAINER },
      StopSignal: 'SIGQUIT',
    },
    steps,
  );
}

const tagged: readonly { readonly release: Release; readonly tags: readonly string[] }[] = [
  { release: MAINLINE, tags: ['1.29.8', '1.29', '1', 'mainline', 'latest'] },
  { release: OLD, tags: ['1.26.3', '1.26', 'stable'] },
  { release: STABLE_128, tags: ['1.28.0', '1.28'] },
  { release: OLD_127, tags: ['1.27.5', '1.27'] },
];

/** nginx's official images, on Debian and on Alpine. */
export const images: readonly CatalogImage[] = tagged.flatMap(({ release, tags }) =>
  (['debian', 'alpine'] as const).map((kind) => ({
    repository: 'library/nginx',
    tags: kind === 'debian' ? tags : tags.map((tag) => (tag === 'latest' ? 'alpine' : `${tag}-alpine`)),
    variants: PLATFORMS.map((platform) => variant(release, kind, platform)),
  })),
);
