import { psTable } from '../../container/top.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';
import { containerEvent } from './events.ts';

/** `docker top`: names are the host's, as ps runs there. */
export function topContainer(daemon: Daemon, name: string, options: readonly string[]): ReturnType<typeof psTable> {
  const container = daemon.containers.find(name);
  const { run, state } = container;
  if (!state.running || !run) throw containerErrors.notRunning(container.id);
  if (state.restarting) throw containerErrors.restarting(container.id);
  const table = psTable(options, daemon.kernel.processes(run.namespace), hostNames(daemon));
  containerEvent(daemon, container, 'top');
  return table;
}

function hostNames(daemon: Daemon): (uid: number) => string {
  const passwd = daemon.host.exists('/etc/passwd') ? daemon.host.readText('/etc/passwd') : '';
  const names = new Map<number, string>();
  for (const line of passwd.split('\n')) {
    const [name = '', , uid = ''] = line.split(':');
    if (uid !== '' && !names.has(Number(uid))) names.set(Number(uid), name);
  }
  return (uid) => names.get(uid) ?? String(uid);
}
