import type { Content } from '../content.ts';
import type { InodeType } from '../inode.ts';

/**
 * One entry of a tar archive. Own reader and writer instead of a library, since a layer's digest is that of its tar: the bytes
 * must be the same everywhere, at once (no streams), and as Go's archive/tar writes them.
 */
export interface TarEntry {
  /** As it stands in the archive; a directory's name ends in a slash. */
  readonly name: string;
  readonly type: Exclude<InodeType, 'socket'> | 'hardlink';
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
  /** Milliseconds since 1970; written in whole seconds. */
  readonly mtime: number;
  readonly content?: Content;
  /** Target of a symlink or hard link. */
  readonly linkName?: string;
  readonly major?: number;
  readonly minor?: number;
  readonly uname?: string;
  readonly gname?: string;
  readonly xattrs?: ReadonlyMap<string, Uint8Array>;
}

/** An archive that cannot be read, with Go's text for it. */
export class TarError extends Error {
  readonly reason: 'header' | 'truncated';

  constructor(reason: TarError['reason']) {
    super(reason === 'header' ? 'archive/tar: invalid tar header' : 'unexpected EOF');
    this.name = 'TarError';
    this.reason = reason;
  }
}

export const BLOCK = 512;

/** Type flags of the ustar header. */
export const FLAGS = {
  file: '0',
  hardlink: '1',
  symlink: '2',
  'char-device': '3',
  'block-device': '4',
  directory: '5',
  fifo: '6',
} as const;

/** How extended attributes are spelt in PAX records. */
export const XATTR_PREFIX = 'SCHILY.xattr.';
