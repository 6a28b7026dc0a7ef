import { type Buffer, lineAt } from './buffer.ts';

/** What is to be seen. */
export interface View {
  readonly buffer: Buffer;
  /** First row of the text that is shown. */
  readonly top: number;
  readonly name: string;
  readonly modified: boolean;
  /** For the line above the shortcuts: `[ Read 3 lines ]`. */
  readonly message: string;
  /** A question in its place, with what has been answered so far. */
  readonly prompt:
    | {
        readonly question: string;
        readonly answer: string;
        readonly keys: readonly (readonly [string, string])[];
        /** Columns that each key takes; left out: the window's width is shared out. */
        readonly width?: number;
      }
    | undefined;
  readonly lineNumbers: boolean;
}

const REVERSE = '\u001b[7m';
const PLAIN = '\u001b[m';

export const SHORTCUTS: readonly (readonly [string, string])[] = [
  ['^G', 'Help'],
  ['^X', 'Exit'],
  ['^O', 'Write Out'],
  ['^R', 'Read File'],
  ['^F', 'Where Is'],
  ['^\\', 'Replace'],
  ['^K', 'Cut'],
  ['^U', 'Paste'],
  ['^T', 'Execute'],
  ['^J', 'Justify'],
  ['^C', 'Location'],
  ['^/', 'Go To Line'],
];

/** Rows of text between the title bar and the three lines below. */
export function textRows(rows: number): number {
  return Math.max(1, rows - 4);
}

/** The screen's rows with their colours, and where the cursor stands (from 0). */
export function render(
  view: View,
  columns: number,
  rows: number,
): { readonly rows: readonly string[]; readonly row: number; readonly column: number } {
  const { buffer, top, prompt } = view;
  const height = textRows(rows);
  const gutter = view.lineNumbers ? String(buffer.lines.length).length + 1 : 0;
  const width = columns - gutter;
  const lines: string[] = [titleBar(view, columns)];
  for (let i = 0; i < height; i++) {
    const row = top + i;
    const text =
      row < buffer.lines.length ? shown(lineAt(buffer, row), row === buffer.row ? buffer.column : 0, width) : '';
    const number =
      gutter === 0 ? '' : row < buffer.lines.length ? `${String(row + 1).padStart(gutter - 1)} ` : ' '.repeat(gutter);
    lines.push(number + text);
  }
  const message = view.message === '' ? '' : `[ ${view.message} ]`;
  const question = prompt ? `${prompt.question}${prompt.answer}` : '';
  if (prompt) lines.push(`${REVERSE}${question.padEnd(columns).slice(0, columns)}${PLAIN}`);
  else
    lines.push(
      message === ''
        ? ''
        : `${' '.repeat(Math.max(0, (columns - message.length) >> 1))}${REVERSE}${message.slice(0, columns)}${PLAIN}`,
    );
  lines.push(...shortcutRows(prompt?.keys ?? SHORTCUTS, columns, prompt?.width));
  if (prompt) return { rows: lines, row: height + 1, column: Math.min(question.length, columns - 1) };
  const at = displayWidth(lineAt(buffer).slice(0, buffer.column));
  return { rows: lines, row: 1 + buffer.row - top, column: gutter + at - pageStart(at, width) };
}

/** `  GNU nano 8.4            notes.txt            Modified` */
function titleBar({ name, modified }: View, columns: number): string {
  const version = '  GNU nano 8.4';
  const state = modified ? 'Modified' : '';
  const title = name === '' ? 'New Buffer' : name;
  const start = Math.max(version.length + 2, (columns - title.length) >> 1);
  const left = `${version.padEnd(start)}${title}`.slice(0, columns);
  const right = columns - state.length - 2;
  const text = state === '' || left.length >= right ? left.padEnd(columns) : `${left.padEnd(right)}${state}  `;
  return `${REVERSE}${text}${PLAIN}`;
}

/** Two rows of keys, from top to bottom and then right. */
function shortcutRows(
  keys: readonly (readonly [string, string])[],
  columns: number,
  fixed?: number,
): readonly string[] {
  const across = Math.min(Math.ceil(keys.length / 2), Math.max(1, Math.trunc(columns / 13)));
  const width = fixed ?? Math.trunc(columns / across);
  return [0, 1].map((row) => {
    let text = '';
    for (let at = 0; at < across; at++) {
      const [key, label] = keys[at * 2 + row] ?? ['', ''];
      if (key === '') continue;
      const room = at === across - 1 ? columns - at * width : width - 1;
      text += `${' '.repeat(Math.max(0, at * width - visibleLength(text)))}${REVERSE}${key}${PLAIN} ${label.slice(0, room - key.length - 1)}`;
    }
    return text;
  });
}

function visibleLength(text: string): number {
  return text.replaceAll(REVERSE, '').replaceAll(PLAIN, '').length;
}

/** A line as it is seen: tabs spread out, control characters as ^X, and no more of it than fits. */
function shown(line: string, cursor: number, width: number): string {
  const start = pageStart(displayWidth(line.slice(0, cursor)), width);
  const spread = spreadOut(line);
  if (start === 0 && spread.length <= width) return spread;
  let text = spread.slice(start, start + width);
  if (start > 0) text = `${REVERSE}<${PLAIN}${text.slice(1)}`;
  if (spread.length > start + width) {
    const end = text.endsWith(PLAIN) ? text : text.slice(0, -1);
    text = `${end}${REVERSE}>${PLAIN}`;
  }
  return text;
}

function spreadOut(line: string): string {
  let out = '';
  for (const char of line) {
    if (char === '\t') out += ' '.repeat(8 - (out.length % 8));
    else if (char < ' ') out += `^${String.fromCharCode(char.charCodeAt(0) + 64)}`;
    else out += char;
  }
  return out;
}

function displayWidth(text: string): number {
  return spreadOut(text).length;
}

/** Where a long line is shown from, so that the cursor is seen (nano's get_page_start). */
function pageStart(column: number, width: number): number {
  if (column === 0 || column + 2 < width || width <= 8) return 0;
  return column - 6 - ((column - 6) % (width - 8));
}
