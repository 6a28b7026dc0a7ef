import { decodeUtf8 } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import { readAll } from '../../applets/streams.ts';

/** All bytes of a file, devices included; `-` is standard input. Throws FsError. */
export async function readFileOrStdin(process: Process, path: string): Promise<Uint8Array> {
  if (path === '-') return readAll(process);
  const fd = process.open(path, { read: true });
  try {
    return await readAll(process, fd);
  } finally {
    process.close(fd);
  }
}

/** Asks at the terminal without an echo, as `-u NAME` does; an empty answer where nobody is there. */
export async function askPassword(process: Process, question: string): Promise<string> {
  await process.write(2, question);
  const tty = process.tty(0);
  const before = tty?.settings;
  if (tty && before) tty.settings = { ...before, echo: false };
  try {
    const line = decodeUtf8(await process.read(0, 512));
    await process.write(2, '\n');
    return line.replace(/\n.*$/s, '');
  } finally {
    if (tty && before) tty.settings = before;
  }
}
