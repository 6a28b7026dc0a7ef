import { lazyProgram } from './lazy-program.ts';

/** Apache's web server, as its official image has it. */
export const httpd = lazyProgram('httpd', async () => (await import('./httpd/main.ts')).main);
