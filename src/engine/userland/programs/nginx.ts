import { lazyProgram } from './lazy-program.ts';

/** The web server: its own configuration language, a master and worker processes, files, redirects and proxying. */
export const nginx = lazyProgram('nginx', async () => (await import('./nginx/main.ts')).main);
