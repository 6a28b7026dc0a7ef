import { decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';
import { NetworkFailure, within } from '../../applets/http-client.ts';
import { log, SshFault } from './asking.ts';

export interface Destination {
  readonly host: string;
  readonly port: number;
  /** Seconds; undefined waits as long as the kernel does. */
  readonly timeout: number | undefined;
  readonly verbose: boolean;
}

/** `OpenSSH_10.0p2 Debian-7+deb13u4`: Debian's package 10.0p1 calls itself p2, as upstream's release does. */
export function sshVersion(process: Process): string {
  const revision = process.binary?.options.get('revision') ?? '10.0p1';
  const [, upstream = '10.0', debian] = /^(\d+\.\d+)_?p\d+(?:-(\d+\S*))?/.exec(revision) ?? [];
  return `OpenSSH_${upstream}p2${debian === undefined || /-r\d+$/.test(revision) ? '' : ` Debian-${debian}`}`;
}

/** Connects and greets. It always throws: nobody behind any port speaks SSH. */
export async function connectTo(process: Process, destination: Destination): Promise<never> {
  const { host, port, timeout, verbose } = destination;
  const address = (await process.net.resolve(host))?.[0];
  if (host === '' || address === undefined)
    throw new SshFault(`ssh: Could not resolve hostname ${host}: ${await whyUnknown(process, host)}`);
  if (verbose) await log(process, `debug1: Connecting to ${host} [${address}] port ${port}.`);
  let connection: Connection;
  try {
    const connecting = process.net.connect(address, port);
    connection = timeout === undefined ? await connecting : await within(process, timeout * 1000, connecting);
  } catch (error) {
    if (!(error instanceof FsError || error instanceof NetworkFailure)) throw error;
    const why = error instanceof FsError ? strerror(error.errno) : strerror('ETIMEDOUT');
    if (verbose) await log(process, `debug1: connect to address ${address} port ${port}: ${why}`);
    throw new SshFault(`ssh: connect to host ${host} port ${port}: ${why}`);
  }
  if (verbose) await log(process, 'debug1: Connection established.');
  await greet(process, connection, address, port);
  throw new SshFault("drydock: SSH's protocol is not simulated", 1);
}

/** Says who it is and reads lines until one begins with `SSH-`; other servers hang up before. */
async function greet(process: Process, connection: Connection, address: string, port: number): Promise<void> {
  try {
    await connection.write(encodeUtf8(`SSH-2.0-${sshVersion(process)}\r\n`));
    let seen = '';
    for (;;) {
      const bytes = await connection.read(4096);
      if (bytes.length === 0) break;
      seen += decodeUtf8(bytes);
      if (/^SSH-/m.test(seen)) return;
    }
    await log(process, 'kex_exchange_identification: Connection closed by remote host');
    throw new SshFault(`Connection closed by ${address} port ${port}`);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    await log(process, `kex_exchange_identification: read: ${strerror(error.errno)}`);
    throw new SshFault(`Connection reset by ${address} port ${port}`);
  } finally {
    connection.close();
  }
}

/** getaddrinfo's words, glibc's or musl's: there is no such name, or no name server said so. */
export async function whyUnknown(process: Process, host: string): Promise<string> {
  const musl = process.binary?.options.get('libc') === 'musl';
  const reachable = process.net.gateway !== undefined || process.net.interfaces.length === 0;
  if (reachable || host === '') return musl ? 'Name does not resolve' : 'Name or service not known';
  return musl ? 'Try again' : 'Temporary failure in name resolution';
}
