import { lazyProgram } from './lazy-program.ts';

/** npm: packages of the simulated registry, and a project's scripts. */
export const npm = lazyProgram('npm', async () => (await import('./npm/main.ts')).main);

/** npx: commands of packages. */
export const npx = lazyProgram('npx', async () => (await import('./npm/main.ts')).mainNpx);
