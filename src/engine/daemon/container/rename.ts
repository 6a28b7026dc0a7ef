import { EngineError } from '../../base/errors.ts';
import type { Daemon } from '../daemon.ts';
import { containerEvent } from './events.ts';
import { reserveName } from './names.ts';

/** `docker rename` (moby daemon/rename.go). */
export function renameContainer(daemon: Daemon, oldName: string, newName: string): void {
  const wanted = newName.trim().replace(/^\//, '');
  if (oldName.trim().replace(/^\//, '') === '' || wanted === '')
    throw new EngineError('invalid', 'Neither old nor new names may be empty');
  const container = daemon.containers.find(oldName.trim());
  if (container.name === wanted)
    throw new EngineError('invalid', 'Renaming a container with the same name as its current name');
  const before = container.name;
  try {
    reserveName(daemon, container.id, `/${wanted}`);
  } catch (error) {
    if (!(error instanceof EngineError)) throw error;
    throw new EngineError(error.kind, `Error when allocating new name: ${error.message}`);
  }
  container.name = wanted;
  daemon.containers.release(before);
  daemon.networks.renamed(container);
  containerEvent(daemon, container, 'rename', { oldName: `/${before}` });
}
