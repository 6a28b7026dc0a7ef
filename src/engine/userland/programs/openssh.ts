import { lazyProgram } from './lazy-program.ts';

/** OpenSSH's clients and `ssh-keygen`; the binary's option `name=` says which. */
export const openssh = lazyProgram('openssh', async () => (await import('./openssh/main.ts')).main);
