import { lazyProgram } from './lazy-program.ts';

/** An init for containers, as `tini` and `dumb-init`. */
export const tini = lazyProgram('tini', async () => (await import('./tini/main.ts')).main);
