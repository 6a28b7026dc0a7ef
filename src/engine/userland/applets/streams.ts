import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../base/bytes.ts';
import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { programName } from './arguments.ts';

/** C's stdio buffer of a process's standard output; `print`, `complain` and `flush` work on it. */
interface Buffer {
  chunks: Uint8Array[];
  size: number;
  /** Written out at every line: standard output is a terminal. */
  readonly byLine: boolean;
}

const BUFFER_SIZE = 16384;
const buffers = new WeakMap<Process, Buffer>();

/**
 * Writes to standard output through a buffer: at each line on a terminal, otherwise when the buffer is full, before a message on
 * stderr, and at the end. Await what it answers: that is how a full pipe holds the writer up and a closed one ends it (`yes | head -1`).
 */
export function print(process: Process, data: string | Uint8Array): Promise<void> | undefined {
  let buffer = buffers.get(process);
  if (!buffer) {
    buffer = { chunks: [], size: 0, byLine: process.tty(1) !== undefined };
    buffers.set(process, buffer);
  }
  const bytes = typeof data === 'string' ? encodeUtf8(data) : data;
  if (bytes.length === 0) return undefined;
  buffer.chunks.push(bytes);
  buffer.size += bytes.length;
  return buffer.size >= BUFFER_SIZE || (buffer.byLine && bytes.includes(10)) ? flush(process) : undefined;
}

/** Writes out what `print` holds back. Whoever runs an applet calls it at the end; applets before they exec. */
export async function flush(process: Process): Promise<void> {
  const buffer = buffers.get(process);
  if (!buffer || buffer.size === 0) return;
  const bytes = concatBytes(buffer.chunks);
  buffer.chunks = [];
  buffer.size = 0;
  await process.write(1, bytes);
}

/** `NAME: message` on stderr, after what was printed so far. */
export async function complain(process: Process, message: string): Promise<void> {
  await flush(process);
  await process.write(2, `${programName(process)}: ${message}\n`);
}

/** strerror's text of a failed system call; anything else is not for the user and passes on. */
export function reasonOf(error: unknown): string {
  if (error instanceof FsError) return strerror(error.errno);
  throw error;
}

/** Everything up to end of file. */
export async function readAll(process: Process, fd = 0): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  for await (const chunk of chunksOf(process, fd)) chunks.push(chunk);
  return chunks.length === 0 ? NO_BYTES : concatBytes(chunks);
}

export async function readAllText(process: Process, fd = 0): Promise<string> {
  return decodeUtf8(await readAll(process, fd));
}

/** What `read` gives, as it comes. */
export async function* chunksOf(process: Process, fd = 0): AsyncGenerator<Uint8Array, void, undefined> {
  for (;;) {
    const chunk = await process.read(fd);
    if (chunk.length === 0) return;
    yield chunk;
  }
}

/** One line of bytes, without its newline. */
export interface ByteLine {
  readonly bytes: Uint8Array;
  /** False for a last line that lacks its newline. */
  readonly terminated: boolean;
}

/** Lines as they arrive, so that a consumer can stop early or follow a terminal. `delimiter` is the byte that ends one (0 for -z). */
export async function* byteLinesOf(
  process: Process,
  fd = 0,
  delimiter = 10,
): AsyncGenerator<ByteLine, void, undefined> {
  let rest: Uint8Array[] = [];
  for await (const chunk of chunksOf(process, fd)) {
    let start = 0;
    for (let end = chunk.indexOf(delimiter); end >= 0; end = chunk.indexOf(delimiter, start)) {
      const piece = chunk.subarray(start, end);
      yield { bytes: rest.length === 0 ? piece : concatBytes([...rest, piece]), terminated: true };
      rest = [];
      start = end + 1;
      const pause = process.step();
      if (pause) await pause;
    }
    if (start < chunk.length) rest.push(chunk.subarray(start));
  }
  if (rest.length > 0) yield { bytes: concatBytes(rest), terminated: false };
}

/** A line of text, without its newline. */
export interface TextLine {
  readonly text: string;
  readonly terminated: boolean;
}

export async function* linesOf(process: Process, fd = 0, delimiter = 10): AsyncGenerator<TextLine, void, undefined> {
  for await (const line of byteLinesOf(process, fd, delimiter)) {
    yield { text: decodeUtf8(line.bytes), terminated: line.terminated };
  }
}

/** Opens a file for reading; `-` is standard input. Close with `closeInput`. Throws FsError. */
export function openInput(process: Process, path: string): number {
  return path === '-' ? 0 : process.open(path, { read: true });
}

export function closeInput(process: Process, fd: number): void {
  if (fd !== 0) process.close(fd);
}
