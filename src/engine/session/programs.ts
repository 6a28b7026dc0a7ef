import type { Main, Program } from '../kernel/program.ts';
import { helloWorld } from '../userland/programs/hello-world.ts';
import { SHELL_PROGRAMS } from '../userland/shell/programs.ts';

/** Every program that a binary of the host or of the catalogue's images may name, but for `docker`, which needs a daemon. */
export const PROGRAMS: readonly Program[] = [
  onFirstUse('busybox', async () => (await import('../userland/programs/busybox.ts')).busybox),
  onFirstUse('coreutils', async () => (await import('../userland/programs/coreutils.ts')).coreutils),
  helloWorld,
  ...SHELL_PROGRAMS,
];

/** A program that is fetched when it is first executed: a page shows its prompt without waiting for tools that nobody has called yet. */
export function onFirstUse(name: string, load: () => Promise<Program>): Program {
  let main: Main | undefined;
  return {
    name,
    load() {
      if (main) return main;
      return load().then(async (program) => {
        main = await program.load();
        return main;
      });
    },
  };
}
