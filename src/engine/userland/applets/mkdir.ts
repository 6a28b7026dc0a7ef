import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { changedMode } from './modes.ts';
import { failureOf, isDirectory } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { complain, print } from './streams.ts';

export const mkdir: Applet = {
  name: 'mkdir',
  usage: `mkdir [-m MODE] [-p] DIRECTORY...

Create DIRECTORY

\t-m MODE\tMode
\t-p\tNo error if exists; make parent directories as needed`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'm:pvZ' : 'm:pv',
      long: { 'mode:': 'm', parents: 'p', verbose: 'v', ...(gnu ? { 'context::': 'Z' } : {}) },
    });
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    const text = options.value('m');
    let mode: number | undefined;
    if (text !== undefined) {
      mode = changedMode(text, 0o777, true, process.fs.umask);
      if (mode === undefined)
        throw new AppletFailure(gnu ? `invalid mode ${quote(process, text)}` : `invalid mode '${text}'`);
    }
    const verbose = async (path: string): Promise<void> => {
      if (options.has('v'))
        await print(
          process,
          gnu
            ? `${process.argv[0] ?? 'mkdir'}: created directory ${quoteAlways(path)}\n`
            : `created directory: '${path}'\n`,
        );
    };
    let status = 0;
    for (const path of options.operands) {
      const failure = options.has('p')
        ? await makeParents(process, path, mode, verbose)
        : await makeOne(process, path, mode, verbose);
      if (!failure) continue;
      status = 1;
      const shown = failure.path;
      const reason = strerror(failure.error.errno);
      await complain(
        process,
        gnu
          ? `cannot create directory ${quote(process, shown)}: ${reason}`
          : `can't create directory '${path}': ${reason}`,
      );
    }
    return status;
  },
};

interface Failure {
  readonly path: string;
  readonly error: FsError;
}

async function makeOne(
  process: Process,
  path: string,
  mode: number | undefined,
  made: (path: string) => Promise<void>,
): Promise<Failure | undefined> {
  const error = failureOf(() => {
    process.fs.mkdir(path, 0o777);
    if (mode !== undefined) process.fs.chmod(path, mode);
  });
  if (error) return { path, error };
  await made(path);
  return undefined;
}

async function makeParents(
  process: Process,
  path: string,
  mode: number | undefined,
  made: (path: string) => Promise<void>,
): Promise<Failure | undefined> {
  const parts = path.split('/');
  let sofar = '';
  for (let i = 0; i < parts.length; i++) {
    const part = parts[i] as string;
    sofar = i === 0 ? part : `${sofar}/${part}`;
    if (part === '' || part === '.') continue;
    if (isDirectory(process, sofar)) continue;
    const last = parts.slice(i + 1).every((rest) => rest === '');
    const failure = await makeOne(process, sofar, last ? mode : undefined, made);
    if (failure)
      return { ...failure, error: failure.error.errno === 'EEXIST' && !last ? new FsError('ENOTDIR') : failure.error };
  }
  return undefined;
}
