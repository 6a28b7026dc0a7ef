import { isRightAligned } from '../protocol.ts';
import type { Column } from './client.ts';
import type { Cells, TableStyle } from './table-style.ts';

const escaped = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\n', '<br />\n');

/** `\pset format html`, `psql -H` (print_html_text, print_html_vertical). */
export function htmlTable(
  columns: readonly Column[],
  rows: Cells,
  style: TableStyle,
  footer: readonly string[],
): string {
  let text = `<table border="${style.border}">\n`;
  if (style.title !== undefined && !style.tuplesOnly) text += `  <caption>${escaped(style.title)}</caption>\n`;
  const cell = (value: string | null, oid: number): string =>
    `<td align="${isRightAligned(oid) ? 'right' : 'left'}">${(value ?? '').trim() === '' ? '&nbsp; ' : escaped(value ?? '')}</td>\n`;
  if (style.expanded) {
    for (const [i, row] of rows.entries()) {
      text += style.tuplesOnly
        ? '\n  <tr><td colspan="2">&nbsp;</td></tr>\n'
        : `\n  <tr><td colspan="2" align="center">Record ${i + 1}</td></tr>\n`;
      for (const [k, { name, oid }] of columns.entries())
        text += `  <tr valign="top">\n    <th>${escaped(name)}</th>\n    ${cell(row[k] ?? null, oid)}  </tr>\n`;
    }
  } else {
    if (!style.tuplesOnly)
      text += `  <tr>\n${columns.map(({ name }) => `    <th align="center">${escaped(name)}</th>\n`).join('')}  </tr>\n`;
    for (const row of rows)
      text += `  <tr valign="top">\n${columns.map(({ oid }, i) => `    ${cell(row[i] ?? null, oid)}`).join('')}  </tr>\n`;
  }
  text += '</table>\n';
  if (footer.length > 0 && !style.expanded)
    text += `<p>${footer.map((line) => `${escaped(line)}<br />\n`).join('')}</p>`;
  return `${text}\n`;
}
