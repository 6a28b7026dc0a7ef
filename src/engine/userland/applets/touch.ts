import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { parseBusyboxDate, parseGnuDate } from './parse-date.ts';
import { failureOf } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { complain } from './streams.ts';
import { zoneOf } from './timestamps.ts';

export const touch: Applet = {
  name: 'touch',
  usage: `touch [-cham] [-d DATE] [-t DATE] [-r FILE] FILE...

Update mtime of FILEs

\t-c\tDon't create files
\t-h\tDon't follow links
\t-a\tChange only atime
\t-m\tChange only mtime
\t-d DT\tDate/time to use
\t-t DT\tDate/time to use
\t-r FILE\tUse FILE's date/time`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(process, args, {
      short: gnu ? 'acd:fhmr:t:' : 'chr:d:t:amf',
      long: {
        'no-create': 'c',
        'no-dereference': 'h',
        'reference:': 'r',
        'date:': 'd',
        ...(gnu ? { 'time:': 'time' } : {}),
      },
    });
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing file operand' : '');
    const given = await times(process, options, gnu);
    const which = options.value('time');
    const onlyAccess =
      (options.has('a') || (which !== undefined && /^(?:access|atime|use)$/.test(which))) && !options.has('m');
    const onlyChange =
      (options.has('m') || (which !== undefined && /^(?:modify|mtime)$/.test(which))) && !options.has('a');
    let status = 0;
    for (const path of options.operands) {
      const now = process.clock.now();
      const atime = given?.atime ?? now;
      const mtime = given?.mtime ?? now;
      const change = { ...(onlyChange ? {} : { atime }), ...(onlyAccess ? {} : { mtime }) };
      let failure = failureOf(() => process.fs.utimes(path, change, options.has('h')));
      if (failure?.errno === 'ENOENT') {
        if (options.has('c')) continue;
        failure = failureOf(() => {
          process.close(process.open(path, { write: true, create: true }));
          if (given) process.fs.utimes(path, change);
        });
      }
      if (!failure) continue;
      status = 1;
      const reason = strerror(failure.errno);
      const verb = failure.errno === 'EPERM' && gnu ? 'setting times of' : 'cannot touch';
      await complain(process, gnu ? `${verb} ${quoteAlways(path)}: ${reason}` : `${path}: ${reason}`);
    }
    return status;
  },
};

async function times(
  process: Process,
  options: Options,
  gnu: boolean,
): Promise<{ readonly atime: number; readonly mtime: number } | undefined> {
  const zone = zoneOf(process);
  const reference = options.value('r');
  let base: { readonly atime: number; readonly mtime: number } | undefined;
  if (reference !== undefined) {
    try {
      const { atime, mtime } = process.fs.stat(reference);
      base = { atime, mtime };
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(
        gnu
          ? `failed to get attributes of ${quoteAlways(reference)}: ${strerror(error.errno)}`
          : `can't stat '${reference}': ${strerror(error.errno)}`,
      );
    }
  }
  const stamp = options.value('t');
  const text = options.value('d') ?? stamp;
  if (text === undefined) return base;
  const from = base?.mtime ?? process.clock.now();
  const ms =
    !gnu || options.value('d') === undefined ? parseBusyboxDate(text, from, zone) : parseGnuDate(text, from, zone);
  if (ms === undefined) {
    throw new AppletFailure(
      gnu
        ? `invalid date ${options.value('d') === undefined ? 'format ' : 'format '}${quote(process, text)}`
        : `invalid date '${text}'`,
    );
  }
  return { atime: ms, mtime: ms };
}
