import { lazyProgram } from './lazy-program.ts';

/** The image registry that Docker publishes as registry:2, with its HTTP interface. */
export const registry = lazyProgram('registry', async () => (await import('./registry/main.ts')).main);
