import { lazyProgram } from './lazy-program.ts';

/** The C compiler, and what it makes. */
export const gcc = lazyProgram('gcc', async () => (await import('./gcc/command.ts')).main);
export const gccBinary = lazyProgram('gcc-binary', async () => (await import('./gcc/binary.ts')).main);
