import { FsError } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { TtySettings } from '../../kernel/tty.ts';
import { candidateTable, commonPrefix } from './candidates.ts';
import type { Line } from './editing.ts';
import { editKey } from './editing.ts';
import type { Key } from './keys.ts';
import { readKey } from './keys.ts';
import { createScreen } from './screen.ts';
import { searchHistory } from './search.ts';

/** What Tab offers for the word before the cursor: `start` is where that word begins; `candidates` are whole replacements for it. */
export interface Completion {
  readonly start: number;
  readonly candidates: readonly string[];
  /** Put behind a single candidate: a space, or nothing (a directory's slash is part of the candidate). */
  readonly suffix: string;
}

export interface LineEditorOptions {
  readonly process: Process;
  /** Whose habits it has: busybox's, readline's, or those of Python's own editor (pyrepl), which are readline's but for Ctrl-C. */
  readonly style: 'busybox' | 'readline' | 'pyrepl';
  /** Earlier lines, oldest first. */
  readonly history: () => readonly string[];
  /** Without it Tab rings the bell. */
  readonly complete?: (line: string, cursor: number) => Promise<Completion>;
  /** readline asks the terminal to mark what is pasted, at each prompt; Python's turns that off. */
  readonly marksPastes?: boolean;
}

export type LineResult =
  | { readonly kind: 'line'; readonly text: string }
  | { readonly kind: 'end' }
  | { readonly kind: 'interrupt' };

/** What a line begins with: the indentation of the block that goes on. */
export interface Beginning {
  readonly text: string;
  /** How many characters Backspace takes behind this text; one, if it is left out. */
  readonly backspace?: (before: string) => number;
}

export interface LineEditor {
  /** Edits one line on the terminal at descriptor 0. The terminal is raw meanwhile, and as before afterwards. */
  readLine(prompt: string, begin?: Beginning): Promise<LineResult>;
  /** What is typed so far, and the cursor. */
  readonly text: string;
  /** Reads keys now: a prompt is showing. */
  readonly active: boolean;
}

const ASK_AT = 100;

export function createLineEditor(options: LineEditorOptions): LineEditor {
  const { process, style } = options;
  const marksPastes = style !== 'busybox' && options.marksPastes !== false;
  const afterInterrupt = style === 'pyrepl' ? '' : style === 'busybox' ? '^C\n' : '^C';
  let active = false;
  let line: Line = emptyLine();
  /** Shows prompt and line anew, after the window has changed or another looks at it (docker attach). */
  let repaint: (() => Promise<void>) | undefined;
  let resized = false;

  const raw = (): (() => void) => {
    const tty = process.tty(0);
    if (!tty) return () => {};
    const before: TtySettings = tty.settings;
    tty.settings = { ...before, canonical: false, echo: false, signals: false };
    return () => {
      tty.settings = before;
    };
  };

  return {
    get text() {
      return line.chars.join('');
    },
    get active() {
      return active;
    },
    async readLine(prompt, begin) {
      const restore = raw();
      line = insertText({ ...emptyLine(), killed: line.killed }, begin?.text ?? '');
      active = true;
      resized = false;
      process.onSignal('WINCH', () => {
        resized = true;
      });
      try {
        return await edit(prompt, begin);
      } finally {
        active = false;
        repaint = undefined;
        process.onSignal('WINCH', 'default');
        restore();
      }
    },
  };

  async function write(text: string): Promise<void> {
    if (text !== '') await process.write(1, text);
  }

  async function next(): Promise<number> {
    for (;;) {
      try {
        const bytes = await process.read(0, 1, { restart: false });
        return bytes.length === 0 ? -1 : (bytes[0] as number);
      } catch (error) {
        if (error instanceof FsError && error.errno === 'EINTR') {
          if (resized) await repaint?.();
          resized = false;
          continue;
        }
        if (error instanceof FsError) return -1;
        throw error;
      }
    }
  }

  async function edit(prompt: string, begin: Beginning | undefined): Promise<LineResult> {
    const screen = createScreen(() => process.tty(0)?.columns || 80);
    const history = [...options.history(), ''];
    let entry = history.length - 1;
    let tabs = 0;
    const query = style === 'busybox' && !process.ready(0) ? '\x1b[6n' : '';
    await write(`${marksPastes ? '\x1b[?2004h' : ''}${screen.begin(prompt)}${query}`);
    const close = marksPastes ? '\x1b[?2004l\r' : '';
    const lastPrompt = prompt.slice(prompt.lastIndexOf('\n') + 1);
    const redraw = async (): Promise<void> => write(screen.draw(line.chars, line.cursor, lastPrompt));
    repaint = async () => {
      await write(`\r${screen.begin(lastPrompt)}${screen.draw(line.chars, line.cursor, lastPrompt)}\x1b[J`);
    };
    const goTo = (index: number): void => {
      if (index < 0 || index >= history.length) return;
      history[entry] = line.chars.join('');
      entry = index;
      const chars = [...(history[entry] as string)];
      line = { ...line, chars, cursor: chars.length };
    };
    if (line.chars.length > 0) await redraw();
    for (;;) {
      const key = await readKey(next);
      if (key.kind !== 'named' || key.name !== 'tab') tabs = 0;
      if (key.kind === 'closed') {
        await write(`${close}`);
        return { kind: 'end' };
      }
      if (key.kind === 'named' && key.name === 'enter') {
        await write(`${screen.draw(line.chars, line.chars.length, lastPrompt)}\n${close}`);
        return { kind: 'line', text: line.chars.join('') };
      }
      if (key.kind === 'control') {
        if (key.letter === 'C') {
          await write(`${screen.draw(line.chars, line.chars.length)}${afterInterrupt}\n${close}`);
          return { kind: 'interrupt' };
        }
        if (key.letter === 'D' && line.chars.length === 0) {
          await write(style === 'busybox' ? '\n' : `${close}\n`);
          return { kind: 'end' };
        }
        if (key.letter === 'L') {
          await write(`\x1b[H\x1b[J${screen.begin(lastPrompt)}`);
          await redraw();
          continue;
        }
        if (key.letter === 'R') {
          const found = await searchHistory({
            history: history.slice(0, -1),
            next,
            show: (shownPrompt, chars, cursor) => write(screen.draw(chars, cursor, shownPrompt)),
            line,
            style: style === 'busybox' ? style : 'readline',
          });
          line = found.line;
          await redraw();
          if (found.key) {
            const again = await finish(found.key);
            if (again) return again;
          }
          continue;
        }
      }
      if (key.kind === 'named' && key.name === 'tab') {
        tabs++;
        // What came in one piece with the Tab is not on the screen yet.
        await redraw();
        await complete(tabs);
        continue;
      }
      if ((key.kind === 'named' && key.name === 'up') || (key.kind === 'control' && key.letter === 'P'))
        goTo(entry - 1);
      else if ((key.kind === 'named' && key.name === 'down') || (key.kind === 'control' && key.letter === 'N'))
        goTo(entry + 1);
      else if (key.kind === 'alt' && key.letter === '<') goTo(0);
      else if (key.kind === 'alt' && key.letter === '>') goTo(history.length - 1);
      else if (key.kind === 'alt' && (key.letter === '.' || key.letter === '_'))
        line = insertText(line, options.history().at(-1)?.trim().split(/\s+/).at(-1) ?? '');
      else if (key.kind === 'named' && key.name === 'backspace' && begin?.backspace) {
        const times = begin.backspace(line.chars.slice(0, line.cursor).join(''));
        for (let time = 0; time < times; time++) line = editKey(line, key);
      } else line = editKey(line, key);
      if (!process.ready(0)) await redraw();
    }

    async function finish(key: Key): Promise<LineResult | undefined> {
      if (key.kind === 'named' && key.name === 'enter') {
        await write(`${screen.draw(line.chars, line.chars.length, lastPrompt)}\n${close}`);
        return { kind: 'line', text: line.chars.join('') };
      }
      if (key.kind === 'control' && key.letter === 'C') {
        await write(`${afterInterrupt}\n${close}`);
        return { kind: 'interrupt' };
      }
      line = editKey(line, key);
      await redraw();
      return undefined;
    }

    async function complete(count: number): Promise<void> {
      const text = line.chars.join('');
      const cursor = line.chars.slice(0, line.cursor).join('').length;
      const offer = await options.complete?.(text, cursor);
      if (!offer) return write('\x07');
      const typed = text.slice(offer.start, cursor);
      const { candidates } = offer;
      if (candidates.length === 0) return write('\x07');
      const common = commonPrefix(candidates);
      if (candidates.length === 1) {
        const only = candidates[0] as string;
        replace(offer.start, cursor, only + (only.endsWith('/') ? '' : offer.suffix));
        return redraw();
      }
      if (common.length > typed.length && common.startsWith(typed)) {
        replace(offer.start, cursor, common);
        return redraw();
      }
      if (count < 2) return write('\x07');
      await write(`${screen.draw(line.chars, line.chars.length)}\n`);
      if (style === 'busybox' || candidates.length <= ASK_AT || (await confirmed(candidates.length)))
        await write(candidateTable(candidates, screen.columns()));
      await write(screen.begin(lastPrompt));
      return redraw();
    }

    async function confirmed(count: number): Promise<boolean> {
      await write(`Display all ${count} possibilities? (y or n)`);
      for (;;) {
        const key = await readKey(next);
        if (key.kind === 'closed') return false;
        if (key.kind === 'text' && /^[yY ]$/.test(key.text)) {
          await write('\n');
          return true;
        }
        if (
          (key.kind === 'text' && /^[nN]$/.test(key.text)) ||
          (key.kind === 'control' && (key.letter === 'C' || key.letter === 'G')) ||
          (key.kind === 'named' && key.name === 'backspace')
        ) {
          await write('\n');
          return false;
        }
      }
    }

    function replace(start: number, end: number, text: string): void {
      const before = line.chars.join('');
      const chars = [...(before.slice(0, start) + text + before.slice(end))];
      line = { ...line, chars, cursor: [...(before.slice(0, start) + text)].length };
    }
  }
}

function emptyLine(): Line {
  return { chars: [], cursor: 0, killed: '', killing: false };
}

function insertText(line: Line, text: string): Line {
  const added = [...text];
  return {
    ...line,
    chars: [...line.chars.slice(0, line.cursor), ...added, ...line.chars.slice(line.cursor)],
    cursor: line.cursor + added.length,
    killing: false,
  };
}
