import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';

/** busybox's, and Debian's shell script of the same name (debianutils). */
export const which: Applet = {
  name: 'which',
  usage: `which [-a] COMMAND...

Locate COMMAND

\t-a\tShow all matches`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const wrong = gnu ? /^-[as]*([^as-])/.exec(args[0] ?? '') : null;
    if (wrong) {
      await process.write(2, `Illegal option -${wrong[1]}\nUsage: ${process.argv[0]} [-as] args\n`);
      return 2;
    }
    const options = parseOptions(process, args, { short: gnu ? '+as' : 'a' });
    if (options.operands.length === 0 && !gnu) throw new UsageError();
    let status = options.operands.length === 0 ? 1 : 0;
    for (const name of options.operands) {
      const found = places(process, name);
      if (found.length === 0) status = 1;
      for (const path of options.has('a') ? found : found.slice(0, 1))
        if (!options.has('s')) await print(process, `${path}\n`);
    }
    return status;
  },
};

function places(process: Process, name: string): readonly string[] {
  if (name.includes('/')) return runs(process, name) ? [name] : [];
  const folders = (process.env.get('PATH') ?? '/sbin:/usr/sbin:/bin:/usr/bin').split(':');
  return folders.map((folder) => `${folder === '' ? '.' : folder}/${name}`).filter((path) => runs(process, path));
}

function runs(process: Process, path: string): boolean {
  try {
    if (process.fs.stat(path).type !== 'file') return false;
    process.fs.access(path, { execute: true });
    return true;
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}
