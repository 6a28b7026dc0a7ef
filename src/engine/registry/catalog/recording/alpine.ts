import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { alpineTexts } from '../texts/alpine.ts';
import { busyboxTexts } from '../texts/busybox.ts';
import { DEBIAN_BUSYBOX } from './busybox.ts';

const created = '2026-11-21T00:30:03.482161824Z';

const layer: CatalogLayer = {
  id: 'recording/alpine',
  load: async () =>
    layerFromFiles((await import('../files/alpine.generated.ts')).files, {
      mtime: fileTime(created),
      entropy: 0.5433,
      texts: { ...busyboxTexts, ...alpineTexts },
      program: (path) => (path === '/bin/busybox' ? DEBIAN_BUSYBOX : undefined),
    }),
};

/** alpine as the conformance sessions met it: the busybox of that day with Alpine's release files. */
export const alpine: CatalogImage = {
  repository: 'library/alpine',
  tags: ['3.21', '3.22', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [layer],
      created,
      config: { Env: [PATH], Cmd: ['/bin/sh'], WorkingDir: '/', ArgsEscaped: true },
      history: buildkitHistory(created, [{ layer: 'ADD rootfs.tar / # buildkit' }, 'CMD ["/bin/sh"]']),
    },
  ],
};
