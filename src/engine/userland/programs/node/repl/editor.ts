import { decodeUtf8 } from '../../../../base/bytes.ts';
import type { Process } from '../../../../kernel/process.ts';
import { afterKey, controlOf, emptyLine } from '../../../line-editor/one-line.ts';

export type Input =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'interrupted'; readonly empty: boolean }
  | { readonly kind: 'end' };

/** One line at a time from the terminal, as Node's readline edits it. */
export class Editor {
  readonly #process: Process;
  readonly #history: string[] = [];
  #waiting: string[] = [];

  constructor(process: Process) {
    this.#process = process;
  }

  async #key(): Promise<string | undefined> {
    while (this.#waiting.length === 0) {
      const bytes = await this.#process.read(0, 1024);
      if (bytes.length === 0) return undefined;
      this.#waiting = [...decodeUtf8(bytes)];
    }
    return this.#waiting.shift();
  }

  async read(prompt: string): Promise<Input> {
    const tty = this.#process.tty(0);
    if (!tty) return this.#plain(prompt);
    const before = tty.settings;
    if (before) tty.settings = { ...before, canonical: false, echo: false, signals: false, mapNewlines: true };
    try {
      return await this.#edit(prompt);
    } finally {
      if (before) tty.settings = before;
    }
  }

  /** A line of what is no terminal: nothing is shown but the prompt. */
  async #plain(prompt: string): Promise<Input> {
    await this.#process.write(1, prompt);
    for (let text = ''; ; ) {
      const key = await this.#key();
      if (key === '\n') return { kind: 'line', text: text.replace(/\r$/, '') };
      if (key === undefined) return text === '' ? { kind: 'end' } : { kind: 'line', text };
      text += key;
    }
  }

  async #edit(prompt: string): Promise<Input> {
    const out = (text: string): Promise<void> => this.#process.write(1, text);
    let line = emptyLine(this.#history.length);
    const draw = (): Promise<void> => out(`\x1b[1G\x1b[0J${prompt}${line.text}\x1b[${prompt.length + line.at + 1}G`);
    await draw();
    for (;;) {
      const key = await this.#keyOrControl();
      const { text, at } = line;
      switch (key) {
        case undefined:
          await out('\n');
          return { kind: 'end' };
        case '\r':
        case '\n':
          await out('\n');
          if (text !== '' && this.#history.at(-1) !== text) this.#history.push(text);
          return { kind: 'line', text };
        case '\x03':
          await out('\n');
          return { kind: 'interrupted', empty: text === '' };
        case '\x15':
          line = { ...line, text: text.slice(at), at: 0 };
          break;
        case '\x0c':
          await out('\x1b[1;1H\x1b[0J');
          break;
        default:
          if (key === '\x04' && text === '') {
            await out('\n');
            return { kind: 'end' };
          }
          line = afterKey(line, key, this.#history) ?? line;
          // A character at the end needs no new drawing.
          if (key >= ' ' && key !== '\x7f' && at === text.length) {
            await out(key);
            continue;
          }
      }
      await draw();
    }
  }

  /** A key: a character, or the control character that an escape sequence stands for. */
  async #keyOrControl(): Promise<string | undefined> {
    const key = await this.#key();
    if (key !== '\x1b') return key;
    await this.#key();
    const code = (await this.#key()) ?? '';
    return controlOf(/\d/.test(code) ? `${code}${(await this.#key()) ?? ''}` : code) ?? '\0';
  }
}
