import { shortId } from '../../base/digest.ts';
import { randomName } from '../../base/names.ts';
import type { Daemon } from '../daemon.ts';
import { containerErrors } from './errors.ts';

const VALID = /^[a-zA-Z0-9][a-zA-Z0-9_.-]+$/;

/** Takes a name for a container, or makes one up; answers it without the slash (moby daemon/names.go). */
export function reserveName(daemon: Daemon, id: string, wanted: string): string {
  if (wanted !== '') {
    const name = wanted.replace(/^\//, '');
    if (!VALID.test(name)) throw containerErrors.badName(wanted);
    daemon.containers.reserve(name, id);
    return name;
  }
  for (let attempt = 0; attempt < 6; attempt++) {
    const name = randomName(daemon.random, attempt);
    if (daemon.containers.isTaken(name)) continue;
    daemon.containers.reserve(name, id);
    return name;
  }
  daemon.containers.reserve(shortId(id), id);
  return shortId(id);
}
