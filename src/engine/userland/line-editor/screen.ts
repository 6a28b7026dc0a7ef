import { positionAfter, visibleText } from './text-width.ts';

/** What the editor shows: a prompt and a line that may wrap over several rows. */
export interface Screen {
  /** The bytes that bring the terminal from what it shows to this line and cursor. */
  draw(chars: readonly string[], cursor: number, prompt?: string): string;
  /** Starts a new line of input: the whole prompt, cursor behind it. */
  begin(prompt: string): string;
  /** Moves behind the last character, as before a newline. */
  toEnd(): string;
  /** Forgets where things are: something else was printed. */
  readonly columns: () => number;
}

/** Keeps track of what is on the terminal, to write no more than has changed. */
export function createScreen(columns: () => number): Screen {
  let prompt = '';
  let shown: readonly string[] = [];
  let at = 0;
  const origin = (): { readonly row: number; readonly column: number } =>
    positionAfter([...visibleText(prompt)], columns());
  const place = (chars: readonly string[], count: number): { readonly row: number; readonly column: number } =>
    positionAfter(chars.slice(0, count), columns(), origin());
  const move = (from: { row: number; column: number }, to: { row: number; column: number }): string => {
    if (from.row === to.row && from.column === to.column) return '';
    const rows = to.row - from.row;
    const vertical = rows < 0 ? `\x1b[${-rows}A` : rows > 0 ? `\x1b[${rows}B` : '';
    return `${vertical}\r${to.column > 0 ? `\x1b[${to.column}C` : ''}`;
  };
  /** At the right edge the terminal waits with wrapping; a blank makes it. */
  const settle = (chars: readonly string[]): string => {
    const end = place(chars, chars.length);
    return end.column === 0 && end.row > 0 && chars.length > 0 ? ' \b' : '';
  };
  return {
    columns,
    begin(text) {
      const last = text.lastIndexOf('\n');
      prompt = text.slice(last + 1);
      shown = [];
      at = 0;
      return text.replace(/[\x01\x02]/g, '');
    },
    draw(chars, cursor, changed) {
      let out = '';
      if (changed !== undefined && changed !== prompt) {
        out += move(place(shown, at), { row: 0, column: 0 });
        prompt = changed;
        out += `${prompt.replace(/[\x01\x02]/g, '')}${chars.join('')}\x1b[J${settle(chars)}`;
        shown = [...chars];
        at = chars.length;
      } else {
        let same = 0;
        while (same < chars.length && same < shown.length && chars[same] === shown[same]) same++;
        if (same < chars.length || same < shown.length) {
          out += move(place(shown, at), place(shown, same));
          out += chars.slice(same).join('');
          out += settle(chars);
          if (shown.length > same) out += '\x1b[J';
          shown = [...chars];
          at = chars.length;
        }
      }
      out += move(place(chars, at), place(chars, cursor));
      at = cursor;
      return out;
    },
    toEnd() {
      const out = move(place(shown, at), place(shown, shown.length));
      at = shown.length;
      return out;
    },
  };
}
