import { lazyProgram } from './lazy-program.ts';

/** `figlet hello`: large letters. */
export const figlet = lazyProgram('figlet', async () => (await import('./figlet/main.ts')).main);
