import { lazyProgram } from './lazy-program.ts';

/** `envsubst '$PORT' < template`: fills the environment into a text. */
export const envsubst = lazyProgram('envsubst', async () => (await import('./envsubst/main.ts')).main);
