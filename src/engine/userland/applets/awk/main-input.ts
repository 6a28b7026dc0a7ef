import { FsError, strerror } from '../../../fs/errno.ts';
import { textOf } from '../byte-text.ts';
import { complain } from '../streams.ts';
import type { AwkContext } from './context.ts';
import { dynamicRegex } from './fields.ts';
import { readEscape } from './lexer.ts';
import { type RecordEnd, RecordReader } from './record-reader.ts';
import { inputValue, toNumber } from './values.ts';

/** Records of the files that ARGV names, one after another; assignments among them take effect when their turn comes. */
export class MainInput {
  readonly #interpreter: AwkContext;
  #reader: RecordReader | undefined;
  #index = 1;
  #sawFile = false;
  #ended = false;

  constructor(interpreter: AwkContext) {
    this.#interpreter = interpreter;
  }

  recordEnd(): RecordEnd {
    const text = this.#interpreter.textOf(this.#interpreter.cell('RS').value);
    if (text === '') return { kind: 'paragraph', keepLastNewline: this.#interpreter.machine.busybox };
    return text.length === 1 ? { kind: 'char', char: text } : { kind: 'regex', regex: dynamicRegex(text) };
  }

  /** The next record, NR and FNR counted up; undefined at the end of all input. */
  async next(): Promise<string | undefined> {
    for (;;) {
      if (!this.#reader && !(await this.#open())) return undefined;
      let text: string | undefined;
      try {
        text = await this.#reader?.next(this.recordEnd());
      } catch (error) {
        // busybox and mawk read a directory as an empty file.
        if (!(error instanceof FsError)) throw error;
      }
      if (text !== undefined) {
        this.count();
        const fnr = this.#interpreter.cell('FNR');
        fnr.value = toNumber(fnr.value) + 1;
        return text;
      }
      this.skipFile();
    }
  }

  /** One more record read. */
  count(): void {
    const nr = this.#interpreter.cell('NR');
    nr.value = toNumber(nr.value) + 1;
  }

  skipFile(): void {
    if (this.#reader && this.#reader.fd > 0) this.#interpreter.machine.process.close(this.#reader.fd);
    this.#reader = undefined;
  }

  async #open(): Promise<boolean> {
    if (this.#ended) return false;
    const { process, busybox } = this.#interpreter.machine;
    const argv = this.#interpreter.cell('ARGV').array;
    for (;;) {
      const count = toNumber(this.#interpreter.cell('ARGC').value);
      if (this.#index >= count) break;
      const key = String(this.#index);
      this.#index += 1;
      const argument = argv.has(key) ? this.#interpreter.textOf(argv.get(key)) : '';
      if (argument === '') continue;
      if (this.assignment(argument)) continue;
      this.#sawFile = true;
      const path = textOf(argument);
      try {
        const fd = path === '-' ? 0 : process.open(path, { read: true });
        if (fd > 0) process.closeOnExec(fd, true);
        this.#start(fd, argument);
        return true;
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        const reason = strerror(error.errno);
        await complain(process, busybox ? `${path}: ${reason}` : `cannot open ${path} (${reason})`);
        this.#interpreter.status = busybox ? 1 : 2;
        if (!busybox) {
          this.#ended = true;
          return false;
        }
      }
    }
    this.#ended = true;
    if (this.#sawFile) return false;
    this.#start(0, '');
    return true;
  }

  #start(fd: number, name: string): void {
    this.#reader = new RecordReader(this.#interpreter.machine.process, fd);
    this.#interpreter.cell('FILENAME').value = name;
    this.#interpreter.cell('FNR').value = 0;
  }

  /** `name=value` among the operands. */
  assignment(argument: string): boolean {
    const match = /^([A-Za-z_]\w*)=([\s\S]*)$/.exec(argument);
    if (!match) return false;
    const [, name = '', value = ''] = match;
    this.#interpreter.store(
      { kind: 'variable', variable: { scope: 'global', name } },
      inputValue(unescaped(value)),
      '',
      0,
    );
    return true;
  }
}

/** Escapes in a value given on the command line are read as in a string. */
export function unescaped(text: string): string {
  let out = '';
  for (let at = 0; at < text.length; at++) {
    if (text[at] !== '\\') {
      out += text[at];
      continue;
    }
    const found = readEscape(text, at + 1);
    out += found.text;
    at += found.length;
  }
  return out;
}
