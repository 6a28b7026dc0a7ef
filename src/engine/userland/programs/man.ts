import type { Program } from '../../kernel/program.ts';

/** man on a host where no manual pages are installed. */
export const man: Program = {
  name: 'man',
  load: () => async (process) => {
    const pages = process.argv.slice(1).filter((arg) => !arg.startsWith('-') && !/^\d$/.test(arg));
    if (pages.length === 0) {
      await process.write(2, "What manual page do you want?\nFor example, try 'man man'.\n");
      return 1;
    }
    // DIFFERS: The host has no manual pages; `docker COMMAND --help` tells what a command takes.
    for (const page of pages) await process.write(2, `No manual entry for ${page}\n`);
    return 16;
  },
};
