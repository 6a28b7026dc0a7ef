import { FsError, strerror } from '../../fs/errno.ts';
import type { Stat } from '../../fs/inode.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, programName, UsageError } from './arguments.ts';
import { confirmed, failureOf, joined, lastComponent } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const LONG = { force: 'f', interactive: 'i', recursive: 'r', verbose: 'v' };
const GNU_LONG = {
  force: 'f',
  'interactive::': 'interactive',
  'one-file-system': 'one-file-system',
  'no-preserve-root': 'no-preserve-root',
  'preserve-root::': 'preserve-root',
  recursive: 'r',
  dir: 'd',
  verbose: 'v',
};

interface Rules {
  readonly gnu: boolean;
  readonly force: boolean;
  readonly asks: boolean;
  readonly recursive: boolean;
  readonly emptyDirectories: boolean;
  readonly verbose: boolean;
}

export const rm: Applet = {
  name: 'rm',
  usage: `rm [-irf] FILE...

Remove (unlink) FILEs

\t-i\tAlways prompt before removing
\t-f\tNever prompt
\t-R,-r\tRecurse`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'dfirvIR', long: GNU_LONG } : { short: 'firR' + 'v', long: LONG },
    );
    const when = options.value('interactive');
    const last = options.last('f', 'i', 'interactive', 'I');
    const rules: Rules = {
      gnu,
      force: last === 'f' || (!gnu && options.has('f')),
      asks: last === 'i' || (last === 'interactive' && (when === undefined || /^(?:always|yes)/.test(when))),
      recursive: options.has('r') || options.has('R'),
      emptyDirectories: options.has('d'),
      verbose: options.has('v'),
    };
    if (options.operands.length === 0) {
      if (options.has('f')) return 0;
      throw new UsageError(gnu ? 'missing operand' : '');
    }
    if (last === 'I' && (options.operands.length > 3 || rules.recursive)) {
      const count = options.operands.length;
      const what = `${count} argument${count === 1 ? '' : 's'}${rules.recursive ? ' recursively' : ''}`;
      if (!(await confirmed(process, `${programName(process)}: remove ${what}? `))) return 0;
    }
    let status = 0;
    for (const path of options.operands) {
      const name = lastComponent(path);
      if (gnu && rules.recursive && name === '/' && !options.has('no-preserve-root')) {
        await complain(process, "it is dangerous to operate recursively on '/'");
        await complain(process, 'use --no-preserve-root to override this failsafe');
        status = 1;
      } else if (name === '.' || name === '..') {
        if (!gnu) await complain(process, "can't remove '.' or '..'");
        else if (rules.recursive)
          await complain(process, `refusing to remove '.' or '..' directory: skipping ${quoteAlways(path)}`);
        else await complain(process, `cannot remove ${quoteAlways(path)}: Is a directory`);
        status = 1;
      } else if (!(await remove(process, path, rules))) status = 1;
    }
    return status;
  },
};

async function remove(process: Process, path: string, rules: Rules): Promise<boolean> {
  const { fs } = process;
  const { gnu } = rules;
  const pause = process.step();
  if (pause) await pause;
  const cannot = async (reason: string): Promise<false> => {
    await complain(
      process,
      gnu ? `cannot remove ${quoteAlways(path)}: ${reason}` : `can't remove '${path}': ${reason}`,
    );
    return false;
  };
  let stat: Stat;
  try {
    stat = fs.lstat(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (rules.force && (error.errno === 'ENOENT' || (gnu && error.errno === 'ENOTDIR'))) return true;
    if (!gnu && error.errno !== 'ENOENT') {
      await complain(process, `can't stat '${path}': ${strerror(error.errno)}`);
      return false;
    }
    return cannot(strerror(error.errno));
  }
  const ask = async (question: string): Promise<boolean> =>
    confirmed(process, `${programName(process)}: ${question}? `);
  const name = gnu ? quoteAlways(path) : `'${path}'`;
  const careful =
    rules.asks || (!rules.force && stat.type !== 'symlink' && process.tty(0) !== undefined && !mayWrite(process, path));
  const guarded = gnu && !mayWrite(process, path) ? 'write-protected ' : '';
  if (stat.type === 'directory') {
    if (!rules.recursive && !rules.emptyDirectories) {
      if (gnu) return cannot('Is a directory');
      await complain(process, `'${path}' is a directory`);
      return false;
    }
    let ok = true;
    let names: readonly string[] = [];
    const failure = failureOf(() => {
      names = fs.readdir(path).map((entry) => entry.name);
    });
    if (failure && rules.recursive && gnu) return cannot(strerror(failure.errno));
    if (rules.recursive && (names.length > 0 || !gnu)) {
      if (careful && !(await ask(gnu ? `descend into ${guarded}directory ${name}` : `descend into directory ${name}`)))
        return true;
      if (failure) {
        await complain(process, `can't open '${path}': ${strerror(failure.errno)}`);
        return false;
      }
      for (const each of names) if (!(await remove(process, joined(path, each), rules))) ok = false;
    }
    if (!ok && gnu) return false;
    if ((gnu ? careful : rules.asks) && !(await ask(`remove ${gnu ? guarded : ''}directory ${name}`))) return ok;
    const gone = failureOf(() => fs.rmdir(path));
    if (gone) return cannot(strerror(gone.errno));
    if (rules.verbose) await print(process, gnu ? `removed directory ${name}\n` : `removed directory: ${name}\n`);
    return ok;
  }
  if (careful && !(await ask(gnu ? `remove ${guarded}${describe(stat)} ${name}` : `remove ${name}`))) return true;
  const failure = failureOf(() => fs.unlink(path));
  if (failure) return cannot(strerror(failure.errno));
  if (rules.verbose) await print(process, `removed ${name}\n`);
  return true;
}

function mayWrite(process: Process, path: string): boolean {
  return failureOf(() => process.fs.access(path, { write: true })) === undefined;
}

/** gnulib's file_type(): what GNU's prompts and stat call a file. */
export function describe(stat: Stat): string {
  switch (stat.type) {
    case 'file':
      return stat.size === 0 ? 'regular empty file' : 'regular file';
    case 'directory':
      return 'directory';
    case 'symlink':
      return 'symbolic link';
    case 'char-device':
      return 'character special file';
    case 'block-device':
      return 'block special file';
    case 'fifo':
      return 'fifo';
    case 'socket':
      return 'socket';
  }
}
