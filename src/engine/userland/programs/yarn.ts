import { lazyProgram } from './lazy-program.ts';

/** yarn 1, as Node's images carry it: packages of the simulated registry, and a project's scripts. */
export const yarn = lazyProgram('yarn', async () => (await import('./yarn/main.ts')).main);
