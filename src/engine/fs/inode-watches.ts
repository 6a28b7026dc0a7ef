import type { Inode } from './inode.ts';

/**
 * What inotify(7) tells of an inode: `modify` its bytes, `attrib` its attributes or link count; of a directory, `create`, `delete`, `moved-from`, `moved-to`
 * of an entry, and `modify` and `attrib` of what an entry leads to; `delete-self` and `move-self` of the inode itself. After `ignored` nothing more comes.
 */
export type InodeEvent =
  | 'modify'
  | 'attrib'
  | 'create'
  | 'delete'
  | 'moved-from'
  | 'moved-to'
  | 'delete-self'
  | 'move-self'
  | 'ignored';

/** Runs at once, within the call that made the change, so it should only take note. `name`: the directory's entry that it is about. */
export type InodeListener = (event: InodeEvent, name: string | undefined) => void;

/** Who watches the inodes of one file system. */
export class InodeWatches {
  readonly #listeners = new Map<Inode, Set<InodeListener>>();

  /** Answers what ends the watch. */
  add(inode: Inode, listener: InodeListener): () => void {
    const listeners = this.#listeners.get(inode) ?? new Set();
    this.#listeners.set(inode, listeners);
    listeners.add(listener);
    return () => {
      listeners.delete(listener);
      if (listeners.size === 0 && this.#listeners.get(inode) === listeners) this.#listeners.delete(inode);
    };
  }

  has(inode: Inode): boolean {
    return this.#listeners.has(inode);
  }

  tell(inode: Inode, event: InodeEvent, name?: string): void {
    for (const listener of [...(this.#listeners.get(inode) ?? [])]) listener(event, name);
  }

  /** The inode has lost its last name. */
  end(inode: Inode): void {
    this.tell(inode, 'delete-self');
    this.tell(inode, 'ignored');
    this.#listeners.delete(inode);
  }
}
