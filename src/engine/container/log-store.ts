import type { LogFrame } from '../api/streams.ts';
import { concatBytes, decodeUtf8, encodeUtf8 } from '../base/bytes.ts';
import type { Rotation } from './log-rotation.ts';

/** What to read of a log. Times in milliseconds since 1970. */
export interface LogQuery {
  readonly stdout: boolean;
  readonly stderr: boolean;
  /** Lines from the end; undefined for all. */
  readonly tail: number | undefined;
  readonly since: number | undefined;
  readonly until: number | undefined;
}

/** Longest piece of a line that is one entry (moby daemon/logger/copier.go). */
const PIECE = 16 * 1024;

/** Bytes kept for each container; the oldest go first. */
// DIFFERS: a container's log keeps its last 32 MiB; Docker's json-file keeps everything unless max-size is set.
const CAPACITY = 32 * 1024 * 1024;

const NEWLINE = 10;

/** Bytes of an entry in Docker's file: `{"log":"hi\\n","stream":"stdout","time":"2026-01-02T03:04:05.123456789Z"}` and a newline. */
function recordLength(frame: LogFrame): number {
  const text = JSON.stringify(decodeUtf8(frame.bytes)).replace(/[<>&]/g, '\\u0000');
  return (
    '{"log":,"stream":"","time":"2026-01-02T03:04:05.123456789Z"}\n'.length +
    frame.stream.length +
    encodeUtf8(text).length
  );
}

/**
 * What a container has printed, line by line with its time, as Docker's json-file driver keeps it: a line that ends without a newline
 * is given one. Lives as long as the container, over all its runs.
 */
export class LogStore {
  #frames: LogFrame[] = [];
  #size = 0;
  readonly #pending: Record<LogFrame['stream'], Uint8Array[]> = { stdout: [], stderr: [] };
  readonly #listeners = new Set<() => void>();

  /** Takes bytes as they come; complete lines become entries of time `now`. */
  write(stream: LogFrame['stream'], bytes: Uint8Array, now: () => number): void {
    const pending = this.#pending[stream];
    let rest = bytes;
    for (let end = rest.indexOf(NEWLINE); end >= 0; end = rest.indexOf(NEWLINE)) {
      this.#add({ stream, time: now(), bytes: concatBytes([...pending.splice(0), rest.subarray(0, end + 1)]).slice() });
      rest = rest.subarray(end + 1);
    }
    if (rest.length > 0) pending.push(rest.slice());
    const waiting = pending.reduce((sum, piece) => sum + piece.length, 0);
    if (waiting >= PIECE) this.#add({ stream, time: now(), bytes: concatBytes(pending.splice(0)) });
    this.#changed();
  }

  /** The run is over: an unfinished line is complete now. */
  end(now: () => number): void {
    for (const stream of ['stdout', 'stderr'] as const) {
      const pieces = this.#pending[stream].splice(0);
      if (pieces.length > 0)
        this.#add({ stream, time: now(), bytes: concatBytes([...pieces, Uint8Array.of(NEWLINE)]) });
    }
    this.#changed();
  }

  /** Entries so far that the query asks for. */
  select(query: LogQuery): readonly LogFrame[] {
    const wanted = this.#frames.filter((frame) => query[frame.stream]);
    const last = query.tail === undefined ? wanted : query.tail === 0 ? [] : wanted.slice(-query.tail);
    return last.filter(
      (frame) =>
        (query.since === undefined || frame.time >= query.since) &&
        (query.until === undefined || frame.time <= query.until),
    );
  }

  /** From now on keeps no more than the driver's files hold; undefined keeps all. */
  limit(rotation: Rotation | undefined): void {
    this.#rotation = rotation;
  }

  #rotation: Rotation | undefined;
  /** Entries and bytes of each file, the one being written last. */
  readonly #files: { entries: number; bytes: number }[] = [{ entries: 0, bytes: 0 }];

  /** moby daemon/logger/loggerutils/logfile.go: a full file is put aside before the next entry, and the oldest deleted. */
  #rotate(frame: LogFrame): void {
    if (!this.#rotation) return;
    const current = this.#files.at(-1);
    if (current && current.bytes >= this.#rotation.size) {
      this.#files.push({ entries: 0, bytes: 0 });
      while (this.#files.length > this.#rotation.files) this.#drop(this.#files.shift()?.entries ?? 0);
    }
    const last = this.#files.at(-1);
    if (!last) return;
    last.entries += 1;
    last.bytes += recordLength(frame);
  }

  #drop(entries: number): void {
    for (const frame of this.#frames.slice(0, entries)) this.#size -= frame.bytes.length;
    this.#frames = this.#frames.slice(entries);
    this.#dropped += entries;
  }

  /** Everything, oldest first. */
  get frames(): readonly LogFrame[] {
    return this.#frames;
  }

  /** Entries ever added, the dropped ones included: a reader's place in the log. */
  get count(): number {
    return this.#dropped + this.#frames.length;
  }

  /** Entries from a place on. */
  after(place: number): readonly LogFrame[] {
    return this.#frames.slice(Math.max(0, place - this.#dropped));
  }

  #dropped = 0;

  /** Called after each change; call what is returned to stop. */
  onChange(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => void this.#listeners.delete(listener);
  }

  /** Puts back a saved log. */
  restore(frames: readonly LogFrame[]): void {
    for (const frame of frames) this.#add(frame);
  }

  #add(frame: LogFrame): void {
    this.#rotate(frame);
    this.#frames.push(frame);
    this.#size += frame.bytes.length;
    if (this.#size <= CAPACITY) return;
    let drop = 0;
    while (this.#size > CAPACITY / 2 && drop < this.#frames.length - 1)
      this.#size -= this.#frames[drop++]?.bytes.length ?? 0;
    this.#frames = this.#frames.slice(drop);
    this.#dropped += drop;
  }

  #changed(): void {
    for (const listener of [...this.#listeners]) listener();
  }
}
