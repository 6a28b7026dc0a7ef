import { NO_BYTES } from '../base/bytes.ts';
import { FsError } from '../fs/errno.ts';
import type { Stat } from '../fs/inode.ts';
import { BaseDescription } from './base-description.ts';
import type { Blocking } from './descriptor.ts';
import { LineDiscipline } from './line-discipline.ts';
import type { Scheduler } from './scheduler.ts';
import type { Signal } from './signal.ts';
import { anonymousStat } from './stat-of.ts';
import type { PtyMaster, Tty, TtySettings } from './tty.ts';
import { Interrupted, WaitQueue } from './wait-queue.ts';

/** What a terminal needs of its kernel. */
export interface PtyHost {
  readonly scheduler: Scheduler;
  now(): number;
  /** Signals a process group, by kernel pid; undefined is nobody. */
  signalGroup(group: number | undefined, signal: Signal): void;
  /** Signals the leader of a session, by kernel pid. */
  signalLeader(session: number | undefined, signal: Signal): void;
  /** Hung up, or no process has it open any more: /dev/pts does not show it. */
  closed(pty: Pty): void;
}

/** Bytes after which whoever floods a terminal lets the others have a turn. */
const FLOOD = 65_536;
/** Bytes kept for a first listener; whoever writes more waits for it. */
const BACKLOG = 1_048_576;

/** A pseudo terminal, both sides. */
export class Pty implements Tty, PtyMaster {
  readonly name: string;
  /** Minor number of its device (major 136): the number in its name. */
  readonly minor: number;
  columns: number;
  rows: number;
  session: number | undefined;
  foreground: number | undefined;
  hungUp = false;
  /** Descriptions of it that processes hold. */
  #open = 0;
  readonly #host: PtyHost;
  readonly #line: LineDiscipline;
  readonly #canRead = new WaitQueue();
  readonly #canWrite = new WaitQueue();
  readonly #listeners = new Set<(bytes: Uint8Array) => void>();
  #kept: Uint8Array[] = [];
  #keptBytes = 0;
  #paused = false;
  #sinceTurn = 0;
  readonly #created: number;

  constructor(host: PtyHost, name: string, columns: number, rows: number) {
    this.#host = host;
    this.name = name;
    this.minor = Number(/\d+$/.exec(name)?.[0] ?? 0);
    this.columns = columns;
    this.rows = rows;
    this.#created = host.now();
    this.#line = new LineDiscipline({
      screen: (bytes) => this.#emit(bytes),
      signal: (signal) => host.signalGroup(this.foreground, signal),
      arrived: () => this.#canRead.wake(),
    });
  }

  get tty(): Tty {
    return this;
  }

  get settings(): TtySettings {
    return this.#line.settings;
  }

  set settings(settings: TtySettings) {
    this.#line.settings = settings;
  }

  input(bytes: Uint8Array): void {
    if (!this.hungUp) this.#line.input(bytes);
  }

  onOutput(listener: (bytes: Uint8Array) => void): () => void {
    this.#listeners.add(listener);
    const kept = this.#kept;
    this.#kept = [];
    this.#keptBytes = 0;
    for (const bytes of kept) listener(bytes);
    this.#canWrite.wake();
    return () => void this.#listeners.delete(listener);
  }

  pause(on: boolean): void {
    this.#paused = on;
    if (!on) this.#canWrite.wake();
  }

  resize(columns: number, rows: number): void {
    if (columns === this.columns && rows === this.rows) return;
    this.columns = columns;
    this.rows = rows;
    this.#host.signalGroup(this.foreground, 'WINCH');
  }

  close(): void {
    if (this.hungUp) return;
    this.hungUp = true;
    this.#host.closed(this);
    this.#host.signalGroup(this.foreground, 'HUP');
    if (this.foreground !== this.session) this.#host.signalLeader(this.session, 'HUP');
    this.#host.signalLeader(this.session, 'CONT');
    this.#canRead.wake();
    this.#canWrite.wake();
  }

  async read(max: number, blocking: Blocking): Promise<Uint8Array> {
    for (;;) {
      if (this.hungUp) return NO_BYTES;
      const bytes = this.#line.read(max);
      if (bytes) return bytes;
      await this.#canRead.wait(blocking);
    }
  }

  async write(bytes: Uint8Array, blocking: Blocking): Promise<void> {
    let written = 0;
    try {
      while (written < bytes.length) {
        if (this.hungUp) throw new FsError('EIO');
        if (this.#paused || this.#keptBytes >= BACKLOG) {
          await this.#canWrite.wait(blocking);
          continue;
        }
        const length = Math.min(bytes.length - written, FLOOD);
        this.#emit(this.#line.map(bytes.subarray(written, written + length)));
        written += length;
        this.#sinceTurn += length;
        if (this.#sinceTurn < FLOOD) continue;
        this.#sinceTurn = 0;
        await this.#host.scheduler.turn();
      }
    } catch (error) {
      if (error instanceof Interrupted) error.written = written;
      throw error;
    }
  }

  retain(): void {
    this.#open++;
  }

  release(): void {
    if (--this.#open === 0 && !this.hungUp) this.#host.closed(this);
  }

  get ready(): boolean {
    return this.hungUp || this.#line.ready;
  }

  stat(): Stat {
    return anonymousStat('char-device', this.minor + 3, this.#created, { major: 136, minor: this.minor });
  }

  #emit(bytes: Uint8Array): void {
    if (this.#listeners.size === 0) {
      this.#kept.push(bytes);
      this.#keptBytes += bytes.length;
      return;
    }
    for (const listener of [...this.#listeners]) listener(bytes);
  }
}

/** An open terminal. */
export class TtyDescription extends BaseDescription {
  readonly kind = 'tty';
  readonly name: string;
  readonly tty: Pty;

  constructor(pty: Pty, name = pty.name, side = { read: true, write: true }) {
    super(side.read, side.write);
    this.tty = pty;
    this.name = name;
  }

  override read(max: number, blocking: Blocking): Promise<Uint8Array> {
    return this.tty.read(max, blocking);
  }

  override write(bytes: Uint8Array, blocking: Blocking): Promise<void> {
    return this.tty.write(bytes, blocking);
  }

  override ready(): boolean {
    return this.tty.ready;
  }

  stat(): Stat {
    return this.tty.stat();
  }

  protected override opened(): void {
    this.tty.retain();
  }

  protected override close(): void {
    this.tty.release();
  }
}
