import type { Program } from '../../kernel/program.ts';

/** The web server: its own configuration language, a master and worker processes, files, redirects and proxying. */
export const nginx: Program = { name: 'nginx', load: async () => (await import('./nginx/main.ts')).main };
