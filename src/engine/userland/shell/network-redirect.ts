import { FsError, strerror } from '../../fs/errno.ts';
import type { Connection } from '../../kernel/net-stack.ts';
import { SocketDescription } from '../../kernel/socket-description.ts';
import { ShellError } from './assign.ts';
import { messagePrefix, writeError } from './messages.ts';
import type { ShellState } from './state.ts';

/** Numbers of the sockets, in /proc/PID/fd. */
const FIRST_INODE = 60_000;

/**
 * bash's files that are none: `/dev/tcp/HOST/PORT` connects (lib/sh/netopen.c). Answers a descriptor above those in use.
 * DIFFERS: bash's /dev/udp opens and takes what is written; nothing arrives.
 */
export async function openNetwork(
  shell: ShellState,
  path: string,
  protocol: string,
  host: string,
  port: string,
): Promise<number> {
  const { process } = shell;
  const refuse = async (before: string, errno: string): Promise<never> => {
    await writeError(shell, before);
    throw new ShellError(`${path}: ${errno}`, 1, 'discard');
  };
  const prefix = messagePrefix(shell);
  const number = Number(port);
  if (!/^\d+$/.test(port) || number > 65_535)
    return refuse(`${prefix}${port}: Servname not supported for ai_socktype\n`, strerror('EINVAL'));
  const address = (await process.net.resolve(host))?.[0];
  if (address === undefined) return refuse(`${prefix}${host}: Name or service not known\n`, strerror('EINVAL'));
  if (protocol === 'udp') return process.open('/dev/null', { read: true, write: true });
  let connection: Connection;
  try {
    connection = await process.net.connect(address, number);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    // The system call's own message has no line.
    return refuse(`${prefix.replace(/line \d+: $/, '')}connect: ${strerror(error.errno)}\n`, strerror(error.errno));
  }
  return process.install(new SocketDescription(connection, FIRST_INODE + number, process.clock.now()));
}
