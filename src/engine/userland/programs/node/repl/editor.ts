import { decodeUtf8 } from '../../../../base/bytes.ts';
import type { Process } from '../../../../kernel/process.ts';

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
    const before = tty?.settings;
    if (tty && before) tty.settings = { ...before, canonical: false, echo: false, signals: false, mapNewlines: true };
    try {
      return await this.#edit(prompt);
    } finally {
      if (tty && before) tty.settings = before;
    }
  }

  async #edit(prompt: string): Promise<Input> {
    const out = (text: string): Promise<void> => this.#process.write(1, text);
    let text = '';
    let at = 0;
    let past = this.#history.length;
    const draw = (): Promise<void> => out(`\x1b[1G\x1b[0J${prompt}${text}\x1b[${prompt.length + at + 1}G`);
    await draw();
    for (;;) {
      const key = await this.#key();
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
        case '\x04':
          if (text === '') {
            await out('\n');
            return { kind: 'end' };
          }
          text = text.slice(0, at) + text.slice(at + 1);
          break;
        case '\x7f':
        case '\b':
          if (at > 0) text = text.slice(0, at - 1) + text.slice(at--);
          break;
        case '\x01':
          at = 0;
          break;
        case '\x05':
          at = text.length;
          break;
        case '\x15':
          text = text.slice(at);
          at = 0;
          break;
        case '\x0b':
          text = text.slice(0, at);
          break;
        case '\x17': {
          const kept = text.slice(0, at).replace(/\S*\s*$/, '');
          text = kept + text.slice(at);
          at = kept.length;
          break;
        }
        case '\x0c':
          await out('\x1b[1;1H\x1b[0J');
          break;
        case '\x1b': {
          await this.#key();
          const code = await this.#key();
          if (code === 'A' || code === 'B') {
            past = Math.min(this.#history.length, Math.max(0, past + (code === 'A' ? -1 : 1)));
            text = this.#history[past] ?? '';
            at = text.length;
          } else if (code === 'C') at = Math.min(text.length, at + 1);
          else if (code === 'D') at = Math.max(0, at - 1);
          else if (code === 'H') at = 0;
          else if (code === 'F') at = text.length;
          else if (code === '3') {
            await this.#key();
            text = text.slice(0, at) + text.slice(at + 1);
          }
          break;
        }
        default:
          if (key >= ' ') {
            const atEnd = at === text.length;
            text = text.slice(0, at) + key + text.slice(at);
            at += key.length;
            if (atEnd) {
              await out(key);
              continue;
            }
          }
      }
      await draw();
    }
  }
}
