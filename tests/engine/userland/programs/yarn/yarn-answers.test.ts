import { describe } from 'vitest';
import { expectRealAnswers } from '../real-answers.ts';

describe('yarn 1, as the real one answers', async () => {
  await expectRealAnswers(new URL('yarn-answers.json', import.meta.url), 'node:24');
});
