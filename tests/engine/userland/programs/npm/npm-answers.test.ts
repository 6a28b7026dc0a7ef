import { describe } from 'vitest';
import { expectRealAnswers } from '../real-answers.ts';

describe('npm', async () => {
  await expectRealAnswers(new URL('npm-answers.json', import.meta.url), 'node:24');
});
