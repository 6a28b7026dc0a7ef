import { type FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { confirmed, failureOf, isDirectory, joined, lastComponent, parentOf, statIfAny } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const GNU_LONG = {
  'backup::': 'b',
  directory: 'd',
  'no-dereference': 'n',
  'no-target-directory': 'T',
  force: 'f',
  interactive: 'i',
  'suffix:': 'S',
  'target-directory:': 't',
  logical: 'L',
  physical: 'P',
  relative: 'r',
  symbolic: 's',
  verbose: 'v',
};

export const ln: Applet = {
  name: 'ln',
  usage: `ln [-sfnbtv] [-S SUF] TARGET... LINK|DIR

Create a link LINK or DIR/TARGET to the specified TARGET(s)

\t-s\tMake symlinks instead of hardlinks
\t-f\tRemove existing destinations
\t-n\tDon't dereference symlinks - treat like normal file
\t-b\tMake a backup of the target (if exists) before link operation
\t-S SUF\tUse suffix instead of ~ when making backup files
\t-T\tTreat LINK as a file, not DIR
\t-v\tVerbose`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'bdfinrst:vFLPS:T', long: GNU_LONG } : { short: 'sfnbS:vTr' },
    );
    const operands = [...options.operands];
    if (operands.length === 0) throw new UsageError(gnu ? 'missing file operand' : '');
    const plain = options.has('T');
    if (plain && operands.length > 2) {
      if (gnu) throw new UsageError(`extra operand ${quoteAlways(operands[2] as string)}`);
      throw new AppletFailure('-T accepts 2 args max');
    }
    if (plain && operands.length === 1 && gnu)
      throw new UsageError(`missing destination file operand after ${quoteAlways(operands[0] as string)}`);
    const into = options.value('t');
    const last =
      into ?? (operands.length === 1 ? (gnu ? '.' : lastComponent(operands[0] as string)) : (operands.pop() as string));
    const follow = !options.has('n') && !plain;
    const directory = isDirectory(process, last, follow);
    if (plain && directory && !gnu) throw new AppletFailure(`'${last}' is a directory`);
    if (gnu && !directory && (into !== undefined || operands.length > 1)) {
      throw new AppletFailure(
        `target ${quoteAlways(last)}: ${statIfAny(process, last, true) ? 'Not a directory' : 'No such file or directory'}`,
      );
    }
    let status = 0;
    for (const target of operands) {
      const name =
        directory && !plain
          ? joined(last, lastComponent(target)).replace(/^\.\//, gnu && last === '.' ? './' : '')
          : last;
      if (!(await link(process, options, target, name, gnu))) status = 1;
    }
    return status;
  },
};

async function link(process: Process, options: Options, target: string, name: string, gnu: boolean): Promise<boolean> {
  const { fs } = process;
  const symbolic = options.has('s');
  if (!symbolic) {
    const missing = failureOf(() => (options.has('L') ? fs.stat(target) : fs.lstat(target)));
    if (missing) {
      await complain(
        process,
        gnu
          ? `failed to access ${quoteAlways(target)}: ${strerror(missing.errno)}`
          : `${target}: ${strerror(missing.errno)}`,
      );
      return false;
    }
    if (gnu && isDirectory(process, target, false)) {
      await complain(process, `${shownPath(target)}: hard link not allowed for directory`);
      return false;
    }
  }
  const exists = statIfAny(process, name, false);
  if (
    exists &&
    gnu &&
    options.last('f', 'i') === 'i' &&
    !(await confirmed(process, `${programName(process)}: replace ${quoteAlways(name)}? `))
  )
    return true;
  if (exists && options.has('b')) failureOf(() => fs.rename(name, name + (options.value('S') ?? '~')));
  else if (exists && (options.has('f') || (gnu && options.has('i')))) {
    const pointed = statIfAny(process, target, true);
    if (gnu && !symbolic && pointed && pointed.dev === exists.dev && pointed.ino === exists.ino) {
      await complain(process, `${quoteAlways(target)} and ${quoteAlways(name)} are the same file`);
      return false;
    }
    if (exists.type !== 'directory') failureOf(() => fs.unlink(name));
    else if (gnu) {
      await complain(process, `${shownPath(name)}: cannot overwrite directory`);
      return false;
    }
  }
  const value = symbolic && options.has('r') ? relative(fs.absolute(parentOf(name)), fs.absolute(target)) : target;
  if (options.has('v') && !gnu) await print(process, `'${name}' -> '${value}'\n`);
  const failure = failureOf(() =>
    symbolic ? fs.symlink(value, name) : fs.link(options.has('L') ? fs.realpath(target) : target, name),
  );
  if (failure) {
    await complain(process, gnu ? gnuSentence(symbolic, value, name, failure) : `${name}: ${strerror(failure.errno)}`);
    return false;
  }
  if (options.has('v') && gnu)
    await print(process, `${quoteAlways(name)} ${symbolic ? '->' : '=>'} ${quoteAlways(value)}\n`);
  return true;
}

function gnuSentence(symbolic: boolean, target: string, name: string, failure: FsError): string {
  const reason = strerror(failure.errno);
  if (!symbolic) {
    return failure.errno === 'EEXIST' ||
      failure.errno === 'EDQUOT' ||
      failure.errno === 'ENOSPC' ||
      failure.errno === 'EROFS'
      ? `failed to create hard link ${quoteAlways(name)}: ${reason}`
      : `failed to create hard link ${quoteAlways(name)} => ${quoteAlways(target)}: ${reason}`;
  }
  return failure.errno === 'ENAMETOOLONG' || target === ''
    ? `failed to create symbolic link ${quoteAlways(name)} -> ${quoteAlways(target)}: ${reason}`
    : `failed to create symbolic link ${quoteAlways(name)}: ${reason}`;
}

function shownPath(path: string): string {
  return /[\s'"]/.test(path) ? quoteAlways(path) : path;
}

/** How to get from a directory to a path, both absolute. */
export function relative(from: string, to: string): string {
  const left = from.split('/').filter((part) => part !== '');
  const right = to.split('/').filter((part) => part !== '');
  let same = 0;
  while (same < left.length && same < right.length && left[same] === right[same]) same += 1;
  return [...left.slice(same).map(() => '..'), ...right.slice(same)].join('/') || '.';
}
