import { faultsOfOrigin, type Misconceptions, reasonOf } from '../choice.ts';
import type { GradeTexts } from '../grade-texts.ts';
import type { Origin, QuestionBase } from '../question.ts';
import type { Grade, Shown } from '../shown-question.ts';
import { followedBy, type RunWork, type Work } from '../work.ts';
import { gradeSingle } from './single.ts';

/** Point at a layer of an image, or of a container with its writable layer on top. The engine finds the right one. */
export interface LayerQuestion extends QuestionBase {
  readonly type: 'layer';
  readonly work: Work;
  readonly of: { readonly image: string } | { readonly container: string };
  /** `holds`: the topmost layer that has this path (a whiteout counts when `whiteout`). `biggest`: the one with most bytes. */
  readonly where: { readonly holds: string; readonly whiteout?: true } | 'biggest';
  readonly why: string;
  /** Wrong layers that come from a misconception: by a part of the line that made them, or `writable`. */
  readonly near: readonly (Origin & { readonly layer: string })[];
  /** Said about any other layer. */
  readonly otherwise: string;
}

export async function showLayer(
  question: LayerQuestion,
  run: RunWork,
  misconceptions: Misconceptions,
  texts: GradeTexts,
) {
  const { world } = await run(question.work);
  const wanted = question.of;
  const container = 'container' in wanted ? world.containers.find(({ name }) => name === wanted.container) : undefined;
  const reference = 'image' in wanted ? wanted.image : (container?.image ?? '');
  const tag = /:[^/]+$/.test(reference) ? reference : `${reference}:latest`;
  const image = world.images.find(({ tags, id }) => (container ? id === container.imageId : tags.includes(tag)));
  const layers = (image?.layers ?? []).map(({ createdBy, size }) => ({
    text: createdBy,
    bytes: size,
    writable: false,
  }));
  const stack = [
    ...(container
      ? [
          {
            text: texts.writableLayer,
            bytes: container.changes.reduce((sum, { size }) => sum + size, 0),
            writable: true,
          },
        ]
      : []),
    ...layers.toReversed(),
  ];
  const right = await keyOf(question, stack, reference, container?.changes ?? [], run);
  const choices = stack.map(({ text, bytes, writable }, index) => {
    if (index === right) return { text, correct: true, why: question.why, size: sizeText(bytes), writable };
    const near = question.near.find(({ layer }) => (layer === 'writable' ? writable : text.includes(layer)));
    const reason = near ? reasonOf(near, misconceptions) : { why: question.otherwise };
    return { text, correct: false, ...reason, size: sizeText(bytes), writable };
  });
  return { type: 'layer' as const, of: container?.name ?? reference, choices };
}

export function gradeLayer(
  question: Pick<Shown<'layer'>, 'choices'>,
  picked: readonly number[],
  texts: GradeTexts,
): Grade {
  const grade = gradeSingle(question, picked, texts);
  return picked.length === 1 ? grade : { correct: false, remarks: [texts.pointAtOne] };
}

/** What an author got wrong, in sentences; empty when nothing. */
export function faultsOfLayer(
  question: LayerQuestion,
  shown: Pick<Shown<'layer'>, 'choices'>,
  misconceptions: Misconceptions,
): readonly string[] {
  return [
    ...(shown.choices.length < 2 ? ['it shows fewer than two layers: is the name right, and was it built?'] : []),
    ...(shown.choices.some(({ correct }) => correct) ? [] : ['no layer answers it']),
    ...question.near.flatMap((near) => [
      ...faultsOfOrigin(`the layer '${near.layer}'`, near, misconceptions),
      ...(shown.choices.some(({ text, writable }) => (near.layer === 'writable' ? writable : text.includes(near.layer)))
        ? []
        : [`no layer is called '${near.layer}'`]),
    ]),
  ];
}

async function keyOf(
  { where, work }: LayerQuestion,
  stack: readonly { readonly bytes: number; readonly writable: boolean }[],
  image: string,
  changes: readonly { readonly path: string; readonly kind: string }[],
  run: RunWork,
): Promise<number> {
  if (where === 'biggest') {
    const most = Math.max(...stack.map(({ bytes }) => bytes));
    return stack.findIndex(({ bytes }) => bytes === most);
  }
  const change = changes.find(({ path }) => path === where.holds);
  if (change && (change.kind === 'deleted') === (where.whiteout ?? false)) return 0;
  const path = where.holds.replace(/^\//, '');
  const entry = where.whiteout ? path.replace(/([^/]+)$/, '.wh.$1') : path;
  // The engine's own `docker save` tells which layer's archive has the path; the manifest names the layers from the bottom.
  const unpack = `mkdir /tmp/saved && docker save ${image} | tar x -C /tmp/saved && cat /tmp/saved/manifest.json`;
  const { output } = await run(followedBy(work, [unpack]));
  const blobs = (JSON.parse(output) as readonly { readonly Layers: readonly string[] }[])[0]?.Layers.toReversed() ?? [];
  const offset = stack.some(({ writable }) => writable) ? 1 : 0;
  for (const [index, blob] of blobs.entries()) {
    const list = await run(
      followedBy(work, [unpack, `tar tzf /tmp/saved/${blob} 2>/dev/null || tar tf /tmp/saved/${blob}`]),
    );
    if (list.output.split('\n').some((line) => line.replace(/\/$/, '') === entry)) return index + offset;
  }
  return -1;
}

function sizeText(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`;
  return bytes < 1_000_000 ? `${(bytes / 1000).toPrecision(3)} kB` : `${(bytes / 1_000_000).toPrecision(3)} MB`;
}
