import { FsError } from '../fs/errno.ts';
import type { Stat } from '../fs/inode.ts';
import type { Blocking, Description } from './descriptor.ts';

/**
 * What all open file descriptions share: counting holders. A new one has none and is open; it closes when its last
 * holder lets go, so whoever makes one for itself without `retain` must not pass it to a process and use it afterwards.
 */
export abstract class BaseDescription implements Description {
  abstract readonly kind: Description['kind'];
  abstract readonly name: string;
  readonly readable: boolean;
  readonly writable: boolean;
  #holders = 0;
  #closed = false;

  constructor(readable: boolean, writable: boolean) {
    this.readable = readable;
    this.writable = writable;
  }

  abstract stat(): Stat;

  read(_max: number, _blocking: Blocking): Promise<Uint8Array> {
    return Promise.reject(new FsError('EBADF'));
  }

  write(_bytes: Uint8Array, _blocking: Blocking): Promise<void> {
    return Promise.reject(new FsError('EBADF'));
  }

  ready(): boolean {
    return true;
  }

  seek(_offset: number, _whence: 'set' | 'current' | 'end'): number {
    throw new FsError('ESPIPE');
  }

  retain(): void {
    if (this.#holders++ === 0) this.opened();
  }

  release(): void {
    if (--this.#holders > 0 || this.#closed) return;
    this.#closed = true;
    this.close();
  }

  /** Called once, when the first holder takes it. */
  protected opened(): void {}

  /** Called once, when the last holder has let go. */
  protected close(): void {}
}
