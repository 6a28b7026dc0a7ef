import { concatBytes, NO_BYTES } from '../../../base/bytes.ts';
import type { Process } from '../../../kernel/process.ts';
import type { Tty } from '../../../kernel/tty.ts';
import { afterKey, controlOf, emptyLine } from '../../line-editor/one-line.ts';
import { binaryBytes, binaryText } from './resp.ts';

export type Line = { readonly kind: 'line'; readonly text: string } | { readonly kind: 'interrupted' | 'end' };

/** A line editor like redis-cli's linenoise: the line is drawn anew at each key, with the hint behind it. */
export class LineInput {
  readonly #process: Process;
  readonly #hint: (text: string) => string | undefined;
  readonly #history: string[] = [];
  #waiting: Uint8Array = NO_BYTES;

  constructor(process: Process, hint: (text: string) => string | undefined) {
    this.#process = process;
    this.#hint = hint;
  }

  async #byte(): Promise<string | undefined> {
    if (this.#waiting.length === 0) this.#waiting = await this.#process.read(0, 1024);
    if (this.#waiting.length === 0) return undefined;
    const [first = 0] = this.#waiting;
    this.#waiting = this.#waiting.slice(1);
    return String.fromCharCode(first);
  }

  /** A line without a terminal: as it comes. */
  async plain(): Promise<Line> {
    for (;;) {
      const end = this.#waiting.indexOf(10);
      if (end >= 0) {
        const text = binaryText(this.#waiting.subarray(0, end));
        this.#waiting = this.#waiting.slice(end + 1);
        return { kind: 'line', text };
      }
      const chunk = await this.#process.read(0);
      if (chunk.length === 0) {
        const text = binaryText(this.#waiting);
        this.#waiting = NO_BYTES;
        return text === '' ? { kind: 'end' } : { kind: 'line', text };
      }
      this.#waiting = concatBytes([this.#waiting, chunk]);
    }
  }

  async read(tty: Tty, prompt: string): Promise<Line> {
    const before = tty.settings;
    tty.settings = { ...before, canonical: false, echo: false, signals: false, mapNewlines: false };
    try {
      return await this.#edit(tty, prompt);
    } finally {
      tty.settings = before;
      await this.#process.write(1, '\n');
    }
  }

  async #edit(tty: Tty, prompt: string): Promise<Line> {
    let line = emptyLine(this.#history.length);
    const draw = async (withHint = true): Promise<void> => {
      const { text, at } = line;
      const room = Math.max(1, tty.columns - prompt.length);
      const from = at >= room ? at - room + 1 : 0;
      const shown = text.slice(from, from + room);
      const hint = withHint && shown.length < room ? this.#hint(text)?.slice(0, room - shown.length) : undefined;
      const tail = hint === undefined || hint === '' ? '' : `\x1b[0;90;49m${hint}\x1b[0m`;
      await this.#process.write(
        1,
        binaryBytes(`\r\x1b[0K${prompt}${shown}${tail}\r\x1b[${prompt.length + at - from}C`),
      );
    };
    await this.#process.write(1, prompt);
    for (;;) {
      const key = await this.#key();
      switch (key) {
        case undefined:
          return { kind: 'end' };
        case '\r':
        case '\n':
          await draw(false);
          if (line.text !== '' && this.#history.at(-1) !== line.text) this.#history.push(line.text);
          return { kind: 'line', text: line.text };
        case '\x03':
          return { kind: 'interrupted' };
        case '\x15':
          line = { ...line, text: '', at: 0 };
          break;
        case '\x0c':
          await this.#process.write(1, '\x1b[H\x1b[2J');
          break;
        default:
          if (key === '\x04' && line.text === '') return { kind: 'end' };
          line = afterKey(line, key, this.#history) ?? line;
      }
      await draw();
    }
  }

  /** A key: a byte, or the control character that an escape sequence stands for. */
  async #key(): Promise<string | undefined> {
    const key = await this.#byte();
    return key === '\x1b' ? (controlOf(await this.#escape()) ?? '\0') : key;
  }

  async #escape(): Promise<string> {
    await this.#byte();
    const code = (await this.#byte()) ?? '';
    return /\d/.test(code) ? `${code}${(await this.#byte()) ?? ''}` : code;
  }
}

/** What is still to be typed of a command: its arguments without those that are there (redis-cli's hints). */
export function hintFor(text: string, syntaxOf: (name: string) => string | undefined): string | undefined {
  const words = text.split(/\s+/).filter((word) => word !== '');
  const name = words[0];
  if (name === undefined) return undefined;
  const syntax = syntaxOf(name);
  if (syntax === undefined || syntax === '') return undefined;
  const endsWithBlank = /\s$/.test(text);
  if (words.length === 1 && !endsWithBlank) return undefined;
  const complete = words.length - 1 - (endsWithBlank ? 0 : 1);
  const left = partsOf(syntax);
  for (let i = 0; i < complete && left.length > 0; i++) {
    const [first = ''] = left;
    // What may be repeated stays; options are not taken apart.
    if (first.startsWith('[') && first.includes('...')) break;
    if (first.startsWith('[')) continue;
    left.shift();
  }
  const rest = left.join(' ');
  return rest === '' ? undefined : endsWithBlank ? rest : ` ${rest}`;
}

/** Arguments of a syntax line, brackets kept together. */
function partsOf(syntax: string): string[] {
  const parts: string[] = [];
  let depth = 0;
  for (const word of syntax.split(' ')) {
    if (depth > 0) parts[parts.length - 1] += ` ${word}`;
    else parts.push(word);
    depth += [...word].filter((c) => c === '[').length - [...word].filter((c) => c === ']').length;
  }
  return parts;
}
