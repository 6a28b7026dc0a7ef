import { lazyProgram } from './lazy-program.ts';

/** Node: JavaScript, with files, processes and the network of the machine. */
export const node = lazyProgram('node', async () => (await import('./node/main.ts')).main);
