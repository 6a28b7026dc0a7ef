/** A file tree that can be looked into: the host's, a container's, an image's, or one layer of an image (0 is the lowest). */
export type FilePlace =
  | { readonly kind: 'host' }
  | { readonly kind: 'container' | 'image'; readonly id: string }
  | { readonly kind: 'layer'; readonly id: string; readonly layer: number };

/** One name of a directory. */
export interface FileEntry {
  readonly name: string;
  /** `whiteout`: a layer's mark that a name of the layers below is gone. */
  readonly type: 'file' | 'directory' | 'symlink' | 'whiteout' | 'other';
  /** Bytes; of a directory 0. */
  readonly size: number;
  /** Permission bits, with setuid, setgid and sticky. */
  readonly mode: number;
  readonly owner: string;
  /** Where a symbolic link leads. */
  readonly target?: string;
  /** In a container: what its writable layer has done to this name. In a layer: against the layers below. */
  readonly mark?: 'added' | 'changed' | 'deleted';
  /** In an image: the layer that the entry comes from, counted from 0, the lowest. */
  readonly layer?: number;
}

/**
 * The machine's files, for whoever looks from outside: a file manager, an editor. Only the host's can be changed, with the rights of its
 * user. Failures are errors whose message is the system's own sentence (`Permission denied`).
 */
export interface MachineFiles {
  /** Home directory of the host's user: where a tree begins. */
  readonly home: string;
  /** In name order, directories first. */
  list(place: FilePlace, path: string): readonly FileEntry[];
  read(place: FilePlace, path: string): Uint8Array;
  write(path: string, bytes: Uint8Array): void;
  makeDirectory(path: string): void;
  rename(from: string, to: string): void;
  /** A file, or a directory with all that is in it. */
  remove(path: string): void;
}
