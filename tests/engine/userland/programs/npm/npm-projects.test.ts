import { describe } from 'vitest';
import { expectRealAnswers } from '../real-answers.ts';

describe('npm with folders, tarballs and workspaces', async () => {
  await expectRealAnswers(new URL('npm-projects.json', import.meta.url), 'node:24');
});
