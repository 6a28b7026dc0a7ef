import { lazyProgram } from './lazy-program.ts';

/** Debian's package tool below apt, as `dpkg`, `dpkg-query` and `dpkg-deb`. */
export const dpkg = lazyProgram('dpkg', async () => (await import('./dpkg/main.ts')).main);
