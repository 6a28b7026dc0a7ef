import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { joined } from './paths.ts';
import { quote } from './quoting.ts';
import { print } from './streams.ts';

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789';

export const mktemp: Applet = {
  name: 'mktemp',
  usage: `mktemp [-dt] [-p DIR] [TEMPLATE]

Create a temporary file with name based on TEMPLATE and print its name.
TEMPLATE must end with XXXXXX (e.g. [/dir/]nameXXXXXX).
Without TEMPLATE, -t tmp.XXXXXX is assumed.

\t-d\tMake directory, not file
\t-q\tFail silently on errors
\t-t\tPrepend base directory name to TEMPLATE
\t-p DIR\tUse DIR as a base directory (implies -t)
\t-u\tDo not create anything; print a name

Base directory is: -p DIR, else $TMPDIR, else /tmp`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'dp:qtuV' : 'dqtp:u',
      long: {
        directory: 'd',
        quiet: 'q',
        'dry-run': 'u',
        'tmpdir::': 'tmpdir',
        ...(gnu ? { 'suffix:': 'suffix' } : {}),
      },
    });
    if (options.operands.length > 1) throw new UsageError(gnu ? 'too many templates' : '');
    const template = options.operands[0] ?? 'tmp.XXXXXXXXXX'.slice(0, gnu ? 14 : 10);
    const temporary = process.env.get('TMPDIR') || '/tmp';
    const inFolder = options.operands.length === 0 || options.has('t') || options.has('p') || options.has('tmpdir');
    const folder = options.value('p') ?? options.value('tmpdir') ?? temporary;
    const pattern = (inFolder ? joined(folder, template) : template) + (options.value('suffix') ?? '');
    const runs = [...pattern.matchAll(/X{3,}/g)];
    const last = runs.at(-1);
    const wanted = gnu ? last : /X{6}$/.exec(pattern);
    if (!wanted) {
      if (options.has('q')) return 1;
      throw new AppletFailure(gnu ? `too few X's in template ${quote(process, template)}` : strerror('EINVAL'));
    }
    const start = wanted.index;
    const length = wanted[0].length;
    for (let tries = 0; ; tries++) {
      const name =
        pattern.slice(0, start) +
        Array.from({ length }, () => LETTERS[process.random.int(LETTERS.length)]).join('') +
        pattern.slice(start + length);
      try {
        if (options.has('u')) {
          if (process.fs.exists(name)) continue;
        } else make(process, name, options.has('d'));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        if (error.errno === 'EEXIST' && tries < 100) continue;
        if (options.has('q')) return 1;
        const what = options.has('d') ? 'directory' : 'file';
        throw new AppletFailure(
          gnu
            ? `failed to create ${what} via template ${quote(process, pattern)}: ${strerror(error.errno)}`
            : strerror(error.errno),
        );
      }
      await print(process, `${name}\n`);
      return 0;
    }
  },
};

function make(process: Process, name: string, directory: boolean): void {
  if (directory) process.fs.mkdir(name, 0o700);
  else process.close(process.open(name, { write: true, create: true, exclusive: true, mode: 0o600 }));
}
