import { lazyProgram } from './lazy-program.ts';

/** The go command, and what it builds. */
export const go = lazyProgram('go', async () => (await import('./go/command.ts')).main);
export const goBinary = lazyProgram('go-binary', async () => (await import('./go/binary.ts')).main);
