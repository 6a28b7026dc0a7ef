import { NO_BYTES } from '../base/bytes.ts';
import type { Stat } from '../fs/inode.ts';
import { BaseDescription } from './base-description.ts';
import { ByteQueue } from './byte-queue.ts';
import type { Blocking } from './descriptor.ts';
import type { Scheduler } from './scheduler.ts';
import { anonymousStat } from './stat-of.ts';
import { WaitQueue } from './wait-queue.ts';

/** Bytes after which whoever floods a sink lets the others have a turn. */
const FLOOD = 262_144;

/** Bytes go straight to engine code, as they are written. To the process it looks like a pipe. */
export class Sink extends BaseDescription {
  readonly kind = 'host';
  readonly name: string;
  readonly #ino: number;
  readonly #created: number;
  readonly #take: (bytes: Uint8Array) => void | Promise<void>;
  readonly #scheduler: Scheduler;
  #sinceTurn = 0;

  constructor(ino: number, created: number, scheduler: Scheduler, take: (bytes: Uint8Array) => void | Promise<void>) {
    super(false, true);
    this.name = `pipe:[${ino}]`;
    this.#ino = ino;
    this.#created = created;
    this.#take = take;
    this.#scheduler = scheduler;
  }

  override async write(bytes: Uint8Array): Promise<void> {
    if (bytes.length === 0) return;
    const taken = this.#take(bytes);
    if (taken) await taken;
    this.#sinceTurn += bytes.length;
    if (this.#sinceTurn < FLOOD) return;
    this.#sinceTurn = 0;
    await this.#scheduler.turn();
  }

  stat(): Stat {
    return anonymousStat('fifo', this.#ino, this.#created);
  }
}

/** Bytes come from engine code. To the process it looks like a pipe. */
export class Source extends BaseDescription {
  readonly kind = 'host';
  readonly name: string;
  readonly #ino: number;
  readonly #created: number;
  readonly #queue = new ByteQueue();
  readonly #arrived = new WaitQueue();
  #ended = false;

  constructor(ino: number, created: number) {
    super(true, false);
    this.name = `pipe:[${ino}]`;
    this.#ino = ino;
    this.#created = created;
  }

  push(bytes: Uint8Array): void {
    if (this.#ended) return;
    this.#queue.push(bytes);
    this.#arrived.wake();
  }

  end(): void {
    this.#ended = true;
    this.#arrived.wake();
  }

  override async read(max: number, blocking: Blocking): Promise<Uint8Array> {
    while (this.#queue.size === 0) {
      if (this.#ended) return NO_BYTES;
      await this.#arrived.wait(blocking);
    }
    return this.#queue.take(max);
  }

  override ready(): boolean {
    return this.#ended || this.#queue.size > 0;
  }

  stat(): Stat {
    return anonymousStat('fifo', this.#ino, this.#created);
  }
}
