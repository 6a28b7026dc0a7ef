import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { complain } from './streams.ts';

/** Lengths that POSIX promises everywhere, and those of this system. */
const PORTABLE = { name: 14, path: 256 } as const;
const LOCAL = { name: 255, path: 4096 } as const;

/** GNU pathchk: whether names could be made here, or with -p anywhere. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: '+pP', long: { portability: 'both' } });
  if (options.operands.length === 0) throw new UsageError('missing operand');
  const portable = options.has('p') || options.has('both');
  const leading = options.has('P') || options.has('both');
  let status = 0;
  for (const path of options.operands) {
    const problem = problemOf(process, path, portable, leading);
    if (problem === undefined) continue;
    await complain(process, problem);
    status = 1;
  }
  return status;
}

function problemOf(process: Process, path: string, portable: boolean, leading: boolean): string | undefined {
  if (leading && /(?:^|\/)-/.test(path)) return `leading '-' in a component of file name '${path}'`;
  if (leading && path === '') return 'empty file name';
  if (portable) {
    if (path === '') return 'empty file name';
    const bad = /[^A-Za-z0-9._\-/]/u.exec(path)?.[0];
    if (bad !== undefined) return `nonportable character '${bad}' in file name '${path}'`;
  } else {
    try {
      process.fs.lstat(path);
      return undefined;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (path === '' || error.errno !== 'ENOENT') return `'${path}': ${strerror(error.errno)}`;
    }
  }
  const limits = portable ? PORTABLE : LOCAL;
  if (path.length >= limits.path)
    return `limit ${limits.path - 1} exceeded by length ${path.length} of file name '${path}'`;
  const long = path.split('/').find((part) => part.length > limits.name);
  return long === undefined
    ? undefined
    : `limit ${limits.name} exceeded by length ${long.length} of file name component '${long}'`;
}

export const pathchk: Applet = {
  name: 'pathchk',
  only: ['gnu'],
  usage: `pathchk [OPTION]... NAME...
Diagnose invalid or non-portable file names.

  -p                  check for most POSIX systems
  -P                  check for empty names and leading "-"
      --portability   check for all POSIX systems (equivalent to -p -P)`,
  run,
};
