import { lazyProgram } from './lazy-program.ts';

/** `vim`, and `vi` where Debian's alternatives lead to it. */
export const vim = lazyProgram('vim', async () => (await import('./vim/main.ts')).main);
