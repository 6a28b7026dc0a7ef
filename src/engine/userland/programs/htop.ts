import { lazyProgram } from './lazy-program.ts';

/** `htop`: processes on the whole screen, with meters, a tree, search and kill. */
export const htop = lazyProgram('htop', async () => (await import('./htop/main.ts')).main);
