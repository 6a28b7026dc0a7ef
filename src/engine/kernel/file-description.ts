import { FsError } from '../fs/errno.ts';
import type { OpenFlags } from '../fs/file-view.ts';
import type { Inode, Stat } from '../fs/inode.ts';
import { BaseDescription } from './base-description.ts';

/** An open regular file; everybody who holds it shares the offset. */
export class FileDescription extends BaseDescription {
  readonly kind = 'file';
  readonly name: string;
  readonly inode: Inode;
  #offset = 0;
  readonly #append: boolean;

  constructor(inode: Inode, name: string, flags: OpenFlags) {
    super(flags.read === true, flags.write === true);
    this.inode = inode;
    this.name = name;
    this.#append = flags.append === true;
  }

  override async read(max: number): Promise<Uint8Array> {
    const bytes = this.inode.fs.read(this.inode, this.#offset, max);
    this.#offset += bytes.length;
    return bytes;
  }

  override async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    const at = this.inode.fs.write(this.inode, this.#append ? 'end' : this.#offset, bytes);
    this.#offset = at + bytes.length;
  }

  override seek(offset: number, whence: 'set' | 'current' | 'end'): number {
    const from = whence === 'set' ? 0 : whence === 'current' ? this.#offset : this.stat().size;
    if (from + offset < 0) throw new FsError('EINVAL');
    this.#offset = from + offset;
    return this.#offset;
  }

  stat(): Stat {
    return this.inode.fs.stat(this.inode);
  }

  truncate(size: number): void {
    if (!this.writable) throw new FsError('EINVAL');
    this.inode.fs.truncate(this.inode, size);
  }
}

/** An open directory: good for fchdir and fstat, not for reading bytes. */
export class DirectoryDescription extends BaseDescription {
  readonly kind = 'directory';
  readonly name: string;
  readonly inode: Inode;

  constructor(inode: Inode, name: string) {
    super(true, false);
    this.inode = inode;
    this.name = name;
  }

  override read(): Promise<Uint8Array> {
    return Promise.reject(new FsError('EISDIR'));
  }

  stat(): Stat {
    return this.inode.fs.stat(this.inode);
  }
}
