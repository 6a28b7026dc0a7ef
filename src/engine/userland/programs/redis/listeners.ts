import { FsError, strerror } from '../../../fs/errno.ts';
import type { Listener } from '../../../kernel/net-stack.ts';
import type { Process } from '../../../kernel/process.ts';

/** Listens at the addresses of `bind`; undefined when one of them cannot be had, which `warn` was told. */
export function listenAll(
  process: Process,
  bind: string,
  port: number,
  warn: (text: string) => void,
): readonly Listener[] | undefined {
  const listeners: Listener[] = [];
  for (const written of bind.split(/\s+/).filter((one) => !one.replace(/^-/, '').includes(':'))) {
    const address = written.replace(/^-/, '');
    try {
      const family = address === '*' ? 'both' : 'inet';
      const meant = address === '*' || address === '' ? '0.0.0.0' : address === 'localhost' ? '127.0.0.1' : address;
      listeners.push(process.net.listen(meant, port, { backlog: 511, family }));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason =
        error.errno === 'EADDRINUSE'
          ? 'Address already in use'
          : error.errno === 'EADDRNOTAVAIL'
            ? 'Cannot assign requested address'
            : strerror(error.errno);
      warn(`Warning: Could not create server TCP listening socket ${address}:${port}: bind: ${reason}`);
      warn(`Failed listening on port ${port} (tcp), aborting.`);
      return undefined;
    }
  }
  return listeners;
}
