import { lazyProgram } from './lazy-program.ts';

/** BIND's clients: `dig`, `host`, `nslookup`; the binary's option `name=` says which. */
export const bind = lazyProgram('bind', async () => (await import('./bind/main.ts')).main);
