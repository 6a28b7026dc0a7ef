import type { SocketInfo } from '../../kernel/net-stack.ts';
import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { route } from './route.ts';
import { print } from './streams.ts';

/** Who listens and who is connected. DIFFERS: `netstat` lists no UNIX sockets. */
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
      for (const socket of process.net.sockets) {
        const server = socket.remote === undefined;
        if (!(options.has('a') || server === options.has('l'))) continue;
        const wanted = families.length === 0 || families.includes(socket.protocol === 'tcp' ? 't' : 'u');
        if (wanted) await print(process, internetLine(socket, options.has('p')));
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

const STATES: Readonly<Record<SocketInfo['state'], string>> = {
  LISTEN: 'LISTEN',
  UNCONN: '',
  ESTAB: 'ESTABLISHED',
  'CLOSE-WAIT': 'CLOSE_WAIT',
  'FIN-WAIT-2': 'FIN_WAIT2',
};

function internetLine(socket: SocketInfo, programs: boolean): string {
  const { protocol, state, family, local, remote, received, owner } = socket;
  const six = family === 'dual' && remote === undefined;
  const near = `${six ? '::' : local.address || '0.0.0.0'}:${local.port}`;
  const far = remote ? `${remote.address}:${remote.port}` : six ? ':::*' : '0.0.0.0:*';
  const program = programs ? (owner ? `${owner.pid}/${owner.comm}` : '-') : '';
  return `${protocol.padEnd(5)} ${String(received).padStart(6)}      0 ${near.padEnd(23)} ${far.padEnd(23)} ${STATES[state].padEnd(12)}${program}\n`;
}
