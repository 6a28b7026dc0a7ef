import { FsError } from '../fs/errno.ts';
import type { Description } from './descriptor.ts';

interface Slot {
  readonly description: Description;
  closeOnExec: boolean;
}

/** The descriptors of one process. */
export class FdTable {
  #slots: (Slot | undefined)[] = [];
  /** RLIMIT_NOFILE's soft value. */
  limit: number;

  constructor(limit: number) {
    this.limit = limit;
  }

  /** EBADF when it is not open. */
  get(fd: number): Description {
    const slot = this.#slots[fd];
    if (!slot) throw new FsError('EBADF');
    return slot.description;
  }

  find(fd: number): Description | undefined {
    return this.#slots[fd]?.description;
  }

  /** In ascending order. */
  get open(): readonly number[] {
    const fds: number[] = [];
    this.#slots.forEach((slot, fd) => {
      if (slot) fds.push(fd);
    });
    return fds;
  }

  /** Puts a description at the lowest free descriptor from `atLeast` on, and retains it. */
  add(description: Description, atLeast = 0): number {
    let fd = atLeast;
    while (this.#slots[fd]) fd++;
    this.set(fd, description);
    return fd;
  }

  /** Puts a description at `fd`, closing what was there. */
  set(fd: number, description: Description): void {
    if (fd < 0) throw new FsError('EBADF');
    if (fd >= this.limit) throw new FsError('EMFILE');
    description.retain();
    const before = this.#slots[fd];
    while (this.#slots.length < fd) this.#slots.push(undefined);
    this.#slots[fd] = { description, closeOnExec: false };
    before?.description.release();
  }

  close(fd: number): void {
    const { description } = this.#slots[fd] ?? {};
    if (!description) throw new FsError('EBADF');
    this.#slots[fd] = undefined;
    description.release();
  }

  setCloseOnExec(fd: number, on: boolean): void {
    const slot = this.#slots[fd];
    if (!slot) throw new FsError('EBADF');
    slot.closeOnExec = on;
  }

  /** For a fork: the same descriptions under the same numbers. */
  copy(): FdTable {
    const table = new FdTable(this.limit);
    table.#slots = this.#slots.map((slot) => {
      if (!slot) return undefined;
      slot.description.retain();
      return { description: slot.description, closeOnExec: slot.closeOnExec };
    });
    return table;
  }

  closeThoseOnExec(): void {
    this.#slots.forEach((slot, fd) => {
      if (slot?.closeOnExec) this.close(fd);
    });
  }

  closeAll(): void {
    const slots = this.#slots;
    this.#slots = [];
    for (const slot of slots) slot?.description.release();
  }
}
