import { describe } from 'vitest';
import { expectRealAnswers } from '../real-answers.ts';

describe('npm, command by command', async () => {
  await expectRealAnswers(new URL('npm-commands.json', import.meta.url), 'node:24');
});
