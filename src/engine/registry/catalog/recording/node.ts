import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { DEBIAN_HISTORY, debianLayer } from './debian.ts';

const created = '2026-11-21T00:31:25.21016199Z';

const RUN =
  'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends nodejs && rm -rf /var/lib/apt/lists/* # buildkit';

const layer: CatalogLayer = {
  id: 'recording/node',
  load: async () =>
    layerFromFiles((await import('../files/node.generated.ts')).files, {
      mtime: fileTime(created),
      entropy: 0.518,
      program: (path) => (path === '/usr/bin/node' ? 'node version=20.19.2' : debianProgram(path)),
    }),
};

/** node as the conformance sessions met it: Debian's package. */
export const node: CatalogImage = {
  repository: 'library/node',
  tags: ['20-slim', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [debianLayer, layer],
      created,
      config: { Env: [PATH, 'NODE_VERSION=20'], Cmd: ['node'], WorkingDir: '/', ArgsEscaped: true },
      history: [
        ...DEBIAN_HISTORY,
        ...buildkitHistory(created, ['ENV NODE_VERSION=20', { layer: RUN }, 'CMD ["node"]']),
      ],
    },
  ],
};
