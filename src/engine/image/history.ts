import { createdAt, type ImageConfig } from './config.ts';
import type { LayerStore } from './layer-store.ts';

/** A line of `docker history`, without the ids, which hang on names and parents. */
export interface HistoryLine {
  /** Milliseconds since 1970; undefined when the image does not say. */
  readonly created: number | undefined;
  readonly createdBy: string;
  readonly comment: string;
  /** Bytes on disk of the step's layer, 0 for a step without one. */
  readonly size: number;
}

/** Newest first. Steps that made a layer take the layers in turn (moby, image_history.go). */
export function historyLines(config: ImageConfig, layers: LayerStore): readonly HistoryLine[] {
  const sizes = layers.stack(config.rootfs.diff_ids).map((snapshot) => snapshot?.layer.usage ?? 0);
  let next = 0;
  return config.history
    .map((entry) => ({
      created: createdAt(entry),
      createdBy: entry.created_by ?? '',
      comment: entry.comment ?? '',
      size: entry.empty_layer ? 0 : (sizes[next++] ?? 0),
    }))
    .reverse();
}
