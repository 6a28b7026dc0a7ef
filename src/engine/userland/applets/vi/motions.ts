import type { Key } from '../keyboard.ts';
import type { Place, TextBuffer } from './buffer.ts';

/** Where a motion leads; `lines`: an operator takes whole lines; `inclusive`: it takes the character there too. */
export interface Motion {
  readonly to: Place;
  readonly lines?: boolean;
  readonly inclusive?: boolean;
}

function kindOf(char: string | undefined): 'blank' | 'word' | 'sign' {
  if (char === undefined || /\s/.test(char)) return 'blank';
  return /\w/.test(char) ? 'word' : 'sign';
}

function firstColumn(line: string): number {
  return Math.max(0, line.search(/\S/));
}

/** vi's motions that need nothing but one key and a count; undefined for other keys. */
export function simpleMotion(
  buffer: TextBuffer,
  from: Place,
  key: Key,
  count: number,
  given: boolean,
): Motion | undefined {
  const last = buffer.lines.length - 1;
  const row = (value: number): number => Math.max(0, Math.min(last, value));
  const line = buffer.line(from.row);
  switch (key) {
    case 'h':
    case 'left':
    case '\b':
    case '\x7f':
      return { to: { row: from.row, column: Math.max(0, from.column - count) } };
    case 'l':
    case 'right':
    case ' ':
      return { to: { row: from.row, column: Math.min(line.length, from.column + count) } };
    case 'j':
    case 'down':
    case '\x0e':
      return { to: { row: row(from.row + count), column: from.column }, lines: true };
    case 'k':
    case 'up':
    case '\x10':
      return { to: { row: row(from.row - count), column: from.column }, lines: true };
    case '+':
    case '\r':
    case '\n':
      return {
        to: { row: row(from.row + count), column: firstColumn(buffer.line(row(from.row + count))) },
        lines: true,
      };
    case '-':
      return {
        to: { row: row(from.row - count), column: firstColumn(buffer.line(row(from.row - count))) },
        lines: true,
      };
    case '0':
    case 'home':
      return { to: { row: from.row, column: 0 } };
    case '^':
      return { to: { row: from.row, column: firstColumn(line) } };
    case '$':
    case 'end':
      return {
        to: { row: row(from.row + count - 1), column: Math.max(0, buffer.line(row(from.row + count - 1)).length - 1) },
        inclusive: true,
      };
    case 'G': {
      const target = given ? row(count - 1) : last;
      return { to: { row: target, column: firstColumn(buffer.line(target)) }, lines: true };
    }
    case 'w':
    case 'W':
      return { to: repeat(count, from, (place) => nextWord(buffer, place, key === 'W')) };
    case 'b':
    case 'B':
      return { to: repeat(count, from, (place) => previousWord(buffer, place, key === 'B')) };
    case 'e':
    case 'E':
      return { to: repeat(count, from, (place) => wordEnd(buffer, place, key === 'E')), inclusive: true };
    case 'word-to-change': {
      // `cw` stays within the word that it stands on, be it one letter long.
      const before = { row: from.row, column: from.column - 1 };
      return {
        to: repeat(count - 1, wordEnd(buffer, before, false), (place) => wordEnd(buffer, place, false)),
        inclusive: true,
      };
    }
    case '{':
    case '}':
      return { to: repeat(count, from, (place) => paragraph(buffer, place, key === '}' ? 1 : -1)) };
    case '%':
      return bracket(buffer, from);
    default:
      return undefined;
  }
}

function repeat(count: number, from: Place, step: (place: Place) => Place): Place {
  let place = from;
  for (let turn = 0; turn < count; turn++) place = step(place);
  return place;
}

function nextWord(buffer: TextBuffer, from: Place, big: boolean): Place {
  const kind = (char: string | undefined): string => (big && kindOf(char) !== 'blank' ? 'word' : kindOf(char));
  let { row, column } = from;
  const start = kind(buffer.line(row)[column]);
  while (start !== 'blank' && column < buffer.line(row).length && kind(buffer.line(row)[column]) === start) column += 1;
  for (;;) {
    const line = buffer.line(row);
    while (column < line.length && kind(line[column]) === 'blank') column += 1;
    if (column < line.length) return { row, column };
    if (row >= buffer.lines.length - 1) return { row, column: line.length };
    row += 1;
    column = 0;
    if (buffer.line(row) === '') return { row, column };
  }
}

function previousWord(buffer: TextBuffer, from: Place, big: boolean): Place {
  const kind = (char: string | undefined): string => (big && kindOf(char) !== 'blank' ? 'word' : kindOf(char));
  let { row, column } = from;
  for (;;) {
    const line = buffer.line(row);
    while (column > 0 && kind(line[column - 1]) === 'blank') column -= 1;
    if (column > 0) {
      const wanted = kind(line[column - 1]);
      while (column > 0 && kind(line[column - 1]) === wanted) column -= 1;
      return { row, column };
    }
    if (row === 0) return { row: 0, column: 0 };
    row -= 1;
    column = buffer.line(row).length;
    if (column === 0) return { row, column };
  }
}

function wordEnd(buffer: TextBuffer, from: Place, big: boolean): Place {
  const kind = (char: string | undefined): string => (big && kindOf(char) !== 'blank' ? 'word' : kindOf(char));
  let { row, column } = from;
  column += 1;
  for (;;) {
    const line = buffer.line(row);
    while (column < line.length && kind(line[column]) === 'blank') column += 1;
    if (column < line.length) {
      const wanted = kind(line[column]);
      while (column + 1 < line.length && kind(line[column + 1]) === wanted) column += 1;
      return { row, column };
    }
    if (row >= buffer.lines.length - 1) return { row, column: Math.max(0, line.length - 1) };
    row += 1;
    column = 0;
  }
}

function paragraph(buffer: TextBuffer, from: Place, step: 1 | -1): Place {
  let row = from.row + step;
  while (row > 0 && row < buffer.lines.length - 1 && buffer.line(row) !== '') row += step;
  const clamped = Math.max(0, Math.min(buffer.lines.length - 1, row));
  return {
    row: clamped,
    column: step > 0 && buffer.line(clamped) !== '' ? Math.max(0, buffer.line(clamped).length - 1) : 0,
  };
}

function bracket(buffer: TextBuffer, from: Place): Motion | undefined {
  const pairs = '()[]{}';
  const line = buffer.line(from.row);
  const column = [...line].findIndex((char, index) => index >= from.column && pairs.includes(char));
  if (column < 0) return undefined;
  const open = pairs.indexOf(line[column] as string);
  const step = open % 2 === 0 ? 1 : -1;
  const partner = pairs[open + step] as string;
  let depth = 0;
  for (let place: Place = { row: from.row, column }; place.row >= 0 && place.row < buffer.lines.length; ) {
    const char = buffer.line(place.row)[place.column];
    if (char === line[column]) depth += 1;
    if (char === partner) depth -= 1;
    if (depth === 0) return { to: place, inclusive: true };
    const next = place.column + step;
    if (next >= 0 && next < buffer.line(place.row).length) place = { row: place.row, column: next };
    else place = { row: place.row + step, column: step > 0 ? 0 : Math.max(0, buffer.line(place.row - 1).length - 1) };
  }
  return undefined;
}
