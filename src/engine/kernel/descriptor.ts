import type { Inode, Stat } from '../fs/inode.ts';
import type { Tty } from './tty.ts';

/** How a blocking call waits. `restart: false` makes it fail with EINTR when a handled signal arrives meanwhile. */
export interface Blocking {
  /** Aborts the wait with EINTR; set by the kernel for the process that waits. */
  readonly onInterrupt: (abort: () => void) => () => void;
}

/**
 * An open file description: what descriptors of one or more processes share (offset included). Kinds: regular files,
 * directories, pipe ends, terminals, character devices, sockets, and ends held by the world outside (a page, a log).
 */
export interface Description {
  readonly kind: 'file' | 'directory' | 'pipe' | 'tty' | 'device' | 'socket' | 'host';
  readonly readable: boolean;
  readonly writable: boolean;
  /** Path it was opened by, or `pipe:[123]`, `socket:[4]`; for /proc/PID/fd. */
  readonly name: string;
  readonly inode?: Inode;
  readonly tty?: Tty;
  /** Resolves as soon as at least one byte is there; an empty array is end of file. At most `max` bytes. */
  read(max: number, blocking: Blocking): Promise<Uint8Array>;
  /** Resolves when all is written; EPIPE when nobody can read it any more. */
  write(bytes: Uint8Array, blocking: Blocking): Promise<void>;
  /** Whether a read would not block (select). */
  ready(): boolean;
  /** ESPIPE where it has no offset. */
  seek(offset: number, whence: 'set' | 'current' | 'end'): number;
  stat(): Stat;
  truncate?(size: number): void;
  /** Counts holders; the last `release` closes it. */
  retain(): void;
  release(): void;
}
