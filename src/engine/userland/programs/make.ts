import { lazyProgram } from './lazy-program.ts';

/** GNU make, as multi-stage builds and makefiles of tutorials use it. */
export const make = lazyProgram('make', async () => (await import('./make/main.ts')).main);
