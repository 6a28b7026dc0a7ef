import { lazyProgram } from './lazy-program.ts';

/** `ss` and `ip` of iproute2; its other tools say that they are not simulated. The binary's option `name=` says which. */
export const iproute2 = lazyProgram('iproute2', async () => (await import('./iproute2/main.ts')).main);
