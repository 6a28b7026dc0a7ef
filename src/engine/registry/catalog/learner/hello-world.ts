import { PLATFORMS } from '../../description/architecture.ts';
import { archOption } from '../../description/assemble.ts';
import type { CatalogImage } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';

const created = '2025-08-08T19:05:17.000000000Z';

/** hello-world: one static binary and nothing else. */
export const images: readonly CatalogImage[] = [
  {
    repository: 'library/hello-world',
    tags: ['linux', 'latest'],
    variants: PLATFORMS.map((platform) => ({
      platform,
      created,
      layers: [
        {
          id: `learner/hello-world:${platform.architecture}`,
          load: async () =>
            layerFromFiles('/|hello* 10072', {
              mtime: fileTime(created),
              entropy: 0.22,
              program: () => `hello-world${archOption(platform)}`,
            }),
        },
      ],
      config: { Env: [PATH], Cmd: ['/hello'], WorkingDir: '/', ArgsEscaped: true },
      history: buildkitHistory(created, [{ layer: 'COPY hello / # buildkit' }, 'CMD ["/hello"]']),
    })),
  },
];
