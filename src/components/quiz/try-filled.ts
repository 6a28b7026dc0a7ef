import type { GradeTexts } from '../../learn/quiz/grade-texts.ts';
import type { Quiz } from '../../learn/quiz/question.ts';
import type { Grade, ShownQuestion } from '../../learn/quiz/shown-question.ts';
import { fillWork, gradeTried } from '../../learn/quiz/types/index.ts';
import { variantOf } from '../../learn/quiz/variant.ts';
import type { Seen, Work } from '../../learn/quiz/work.ts';
import type { FromEngine, ToEngine } from '../workbench/protocol.ts';

/** How long an answer may run, in milliseconds. */
const patience = 8_000;

/** Tries a filled-in command on a fresh machine and grades it by what it did; undefined when that was not possible. */
export async function tryFilled(
  quiz: Quiz,
  shown: ShownQuestion,
  filled: readonly string[],
  texts: GradeTexts,
): Promise<Grade | undefined> {
  const source = quiz.questions.find(({ id }) => id === shown.id);
  const question = source && variantOf(quiz.id, source, shown.variant);
  if (question?.type !== 'fill') return undefined;
  const seen = await runAway(fillWork(question, filled));
  return seen && gradeTried(question, seen, texts);
}

function runAway(work: Work): Promise<Seen | undefined> {
  // The workbench's own worker, so that the engine is built and kept once.
  const worker = new Worker(new URL('../workbench/engine.worker.ts', import.meta.url), { type: 'module' });
  return new Promise<Seen | undefined>((resolve) => {
    setTimeout(() => resolve(undefined), patience);
    worker.addEventListener('message', ({ data }: MessageEvent<FromEngine>) =>
      resolve(data.type === 'tried' ? data.seen : undefined),
    );
    worker.addEventListener('error', () => resolve(undefined));
    worker.postMessage({ type: 'try', work } satisfies ToEngine);
  }).finally(() => worker.terminate());
}
