import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { DEBIAN_HISTORY, debianLayer } from './debian.ts';

const created = '2026-11-21T00:35:26.94085043Z';

const server: CatalogLayer = {
  id: 'recording/registry',
  load: async () =>
    layerFromFiles((await import('../files/registry.generated.ts')).files, {
      mtime: fileTime(created),
      entropy: 0.3287,
      program: () => 'registry version=2.8.3',
    }),
};

const CONFIG = `version: 0.1
storage:
  filesystem:
    rootdirectory: /var/lib/registry
http:
  addr: :5000
`;

const config: CatalogLayer = {
  id: 'recording/registry-config',
  load: async () =>
    layerFromFiles('/etc/distribution|config.yml 118', {
      mtime: fileTime(created),
      entropy: 0,
      texts: { '/etc/distribution/config.yml': CONFIG },
    }),
};

/** registry as the conformance sessions met it. */
export const registry: CatalogImage = {
  repository: 'library/registry',
  tags: ['2'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [debianLayer, server, config],
      created,
      config: {
        ExposedPorts: { '5000/tcp': {} },
        Env: [PATH],
        Entrypoint: ['/bin/registry'],
        Cmd: ['serve', '/etc/distribution/config.yml'],
        Volumes: { '/var/lib/registry': {} },
        WorkingDir: '/',
        ArgsEscaped: true,
      },
      history: [
        ...DEBIAN_HISTORY,
        ...buildkitHistory(created, [
          { layer: 'COPY docker-registry /bin/registry # buildkit' },
          { layer: 'COPY config.yml /etc/distribution/config.yml # buildkit' },
          'VOLUME [/var/lib/registry]',
          'EXPOSE [5000/tcp]',
          'ENTRYPOINT ["/bin/registry"]',
          'CMD ["serve" "/etc/distribution/config.yml"]',
        ]),
      ],
    },
  ],
};
