import { lazyProgram } from './lazy-program.ts';

/** `cowsay hello`, `fortune | cowthink`. */
export const cowsay = lazyProgram('cowsay', async () => (await import('./cowsay/main.ts')).main);
