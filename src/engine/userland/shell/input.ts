import { FsError } from '../../fs/errno.ts';
import { textFromBytes } from './bytes-text.ts';
import type { ShellState } from './state.ts';

/** Takes bytes from a descriptor without taking more than asked: what is left belongs to the next reader. */
export interface ByteReader {
  /** The next byte, or -1 at end of input, -2 when a signal came. */
  next(): Promise<number>;
  /** Gives back what was read ahead, where the descriptor can seek. */
  done(): void;
}

/** Regular files are read in blocks and sought back; all else byte by byte. */
export function byteReader(shell: ShellState, fd: number, interruptible = false): ByteReader {
  const seekable = shell.process.description(fd)?.kind === 'file';
  let block: Uint8Array = new Uint8Array(0);
  let at = 0;
  return {
    async next() {
      if (at < block.length) return block[at++] as number;
      try {
        block = await shell.process.read(fd, seekable ? 4096 : 1, { restart: !interruptible });
      } catch (error) {
        if (error instanceof FsError && error.errno === 'EINTR') return -2;
        throw error;
      }
      at = 1;
      return block.length === 0 ? -1 : (block[0] as number);
    },
    done() {
      if (seekable && at < block.length) shell.process.seek(fd, at - block.length, 'current');
      block = new Uint8Array(0);
      at = 0;
    },
  };
}

/** A line without its newline; undefined at end of input. */
export async function readLine(shell: ShellState, fd: number): Promise<string | undefined> {
  const reader = byteReader(shell, fd);
  const bytes: number[] = [];
  for (;;) {
    const byte = await reader.next();
    if (byte < 0 && bytes.length === 0) return undefined;
    if (byte < 0 || byte === 10) break;
    bytes.push(byte);
  }
  reader.done();
  return textFromBytes(Uint8Array.from(bytes));
}
