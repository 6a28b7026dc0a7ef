import { lazyProgram } from './lazy-program.ts';

/** The editor nano 8.4. */
export const nano = lazyProgram('nano', async () => (await import('./nano/main.ts')).nanoMain);
