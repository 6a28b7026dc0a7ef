import type { Main, Program } from '../../kernel/program.ts';

/** curl 8.14.1 for HTTP, imported when first used. */
export const curl: Program = {
  name: 'curl',
  async load(): Promise<Main> {
    return (await import('./curl/main.ts')).curlMain;
  },
};
