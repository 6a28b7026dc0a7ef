import { lazyProgram } from './lazy-program.ts';

/** `gosu redis redis-server`: how images step down from root. */
export const gosu = lazyProgram('gosu', async () => (await import('./gosu/main.ts')).main);
