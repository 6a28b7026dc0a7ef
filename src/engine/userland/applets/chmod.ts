import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { changedMode, modeString } from './modes.ts';
import { namesBelow } from './names-below.ts';
import { failureOf, joined } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const GNU_LONG = {
  changes: 'c',
  quiet: 'f',
  silent: 'f',
  verbose: 'v',
  recursive: 'R',
  'reference:': 'reference',
  'no-preserve-root': 'no-preserve-root',
  'preserve-root': 'preserve-root',
  dereference: 'dereference',
  'no-dereference': 'h',
};

interface Task {
  readonly gnu: boolean;
  readonly mode: (stat: Stat) => number;
  readonly quiet: boolean;
  readonly recursive: boolean;
  readonly report: 'none' | 'changes' | 'all';
}

export const chmod: Applet = {
  name: 'chmod',
  usage: `chmod [-Rcvf] MODE[,MODE]... FILE...

MODE is octal number (bit pattern sstrwxrwxrwx) or [ugoa]{+|-|=}[rwxXst]

\t-R\tRecurse
\t-c\tList changed files
\t-v\tVerbose
\t-f\tHide errors`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    // A mode such as -x or -rw looks like an option but is not one.
    const minus = args.findIndex(
      (arg) => /^-[rwxXstugoa,=+-]*[rwxXst]/.test(arg) && !/^-[Rvcf]+$/.test(arg) && !arg.startsWith('--'),
    );
    const before = minus >= 0 && !args.slice(0, minus).some((arg) => !arg.startsWith('-')) ? minus : -1;
    const rest = before >= 0 ? args.filter((_, index) => index !== before) : args;
    const options = parseOptions(process, rest, gnu ? { short: 'Rcfvh', long: GNU_LONG } : { short: 'Rvcf' });
    const reference = options.value('reference');
    const operands = [...options.operands];
    const text = before >= 0 ? (args[before] as string) : reference === undefined ? operands.shift() : undefined;
    if (text === undefined && reference === undefined) throw new UsageError(gnu ? 'missing operand' : '');
    if (operands.length === 0) throw new UsageError(gnu ? `missing operand after ${quote(process, text ?? '')}` : '');
    const { umask } = process.fs;
    const task: Task = {
      gnu,
      mode:
        reference === undefined
          ? (stat) => changedMode(text as string, stat.mode, stat.type === 'directory', umask) ?? -1
          : constant(process.fs.stat(reference).mode),
      quiet: options.has('f'),
      recursive: options.has('R'),
      report: options.has('v') ? 'all' : options.has('c') ? 'changes' : 'none',
    };
    if (text !== undefined && changedMode(text, 0, false, umask) === undefined) {
      if (gnu) throw new UsageError(`invalid mode: ${quote(process, text)}`);
      throw new AppletFailure(`invalid mode '${text}'`);
    }
    let status = 0;
    for (const path of operands) if (!(await change(process, path, task, true))) status = 1;
    return status;
  },
};

function constant(mode: number): () => number {
  return () => mode;
}

async function change(process: Process, path: string, task: Task, operand: boolean): Promise<boolean> {
  const { fs } = process;
  const { gnu } = task;
  const pause = process.step();
  if (pause) await pause;
  let stat: Stat;
  try {
    const link = fs.lstat(path);
    if (link.type === 'symlink' && !operand) return true;
    stat = fs.stat(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (!task.quiet) {
      const dangling = gnu && failureOf(() => fs.lstat(path)) === undefined;
      await complain(
        process,
        dangling
          ? `cannot operate on dangling symlink ${quoteAlways(path)}`
          : gnu
            ? `cannot access ${quoteAlways(path)}: ${strerror(error.errno)}`
            : `${path}: ${strerror(error.errno)}`,
      );
    }
    return false;
  }
  const mode = task.mode(stat);
  const failure = failureOf(() => fs.chmod(path, mode));
  let ok = true;
  if (failure) {
    if (!task.quiet) {
      await complain(
        process,
        gnu
          ? `changing permissions of ${quoteAlways(path)}: ${strerror(failure.errno)}`
          : `${path}: ${strerror(failure.errno)}`,
      );
    }
    ok = false;
  } else if (task.report === 'all' || (task.report === 'changes' && mode !== stat.mode)) {
    const after = { type: stat.type, mode };
    const shown = `${octal(mode)} (${modeString(after).slice(1)})`;
    if (gnu && mode === stat.mode) await print(process, `mode of ${quoteAlways(path)} retained as ${shown}\n`);
    else if (gnu)
      await print(
        process,
        `mode of ${quoteAlways(path)} changed from ${octal(stat.mode)} (${modeString(stat).slice(1)}) to ${shown}\n`,
      );
    else await print(process, `mode of '${path}' changed to ${shown}\n`);
  }
  if (task.recursive && stat.type === 'directory') {
    const names = await namesBelow(process, path);
    if (!names) return false;
    for (const name of names) if (!(await change(process, joined(path, name), task, false))) ok = false;
  }
  return ok;
}

function octal(mode: number): string {
  return mode.toString(8).padStart(4, '0');
}
