import { NO_BYTES } from '../base/bytes.ts';
import { FsError } from '../fs/errno.ts';
import type { Stat } from '../fs/inode.ts';
import { BaseDescription } from './base-description.ts';
import { ByteQueue } from './byte-queue.ts';
import type { Blocking } from './descriptor.ts';
import type { Connection } from './net-stack.ts';
import { anonymousStat } from './stat-of.ts';
import { WaitQueue } from './wait-queue.ts';

const CHUNK = 65_536;

/** A connection behind a descriptor, as bash's /dev/tcp gives it; what comes in waits until somebody reads. */
export class SocketDescription extends BaseDescription {
  readonly kind = 'socket';
  readonly name: string;
  readonly #connection: Connection;
  readonly #ino: number;
  readonly #created: number;
  readonly #queue = new ByteQueue();
  readonly #arrived = new WaitQueue();
  #reading = false;
  #over: 'no' | 'end' | FsError = 'no';

  constructor(connection: Connection, ino: number, created: number) {
    super(true, true);
    this.#connection = connection;
    this.#ino = ino;
    this.#created = created;
    this.name = `socket:[${ino}]`;
  }

  override async read(max: number, blocking: Blocking): Promise<Uint8Array> {
    for (;;) {
      if (this.#queue.size > 0) return this.#queue.take(max);
      if (this.#over === 'end') return NO_BYTES;
      if (this.#over !== 'no') throw this.#over;
      this.#fetch();
      await this.#arrived.wait(blocking);
    }
  }

  override write(bytes: Uint8Array): Promise<void> {
    return this.#connection.write(bytes);
  }

  /** Asks for more, once at a time: a read that is broken off loses nothing. */
  #fetch(): void {
    if (this.#reading) return;
    this.#reading = true;
    this.#connection.read(CHUNK).then(
      (bytes) => {
        this.#reading = false;
        if (bytes.length === 0) this.#over = 'end';
        else this.#queue.push(bytes);
        this.#arrived.wake();
      },
      (error: unknown) => {
        this.#reading = false;
        this.#over = error instanceof FsError ? error : 'end';
        this.#arrived.wake();
      },
    );
  }

  override ready(): boolean {
    if (this.#queue.size > 0 || this.#over !== 'no') return true;
    this.#fetch();
    return false;
  }

  stat(): Stat {
    return anonymousStat('socket', this.#ino, this.#created);
  }

  protected override close(): void {
    this.#connection.close();
  }
}
