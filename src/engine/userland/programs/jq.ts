import type { Main, Program } from '../../kernel/program.ts';

/** jq 1.7.1. Imported when first used: few pages need it. */
export const jq: Program = {
  name: 'jq',
  async load(): Promise<Main> {
    return (await import('./jq/main.ts')).jqMain;
  },
};
