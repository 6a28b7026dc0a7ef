import { describe } from 'vitest';
import { expectRealAnswers } from '../real-answers.ts';

describe('npm with older lock files; node --run; npm view', async () => {
  await expectRealAnswers(new URL('npm-lockfiles.json', import.meta.url), 'node:24');
});
