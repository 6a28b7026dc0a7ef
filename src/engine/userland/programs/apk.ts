import { lazyProgram } from './lazy-program.ts';

/** Alpine's package manager. */
export const apk = lazyProgram('apk', async () => (await import('./apk/main.ts')).main);
