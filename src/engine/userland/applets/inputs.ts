import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { complain } from './streams.ts';

/** The messages for a file that does not open and for one that does not read (a directory). */
export interface InputMessages {
  open(name: string, reason: string): string;
  read(name: string, reason: string): string;
}

/** `NAME: reason` for both. */
export const PLAIN: InputMessages = {
  open: (name, reason) => `${name}: ${reason}`,
  read: (name, reason) => `${name}: ${reason}`,
};

/** busybox's xopen: `can't open 'NAME': reason`. */
export const CANT_OPEN: InputMessages = {
  open: (name, reason) => `can't open '${name}': ${reason}`,
  read: (_name, reason) => `read error: ${reason}`,
};

/** GNU's head, tail, tac …: `cannot open 'NAME' for reading: reason`. */
export const CANNOT_OPEN: InputMessages = {
  open: (name, reason) => `cannot open '${name}' for reading: ${reason}`,
  read: (name, reason) => `error reading '${name}': ${reason}`,
};

/**
 * Runs `body` over each named file in turn (`-` is standard input; none at all means `-`), complains of those that cannot be opened or
 * read and goes on. Answers whether all went well.
 */
export async function eachInput(
  process: Process,
  names: readonly string[],
  messages: InputMessages,
  body: (fd: number, name: string) => Promise<void>,
): Promise<boolean> {
  let fine = true;
  for (const name of names.length === 0 ? ['-'] : names) {
    let opened = false;
    let fd = 0;
    try {
      if (name !== '-') fd = process.open(name, { read: true });
      opened = true;
      await body(fd, name);
    } catch (error) {
      if (!(error instanceof FsError) || error.errno === 'EPIPE') throw error;
      fine = false;
      await complain(process, messages[opened ? 'read' : 'open'](name, strerror(error.errno)));
    } finally {
      if (fd > 0) process.close(fd);
    }
  }
  return fine;
}
