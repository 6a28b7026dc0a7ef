import { lazyProgram } from './lazy-program.ts';

/** git 2.47.3 for clone, status and log. */
export const git = lazyProgram('git', async () => (await import('./git/main.ts')).gitMain);
