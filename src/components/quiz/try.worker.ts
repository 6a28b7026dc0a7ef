import type { Work } from '../../learn/quiz/work.ts';
import { runWork } from '../../learn/run-work.ts';

/** Runs work away from the page, so that a command without end cannot freeze it. */
self.addEventListener('message', ({ data }: MessageEvent<Work>) => {
  runWork(data).then(
    (seen) => self.postMessage({ seen }),
    (error: unknown) => self.postMessage({ error: String(error) }),
  );
});
