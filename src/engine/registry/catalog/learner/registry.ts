import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { assemble, listedLayer } from '../../description/assemble.ts';
import { type CatalogImage, type CatalogVariant, PATH } from '../../description/catalog-image.ts';
import { alpineVariant } from './alpine.ts';

interface Release {
  readonly version: '2.8.3' | '3.0.0';
  readonly created: string;
  readonly size: number;
  readonly tags: readonly string[];
}

const RELEASES: readonly Release[] = [
  {
    version: '3.0.0',
    created: '2025-07-15T21:06:29.000000000Z',
    size: 46_137_344,
    tags: ['3.0.0', '3.0', '3', 'latest'],
  },
  { version: '2.8.3', created: '2024-10-14T21:19:58.000000000Z', size: 17_461_248, tags: ['2.8.3', '2.8', '2'] },
];

const CA = 'RUN /bin/sh -c apk add --no-cache ca-certificates # buildkit';
const fetched = (version: string): string =>
  `RUN /bin/sh -c set -eux; \tversion='${version}'; \tapkArch="$(apk --print-arch)"; \tcase "$apkArch" in \t\tx86_64)  arch='amd64' ;; \t\taarch64) arch='arm64' ;; \t\t*) echo >&2 "error: unsupported architecture: $apkArch"; exit 1 ;; \tesac; \twget -O registry.tar.gz "https://github.com/distribution/distribution/releases/download/v\${version}/registry_\${version}_linux_\${arch}.tar.gz"; \ttar --extract --verbose --file registry.tar.gz --directory /bin/ registry; \trm registry.tar.gz; \tregistry --version # buildkit`;

const CONFIG = `version: 0.1
log:
  fields:
    service: registry
storage:
  cache:
    blobdescriptor: inmemory
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
  headers:
    X-Content-Type-Options: [nosniff]
health:
  storagedriver:
    enabled: true
    interval: 10s
    threshold: 3
`;

/** A word that is a file of settings is served; the registry's own words are its own. */
const ENTRYPOINT = `#!/bin/sh
set -e

case "$1" in
    *.yaml|*.yml) set -- registry serve "$@" ;;
    serve|garbage-collect|help|-*) set -- registry "$@" ;;
esac

exec "$@"
`;

function variant({ version, created, size }: Release, platform: Platform): CatalogVariant {
  const part = (name: string, load: Parameters<typeof listedLayer>[0]['load'], portable = false) =>
    listedLayer({ id: `learner/registry:${version}-${name}`, platform, created, portable, load });
  const certificates = part('certificates', async () => ({
    files: '/etc/ssl/certs|ca-certificates.crt 220541\n/usr/share/ca-certificates/mozilla|certdata.dat 214120',
  }));
  const server = part('server', async () => ({
    files: `/bin|registry* ${size}`,
    entropy: 0.33,
    program: () => `registry version=${version}`,
  }));
  const config = part('config', async () => ({ texts: { '/etc/distribution/config.yml': CONFIG } }), true);
  const entrypoint = part('entrypoint', async () => ({ texts: { '/entrypoint.sh': ENTRYPOINT } }), true);
  const traces = version === '3.0.0' ? ['OTEL_TRACES_EXPORTER=none'] : [];
  return assemble(
    alpineVariant('3.21', platform),
    platform,
    created,
    {
      ExposedPorts: { '5000/tcp': {} },
      Env: [PATH, ...traces],
      Entrypoint: ['/entrypoint.sh'],
      Cmd: ['/etc/distribution/config.yml'],
      Volumes: { '/var/lib/registry': {} },
    },
    [
      { by: CA, layer: certificates },
      { by: fetched(version), layer: server },
      { by: 'COPY ./config-example.yml /etc/distribution/config.yml # buildkit', layer: config },
      ...traces.map((line) => ({ by: `ENV ${line}` })),
      { by: 'VOLUME [/var/lib/registry]' },
      { by: 'EXPOSE map[5000/tcp:{}]' },
      { by: 'COPY entrypoint.sh /entrypoint.sh # buildkit', layer: entrypoint },
      { by: 'ENTRYPOINT ["/entrypoint.sh"]' },
      { by: 'CMD ["/etc/distribution/config.yml"]' },
    ],
  );
}

/** The registry's official images: a registry of one's own. */
export const images: readonly CatalogImage[] = RELEASES.map((release) => ({
  repository: 'library/registry',
  tags: release.tags,
  variants: PLATFORMS.map((platform) => variant(release, platform)),
}));
