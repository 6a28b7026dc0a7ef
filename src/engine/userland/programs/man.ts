import type { Process } from '../../kernel/process.ts';
import type { Program } from '../../kernel/program.ts';

/** man on a host where no manual pages are installed: it says so, and where the answer is. */
export const man: Program = {
  name: 'man',
  load: () => async (process) => {
    const pages = process.argv.slice(1).filter((arg) => !arg.startsWith('-') && !/^\d$/.test(arg));
    if (pages.length === 0) {
      await process.write(2, "What manual page do you want?\nFor example, try 'man man'.\n");
      return 1;
    }
    // DIFFERS: The host has no manual pages; `docker COMMAND --help` tells what a command takes.
    for (const page of pages) await process.write(2, `No manual entry for ${page}\n${hint(process, page)}`);
    return 16;
  },
};

/** `man docker-run`, `man ls`, `man cd`: each has its own help. Nothing for a name that nothing goes by. */
function hint(process: Process, page: string): string {
  const say = (command: string): string => `drydock: this machine has no manual pages; try '${command}'\n`;
  if (/^docker-./.test(page)) return say(`${page.replaceAll('-', ' ')} --help`);
  if (process.lookupExecutable(page, process.env.get('PATH') ?? '') !== undefined) return say(`${page} --help`);
  return BUILTINS.has(page) ? say(`help ${page}`) : '';
}

/** Builtins of bash that are no files. */
const BUILTINS = new Set(
  'alias bg bind break cd command continue declare dirs disown eval exec exit export fg getopts hash help history jobs let local read set shift source trap type ulimit umask unset wait'.split(
    ' ',
  ),
);
