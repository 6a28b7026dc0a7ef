import type { Clock } from '../../base/clock.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import { exitCodeOf, type Process } from '../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../kernel/signal.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { startProgram } from './run-program.ts';
import { complain } from './streams.ts';

/** Who holds which file, on one machine (that is, of one clock): inode to holder's pid and kind. */
const machines = new WeakMap<Clock, Map<string, { exclusive: boolean; count: number }>>();

/**
 * `flock FILE PROG`: runs a program while it holds a lock.
 * DIFFERS: `flock` knows the locks of other flock commands only, and `flock 9` on a descriptor takes none.
 */
export const flock: Applet = {
  name: 'flock',
  usage: `flock [-sxun] FD | { FILE [-c] PROG ARGS }

[Un]lock file descriptor, or lock FILE, run PROG

\t-s\tShared lock
\t-x\tExclusive lock (default)
\t-u\tUnlock FD
\t-n\tFail rather than wait`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+sxnuc:w:E:oF',
      long: {
        shared: 's',
        exclusive: 'x',
        unlock: 'u',
        nonblock: 'n',
        nb: 'n',
        'timeout:': 'w',
        'wait:': 'w',
        'conflict-exit-code:': 'E',
        close: 'o',
      },
    });
    const [path, ...rest] = options.operands;
    const command = options.value('c') ?? (rest[0] === '-c' ? rest[1] : undefined);
    const argv = command === undefined ? rest : ['/bin/sh', '-c', command];
    if (path === undefined) throw new UsageError();
    if (argv.length === 0) {
      if (/^\d+$/.test(path)) return 0;
      throw new UsageError();
    }
    const key = lockKey(process, path);
    const locks = machines.get(process.clock) ?? new Map<string, { exclusive: boolean; count: number }>();
    machines.set(process.clock, locks);
    const exclusive = !options.has('s');
    const wait = options.value('w');
    const deadline = options.has('n')
      ? 0
      : wait === undefined
        ? Number.POSITIVE_INFINITY
        : process.clock.now() + Number(wait) * 1000;
    while (!mayTake(locks.get(key), exclusive)) {
      if (process.clock.now() >= deadline) return Number(options.value('E') ?? 1);
      await process.sleep(20);
    }
    const held = locks.get(key) ?? { exclusive, count: 0 };
    held.count += 1;
    locks.set(key, held);
    try {
      const pid = await startProgram(process, argv);
      if (typeof pid !== 'number') {
        await complain(process, `can't execute '${argv[0]}': ${pid.reason}`);
        return pid.status;
      }
      const ended = await process.wait(pid);
      return ended ? exitCodeOf(ended.status, SIGNAL_NUMBERS) : 1;
    } finally {
      held.count -= 1;
      if (held.count === 0) locks.delete(key);
    }
  },
};

function mayTake(held: { readonly exclusive: boolean } | undefined, exclusive: boolean): boolean {
  return held === undefined || (!held.exclusive && !exclusive);
}

function lockKey(process: Process, path: string): string {
  try {
    process.close(process.open(path, { read: true, create: !process.fs.exists(path) }));
    const { dev, ino } = process.fs.stat(path);
    return `${dev}:${ino}`;
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`);
  }
}
