import { listChanges } from '../../fs/changes.ts';
import type { Daemon } from '../daemon.ts';

const LETTERS = { added: 'A', changed: 'C', deleted: 'D' } as const;

/** `docker diff`: the container's layer against its image. */
export function diffContainer(
  daemon: Daemon,
  name: string,
): readonly { readonly kind: 'A' | 'C' | 'D'; readonly path: string }[] {
  return listChanges(daemon.containers.find(name).rootFs)
    .map(({ kind, path }) => ({ kind: LETTERS[kind], path }))
    .sort((a, b) => (a.path < b.path ? -1 : 1));
}
