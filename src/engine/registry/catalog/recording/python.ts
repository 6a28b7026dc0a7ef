import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { DEBIAN_HISTORY, debianLayer } from './debian.ts';

const created = '2026-11-21T00:31:37.238521414Z';

const LONG_PATH = PATH.replace('=', '=/usr/local/bin:');
const RUN =
  'RUN /bin/sh -c apt-get update && apt-get install -y --no-install-recommends python3 && rm -rf /var/lib/apt/lists/* && ln -s /usr/bin/python3 /usr/local/bin/python && ln -s /usr/bin/python3 /usr/local/bin/python3 # buildkit';

const layer: CatalogLayer = {
  id: 'recording/python',
  load: async () =>
    layerFromFiles((await import('../files/python.generated.ts')).files, {
      mtime: fileTime(created),
      entropy: 0.4805,
      program: (path) => (path === '/usr/bin/python3.13' ? 'python version=3.13.5' : debianProgram(path)),
    }),
};

/** python as the conformance sessions met it: Debian's package, the same image under all tags. */
export const python: CatalogImage = {
  repository: 'library/python',
  tags: ['3.13-slim', '3.9', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [debianLayer, layer],
      created,
      config: { Env: [LONG_PATH, 'PYTHON_VERSION=3.13.5'], Cmd: ['python3'], WorkingDir: '/', ArgsEscaped: true },
      history: [
        ...DEBIAN_HISTORY,
        ...buildkitHistory(created, [
          `ENV ${LONG_PATH}`,
          'ENV PYTHON_VERSION=3.13.5',
          { layer: RUN },
          'CMD ["python3"]',
        ]),
      ],
    },
  ],
};
