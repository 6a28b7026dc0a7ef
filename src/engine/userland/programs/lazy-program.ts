import type { Main, Program } from '../../kernel/program.ts';

/** A program whose code is fetched when it is first executed, and at hand from then on. */
export function lazyProgram(name: string, fetch: () => Promise<Main>): Program {
  let main: Main | undefined;
  return {
    name,
    load() {
      if (main) return main;
      return fetch().then((fetched) => {
        main = fetched;
        return fetched;
      });
    },
  };
}
