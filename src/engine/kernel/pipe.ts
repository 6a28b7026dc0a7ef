import { NO_BYTES } from '../base/bytes.ts';
import { FsError } from '../fs/errno.ts';
import type { Stat } from '../fs/inode.ts';
import { BaseDescription } from './base-description.ts';
import { ByteQueue } from './byte-queue.ts';
import type { Blocking } from './descriptor.ts';
import { anonymousStat } from './stat-of.ts';
import { Interrupted, WaitQueue } from './wait-queue.ts';

/** pipe(7): capacity, and the size up to which writes are not torn apart. */
const CAPACITY = 65536;
const ATOMIC = 4096;

/** The buffer between the ends of a pipe, or behind the name of a fifo. */
export class Pipe {
  readonly ino: number;
  readonly created: number;
  /** Of a fifo: `stat` of its inode. */
  readonly statOf: (() => Stat) | undefined;
  readonly queue = new ByteQueue();
  readonly canRead = new WaitQueue();
  readonly canWrite = new WaitQueue();
  /** Open ends. */
  readers = 0;
  writers = 0;
  /** A fifo whose other side was never opened makes wait instead of answering end of file or EPIPE. */
  awaitsReader: boolean;
  awaitsWriter: boolean;

  constructor(ino: number, created: number, statOf?: () => Stat) {
    this.ino = ino;
    this.created = created;
    this.statOf = statOf;
    this.awaitsReader = statOf !== undefined;
    this.awaitsWriter = statOf !== undefined;
  }

  stat(): Stat {
    return this.statOf?.() ?? anonymousStat('fifo', this.ino, this.created);
  }
}

/** One end of a pipe; a fifo opened for both (`<>`) is both ends. */
export class PipeEnd extends BaseDescription {
  readonly kind = 'pipe';
  readonly name: string;
  readonly pipe: Pipe;

  constructor(pipe: Pipe, side: { readonly read: boolean; readonly write: boolean }, name = `pipe:[${pipe.ino}]`) {
    super(side.read, side.write);
    this.pipe = pipe;
    this.name = name;
    if (side.read) {
      pipe.readers++;
      pipe.awaitsReader = false;
      pipe.canWrite.wake();
    }
    if (side.write) {
      pipe.writers++;
      pipe.awaitsWriter = false;
      pipe.canRead.wake();
    }
  }

  override async read(max: number, blocking: Blocking): Promise<Uint8Array> {
    const pipe = this.pipe;
    for (;;) {
      if (pipe.queue.size > 0) {
        const bytes = pipe.queue.take(max);
        pipe.canWrite.wake();
        return bytes;
      }
      if (pipe.writers === 0 && !pipe.awaitsWriter) return NO_BYTES;
      await pipe.canRead.wait(blocking);
    }
  }

  override async write(bytes: Uint8Array, blocking: Blocking): Promise<void> {
    const pipe = this.pipe;
    let written = 0;
    try {
      while (written < bytes.length) {
        if (pipe.readers === 0 && !pipe.awaitsReader) throw new FsError('EPIPE');
        const left = bytes.length - written;
        const room = CAPACITY - pipe.queue.size;
        if (room >= (left <= ATOMIC ? left : 1) && pipe.readers > 0) {
          const length = Math.min(room, left);
          pipe.queue.push(bytes.slice(written, written + length));
          written += length;
          pipe.canRead.wake();
        } else {
          await pipe.canWrite.wait(blocking);
        }
      }
    } catch (error) {
      if (error instanceof Interrupted) error.written = written;
      throw error;
    }
  }

  override ready(): boolean {
    return this.pipe.queue.size > 0 || (this.pipe.writers === 0 && !this.pipe.awaitsWriter);
  }

  stat(): Stat {
    return this.pipe.stat();
  }

  protected override close(): void {
    const pipe = this.pipe;
    if (this.readable && --pipe.readers === 0) pipe.canWrite.wake();
    if (this.writable && --pipe.writers === 0) pipe.canRead.wake();
    if (pipe.readers === 0 && pipe.writers === 0 && pipe.statOf) {
      pipe.queue.clear();
      pipe.awaitsReader = true;
      pipe.awaitsWriter = true;
    }
  }
}
