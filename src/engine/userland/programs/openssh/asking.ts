import { FsError } from '../../../fs/errno.ts';
import type { Process } from '../../../kernel/process.ts';

/** A program of OpenSSH gives up: what its log says (with CR LF, as its messages have it) and its exit code. */
export class SshFault extends Error {
  readonly status: number;

  constructor(message: string, status = 255) {
    super(message);
    this.name = 'SshFault';
    this.status = status;
  }
}

/** A line of OpenSSH's log on standard error. */
export function log(process: Process, text: string): Promise<void> {
  return process.write(2, `${text}\r\n`);
}

/** Runs a program of OpenSSH to its end. */
export async function run(process: Process, main: () => Promise<number>): Promise<number> {
  try {
    return await main();
  } catch (error) {
    if (!(error instanceof SshFault)) throw error;
    if (error.message !== '') await log(process, error.message);
    return error.status;
  }
}

/** Asks on the terminal or standard input; undefined at end of file. `secret`: without echo. */
export async function question(process: Process, text: string, secret = false): Promise<string | undefined> {
  await process.write(secret ? 2 : 1, text);
  const tty = process.tty(0);
  const before = tty?.settings;
  if (tty && before && secret) tty.settings = { ...before, echo: false };
  try {
    let line = '';
    for (;;) {
      const byte = await process.read(0, 1);
      if (byte.length === 0) return line === '' ? undefined : line;
      if (byte[0] === 10) return line;
      line += String.fromCharCode(byte[0] as number);
    }
  } finally {
    if (tty && before && secret) {
      tty.settings = before;
      await process.write(2, '\n');
    }
  }
}

export function home(process: Process): string {
  return process.env.get('HOME') ?? '/root';
}

/** The text of a file, or undefined where there is none. */
export function textOf(process: Process, path: string): string | undefined {
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (error instanceof FsError) return undefined;
    throw error;
  }
}
