import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { route } from './route.ts';
import { print } from './streams.ts';

/** Who listens. DIFFERS: `netstat` lists listeners, but no established connections and UNIX sockets. */
export const netstat: Applet = {
  name: 'netstat',
  usage: `netstat [-ral] [-tuwx] [-enWp]

Display networking information

\t-r\tRouting table
\t-a\tAll sockets
\t-l\tListening sockets
\t\tElse: connected sockets
\t-t\tTCP sockets
\t-u\tUDP sockets
\t-w\tRaw sockets
\t-x\tUnix sockets
\t\tElse: all socket types
\t-e\tOther/more information
\t-n\tDon't resolve names
\t-W\tWide display
\t-p\tShow PID/program name for sockets`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'laentuwxrWp' });
    if (options.has('r')) return route.run(process, options.has('n') ? ['-n'] : []);
    const which = options.has('a')
      ? '(servers and established)'
      : options.has('l')
        ? '(only servers)'
        : '(w/o servers)';
    const families = ['t', 'u', 'w', 'x'].filter((letter) => options.has(letter));
    const internet = families.length === 0 || families.some((letter) => letter !== 'x');
    if (internet) {
      await print(
        process,
        `Active Internet connections ${which}\nProto Recv-Q Send-Q ${'Local Address'.padEnd(23)} ${'Foreign Address'.padEnd(23)} State       ${options.has('p') ? 'PID/Program name    ' : ''}\n`,
      );
      if ((options.has('a') || options.has('l')) && (families.length === 0 || families.includes('t'))) {
        for (const each of process.net.listeners) {
          const address = each.address === '' ? '0.0.0.0' : each.address;
          const local = address === '::' ? `:::${each.port}` : `${address}:${each.port}`;
          const remote = address === '::' ? ':::*' : '0.0.0.0:*';
          await print(
            process,
            `tcp        0      0 ${local.padEnd(23)} ${remote.padEnd(23)} ${'LISTEN'.padEnd(12)}${options.has('p') ? '-' : ''}\n`,
          );
        }
      }
    }
    if (families.length === 0 || families.includes('x')) {
      await print(
        process,
        `Active UNIX domain sockets ${which}\nProto RefCnt Flags       Type       State         I-Node Path\n`,
      );
    }
    return 0;
  },
};
