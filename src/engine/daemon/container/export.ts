import { writeTar } from '../../fs/tar/index.ts';
import { entriesAt } from '../../fs/tar/view.ts';
import type { Daemon } from '../daemon.ts';
import { containerEvent } from './events.ts';
import { bareView } from './root-view.ts';

/** `docker export`: the whole file system as a tar, volumes left out (moby daemon/export.go). */
export function exportContainer(daemon: Daemon, name: string): Uint8Array {
  const container = daemon.containers.find(name);
  const entries = entriesAt(bareView(container), '/', '')
    .filter((entry) => entry.name !== '/')
    .map((entry) => ({
      ...entry,
      name: entry.name.slice(1),
      ...(entry.type === 'hardlink' ? { linkName: entry.linkName?.slice(1) ?? '' } : {}),
    }));
  containerEvent(daemon, container, 'export');
  return writeTar(entries);
}
