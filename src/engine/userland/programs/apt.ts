import { lazyProgram } from './lazy-program.ts';

/** Debian's package manager, as `apt`, `apt-get`, `apt-cache` and `apt-mark`. */
export const apt = lazyProgram('apt', async () => (await import('./apt/main.ts')).main);
