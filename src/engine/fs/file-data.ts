import { bytesContent, type Content } from './content.ts';

const CHUNK = 65536;
const ZEROS = new Uint8Array(CHUNK);

/**
 * 64 KiB of a file: bytes (growing up to 64 KiB, zeros behind their end), `hole` (zeros that take no disk), `zero` (zeros
 * that were written), or `base` (still as in the content that the file began with).
 */
type Chunk = Uint8Array | 'hole' | 'zero' | 'base';

/** A file's data in a form that JSON-like stores keep; `bytes` must not be written to. */
export interface DataDump {
  readonly size: number;
  readonly chunks: readonly (Uint8Array | 'hole' | 'zero')[];
}

/**
 * The bytes of one writable file. Appending is amortised O(1), long runs of zeros (`dd if=/dev/zero`) take no memory, and
 * `content` freezes what is there without copying: a later write to a frozen place copies that one chunk.
 */
export class FileData {
  size: number;
  #base: Content;
  readonly #chunks: Chunk[] = [];
  /** Bytes at the front of each chunk that somebody holds as immutable. */
  readonly #frozen: number[] = [];
  #snapshot: Content | undefined;

  constructor(base: Content) {
    this.#base = base;
    this.size = base.size;
    this.#snapshot = base;
    for (let i = 0; i * CHUNK < base.size; i++) this.#chunks.push('base');
  }

  static restore(dump: DataDump): FileData {
    const data = new FileData(bytesContent(ZEROS.subarray(0, 0)));
    data.size = dump.size;
    data.#snapshot = undefined;
    for (const chunk of dump.chunks) {
      data.#chunks.push(chunk);
      data.#frozen.push(typeof chunk === 'string' ? 0 : chunk.length);
    }
    return data;
  }

  read(offset: number, length: number): Uint8Array {
    if (this.#snapshot) return this.#snapshot.read(offset, Math.min(length, this.size - offset));
    // A copy, since the reader may hold it (in a pipe) while the file is written in place.
    return readChunks(this.#chunks, this.#base, offset, Math.min(length, this.size - offset)).slice();
  }

  write(offset: number, bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#snapshot = undefined;
    if (offset > this.size) this.#reach(offset);
    let done = 0;
    while (done < bytes.length) {
      const at = offset + done;
      const index = Math.floor(at / CHUNK);
      const from = at % CHUNK;
      const part = bytes.subarray(done, done + CHUNK - from);
      const old = this.#chunks[index];
      const isWhole = from === 0 && (part.length === CHUNK || at + part.length >= this.size);
      if ((isWhole || old === 'zero') && part.length >= 512 && isZero(part)) {
        this.#chunks[index] = 'zero';
        this.#frozen[index] = 0;
      } else this.#own(index, from, from + part.length).set(part, from);
      done += part.length;
    }
    this.size = Math.max(this.size, offset + bytes.length);
  }

  truncate(size: number): void {
    if (size === this.size) return;
    this.#snapshot = undefined;
    if (size > this.size) {
      this.#reach(size);
    } else {
      this.#chunks.length = Math.ceil(size / CHUNK);
      this.#frozen.length = Math.min(this.#frozen.length, this.#chunks.length);
      const last = this.#chunks.length - 1;
      const tail = size % CHUNK;
      const chunk = this.#chunks[last];
      // What lies behind the new end must read as zeros when the file grows again.
      if (tail > 0 && chunk !== undefined && chunk !== 'hole' && chunk !== 'zero') {
        this.#chunks[last] = readChunks([chunk], this.#base, 0, tail, last).slice();
        this.#frozen[last] = 0;
      }
    }
    this.size = size;
  }

  content(): Content {
    this.#snapshot ??= this.#freeze();
    return this.#snapshot;
  }

  /** Bytes taken on disk, in blocks of 4096. */
  allocated(): number {
    let total = 0;
    for (let i = 0; i < this.#chunks.length; i++) {
      if (this.#chunks[i] !== 'hole') total += Math.ceil(Math.min(CHUNK, this.size - i * CHUNK) / 4096) * 4096;
    }
    return total;
  }

  dump(): DataDump {
    this.content();
    return {
      size: this.size,
      chunks: this.#chunks.map((chunk, i) => (chunk === 'base' ? this.#base.read(i * CHUNK, CHUNK) : chunk)),
    };
  }

  #freeze(): Content {
    const { size } = this;
    const base = this.#base;
    const chunks = this.#chunks.slice();
    chunks.forEach((chunk, i) => {
      if (typeof chunk !== 'string')
        this.#frozen[i] = Math.max(this.#frozen[i] ?? 0, Math.min(chunk.length, size - i * CHUNK));
    });
    return { size, read: (offset, length) => readChunks(chunks, base, offset, Math.min(length, size - offset)) };
  }

  /** Grows to `size` with holes. */
  #reach(size: number): void {
    const tail = this.size % CHUNK;
    const last = this.#chunks.length - 1;
    if (tail > 0 && this.#chunks[last] === 'base') this.#own(last, 0, tail);
    for (let i = this.#chunks.length; i * CHUNK < size; i++) this.#chunks.push('hole');
    this.size = size;
  }

  /** The chunk as bytes that may be written from `from` up to `end`. */
  #own(index: number, from: number, end: number): Uint8Array {
    const old = this.#chunks[index] ?? 'hole';
    if (typeof old !== 'string' && from >= (this.#frozen[index] ?? 0) && end <= old.length) return old;
    const kept =
      typeof old === 'string'
        ? readChunks([old], this.#base, 0, Math.min(CHUNK, Math.max(0, this.size - index * CHUNK)), index)
        : old;
    const fresh = new Uint8Array(
      end <= kept.length ? kept.length : Math.min(CHUNK, Math.max(end, kept.length * 2, 64)),
    );
    fresh.set(kept);
    this.#chunks[index] = fresh;
    // Frozen bytes stay with the old array; this one is nobody else's.
    this.#frozen[index] = 0;
    return fresh;
  }
}

function isZero(bytes: Uint8Array): boolean {
  for (const byte of bytes) if (byte !== 0) return false;
  return true;
}

/** `first` is the index in the file of `chunks[0]`, which says where a `base` chunk lies in the base. */
function readChunks(chunks: readonly Chunk[], base: Content, offset: number, length: number, first = 0): Uint8Array {
  if (length <= 0) return ZEROS.subarray(0, 0);
  const index = Math.floor(offset / CHUNK);
  const within = offset % CHUNK;
  if (within + length <= CHUNK) return readChunk(chunks[index], base, (first + index) * CHUNK, within, length);
  const out = new Uint8Array(length);
  for (let done = 0; done < length; ) {
    const at = offset + done;
    const i = Math.floor(at / CHUNK);
    const part = readChunk(
      chunks[i],
      base,
      (first + i) * CHUNK,
      at % CHUNK,
      Math.min(CHUNK - (at % CHUNK), length - done),
    );
    out.set(part, done);
    done += part.length;
  }
  return out;
}

function readChunk(chunk: Chunk | undefined, base: Content, start: number, within: number, length: number): Uint8Array {
  if (chunk === 'base') {
    const part = base.read(start + within, length);
    if (part.length === length) return part;
    const padded = new Uint8Array(length);
    padded.set(part);
    return padded;
  }
  if (chunk === undefined || typeof chunk === 'string') return ZEROS.subarray(0, length);
  if (within + length <= chunk.length) return chunk.subarray(within, within + length);
  const out = new Uint8Array(length);
  out.set(chunk.subarray(Math.min(within, chunk.length)));
  return out;
}
