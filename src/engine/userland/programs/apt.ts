import { lazyProgram } from './lazy-program.ts';

/** Debian's package manager, as `apt`, `apt-get`, `apt-cache` and `apt-mark`. */
export const apt = lazyProgram('apt', async () => (await import('./apt/main.ts')).main);

/** The same under the name that official images' binaries give. */
export const aptGet = lazyProgram('apt-get', async () => (await import('./apt/main.ts')).main);
