import { isRightAligned } from '../protocol.ts';
import type { Column } from './client.ts';
import { expandedTable } from './table-expanded.ts';
import { htmlTable } from './table-html.ts';
import { type Cells, rowCount, type TableStyle, widthOf, withoutTabs } from './table-style.ts';

/** Rows as psql shows them (src/fe_utils/print.c). */
export function formatTable(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const shown = style.null === undefined ? rows : rows.map((row) => row.map((cell) => cell ?? style.null ?? ''));
  switch (style.format) {
    case 'csv':
      return csv(columns, shown, style);
    case 'html':
      return htmlTable(columns, shown, style, footerLines(shown, style));
    case 'unaligned':
      return unaligned(columns, shown, style);
    case 'aligned':
      return style.expanded ? expandedTable(columns, shown, style) : aligned(columns, shown, style);
  }
}

function footerLines(rows: Cells, style: TableStyle): readonly string[] {
  if (style.tuplesOnly || !style.showsFooter) return [];
  return style.footer ?? [rowCount(rows)];
}

function aligned(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const { border, isUnicode } = style;
  const cells = rows.map((row) => row.map((cell) => (cell ?? '').split('\n').map(withoutTabs)));
  const heads = columns.map(({ name }) => name.split('\n'));
  const widths = columns.map((_, i) => {
    let width = Math.max(...(heads[i] ?? ['']).map(widthOf));
    for (const row of cells) for (const line of row[i] ?? []) width = Math.max(width, widthOf(line));
    return width;
  });
  const [bar, dash] = isUnicode ? ['│', '─'] : ['|', '-'];
  const crosses = isUnicode ? ['┌┬┐', '├┼┤', '└┴┘'] : ['+++', '+++', '+++'];
  const rule = (place: 0 | 1 | 2): string => {
    const [left = '', middle = '', right = ''] = crosses[place] ?? '';
    const inner = widths.map((width) => dash.repeat(width + (border === 0 ? 0 : 2)));
    if (border === 0) return `${inner.join(' ')}\n`;
    return border === 2 ? `${left}${inner.join(middle)}${right}\n` : `${inner.join(middle)}\n`;
  };
  const total = widths.reduce((sum, width) => sum + width + (border === 0 ? 1 : 3), border === 2 ? 1 : -1);
  let text = '';
  if (style.title !== undefined && !style.tuplesOnly)
    text += `${' '.repeat(Math.max(0, Math.floor((total - widthOf(style.title)) / 2)))}${style.title}\n`;
  const line = (parts: readonly string[]): string =>
    border === 0 ? `${parts.join('')}\n` : border === 2 ? `${bar}${parts.join(bar)}${bar}\n` : `${parts.join(bar)}\n`;
  if (!style.tuplesOnly) {
    if (border === 2) text += rule(0);
    const height = Math.max(1, ...heads.map((lines) => lines.length));
    for (let k = 0; k < height; k++)
      text += line(
        heads.map((lines, i) => {
          const head = lines[k] ?? '';
          const room = (widths[i] ?? 0) - widthOf(head);
          const centred = `${' '.repeat(Math.floor(room / 2))}${head}${' '.repeat(Math.ceil(room / 2))}`;
          if (border === 0) return `${centred} `;
          return ` ${centred}${k < lines.length - 1 ? (isUnicode ? '↵' : '+') : ' '}`;
        }),
      );
    text += rule(1);
  } else if (border === 2) text += rule(0);
  for (const row of cells) {
    let height = 1;
    for (const lines of row) height = Math.max(height, lines.length);
    for (let k = 0; k < height; k++)
      text += line(
        columns.map(({ oid }, i) => {
          const lines = row[i] ?? [''];
          const cell = lines[k] ?? '';
          const space = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
          const wraps = k < lines.length - 1;
          const last = i === columns.length - 1 && border < 2;
          // A cell of several lines ends in a mark; the last column is not filled up.
          const end = wraps ? (isUnicode ? '↵' : '+') : last ? '' : ' ';
          if (last && k >= lines.length) return border === 0 ? '' : ' ';
          const body = isRightAligned(oid) ? `${space}${cell}` : `${cell}${last && !wraps ? '' : space}`;
          return border === 0 ? `${body}${end}` : ` ${body}${end}`;
        }),
      );
  }
  if (border === 2) text += rule(2);
  return `${text}${footerLines(rows, style)
    .map((each) => `${each}\n`)
    .join('')}\n`;
}

function unaligned(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const { separator, recordSeparator } = style;
  const lines: string[] = [];
  if (style.title !== undefined && !style.tuplesOnly) lines.push(style.title);
  if (style.expanded) {
    for (const [i, row] of rows.entries()) {
      if (i > 0) lines.push('');
      for (const [k, { name }] of columns.entries()) lines.push(`${name}${separator}${row[k] ?? ''}`);
    }
    return lines.length === 0 ? '' : lines.join(recordSeparator) + recordSeparator;
  }
  if (!style.tuplesOnly) lines.push(columns.map(({ name }) => name).join(separator));
  for (const row of rows) lines.push(row.map((cell) => cell ?? '').join(separator));
  lines.push(...footerLines(rows, style));
  if (lines.length === 0) return '';
  // A separator of records of one's own stands between them only; a newline ends the last one.
  return `${lines.join(recordSeparator)}${recordSeparator === '\0' ? '\0' : '\n'}`;
}

function csv(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const { csvSeparator } = style;
  const quote = (cell: string): string =>
    /["\n\r]/.test(cell) || cell.includes(csvSeparator) || cell === '\\.' ? `"${cell.replaceAll('"', '""')}"` : cell;
  const line = (cells: readonly (string | null)[]): string =>
    `${cells.map((cell) => quote(cell ?? '')).join(csvSeparator)}\n`;
  if (style.expanded)
    return rows.map((row) => columns.map(({ name }, i) => line([name, row[i] ?? ''])).join('')).join('');
  return (style.tuplesOnly ? '' : line(columns.map(({ name }) => name))) + rows.map(line).join('');
}
