import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';

const created = '2026-11-21T00:30:04.078555511Z';

const layer: CatalogLayer = {
  id: 'recording/hello-world',
  load: async () =>
    layerFromFiles('/|hello* 682080', {
      mtime: fileTime(created),
      entropy: 0.4615,
      program: () => 'hello-world text=short',
    }),
};

/** hello-world as the conformance sessions met it: it prints the beginning of the official one's text. */
export const helloWorld: CatalogImage = {
  repository: 'library/hello-world',
  tags: ['latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [layer],
      created,
      config: { Env: [PATH], Cmd: ['/hello'], WorkingDir: '/', ArgsEscaped: true },
      history: buildkitHistory(created, [{ layer: 'COPY hello / # buildkit' }, 'CMD ["/hello"]']),
    },
  ],
};
