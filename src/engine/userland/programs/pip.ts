import { lazyProgram } from './lazy-program.ts';

/** pip, pip3: packages of the simulated index of Python packages. */
export const pip = lazyProgram('pip', async () => (await import('./pip/main.ts')).main);
