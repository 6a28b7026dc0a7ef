import { lazyProgram } from './lazy-program.ts';

/** redis-server and redis-cli: data in memory, a log, dumps, and a prompt. */
export const redis = lazyProgram('redis', async () => (await import('./redis/main.ts')).main);
