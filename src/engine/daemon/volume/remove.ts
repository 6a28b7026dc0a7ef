import type { Daemon } from '../daemon.ts';

/** `docker volume rm`; with `force` a volume that does not exist is fine. */
export function removeVolume(daemon: Daemon, name: string, force: boolean): void {
  if (force && !daemon.volumes.get(name)) return;
  const { driver } = daemon.volumes.remove(name);
  daemon.events.emit('volume', 'destroy', name, { driver });
}
