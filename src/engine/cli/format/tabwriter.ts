/**
 * Aligns columns as Go's text/tabwriter does (docker/cli keeps a copy of it): a cell ends with a tab; cells of lines that
 * follow each other form a column, as wide as the widest plus `padding`, at least `minWidth`. What stands behind the last
 * tab of a line belongs to no column.
 */
export function tabulate(text: string, minWidth = 10, padding = 3): string {
  const lines = text.split('\n').map((line) => line.split('\t'));
  const widths: number[] = [];
  let out = '';

  const write = (from: number, to: number): void => {
    for (let i = from; i < to; i++) {
      const cells = lines[i] ?? [];
      for (const [j, cell] of cells.entries()) {
        const width = j < cells.length - 1 ? (widths[j] ?? 0) : 0;
        out += cell + ' '.repeat(Math.max(0, width - displayWidth(cell)));
      }
      if (i < lines.length - 1) out += '\n';
    }
  };

  const format = (from: number, to: number): void => {
    const column = widths.length;
    let written = from;
    for (let at = from; at < to; at++) {
      if (column >= (lines[at]?.length ?? 0) - 1) continue;
      write(written, at);
      written = at;
      let width = minWidth;
      let end = at;
      for (; end < to; end++) {
        const cells = lines[end] ?? [];
        if (column >= cells.length - 1) break;
        width = Math.max(width, displayWidth(cells[column] ?? '') + padding);
      }
      widths.push(width);
      format(written, end);
      widths.pop();
      written = end;
      at = end - 1;
    }
    write(written, to);
  };
  format(0, lines.length);
  return out;
}

/** Columns that a text takes; East Asian characters take two. */
export function displayWidth(text: string): number {
  let width = 0;
  for (const char of text) width += charWidth(char);
  return width;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1f64f}\u{1f900}-\u{1f9ff}\u{20000}-\u{3fffd}]/u;

function charWidth(char: string): number {
  return WIDE.test(char) ? 2 : 1;
}

/** Cuts a text to `width` columns, the last one an ellipsis (docker/cli formatter.Ellipsis). */
export function ellipsis(text: string, width: number): string {
  if (width <= 0) return '';
  if (width === 1) return [...text][0] ?? '';
  if (displayWidth(text) <= width) return text;
  let out = '';
  let used = 0;
  for (const char of text) {
    if (used + charWidth(char) > width - 1) break;
    out += char;
    used += charWidth(char);
  }
  return `${out}…`;
}
