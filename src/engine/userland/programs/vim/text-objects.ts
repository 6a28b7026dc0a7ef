import type { Place, TextBuffer } from '../../applets/vi/buffer.ts';

export interface Region {
  readonly from: Place;
  /** Not included. */
  readonly to: Place;
  readonly lines?: boolean;
}

/** `iw`, `a"`, `i(`, `ip` and their like around a place; undefined where there is none. */
export function textObject(buffer: TextBuffer, at: Place, around: boolean, key: string): Region | undefined {
  if (key === 'w' || key === 'W') return word(buffer, at, around, key === 'W');
  if (key === 'p') return paragraph(buffer, at, around);
  if (key === '"' || key === "'" || key === '`') return quoted(buffer, at, around, key);
  const pair = ['()b', '[]', '{}B', '<>'].find((chars) => chars.includes(key));
  return pair === undefined ? undefined : bracketed(buffer, at, around, pair[0] as string, pair[1] as string);
}

/** `ge`: back to the end of the word before. */
export function previousEnd(buffer: TextBuffer, from: Place, count: number): Place {
  const kind = (char: string | undefined): string =>
    /\s/.test(char ?? ' ') ? 'blank' : /\w/.test(char ?? '') ? 'word' : 'sign';
  let { row, column } = from;
  for (let turn = 0; turn < count; turn++) {
    const own = kind(buffer.line(row)[column]);
    while (column >= 0 && own !== 'blank' && kind(buffer.line(row)[column]) === own) column -= 1;
    while (row > 0 && (column < 0 || kind(buffer.line(row)[column]) === 'blank')) {
      if (column < 0) column = buffer.line(--row).length - 1;
      else column -= 1;
      if (buffer.line(row) === '') break;
    }
    while (column > 0 && kind(buffer.line(row)[column]) === 'blank') column -= 1;
  }
  return { row, column: Math.max(0, column) };
}

function word(buffer: TextBuffer, { row, column }: Place, around: boolean, big: boolean): Region {
  const line = buffer.line(row);
  const kind = (index: number): string => {
    const char = line[index] ?? ' ';
    return /\s/.test(char) ? 'blank' : big || /\w/.test(char) ? 'word' : 'sign';
  };
  const own = kind(column);
  let [from, to] = [column, column + 1];
  while (from > 0 && kind(from - 1) === own) from -= 1;
  while (to < line.length && kind(to) === own) to += 1;
  if (around) {
    const end = to;
    while (to < line.length && (own === 'blank') !== (kind(to) === 'blank')) to += 1;
    if (own !== 'blank' && to === end) while (from > 0 && kind(from - 1) === 'blank') from -= 1;
  }
  return { from: { row, column: from }, to: { row, column: Math.min(to, line.length) } };
}

function paragraph(buffer: TextBuffer, { row }: Place, around: boolean): Region {
  const blank = (index: number): boolean => buffer.line(index).trim() === '';
  let [first, last] = [row, row];
  while (first > 0 && blank(first - 1) === blank(row)) first -= 1;
  while (last + 1 < buffer.lines.length && blank(last + 1) === blank(row)) last += 1;
  if (around) while (last + 1 < buffer.lines.length && blank(last + 1) !== blank(row)) last += 1;
  return { from: { row: first, column: 0 }, to: { row: last, column: 0 }, lines: true };
}

function quoted(buffer: TextBuffer, { row, column }: Place, around: boolean, quote: string): Region | undefined {
  const line = buffer.line(row);
  const places = [...line].flatMap((char, at) => (char === quote && line[at - 1] !== '\\' ? [at] : []));
  for (let at = 0; at + 1 < places.length; at += 2) {
    const [open = 0, close = 0] = [places[at], places[at + 1]];
    if (close < column) continue;
    if (!around) return { from: { row, column: open + 1 }, to: { row, column: close } };
    // White space behind goes too, or else that in front.
    let [from, to] = [open, close + 1];
    while (/\s/.test(line[to] ?? '')) to += 1;
    if (to === close + 1) while (from > 0 && /\s/.test(line[from - 1] ?? '')) from -= 1;
    return { from: { row, column: from }, to: { row, column: to } };
  }
  return undefined;
}

function bracketed(buffer: TextBuffer, at: Place, around: boolean, open: string, close: string): Region | undefined {
  const start = seek(buffer, at, open, close, -1);
  const end = start && seek(buffer, { row: start.row, column: start.column + 1 }, close, open, 1);
  if (!start || !end) return undefined;
  return around
    ? { from: start, to: { row: end.row, column: end.column + 1 } }
    : { from: { row: start.row, column: start.column + 1 }, to: end };
}

/** The bracket that encloses a place, in one direction. */
function seek(buffer: TextBuffer, from: Place, wanted: string, other: string, step: 1 | -1): Place | undefined {
  let depth = 0;
  let { row, column } = from;
  while (row >= 0 && row < buffer.lines.length) {
    const line = buffer.line(row);
    for (; column >= 0 && column < line.length; column += step) {
      const char = line[column];
      const isStart = row === from.row && column === from.column;
      if (char === wanted && depth === 0) return { row, column };
      if (char === wanted) depth -= 1;
      else if (char === other && !isStart) depth += 1;
    }
    row += step;
    column = step > 0 ? 0 : buffer.line(row).length - 1;
  }
  return undefined;
}
