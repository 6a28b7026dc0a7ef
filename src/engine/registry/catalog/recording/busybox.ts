import { HOST_PLATFORM } from '../../../base/platforms.ts';
import type { CatalogImage, CatalogLayer } from '../../description/catalog-image.ts';
import { buildkitHistory, fileTime, PATH } from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';
import { busyboxTexts } from '../texts/busybox.ts';

/** Debian's busybox, which the recording's busybox and alpine carry: its banner, and `sh: line 0:` in its messages. */
export const DEBIAN_BUSYBOX = 'busybox version=1.38.0 banner=v1.38.0%20(Debian%201:1.38.0-3+b1) lines=yes';

const created = '2026-11-21T00:30:03.061201983Z';

const layer: CatalogLayer = {
  id: 'recording/busybox',
  load: async () =>
    layerFromFiles((await import('../files/busybox.generated.ts')).files, {
      mtime: fileTime(created),
      entropy: 0.5433,
      texts: busyboxTexts,
      program: (path) => (path === '/bin/[' ? DEBIAN_BUSYBOX : undefined),
    }),
};

/** busybox as the conformance sessions met it. */
export const busybox: CatalogImage = {
  repository: 'library/busybox',
  tags: ['1.37', 'latest'],
  variants: [
    {
      platform: HOST_PLATFORM,
      layers: [layer],
      created,
      config: { Env: [PATH], Cmd: ['sh'], WorkingDir: '/', ArgsEscaped: true },
      history: buildkitHistory(created, [{ layer: 'ADD rootfs.tar / # buildkit' }, 'CMD ["sh"]']),
    },
  ],
};
