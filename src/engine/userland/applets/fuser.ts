import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { parseSignal, type Signal } from '../../kernel/signal.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf } from './paths.ts';
import { print } from './streams.ts';

/** Which processes use a file. DIFFERS: `fuser PORT/tcp` finds nothing. */
export const fuser: Applet = {
  name: 'fuser',
  usage: `fuser [-msk46] [-SIGNAL] FILE or PORT/PROTO

Find processes which use FILEs or PORTs

\t-m\tFind processes which use same fs as FILEs
\t-4,-6\tSearch only IPv4/IPv6 space
\t-s\tDon't display PIDs
\t-k\tKill found processes
\t-SIGNAL\tSignal to send (default: KILL)`,
  async run(process, args) {
    const named = args.find((arg) => /^-[A-Z0-9]{2,}$/.test(arg) && parseSignal(arg.slice(1)) !== undefined);
    const options = parseOptions(
      process,
      args.filter((arg) => arg !== named),
      { short: 'msk46' },
    );
    if (options.operands.length === 0) throw new UsageError();
    const signal: Signal = (named === undefined ? undefined : parseSignal(named.slice(1))) ?? 'KILL';
    const found = new Set<number>();
    for (const path of options.operands) {
      if (/^\d+\/(?:tcp|udp)$/.test(path)) continue;
      let id = '';
      if (
        failureOf(() => {
          const { dev, ino } = process.fs.stat(path);
          id = `${dev}:${ino}`;
        })
      )
        throw new AppletFailure(`${path}: No such file or directory`);
      for (const pid of usersOf(process, id, options.has('m'))) found.add(pid);
    }
    const pids = [...found].filter((pid) => pid !== process.pid).sort((a, b) => a - b);
    if (pids.length === 0) return 1;
    for (const pid of pids) {
      if (!options.has('k')) continue;
      try {
        process.kill(pid, signal);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
    }
    if (!options.has('s') && !options.has('k')) await print(process, `${pids.join(' ')}\n`);
    return 0;
  },
};

function usersOf(process: Process, id: string, sameFileSystem: boolean): readonly number[] {
  const wanted = sameFileSystem ? id.slice(0, id.indexOf(':')) : id;
  const uses = (path: string): boolean => {
    let own = '';
    failureOf(() => {
      const { dev, ino } = process.fs.stat(path);
      own = sameFileSystem ? String(dev) : `${dev}:${ino}`;
    });
    return own === wanted;
  };
  return process.processes().flatMap(({ pid }) => {
    let fds: readonly string[] = [];
    failureOf(() => {
      fds = process.fs.readdir(`/proc/${pid}/fd`).map((entry) => `/proc/${pid}/fd/${entry.name}`);
    });
    return [`/proc/${pid}/cwd`, `/proc/${pid}/exe`, ...fds].some(uses) ? [pid] : [];
  });
}
