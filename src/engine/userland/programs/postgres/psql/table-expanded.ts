import type { Column } from './client.ts';
import { type Cells, rowCount, type TableStyle, widthOf, withoutTabs } from './table-style.ts';

/** `\x`: a row is a block, a column a line (print_aligned_vertical). */
export function expandedTable(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const { border, isUnicode } = style;
  if (rows.length === 0) return style.tuplesOnly ? '' : `${rowCount(rows)}\n\n`;
  const [bar, dash] = isUnicode ? ['│', '─'] : ['|', '-'];
  const nameWidth = Math.max(0, ...columns.map(({ name }) => widthOf(name)));
  let valueWidth = 0;
  for (const row of rows)
    for (const cell of row)
      for (const line of (cell ?? '').split('\n')) valueWidth = Math.max(valueWidth, widthOf(line));
  let text = style.title === undefined || style.tuplesOnly ? '' : `${style.title}\n`;
  const crosses = isUnicode ? ['┌┬┐', '├┼┤', '└┴┘'] : ['+++', '+++', '+++'];
  const header = (label: string, place: 0 | 1 | 2): string => {
    const [left = '', cross = '', right = ''] = crosses[place] ?? '';
    if (border === 0) return label === '' ? '' : `* ${label}\n`;
    const shown = label === '' ? '' : `[ ${label} ]`;
    // The cross stands where names end, unless the label reaches over it.
    const before =
      nameWidth + 1 >= shown.length ? `${shown}${dash.repeat(nameWidth + 1 - shown.length)}${cross}` : shown;
    const total = nameWidth + valueWidth + 3;
    const line = before + dash.repeat(Math.max(0, total - 1 - widthOf(before)));
    return border === 2 ? `${left}${dash}${line}${dash}${right}\n` : `${dash}${line}\n`;
  };
  for (const [i, row] of rows.entries()) {
    if (!style.tuplesOnly) text += header(border === 0 ? `Record ${i + 1}` : `RECORD ${i + 1}`, i === 0 ? 0 : 1);
    else if (i > 0) text += border === 0 ? '\n' : header('', 1);
    for (const [k, { name }] of columns.entries()) {
      const lines = (row[k] ?? '').split('\n').map(withoutTabs);
      for (const [n, line] of lines.entries()) {
        const head = `${n === 0 ? name : ''}${' '.repeat(nameWidth - (n === 0 ? widthOf(name) : 0))}`;
        const wraps = n < lines.length - 1;
        const mark = wraps ? (isUnicode ? '↵' : '+') : '';
        const space = ' '.repeat(valueWidth - widthOf(line));
        if (border === 0) text += `${head} ${line}${wraps ? space + mark : ''}\n`;
        else if (border === 1) text += `${head} ${bar} ${line}${wraps ? space + mark : ''}\n`;
        else text += `${bar} ${head} ${bar} ${line}${space}${wraps ? mark : ' '}${bar}\n`;
      }
    }
  }
  if (border === 2) text += header('', 2);
  if (style.footer && style.showsFooter && !style.tuplesOnly) text += style.footer.map((line) => `${line}\n`).join('');
  return `${text}\n`;
}
