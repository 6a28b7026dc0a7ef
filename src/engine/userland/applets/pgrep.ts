import type { Process, ProcessInfo } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { userOfName } from './accounts.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { commandLine } from './ps/columns.ts';
import { print } from './streams.ts';

/** The processes that pgrep's and pkill's options and pattern pick, oldest first. */
export function chosen(process: Process, options: Options): readonly ProcessInfo[] {
  const [pattern, extra] = options.operands;
  const filters = ['P', 's', 'u', 'U', 't', 'g', 'G'].some((letter) => options.has(letter));
  if ((pattern === undefined && !filters) || extra !== undefined) {
    throw new UsageError(
      flavourOf(process) === 'gnu' ? 'no matching criteria specified' : '',
      flavourOf(process) === 'gnu' ? 2 : 1,
    );
  }
  let test: RegExp;
  try {
    test = new RegExp(options.has('x') ? `^(?:${pattern ?? ''})$` : (pattern ?? ''), options.has('i') ? 'i' : '');
  } catch {
    throw new AppletFailure(`bad regex '${pattern}'`, 2);
  }
  const list = (letter: string): readonly string[] => options.values(letter).flatMap((text) => text.split(','));
  const uids = [...list('u'), ...list('U')].map((name) => userOfName(process, name)?.uid ?? Number(name));
  const found = process.processes().filter((info) => {
    if (info.pid === process.pid || info.state === 'Z') return false;
    if (list('P').length > 0 && !list('P').includes(String(info.ppid))) return false;
    if (
      list('s').length > 0 &&
      !list('s')
        .map((sid) => (sid === '0' ? String(process.sid) : sid))
        .includes(String(info.sid))
    )
      return false;
    if (list('g').length > 0 && !list('g').includes(String(info.pgid))) return false;
    if (uids.length > 0 && !uids.includes(info.uid)) return false;
    const matches = test.test(options.has('f') ? commandLine(info) : info.comm);
    return matches !== options.has('v');
  });
  if (options.has('o')) return found.slice(0, 1);
  return options.has('n') ? found.slice(-1) : found;
}

export const pgrep: Applet = {
  name: 'pgrep',
  usage: `pgrep [-flanovx] [-s SID|-P PPID|PATTERN]

Display process(es) selected by regex PATTERN

\t-l\tShow command name too
\t-a\tShow command line too
\t-f\tMatch against entire command line
\t-n\tShow the newest process only
\t-o\tShow the oldest process only
\t-v\tNegate the match
\t-x\tMatch whole name (not substring)
\t-s\tMatch session ID (0 for current)
\t-P\tMatch parent process ID`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? { short: 'acd:fg:G:ilnoP:s:t:u:U:vx', long: { full: 'f', 'list-name': 'l', 'list-full': 'a', count: 'c' } }
        : { short: 'vlafxons:P:' },
      gnu ? 2 : 1,
    );
    const found = chosen(process, options);
    if (options.has('c')) await print(process, `${found.length}\n`);
    else {
      const lines = found.map((info) =>
        options.has('a')
          ? `${info.pid} ${commandLine(info)}`
          : options.has('l')
            ? `${info.pid} ${info.comm}`
            : String(info.pid),
      );
      const between = options.value('d') ?? '\n';
      if (lines.length > 0) await print(process, `${lines.join(between)}\n`);
    }
    return found.length > 0 ? 0 : 1;
  },
};
