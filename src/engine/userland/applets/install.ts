import { strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { groupOfName, userOfName } from './accounts.ts';
import { AppletFailure, type Options, parseOptions, programName, UsageError } from './arguments.ts';
import { copyNode, copyRun } from './copy-tree.ts';
import { gnuSentence } from './cp.ts';
import { changedMode } from './modes.ts';
import { failureOf, isDirectory, joined, lastComponent, parentOf } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

const LONG = {
  directory: 'd',
  'preserve-timestamps': 'p',
  strip: 's',
  'group:': 'g',
  'mode:': 'm',
  'owner:': 'o',
  'target-directory:': 't',
  'no-target-directory': 'T',
  verbose: 'v',
  compare: 'C',
  'backup::': 'b',
  'suffix:': 'S',
};

export const install: Applet = {
  name: 'install',
  usage: `install [-cdDsp] [-o USER] [-g GRP] [-m MODE] [-t DIR] [SOURCE]... DEST

Copy files and set attributes

\t-c\tJust copy (default)
\t-d\tCreate directories
\t-D\tCreate leading target directories
\t-s\tStrip symbol table
\t-p\tPreserve date
\t-o USER\tSet ownership
\t-g GRP\tSet group ownership
\t-m MODE\tSet permissions
\t-t DIR\tInstall to DIR`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, { short: gnu ? 'bcCsDdg:m:o:pt:TvS:Z' : 'cdDpsg:m:o:t:v', long: LONG });
    const operands = [...options.operands];
    const text = options.value('m') ?? '755';
    const mode = changedMode(text, 0, false, 0);
    if (mode === undefined)
      throw new AppletFailure(gnu ? `invalid mode ${quote(process, text)}` : `invalid mode '${text}'`);
    const uid = idOf(options.value('o'), (name) => userOfName(process, name)?.uid, gnu, 'user', process);
    const gid = idOf(options.value('g'), (name) => groupOfName(process, name)?.gid, gnu, 'group', process);
    const finish = (path: string): void => {
      if (uid !== undefined || gid !== undefined) process.fs.chown(path, uid, gid);
      process.fs.chmod(path, mode);
    };
    if (operands.length === 0) throw new UsageError(gnu ? 'missing file operand' : '');
    if (options.has('d')) return directories(process, options, operands, finish, gnu);
    const into = options.value('t');
    const last = into ?? (operands.pop() as string);
    if (operands.length === 0)
      throw new UsageError(gnu ? `missing destination file operand after ${quoteAlways(last)}` : '');
    if (options.has('D')) {
      const folder = into ?? (operands.length > 1 ? last : parentOf(last));
      process.fs.mkdirs(folder);
    }
    const folder = !options.has('T') && isDirectory(process, last);
    if (!folder && (operands.length > 1 || into !== undefined)) {
      throw new AppletFailure(
        gnu
          ? `target ${quoteAlways(last)}: ${process.fs.exists(last) ? 'Not a directory' : 'No such file or directory'}`
          : `target '${last}' is not a directory`,
      );
    }
    let status = 0;
    const run = copyRun({
      recursive: false,
      follow: 'all',
      preserveMode: false,
      preserveOwner: false,
      preserveTimes: options.has('p'),
      preserveLinks: false,
      link: 'none',
      force: true,
      removeFirst: true,
      replace: false,
      onlyNewer: false,
      overwrite: async () => true,
      copied: async (source, target) => {
        if (options.has('v'))
          await print(
            process,
            gnu ? `${quoteAlways(source)} -> ${quoteAlways(target)}\n` : `'${source}' -> '${target}'\n`,
          );
      },
      failed: async (failure) => {
        status = 1;
        const omitted = failure.kind === 'directory-omitted';
        await complain(
          process,
          gnu
            ? omitted
              ? `omitting directory ${quoteAlways(failure.path)}`
              : gnuSentence(failure, process)
            : busyboxSentence(failure),
        );
      },
    });
    for (const source of operands) {
      const target = folder ? joined(last, lastComponent(source)) : last;
      if (!(await copyNode(process, run, source, target))) continue;
      const failure = failureOf(() => finish(target));
      if (!failure) continue;
      await complain(
        process,
        gnu
          ? `cannot change ownership of ${quoteAlways(target)}: ${strerror(failure.errno)}`
          : `can't change ownership of ${target}: ${strerror(failure.errno)}`,
      );
      status = 1;
    }
    return status;
  },
};

function busyboxSentence(failure: Parameters<typeof gnuSentence>[0]): string {
  if (failure.kind === 'directory-omitted') return `omitting directory '${failure.path}'`;
  const path = 'path' in failure ? failure.path : failure.target;
  const reason = 'reason' in failure ? failure.reason : strerror('EINVAL');
  return `can't ${failure.kind === 'stat' ? 'stat' : failure.kind === 'open' ? 'open' : 'create'} '${path}': ${reason}`;
}

function idOf(
  name: string | undefined,
  look: (name: string) => number | undefined,
  gnu: boolean,
  noun: string,
  process: Process,
): number | undefined {
  if (name === undefined) return undefined;
  const id = look(name) ?? (/^\d+$/.test(name) ? Number(name) : undefined);
  if (id === undefined)
    throw new AppletFailure(gnu ? `invalid ${noun} ${quote(process, name)}` : `unknown ${noun} ${name}`);
  return id;
}

async function directories(
  process: Process,
  options: Options,
  paths: readonly string[],
  finish: (path: string) => void,
  gnu: boolean,
): Promise<number> {
  let status = 0;
  for (const path of paths) {
    const existed = isDirectory(process, path);
    const failure = failureOf(() => {
      process.fs.mkdirs(path);
      finish(path);
    });
    if (failure) {
      await complain(
        process,
        gnu
          ? `cannot create directory ${quote(process, path)}: ${strerror(failure.errno)}`
          : `can't create directory '${path}': ${strerror(failure.errno)}`,
      );
      status = 1;
    } else if (options.has('v') && !existed) {
      await print(
        process,
        gnu ? `${programName(process)}: creating directory ${quoteAlways(path)}\n` : `created directory: '${path}'\n`,
      );
    }
  }
  return status;
}
