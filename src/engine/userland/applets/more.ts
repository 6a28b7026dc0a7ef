import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { byteTextOf, emit, fromByteText, LineReader } from './byte-text.ts';
import { type Keyboard, openKeyboard } from './keyboard.ts';
import { chunksOf, complain, flush, print } from './streams.ts';

/** Page by page on a terminal; elsewhere it is cat. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args.filter((arg) => !/^[-+]\d+$/.test(arg)),
    { short: gnu ? 'cdfelpsun:' : '' },
  );
  const terminal = process.tty(1) !== undefined;
  const names = options.operands;
  if (names.length === 0 && process.tty(0)) {
    await complain(process, gnu ? "bad usage\nTry 'more --help' for more information." : 'bad usage');
    return 1;
  }
  const keyboard = terminal ? openKeyboard(process, true) : undefined;
  const pager = keyboard ? new Pages(process, keyboard, gnu) : undefined;
  let status = 0;
  try {
    for (const name of names.length === 0 ? ['-'] : names) {
      try {
        const fd = name === '-' ? 0 : process.open(name, { read: true });
        const type = process.fstat(fd).type;
        if (gnu && type === 'directory') {
          await print(process, `\n*** ${name}: directory ***\n\n`);
          process.close(fd);
          continue;
        }
        if (!pager) {
          if (gnu && names.length > 0) await print(process, `::::::::::::::\n${name}\n::::::::::::::\n`);
          for await (const chunk of chunksOf(process, fd)) await print(process, chunk);
        } else if (!(await pager.show(fd, type === 'file' ? process.fstat(fd).size : 0))) return status;
        if (fd > 0) process.close(fd);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        status = gnu ? 0 : 1;
        const reason = strerror(error.errno);
        await complain(process, gnu ? `cannot open ${name}: ${reason}` : `can't open '${name}': ${reason}`);
      }
    }
  } finally {
    keyboard?.close();
  }
  return status;
}

class Pages {
  readonly #process: Process;
  readonly #keyboard: Keyboard;
  readonly #gnu: boolean;
  /** Lines that may still be shown before the next prompt. */
  #room: number;

  constructor(process: Process, keyboard: Keyboard, gnu: boolean) {
    this.#process = process;
    this.#keyboard = keyboard;
    this.#gnu = gnu;
    this.#room = Math.max(1, keyboard.tty.rows - 1);
  }

  /** False when the reader has had enough. */
  async show(fd: number, size: number): Promise<boolean> {
    const reader = new LineReader(this.#process, fd);
    let shown = 0;
    for (let line = await reader.next(); line; line = await reader.next()) {
      const columns = Math.max(1, this.#keyboard.tty.columns);
      const rows = Math.max(1, Math.ceil(line.text.length / columns));
      if (this.#room < rows) {
        if (!(await this.#prompt(shown, size))) return false;
      }
      this.#room -= rows;
      shown += line.text.length + 1;
      await emit(this.#process, line.terminated ? `${line.text}\n` : line.text);
    }
    await flush(this.#process);
    return true;
  }

  async #prompt(shown: number, size: number): Promise<boolean> {
    const percent = size > 0 ? Math.floor((shown * 100) / size) : 0;
    const text = this.#gnu
      ? `--More--${size > 0 ? `(${percent}%)` : ''}`
      : `--More-- ${size > 0 ? `(${percent}% of ${size} bytes)` : ''}`;
    await flush(this.#process);
    await this.#process.write(1, fromByteText(byteTextOf(this.#gnu ? `\x1b[7m${text}\x1b[27m` : text)));
    for (;;) {
      const key = await this.#keyboard.key();
      const erase = `\r${' '.repeat(text.length)}\r`;
      if (key === undefined || key === 'q' || key === 'Q') {
        await this.#process.write(1, erase);
        return false;
      }
      if (key === ' ' || key === 'f' || key === 'page-down') this.#room = Math.max(1, this.#keyboard.tty.rows - 1);
      else if (key === '\r' || key === '\n' || key === 'down') this.#room = 1;
      else continue;
      await this.#process.write(1, erase);
      return true;
    }
  }
}

export const more: Applet = {
  name: 'more',
  usage: `more [FILE]...

View FILE (or stdin) one screenful at a time`,
  run,
};
