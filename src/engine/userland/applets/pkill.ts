import { FsError, strerror } from '../../fs/errno.ts';
import { parseSignal, type Signal } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { chosen } from './pgrep.ts';
import { complain, print } from './streams.ts';

export const pkill: Applet = {
  name: 'pkill',
  usage: `pkill [-l|-SIGNAL] [-xfvnoe] [-s SID|-P PPID|PATTERN]

Send signal to processes selected by regex PATTERN

\t-l\tList all signals
\t-x\tMatch whole name (not substring)
\t-f\tMatch against entire command line
\t-s SID\tMatch session ID (0 for current)
\t-P PPID\tMatch parent process ID
\t-v\tNegate the match
\t-n\tSignal the newest process only
\t-o\tSignal the oldest process only
\t-e\tDisplay name and PID of the process being killed`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const at = args.findIndex(
      (arg) => /^-(?:\d+|[A-Z][A-Z0-9]+)$/.test(arg) && parseSignal(arg.slice(1)) !== undefined,
    );
    const rest = at < 0 ? args : args.filter((_, index) => index !== at);
    if (!gnu && rest.length === 1 && rest[0] === '-l') throw new AppletFailure('-l needs no pattern');
    const options = parseOptions(
      process,
      rest,
      gnu
        ? { short: 'efg:G:inoP:s:t:u:U:vx', long: { full: 'f', 'signal:': 'signal', echo: 'e' } }
        : { short: 'vlafxons:P:' },
      gnu ? 2 : 1,
    );
    const named = options.value('signal');
    const signal: Signal | undefined =
      at >= 0 ? parseSignal((args[at] as string).slice(1)) : named === undefined ? 'TERM' : parseSignal(named);
    if (!signal) throw new AppletFailure(`bad signal name '${named}'`);
    const found = chosen(process, options);
    for (const info of found) {
      try {
        process.kill(info.pid, signal);
        if (options.has('e')) await print(process, `${info.comm} killed (pid ${info.pid})\n`);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        await complain(
          process,
          gnu
            ? `killing pid ${info.pid} failed: ${strerror(error.errno)}`
            : `can't kill pid ${info.pid}: ${strerror(error.errno)}`,
        );
      }
    }
    return found.length > 0 ? 0 : 1;
  },
};
