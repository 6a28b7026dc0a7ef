import type { Digest } from '../../base/digest.ts';
import { rfc3339Nano } from '../../base/go-time.ts';
import type { HistoryEntry, ImageConfig } from '../../image/config.ts';
import type { StageState } from '../plan/stage-state.ts';
import { type BuildReference, chainOf } from '../solve/reference.ts';

/** A stage's image with its layers: history lines get their times (buildkit exporter/containerimage, patchImageConfig). */
export function finishedConfig(
  stage: StageState,
  reference: BuildReference | undefined,
  diffIds: readonly Digest[],
): ImageConfig {
  const { platform, author, config } = stage.image;
  const epoch = stage.epoch;
  const history = withTimes(stage.image.history, layerTimes(reference, diffIds.length)).map((entry, i) =>
    clamped(entry, stage.baseImage?.history[i], epoch),
  );
  const created = history.findLast((entry) => entry.created !== undefined)?.created;
  return {
    ...platform,
    ...(author ? { author } : {}),
    config,
    ...(created === undefined ? {} : { created }),
    history,
    rootfs: { type: 'layers', diff_ids: diffIds },
  };
}

/** When each layer was made; layers of the base image say it in their history. */
function layerTimes(reference: BuildReference | undefined, count: number): readonly (string | undefined)[] {
  const own = chainOf(reference).flatMap(({ changes, createdAt }) => (changes ? [rfc3339Nano(createdAt)] : []));
  return [...Array.from({ length: count - own.length }, () => undefined), ...own];
}

/** Lines without a layer take the time of the first new layer, or of the layer before them. */
function withTimes(lines: readonly HistoryEntry[], times: readonly (string | undefined)[]): readonly HistoryEntry[] {
  let layer = 0;
  const dated = lines.map((entry) => {
    if (entry.empty_layer) return entry;
    const time = times[layer++];
    return entry.created === undefined && time !== undefined ? { ...entry, created: time } : entry;
  });
  let created: string | undefined;
  let isMissing = false;
  for (const entry of dated) {
    if (entry.created === undefined) isMissing = true;
    else {
      created = entry.created;
      if (isMissing) break;
    }
  }
  isMissing = false;
  return dated.map((entry) => {
    if (entry.created === undefined) {
      isMissing = true;
      return created === undefined ? entry : { ...entry, created };
    }
    if (isMissing) created = entry.created;
    return entry;
  });
}

/** SOURCE_DATE_EPOCH: nothing that this build adds is later. */
function clamped(entry: HistoryEntry, base: HistoryEntry | undefined, epoch: number | undefined): HistoryEntry {
  if (epoch === undefined || (base && base.created_by === entry.created_by && base.created === entry.created))
    return entry;
  return entry.created === undefined || Date.parse(entry.created) > epoch
    ? { ...entry, created: rfc3339Nano(epoch) }
    : entry;
}
