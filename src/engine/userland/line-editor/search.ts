import type { Line } from './editing.ts';
import type { Key } from './keys.ts';
import { readKey } from './keys.ts';

export interface SearchOptions {
  readonly history: readonly string[];
  readonly next: () => Promise<number>;
  readonly show: (prompt: string, chars: readonly string[], cursor: number) => Promise<void>;
  readonly line: Line;
  readonly style: 'busybox' | 'readline';
}

/** Ctrl-R: each letter narrows, Ctrl-R again goes further back, Ctrl-G gives up; any other key takes the line and acts on it. */
export async function searchHistory(
  options: SearchOptions,
): Promise<{ readonly line: Line; readonly key: Key | undefined }> {
  const { history, line } = options;
  let text = '';
  let at = history.length;
  let found = line.chars.join('');
  let failed = false;
  const look = (from: number): void => {
    for (let index = Math.min(from, history.length - 1); index >= 0; index--) {
      if (!(history[index] as string).includes(text)) continue;
      at = index;
      found = history[index] as string;
      failed = false;
      return;
    }
    failed = text !== '';
  };
  for (;;) {
    const quote = options.style === 'readline' ? '`' : "'";
    const chars = [...found];
    const column = Math.max(0, found.indexOf(text));
    await options.show(
      `(${failed ? 'failed ' : ''}reverse-i-search)${quote}${text}': `,
      chars,
      [...found.slice(0, column)].length,
    );
    const key = await readKey(options.next);
    if (key.kind === 'text') {
      text += key.text;
      look(at);
    } else if (key.kind === 'named' && key.name === 'backspace') {
      text = [...text].slice(0, -1).join('');
      at = history.length;
      look(history.length - 1);
    } else if (key.kind === 'control' && key.letter === 'R') look(at - 1);
    else if (key.kind === 'control' && key.letter === 'G') return { line, key: undefined };
    else {
      const cursor = [...found.slice(0, column)].length;
      return { line: { ...line, chars, cursor: text === '' ? chars.length : cursor }, key };
    }
  }
}
