import type { Platform } from '../../base/platforms.ts';
import type { HistoryEntry, RuntimeConfig } from '../../image/config.ts';
import { forPlatform } from './architecture.ts';
import { type CatalogLayer, type CatalogVariant, fileTime } from './catalog-image.ts';
import { type LayerOptions, layerFromFiles, listTexts } from './layer-files.ts';

/** The files of a layer, as a chunk of the site brings them. */
export interface LayerFiles {
  /** In the notation of layer-files.ts, as on amd64. */
  readonly files?: string;
  /** Files with known texts; those that `files` does not list are added, 0755 when they begin with `#!`. */
  readonly texts?: Readonly<Record<string, string>>;
  readonly program?: LayerOptions['program'];
  readonly omit?: LayerOptions['omit'];
  readonly entropy?: number;
}

export interface LayerSource {
  /** Key of its digests: `learner/REPOSITORY:…`; the platform's name is added. */
  readonly id: string;
  readonly platform: Platform;
  readonly created: string;
  /** The same on every platform: scripts, configuration. */
  readonly portable?: boolean;
  readonly load: () => Promise<LayerFiles>;
}

/** A layer described by a list of files; the list is fetched when the layer is. */
export function listedLayer({ id, platform, created, portable, load }: LayerSource): CatalogLayer {
  const known = layers.get(portable ? id : `${id}-${platform.architecture}`);
  if (known) return known;
  const layer: CatalogLayer = {
    id: portable ? id : `${id}-${platform.architecture}`,
    load: async () => {
      const { files = '', texts = {}, program, omit, entropy = 0.42 } = await load();
      const here = forPlatform(files, platform);
      const arch = archOption(platform);
      return layerFromFiles(`${here}\n${listTexts(here, texts)}`, {
        mtime: fileTime(created),
        entropy,
        texts,
        exactTexts: true,
        lifelike: true,
        ...(omit ? { omit } : {}),
        program: (path) => {
          const named = program?.(path);
          return named === undefined ? undefined : named + arch;
        },
      });
    },
  };
  layers.set(layer.id, layer);
  return layer;
}

/** Images that stand on the same base share its layers: one description each. */
const layers = new Map<string, CatalogLayer>();

/** A binary's option that says for which processor it is; the machine's own goes without saying. */
export function archOption({ architecture }: Platform): string {
  return architecture === 'amd64' ? '' : ` arch=${architecture}`;
}

/** One line of a history, and its layer when it has one. */
export interface BuildStep {
  /** As BuildKit writes it: `RUN /bin/sh -c … # buildkit`, `ENV A=b`. */
  readonly by: string;
  readonly layer?: CatalogLayer;
  /** Default: BuildKit's. */
  readonly comment?: string;
}

/**
 * An image upon another: its layers and history with more behind them, under a configuration of its own. A working directory is inherited;
 * BuildKit's CMD leaves ArgsEscaped behind (dockerfile2llb, dispatchCmd).
 */
export function assemble(
  base: CatalogVariant | undefined,
  platform: Platform,
  created: string,
  config: RuntimeConfig,
  steps: readonly BuildStep[],
): CatalogVariant {
  const lines = steps.map(({ by, layer, comment = 'buildkit.dockerfile.v0' }): HistoryEntry => {
    const line = { created, created_by: by, comment };
    return layer ? line : { ...line, empty_layer: true };
  });
  return {
    platform,
    created,
    config: {
      ...(base?.config.WorkingDir ? { WorkingDir: base.config.WorkingDir } : {}),
      ...(base?.config.ArgsEscaped || steps.some(({ by }) => by.startsWith('CMD ')) ? { ArgsEscaped: true } : {}),
      ...config,
    },
    layers: [...(base?.layers ?? []), ...steps.flatMap(({ layer }) => (layer ? [layer] : []))],
    history: [...(base?.history ?? []), ...lines],
  };
}
