import { FsError, strerror } from '../../fs/errno.ts';
import type { Connection, Listener } from '../../kernel/net-stack.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { NetworkFailure, within } from './http-client.ts';

/** busybox's nc: one TCP connection, made or awaited, copied to and from standard input and output. */
export const nc: Applet = {
  name: 'nc',
  usage: `nc [OPTIONS] HOST PORT  - connect
nc [OPTIONS] -l -p PORT [HOST] [PORT]  - listen

\t-e PROG\tRun PROG after connect (must be last)
\t-l\tListen mode, for inbound connects
\t-lk\tWith -e, provides persistent server
\t-p PORT\tLocal port
\t-s ADDR\tLocal address
\t-w SEC\tTimeout for connects and final net reads
\t-i SEC\tDelay interval for lines sent, ports scanned
\t-n\tDon't do DNS resolution
\t-u\tUDP mode
\t-b\tAllow broadcasts
\t-v\tVerbose
\t-o FILE\tHex dump traffic
\t-z\tZero-I/O mode (scanning)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'lkp:w:i:o:s:nuvzqN' });
    const wait = options.value('w');
    const limit = wait === undefined ? Number.POSITIVE_INFINITY : Number(wait) * 1000;
    if (options.has('l')) {
      const port = Number(options.value('p') ?? options.operands.at(-1));
      if (!(port > 0)) throw new UsageError();
      return serve(process, port, options.has('k'));
    }
    const [host, portText] = options.operands;
    if (host === undefined || portText === undefined) throw new UsageError();
    const port = Number(portText);
    if (!(port > 0)) throw new AppletFailure(`bad port '${portText}'`);
    const addresses = /^\d+\.\d+\.\d+\.\d+$/.test(host) ? [host] : await process.net.resolve(host);
    const address = addresses?.[0];
    if (address === undefined) throw new AppletFailure(`bad address '${host}'`);
    let connection: Connection;
    try {
      const connecting = process.net.connect(address, port);
      connection = Number.isFinite(limit) ? await within(process, limit, connecting) : await connecting;
    } catch (error) {
      if (error instanceof NetworkFailure) throw new AppletFailure('timed out');
      if (!(error instanceof FsError)) throw error;
      if (options.has('z') && !options.has('v')) return 1;
      throw new AppletFailure(`can't connect to remote host (${address}): ${strerror(error.errno)}`);
    }
    if (options.has('v')) await process.write(2, `${host} (${address}:${port}) open\n`);
    if (options.has('z')) {
      connection.close();
      return 0;
    }
    await pump(process, connection);
    return 0;
  },
};

async function serve(process: Process, port: number, again: boolean): Promise<number> {
  let listener: Listener;
  try {
    listener = process.net.listen('0.0.0.0', port);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`bind: ${strerror(error.errno)}`);
  }
  try {
    do {
      const connection = await listener.accept();
      if (!again) listener.close();
      await pump(process, connection);
    } while (again);
  } finally {
    listener.close();
  }
  return 0;
}

/** Both directions at once; ends when the other side has closed. What comes in on standard input later is left unread. */
async function pump(process: Process, connection: Connection): Promise<void> {
  const sender = process.fork(async (child) => {
    for (;;) {
      const chunk = await child.read(0);
      if (chunk.length === 0) break;
      try {
        await connection.write(chunk);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        break;
      }
    }
    connection.end();
    return 0;
  });
  try {
    for (;;) {
      const chunk = await connection.read(65536);
      if (chunk.length === 0) break;
      await process.write(1, chunk);
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  } finally {
    connection.close();
    stop(process, sender);
  }
}

/** The sender may have ended by itself, and this process may be gone too. */
function stop(process: Process, pid: number): void {
  try {
    process.kill(pid, 'KILL');
  } catch (error) {
    if (!(error instanceof FsError) && !(error instanceof Error && error.name === 'ProcessGone')) throw error;
  }
}
