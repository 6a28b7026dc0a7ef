import { Worker } from 'node:worker_threads';
import { questionsOf } from './replay.ts';
import type { Assignment, Report } from './replay-worker.ts';
import type { SessionFile, Step } from './session-file.ts';

/** A thread that has said nothing for so long hangs inside one call; the step's own limit is shorter. */
const SILENCE_MS = 15_000;

/**
 * Replays sessions in worker threads, a few side by side. A thread that a step has blocked is ended and its session replayed without that
 * step, so that one hanging step costs one step.
 */
export async function replayAll(
  sessions: ReadonlyMap<string, SessionFile>,
  onSession: (name: string, replayed: SessionFile) => void | Promise<void>,
  threads = 2,
): Promise<void> {
  const waiting = [...sessions];
  const work = async (): Promise<void> => {
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const [name, session] = next;
      await onSession(name, { ...session, steps: await replayOne(session) });
    }
  };
  await Promise.all(Array.from({ length: threads }, work));
}

async function replayOne(session: SessionFile): Promise<readonly Step[]> {
  const questions = questionsOf(session);
  const skip: number[] = [];
  for (;;) {
    const answers = await attempt({ images: session.images, questions, skip });
    if (answers.length === questions.length || skip.length >= 3) return answers;
    skip.push(answers.length);
  }
}

/** The answers as far as the thread came. */
function attempt(assignment: Assignment): Promise<readonly Step[]> {
  const worker = new Worker(new URL('./replay-worker.ts', import.meta.url));
  const answers: Step[] = [];
  return new Promise((resolve, reject) => {
    let timer: ReturnType<typeof setTimeout>;
    const finish = (): void => {
      clearTimeout(timer);
      void worker.terminate().then(() => resolve(answers));
    };
    const watch = (): void => {
      clearTimeout(timer);
      timer = setTimeout(finish, SILENCE_MS);
    };
    watch();
    worker.on('message', (report: Report) => {
      watch();
      if (report.kind === 'done') finish();
      else answers[report.index] = report.answer;
    });
    worker.on('error', (error) => {
      clearTimeout(timer);
      reject(error);
    });
    worker.postMessage(assignment);
  });
}
