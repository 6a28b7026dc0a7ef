import { describe } from 'vitest';
import { expectRealAnswers } from '../../real-answers.ts';

describe('node watches files', async () => {
  await expectRealAnswers(new URL('watch-answers.json', import.meta.url), 'node:24');
});
