import { lazyProgram } from './lazy-program.ts';

/** curl 8.14.1 for http, https (see tls-greeting.ts) and file. */
export const curl = lazyProgram('curl', async () => (await import('./curl/main.ts')).curlMain);
