import { concatBytes, encodeUtf8 } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Connection } from '../../kernel/net-stack.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { flush, print } from './streams.ts';

const IAC = 255;
const WILL = 251;
const DO = 253;

/** RFC 854's commands are refused; everything else is copied both ways. */
export const telnet: Applet = {
  name: 'telnet',
  usage: `telnet [-a] [-l USER] HOST [PORT]

Connect to telnet server

\t-a\tAutomatic login with $USER variable
\t-l USER\tAutomatic login as USER`,
  async run(process, args) {
    const { operands } = parseOptions(process, args, { short: 'al:' });
    const [host, portText = '23', extra] = operands;
    if (host === undefined || extra !== undefined) throw new UsageError();
    const port = Number(portText);
    if (!(Number.isInteger(port) && port >= 0 && port <= 65535)) throw new AppletFailure(`bad port '${portText}'`);
    const addresses = /^\d+(?:\.\d+){3}$/.test(host) ? [host] : await process.net.resolve(host);
    const address = addresses?.[0];
    if (address === undefined) throw new AppletFailure(`bad address '${host}'`);
    let connection: Connection;
    try {
      connection = await process.net.connect(address, port);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`can't connect to remote host (${address}): ${strerror(error.errno)}`);
    }
    await print(process, `Connected to ${host}\n`);
    await flush(process);
    return converse(process, connection);
  },
};

/** Ends with 0 when standard input does, with 1 when the other side hangs up. */
async function converse(process: Process, connection: Connection): Promise<number> {
  const own = process.pid;
  let over = false;
  const receiver = process.fork(async (child) => {
    const negotiation = new Negotiation();
    try {
      for (let chunk = await connection.read(65536); chunk.length > 0; chunk = await connection.read(65536)) {
        const { text, answers } = negotiation.take(chunk);
        if (answers.length > 0) await connection.write(Uint8Array.from(answers));
        if (text.length > 0) await child.write(1, Uint8Array.from(text));
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
    await child.write(1, 'Connection closed by foreign host\r\n');
    over = true;
    child.kill(own, 'USR1');
    return 1;
  });
  process.onSignal('USR1', () => undefined);
  let status = 0;
  while (!over) {
    let chunk: Uint8Array;
    try {
      chunk = await process.read(0, 8192, { restart: false });
      if (chunk.length === 0) break;
      // A terminal's line end goes out as CR LF, and a byte 255 doubled.
      await connection.write(concatBytes([...chunk].map((byte) => OUTGOING[byte] as Uint8Array)));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (error.errno !== 'EINTR') over = true;
    }
  }
  if (over) status = 1;
  connection.close();
  try {
    process.kill(receiver, 'KILL');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  await process.wait(receiver);
  return status;
}

const OUTGOING: readonly Uint8Array[] = Array.from({ length: 256 }, (_, byte) =>
  byte === 10 ? encodeUtf8('\r\n') : byte === IAC ? Uint8Array.of(IAC, IAC) : Uint8Array.of(byte),
);

/** Takes commands out of what a server sends: to every offer and wish the answer is no. */
class Negotiation {
  #pending: number[] = [];

  take(chunk: Uint8Array): { readonly text: readonly number[]; readonly answers: readonly number[] } {
    const bytes = [...this.#pending, ...chunk];
    this.#pending = [];
    const text: number[] = [];
    const answers: number[] = [];
    for (let i = 0; i < bytes.length; i++) {
      const byte = bytes[i] as number;
      if (byte !== IAC) {
        if (byte !== 0) text.push(byte);
        continue;
      }
      const command = bytes[i + 1];
      const option = bytes[i + 2];
      if (command === undefined || (command >= WILL && option === undefined)) {
        this.#pending = bytes.slice(i);
        break;
      }
      if (command === IAC) text.push(IAC);
      else if (command >= WILL && option !== undefined) {
        // WILL 251 is answered with DONT 254, DO 253 with WONT 252; WONT and DONT need no answer.
        if (command === WILL || command === DO) answers.push(IAC, command === WILL ? 254 : 252, option);
        i += 1;
      }
      i += 1;
    }
    return { text, answers };
  }
}
