import { lazyProgram } from './lazy-program.ts';

/** python, python3 and pip: an interpreter of Python 3.13 with the standard library that tutorials use. */
export const python = lazyProgram('python', async () => (await import('./python/main.ts')).main);
