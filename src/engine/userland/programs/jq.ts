import { lazyProgram } from './lazy-program.ts';

/** jq 1.7.1, all of it but modules and --stream. */
export const jq = lazyProgram('jq', async () => (await import('./jq/main.ts')).jqMain);
