import type { InspectOptions } from './options.ts';

/** Colours take no room. */
const COLORS = /\x1b\[\d+m/g;

/** Columns that a text takes: wide characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (const character of text.replace(COLORS, '')) {
    const code = character.codePointAt(0) ?? 0;
    if (
      code < 0x20 ||
      (code >= 0x7f && code < 0xa0) ||
      (code >= 0x300 && code <= 0x36f) ||
      code === 0x200d ||
      code === 0xfe0f
    )
      continue;
    const wide =
      (code >= 0x1100 && code <= 0x115f) ||
      (code >= 0x2e80 && code <= 0xa4cf) ||
      (code >= 0xac00 && code <= 0xd7a3) ||
      (code >= 0xf900 && code <= 0xfaff) ||
      (code >= 0xfe30 && code <= 0xfe6f) ||
      (code >= 0xff00 && code <= 0xff60) ||
      (code >= 0xffe0 && code <= 0xffe6) ||
      (code >= 0x1f300 && code <= 0x1faff) ||
      (code >= 0x20000 && code <= 0x3fffd);
    width += wide ? 2 : 1;
  }
  return width;
}

/** Where an inspection stands. */
export interface LayoutState {
  readonly options: InspectOptions;
  readonly indentation: number;
  readonly currentDepth: number;
  readonly level: number;
}

/** Many short array entries go side by side, in columns (Node's groupArrayElements). */
export function groupEntries(
  state: LayoutState,
  output: readonly string[],
  value: readonly unknown[] | undefined,
  more: boolean,
): readonly string[] {
  const { breakLength, compact } = state.options;
  let longest = 0;
  const outputLength = more ? output.length - 1 : output.length;
  const lengths: number[] = [];
  let total = 0;
  for (let i = 0; i < outputLength; i++) {
    const length = widthOf(output[i] as string);
    lengths.push(length);
    total += length + 2;
    if (length > longest) longest = length;
  }
  const actualMax = longest + 2;
  if (!(actualMax * 3 + state.indentation < breakLength && (total / actualMax > 5 || longest <= 6))) return output;
  const averageBias = Math.sqrt(actualMax - total / output.length);
  const biasedMax = Math.max(actualMax - 3 - averageBias + 1 - 1, 1);
  const columns = Math.min(
    Math.round(Math.sqrt(2.5 * biasedMax * outputLength) / biasedMax),
    Math.floor((breakLength - state.indentation) / actualMax),
    (compact || 0) * 4,
    15,
  );
  if (columns <= 1) return output;
  const widths: number[] = [];
  for (let i = 0; i < columns; i++) {
    let width = 0;
    for (let j = i; j < outputLength; j += columns) if ((lengths[j] as number) > width) width = lengths[j] as number;
    widths.push(width + 2);
  }
  const numeric = value?.every((item) => typeof item === 'number' || typeof item === 'bigint') === true;
  const rows: string[] = [];
  for (let i = 0; i < outputLength; i += columns) {
    const last = Math.min(i + columns, outputLength);
    let row = '';
    let j = i;
    for (; j < last - 1; j++) {
      const cell = `${output[j]}, `;
      const padding = (widths[j - i] as number) - widthOf(cell);
      row += numeric ? `${' '.repeat(Math.max(0, padding))}${cell}` : cell + ' '.repeat(Math.max(0, padding));
    }
    if (numeric) {
      const padding = (widths[j - i] as number) - 2 - widthOf(output[j] as string);
      row += ' '.repeat(Math.max(0, padding)) + output[j];
    } else row += output[j];
    rows.push(row);
  }
  if (more) rows.push(output[outputLength] as string);
  return rows;
}

/** One line where it fits, several where it does not (Node's reduceToSingleString). */
export function joinEntries(
  state: LayoutState,
  entriesIn: readonly string[],
  base: string,
  braces: readonly [string, string],
  grouping: { readonly isArray: boolean; readonly value: readonly unknown[] | undefined; readonly more: boolean },
): string {
  const { compact, breakLength } = state.options;
  let output = entriesIn;
  if (typeof compact === 'number' && compact >= 1) {
    const entries = output.length;
    if (grouping.isArray && entries > 6) output = groupEntries(state, output, grouping.value, grouping.more);
    if (state.currentDepth - state.level < compact && entries === output.length) {
      const start = output.length + state.indentation + braces[0].length + base.length + 10;
      let total = output.length + start;
      for (const entry of output) total += widthOf(entry);
      if (total + output.length <= breakLength + output.length && total <= breakLength && !base.includes('\n')) {
        const joined = output.join(', ');
        if (!joined.includes('\n')) return `${base ? `${base} ` : ''}${braces[0]} ${joined} ${braces[1]}`;
      }
    }
  }
  const indentation = `\n${' '.repeat(state.indentation)}`;
  return `${base ? `${base} ` : ''}${braces[0]}${indentation}  ${output.join(`,${indentation}  `)}${indentation}${braces[1]}`;
}
