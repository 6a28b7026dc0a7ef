import type { Platform } from '../../../base/platforms.ts';
import { PLATFORMS } from '../../description/architecture.ts';
import { archOption } from '../../description/assemble.ts';
import {
  buildkitHistory,
  type CatalogImage,
  type CatalogVariant,
  fileTime,
  PATH,
} from '../../description/catalog-image.ts';
import { layerFromFiles } from '../../description/layer-files.ts';

const created = '2026-06-11T09:14:31.000000000Z';

function variant(platform: Platform): CatalogVariant {
  return {
    platform,
    created,
    layers: [
      {
        id: `learner/buildkit-syft-scanner:${platform.architecture}`,
        load: async () =>
          layerFromFiles('/bin|syft-scanner* 91226112', {
            mtime: fileTime(created),
            entropy: 0.3,
            program: () => `syft-scanner${archOption(platform)}`,
          }),
      },
    ],
    config: { Env: [PATH, 'LOG_LEVEL=warn'], Entrypoint: ['/bin/syft-scanner'], WorkingDir: '/' },
    history: buildkitHistory(created, [
      { layer: 'COPY /usr/local/bin/syft-scanner /bin/syft-scanner # buildkit' },
      'ENV LOG_LEVEL=warn',
      'ENTRYPOINT ["/bin/syft-scanner"]',
    ]),
  };
}

/** What BuildKit runs for `docker build --sbom`, unless another generator is named. */
export const images: readonly CatalogImage[] = [
  {
    repository: 'docker/buildkit-syft-scanner',
    tags: ['1.9.0', '1', 'stable-1', 'latest'],
    variants: PLATFORMS.map(variant),
  },
];
