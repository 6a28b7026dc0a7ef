import { strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf, joined } from './paths.ts';
import { startProgram } from './run-program.ts';
import { complain, print } from './streams.ts';

export const runParts: Applet = {
  name: 'run-parts',
  usage: `run-parts [-a ARG]... [-u UMASK] [--reverse] [--test] [--exit-on-error] [--list] DIRECTORY

Run a bunch of scripts in DIRECTORY

\t-a ARG\t\tPass ARG as argument to scripts
\t-u UMASK\tSet UMASK before running scripts
\t--reverse\tReverse execution order
\t--test\t\tDry run
\t--exit-on-error\tExit if a script exits with non-zero
\t--list\t\tPrint names of matching files even if they are not executable`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: flavourOf(process) === 'gnu' ? 'a:u:v' : 'a:u:',
      long: {
        'arg:': 'a',
        'umask:': 'u',
        reverse: 'reverse',
        test: 'test',
        list: 'list',
        'exit-on-error': 'exit',
        verbose: 'v',
        report: 'report',
        'regex:': 'regex',
      },
    });
    const [folder, extra] = options.operands;
    if (folder === undefined || extra !== undefined) throw new UsageError();
    const names = partsOf(process, folder, options.has('list'));
    if (options.has('reverse')) names.reverse();
    let status = 0;
    for (const path of names) {
      if (options.has('test') || options.has('list')) {
        await print(process, `${path}\n`);
        continue;
      }
      if (options.has('v')) await process.write(2, `run-parts: executing ${path}\n`);
      const pid = await startProgram(process, [path, ...options.values('a')]);
      if (typeof pid !== 'number') {
        await complain(process, `can't execute '${path}': ${pid.reason}`);
        status = 1;
      } else {
        const ended = await process.wait(pid);
        const code = ended ? exitCodeOf(ended.status, SIGNAL_NUMBERS) : 0;
        if (code === 0) continue;
        await complain(process, `${path}: exit status ${code}`);
        status = 1;
      }
      if (options.has('exit')) return 1;
    }
    return status;
  },
};

/** Executable files whose names are letters, digits, `_` and `-` only. */
function partsOf(process: Process, folder: string, all: boolean): string[] {
  let names: readonly string[] = [];
  const failure = failureOf(() => {
    names = process.fs.readdir(folder).map((entry) => entry.name);
  });
  if (failure) throw new AppletFailure(`can't open '${folder}': ${strerror(failure.errno)}`);
  return names
    .filter((name) => /^[A-Za-z0-9_-]+$/.test(name))
    .map((name) => joined(folder, name))
    .filter(
      (path) =>
        process.fs.stat(path).type === 'file' &&
        (all || failureOf(() => process.fs.access(path, { execute: true })) === undefined),
    );
}
