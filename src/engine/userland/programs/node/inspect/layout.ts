import { characterWidth } from '../../../line-editor/text-width.ts';
import type { InspectOptions } from './options.ts';

/** Colours take no room. */
const COLORS = /\x1b\[\d+m/g;

/** Columns that a text takes: wide characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(COLORS, '')) width += characterWidth(character);
  return width;
}

/** Where an inspection stands. */
export interface LayoutState {
  readonly options: InspectOptions;
  readonly indentation: number;
  readonly currentDepth: number;
  readonly level: number;
}

/** How an array's entries are laid out. */
export interface Grouping {
  readonly isArray: boolean;
  /** The array itself, where its numbers are to stand below each other. */
  readonly value?: ArrayLike<unknown>;
}

/** Many short array entries go side by side, in columns (Node's groupArrayElements). */
function groupEntries(
  state: LayoutState,
  output: readonly string[],
  value: ArrayLike<unknown> | undefined,
): readonly string[] {
  const { breakLength, compact, maxArrayLength } = state.options;
  const more = maxArrayLength < output.length;
  const shown = more ? output.slice(0, -1) : output;
  const lengths = shown.map(widthOf);
  const longest = Math.max(0, ...lengths);
  const total = lengths.reduce((sum, length) => sum + length + 2, 0);
  const widest = longest + 2;
  if (!(widest * 3 + state.indentation < breakLength && (total / widest > 5 || longest <= 6))) return output;
  const biased = Math.max(widest - 3 - Math.sqrt(widest - total / output.length), 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biased * shown.length) / biased),
    Math.floor((breakLength - state.indentation) / widest),
    Number(compact) * 4,
    15,
  );
  if (columns <= 1) return output;
  const widths: number[] = [];
  for (let i = 0; i < columns; i++) {
    let width = 0;
    for (let j = i; j < shown.length; j += columns) width = Math.max(width, lengths[j] as number);
    widths.push(width + 2);
  }
  let numeric = true;
  if (value !== undefined)
    for (let i = 0; i < output.length; i++)
      if (typeof value[i] !== 'number' && typeof value[i] !== 'bigint') numeric = false;
  const rows: string[] = [];
  for (let i = 0; i < shown.length; i += columns) {
    const last = Math.min(i + columns, shown.length) - 1;
    let row = '';
    for (let j = i; j <= last; j++) {
      const cell = j < last ? `${shown[j]}, ` : (shown[j] as string);
      const width = (widths[j - i] as number) - (j < last ? 0 : 2);
      const padding = ' '.repeat(Math.max(0, width - (lengths[j] as number) - (j < last ? 2 : 0)));
      row += numeric ? padding + cell : j < last ? cell + padding : cell;
    }
    rows.push(row);
  }
  if (more) rows.push(output.at(-1) as string);
  return rows;
}

/** Whether all of it goes on one line. */
function fits(state: LayoutState, output: readonly string[], start: number, base: string): boolean {
  const { breakLength, colors } = state.options;
  if (base.includes('\n')) return false;
  if (breakLength === Number.POSITIVE_INFINITY) return !output.some((entry) => entry.includes('\n'));
  let total = output.length + start;
  if (total + output.length > breakLength) return false;
  for (const entry of output) total += colors ? entry.replace(COLORS, '').length : entry.length;
  return total <= breakLength;
}

/** One line where it fits, several where it does not (Node's reduceToSingleString). */
export function joinEntries(
  state: LayoutState,
  entries: readonly string[],
  base: string,
  [open, close]: readonly [string, string],
  { isArray, value }: Grouping,
): string {
  const { compact } = state.options;
  const lead = base === '' ? '' : `${base} `;
  const spaces = ' '.repeat(state.indentation);
  if (compact === true) {
    if (fits(state, entries, 0, base)) return `${open}${base === '' ? '' : ` ${base}`} ${entries.join(', ')} ${close}`;
    const first = base === '' && open.length === 1 ? ' ' : `${base === '' ? '' : ` ${base}`}\n${spaces}  `;
    return `${open}${first}${entries.join(`,\n${spaces}  `)} ${close}`;
  }
  let output = entries;
  if (typeof compact === 'number' && compact >= 1) {
    if (isArray && entries.length > 6) output = groupEntries(state, entries, value);
    if (state.currentDepth - state.level < compact && entries.length === output.length) {
      const start = output.length + state.indentation + open.length + base.length + 10;
      const joined = output.join(', ');
      if (fits(state, output, start, base) && !joined.includes('\n')) return `${lead}${open} ${joined} ${close}`;
    }
  }
  const newline = `\n${spaces}`;
  return `${lead}${open}${newline}  ${output.join(`,${newline}  `)}${newline}${close}`;
}
