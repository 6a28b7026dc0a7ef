import type { Container } from '../../container/container.ts';
import { formatAddress } from '../../network/index.ts';
import { readHostFile, writeHostFile } from '../container/host-folder.ts';
import type { Daemon } from '../daemon.ts';
import type { Endpoint } from './endpoint.ts';

/** A running container has joined a network: its own address there goes into its /etc/hosts. What else stands in it stays. */
export function addHostsLine(daemon: Daemon, container: Container, endpoint: Endpoint): void {
  const text = readHostFile(daemon, container.id, 'hosts');
  const { plug } = endpoint.live ?? {};
  if (plug && text !== undefined)
    writeHostFile(
      daemon,
      container.id,
      'hosts',
      `${text}${formatAddress(plug.address)}\t${container.config.hostname}\n`,
    );
}

/** It has left: the line goes. */
export function removeHostsLine(daemon: Daemon, container: Container, endpoint: Endpoint): void {
  const text = readHostFile(daemon, container.id, 'hosts');
  const { plug } = endpoint.live ?? {};
  if (!plug || text === undefined) return;
  const own = `${formatAddress(plug.address)}\t`;
  const lines = text.split('\n').filter((line) => !line.startsWith(own));
  writeHostFile(daemon, container.id, 'hosts', lines.join('\n'));
}
