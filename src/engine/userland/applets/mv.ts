import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type OptionSpec, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { copyNode, copyRun, moveRules } from './copy-tree.ts';
import { gnuSentence } from './cp.ts';
import { confirmed, isDirectory, joined, lastComponent, statIfAny } from './paths.ts';
import { quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const BUSYBOX: OptionSpec = {
  short: 'finvTt:u',
  long: {
    interactive: 'i',
    force: 'f',
    'no-clobber': 'n',
    'no-target-directory': 'T',
    'target-directory:': 't',
    update: 'u',
    verbose: 'v',
  },
};

const GNU: OptionSpec = {
  short: 'bfint:uvS:TZ',
  long: {
    'backup::': 'b',
    force: 'f',
    interactive: 'i',
    'no-clobber': 'n',
    'no-copy': 'no-copy',
    exchange: 'exchange',
    'strip-trailing-slashes': 'strip-trailing-slashes',
    'suffix:': 'S',
    'target-directory:': 't',
    'no-target-directory': 'T',
    'update::': 'u',
    verbose: 'v',
    debug: 'v',
  },
};

export const mv: Applet = {
  name: 'mv',
  usage: `mv [-finT] SOURCE DEST
or: mv [-fin] SOURCE... { -t DIRECTORY | DIRECTORY }

Rename SOURCE to DEST, or move SOURCEs to DIRECTORY

\t-f\tDon't prompt before overwriting
\t-i\tInteractive, prompt before overwrite
\t-n\tDon't overwrite an existing file
\t-T\tRefuse to move if DEST is a directory
\t-t DIR\tMove all SOURCEs into DIR`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, gnu ? GNU : BUSYBOX);
    const operands = [...options.operands];
    const into = options.value('t');
    const last = into ?? operands.at(-1);
    if (operands.length === 0 || last === undefined) throw new UsageError(gnu ? 'missing file operand' : '');
    if (into === undefined) operands.pop();
    if (operands.length === 0)
      throw new UsageError(gnu ? `missing destination file operand after ${quoteAlways(last)}` : '');
    const directory = !options.has('T') && isDirectory(process, last);
    if (!directory && (operands.length > 1 || into !== undefined)) {
      if (gnu) {
        const there = statIfAny(process, last, true) !== undefined;
        throw new AppletFailure(
          `${into === undefined ? 'target' : 'target directory'} ${quoteAlways(last)}: ${there ? 'Not a directory' : 'No such file or directory'}`,
        );
      }
      if (statIfAny(process, last, true)) throw new AppletFailure(`target '${last}' is not a directory`);
    }
    let status = 0;
    for (const source of operands) {
      const target = directory || (!gnu && operands.length > 1) ? joined(last, lastComponent(source)) : last;
      if (!(await move(process, options, source, target, gnu))) status = 1;
    }
    return status;
  },
};

async function move(
  process: Process,
  options: Options,
  source: string,
  target: string,
  gnu: boolean,
): Promise<boolean> {
  const { fs } = process;
  const fail = async (message: string): Promise<false> => {
    await complain(process, message);
    return false;
  };
  let from: ReturnType<typeof fs.lstat>;
  try {
    from = fs.lstat(source);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return fail(
      gnu
        ? `cannot stat ${quoteAlways(source)}: ${strerror(error.errno)}`
        : `can't rename '${source}': ${strerror(error.errno)}`,
    );
  }
  const to = statIfAny(process, target, false);
  if (to) {
    if (options.last('i', 'n', 'f') === 'n' || options.value('u') === 'none') return true;
    if (options.has('u') && from.mtime <= to.mtime) return true;
    if (
      options.last('i', 'n', 'f') === 'i' ||
      (!gnu && !options.has('f') && !writable(process, target) && process.tty(0))
    ) {
      if (!(await confirmed(process, `${programName(process)}: overwrite ${quoteAlways(target)}? `))) return true;
    }
    if (from.dev === to.dev && from.ino === to.ino && gnu) {
      return fail(`${quoteAlways(source)} and ${quoteAlways(target)} are the same file`);
    }
    if (gnu && from.type !== 'directory' && to.type === 'directory') {
      return fail(`cannot overwrite directory ${quoteAlways(target)} with non-directory ${quoteAlways(source)}`);
    }
    if (gnu && from.type === 'directory' && to.type !== 'directory') {
      return fail(`cannot overwrite non-directory ${quoteAlways(target)} with directory ${quoteAlways(source)}`);
    }
  }
  const done = async (): Promise<true> => {
    if (options.has('v'))
      await print(
        process,
        gnu ? `renamed ${quoteAlways(source)} -> ${quoteAlways(target)}\n` : `'${source}' -> '${target}'\n`,
      );
    return true;
  };
  try {
    fs.rename(source, target);
    return await done();
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'EINVAL' && gnu) {
      return fail(`cannot move ${quoteAlways(source)} to a subdirectory of itself, ${quoteAlways(target)}`);
    }
    if (error.errno !== 'EXDEV') {
      return fail(gnu ? renameSentence(source, target, error) : `can't rename '${source}': ${strerror(error.errno)}`);
    }
  }
  if (to && to.type === 'directory' && from.type !== 'directory')
    return fail(`can't rename '${source}': Is a directory`);
  if (to) {
    try {
      if (to.type === 'directory') fs.rmdir(target);
      else fs.unlink(target);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      return fail(
        gnu
          ? `inter-device move failed: ${quoteAlways(source)} to ${quoteAlways(target)}; unable to remove target: ${strerror(error.errno)}`
          : `can't remove '${target}': ${strerror(error.errno)}`,
      );
    }
  }
  const run = copyRun(
    moveRules(
      async (failure) =>
        complain(
          process,
          gnu
            ? gnuSentence(failure, process)
            : `can't create '${target}': ${'reason' in failure ? failure.reason : strerror('EINVAL')}`,
        ),
      async () => {},
    ),
  );
  if (!(await copyNode(process, run, source, target))) return false;
  try {
    fs.removeTree(source);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return fail(
      gnu
        ? `cannot remove ${quoteAlways(source)}: ${strerror(error.errno)}`
        : `can't remove '${source}': ${strerror(error.errno)}`,
    );
  }
  return done();
}

function renameSentence(source: string, target: string, error: FsError): string {
  if (error.errno === 'ENOTEMPTY' || error.errno === 'EEXIST')
    return `cannot overwrite ${quoteAlways(target)}: Directory not empty`;
  return `cannot move ${quoteAlways(source)} to ${quoteAlways(target)}: ${strerror(error.errno)}`;
}

function writable(process: Process, path: string): boolean {
  try {
    process.fs.access(path, { write: true });
    return true;
  } catch (error) {
    if (error instanceof FsError) return false;
    throw error;
  }
}
