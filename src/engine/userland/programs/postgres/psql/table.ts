import { isRightAligned } from '../protocol.ts';
import type { Column } from './client.ts';

export interface TableStyle {
  readonly tuplesOnly: boolean;
  readonly unaligned: boolean;
  readonly separator: string;
  readonly expanded: boolean;
  readonly csv: boolean;
  /** What stands for NULL; usually nothing. */
  readonly null?: string;
  readonly title?: string;
  /** No `(3 rows)`; lines of a footer instead. */
  readonly footer?: readonly string[];
}

type Cells = readonly (readonly (string | null)[])[];

const widthOf = (text: string): number => [...text].length;

/** Rows as psql shows them (src/fe_utils/print.c). */
export function formatTable(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const shown = style.null === undefined ? rows : rows.map((row) => row.map((cell) => cell ?? style.null ?? ''));
  return layOut(columns, shown, style);
}

function layOut(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  if (style.csv) return csv(columns, rows, style);
  if (style.expanded) return expanded(columns, rows, style);
  return style.unaligned ? unaligned(columns, rows, style) : aligned(columns, rows, style);
}

function rowCount(rows: Cells): string {
  return `(${rows.length} row${rows.length === 1 ? '' : 's'})`;
}

function footerOf(rows: Cells, style: TableStyle): string {
  if (style.footer) return style.footer.map((line) => `${line}\n`).join('');
  return style.tuplesOnly ? '' : `${rowCount(rows)}\n`;
}

function aligned(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const cells = rows.map((row) => row.map((cell) => (cell ?? '').split('\n')));
  const widths = columns.map(({ name }, i) =>
    Math.max(widthOf(name), ...cells.map((row) => Math.max(...(row[i] ?? ['']).map(widthOf)))),
  );
  const total = widths.reduce((sum, width) => sum + width + 3, -1);
  let text = '';
  if (style.title !== undefined && !style.tuplesOnly)
    text += `${' '.repeat(Math.max(0, Math.floor((total - widthOf(style.title)) / 2)))}${style.title}\n`;
  if (!style.tuplesOnly) {
    const head = columns.map(({ name }, i) => {
      const room = (widths[i] ?? 0) - widthOf(name);
      return ` ${' '.repeat(Math.floor(room / 2))}${name}${' '.repeat(Math.ceil(room / 2))} `;
    });
    text += `${head.join('|')}\n${widths.map((width) => '-'.repeat(width + 2)).join('+')}\n`;
  }
  for (const row of cells) {
    const height = Math.max(1, ...row.map((lines) => lines.length));
    for (let line = 0; line < height; line++) {
      const parts = columns.map(({ oid }, i) => {
        const lines = row[i] ?? [''];
        const cell = lines[line] ?? '';
        const space = ' '.repeat((widths[i] ?? 0) - widthOf(cell));
        const wraps = line < lines.length - 1;
        const last = i === columns.length - 1;
        // A cell of several lines ends in a plus; the last column is not filled up.
        const end = wraps ? '+' : last ? '' : ' ';
        if (isRightAligned(oid)) return ` ${space}${cell}${end}`;
        return ` ${cell}${last && !wraps ? '' : space}${end}`;
      });
      text += `${parts.join('|')}\n`;
    }
  }
  return `${text}${footerOf(rows, style)}\n`;
}

function unaligned(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const lines = rows.map((row) => row.map((cell) => cell ?? '').join(style.separator));
  if (!style.tuplesOnly) {
    if (style.title !== undefined) lines.unshift(style.title);
    lines.splice(style.title === undefined ? 0 : 1, 0, columns.map(({ name }) => name).join(style.separator));
    lines.push(...(style.footer ?? [rowCount(rows)]));
  }
  return lines.map((line) => `${line}\n`).join('');
}

function expanded(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  if (rows.length === 0) return style.tuplesOnly ? '' : '(0 rows)\n\n';
  const nameWidth = Math.max(0, ...columns.map(({ name }) => widthOf(name)));
  const valueWidth = Math.max(
    0,
    ...rows.flatMap((row) => row.map((cell) => Math.max(...(cell ?? '').split('\n').map(widthOf)))),
  );
  let text = style.title === undefined ? '' : `${style.title}\n`;
  for (const [i, row] of rows.entries()) {
    const label = `[ RECORD ${i + 1} ]`;
    if (style.unaligned) {
      text += `${i > 0 ? '\n' : ''}${columns.map(({ name }, k) => `${name}${style.separator}${row[k] ?? ''}\n`).join('')}`;
      continue;
    }
    if (!style.tuplesOnly) {
      const before =
        nameWidth + 1 > label.length + 1 ? `-${label}${'-'.repeat(nameWidth - label.length)}+` : `-${label}`;
      const total = nameWidth + valueWidth + 3;
      text += `${before}${'-'.repeat(Math.max(0, total - before.length))}\n`;
    }
    for (const [k, { name }] of columns.entries()) {
      const [first = '', ...more] = (row[k] ?? '').split('\n');
      text += `${name.padEnd(nameWidth)} | ${first}\n`;
      for (const line of more) text += `${' '.repeat(nameWidth)} | ${line}\n`;
    }
  }
  return style.unaligned ? text : `${text}\n`;
}

function csv(columns: readonly Column[], rows: Cells, style: TableStyle): string {
  const quote = (cell: string): string => (/[",\n\r]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);
  const lines = rows.map((row) => row.map((cell) => quote(cell ?? '')).join(','));
  if (!style.tuplesOnly) lines.unshift(columns.map(({ name }) => quote(name)).join(','));
  return lines.map((line) => `${line}\n`).join('');
}
