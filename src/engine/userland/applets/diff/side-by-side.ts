import type { ByteText } from '../byte-text.ts';
import type { Change } from './edit-script.ts';
import type { Side } from './show.ts';

export interface SideBySide {
  /** Columns of the whole output; 130 unless -W says otherwise. */
  readonly width: number;
  readonly expandTabs: boolean;
  readonly suppressCommon: boolean;
  /** Common lines on the left alone. */
  readonly leftColumn: boolean;
}

const TAB = 8;

/** Two columns with `|`, `<` or `>` between them where lines differ (diffutils, side.c). */
export function sideBySide(old: Side, now: Side, changes: readonly Change[], style: SideBySide): string {
  const unit = style.expandTabs ? 1 : TAB;
  const offset = Math.floor((style.width + unit + 3) / (2 * unit)) * unit;
  const half = Math.max(0, Math.min(offset - 3, style.width - offset));
  const second = half > 0 ? offset : style.width;
  const row = (left: ByteText | undefined, mark: string, right: ByteText | undefined): string => {
    let out = '';
    let column = 0;
    const put = (line: ByteText): void => {
      const shown = halfLine(line, column, half, style.expandTabs);
      out += shown.text;
      column += shown.columns;
    };
    const move = (to: number): void => {
      out += spacing(column, to, style.expandTabs);
      column = Math.max(column, to);
    };
    if (left !== undefined) put(left);
    if (mark !== ' ') {
      move(Math.floor((half + second - 1) / 2));
      out += mark;
      column += 1;
    }
    if (right !== undefined && right !== '') {
      move(second);
      put(right);
    }
    return `${out}\n`;
  };
  let out = '';
  let at = 0;
  const common = (to: number, shift: number): void => {
    for (; at < to; at++) {
      if (style.suppressCommon) continue;
      out += style.leftColumn
        ? row(old.lines[at], '(', undefined)
        : row(old.lines[at], ' ', now.lines[at + shift] as string);
    }
  };
  for (const change of changes) {
    common(change.oldStart, change.newStart - change.oldStart);
    const pairs = Math.min(change.oldEnd - change.oldStart, change.newEnd - change.newStart);
    for (let i = 0; i < pairs; i++) out += row(old.lines[change.oldStart + i], '|', now.lines[change.newStart + i]);
    for (let i = change.newStart + pairs; i < change.newEnd; i++) out += row(undefined, '>', now.lines[i]);
    for (let i = change.oldStart + pairs; i < change.oldEnd; i++) out += row(old.lines[i], '<', undefined);
    at = change.oldEnd;
  }
  common(old.lines.length, now.lines.length - old.lines.length);
  return out;
}

/** Tabs and blanks from one column to another. */
function spacing(from: number, to: number, expand: boolean): string {
  let out = '';
  let at = from;
  if (!expand) {
    for (let tab = at + TAB - (at % TAB); tab <= to; tab += TAB) {
      out += '\t';
      at = tab;
    }
  }
  return out + ' '.repeat(Math.max(0, to - at));
}

/** As much of a line as a column holds; a tab counts from the column's own beginning. */
function halfLine(
  line: ByteText,
  indent: number,
  half: number,
  expand: boolean,
): { readonly text: string; readonly columns: number } {
  let text = '';
  let columns = 0;
  for (const char of line) {
    if (char === '\t') {
      const wide = TAB - (columns % TAB);
      if (columns + wide > half) break;
      text += expand ? ' '.repeat(wide) : (indent + columns) % TAB === columns % TAB ? '\t' : ' '.repeat(wide);
      columns += wide;
    } else {
      if (columns >= half) break;
      text += char;
      columns += 1;
    }
  }
  return { text, columns };
}
