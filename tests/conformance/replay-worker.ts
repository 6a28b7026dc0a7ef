import { parentPort } from 'node:worker_threads';
import { type Question, replayQuestions } from './replay.ts';
import type { Step } from './session-file.ts';

/** A session to replay, as the pool hands it to a worker thread. */
export interface Assignment {
  readonly images: readonly string[];
  readonly questions: readonly Question[];
  readonly skip: readonly number[];
}

export type Report =
  | { readonly kind: 'step'; readonly index: number; readonly answer: Step }
  | { readonly kind: 'done' };

parentPort?.on('message', async (assignment: Assignment) => {
  const report = (message: Report): void => parentPort?.postMessage(message);
  await replayQuestions(
    assignment.images,
    assignment.questions,
    (index, answer) => report({ kind: 'step', index, answer }),
    new Set(assignment.skip),
  );
  report({ kind: 'done' });
});
