import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { debianProgram } from '../../description/debian-programs.ts';
import { layerFromFiles } from '../../description/layer-files.ts';

export const DEBIAN_CREATED = '2026-11-21T00:31:13.523006511Z';

/** The layer that debian and all images upon it share. */
export const debianLayer: CatalogLayer = {
  id: 'recording/debian',
  load: async () => {
    const [{ files }, { debianTexts }, { debianStartup }] = await Promise.all([
      import('../files/debian.generated.ts'),
      import('../texts/debian.ts'),
      import('../texts/debian-startup.ts'),
    ]);
    return layerFromFiles(files, {
      mtime: fileTime(DEBIAN_CREATED),
      entropy: 0.448,
      texts: { ...debianTexts, ...debianStartup },
      program: debianProgram,
    });
  },
};

export const DEBIAN_HISTORY = buildkitHistory(DEBIAN_CREATED, [
  { layer: 'ADD rootfs.tar / # buildkit' },
  'CMD ["bash"]',
]);

/** debian as the conformance sessions met it. */
export const debian: CatalogImage = {
  repository: 'library/debian',
  tags: ['trixie', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [debianLayer],
      created: DEBIAN_CREATED,
      config: { Env: [PATH], Cmd: ['bash'], WorkingDir: '/', ArgsEscaped: true },
      history: DEBIAN_HISTORY,
    },
  ],
};
