export type TableFormat = 'aligned' | 'unaligned' | 'csv' | 'html';

export interface TableStyle {
  readonly format: TableFormat;
  readonly tuplesOnly: boolean;
  readonly expanded: boolean;
  /** Lines around: 0 none, 1 between, 2 a frame. */
  readonly border: 0 | 1 | 2;
  /** `\pset linestyle unicode` */
  readonly isUnicode: boolean;
  readonly separator: string;
  readonly recordSeparator: string;
  readonly csvSeparator: string;
  /** What stands for NULL; usually nothing. */
  readonly null?: string;
  readonly title?: string;
  readonly showsFooter: boolean;
  /** No `(3 rows)`; lines of a footer instead. */
  readonly footer?: readonly string[];
}

export const PLAIN_STYLE: TableStyle = {
  format: 'aligned',
  tuplesOnly: false,
  expanded: false,
  border: 1,
  isUnicode: false,
  separator: '|',
  recordSeparator: '\n',
  csvSeparator: ',',
  showsFooter: true,
};

export type Cells = readonly (readonly (string | null)[])[];

/** Tabs as blanks up to the next place of eight (mbprint.c). */
export function withoutTabs(text: string): string {
  if (!text.includes('\t')) return text;
  let shown = '';
  for (const part of text.split(/(\t)/)) shown += part === '\t' ? ' '.repeat(8 - (widthOf(shown) % 8)) : part;
  return shown;
}

/** Columns that a text takes on the screen. */
export const widthOf = (text: string): number => {
  let width = 0;
  for (const letter of text) {
    const code = letter.codePointAt(0) ?? 0;
    width += isWide(code) ? 2 : 1;
  }
  return width;
};

/** East Asian characters take two columns. */
function isWide(code: number): boolean {
  return (
    (code >= 0x1100 && code <= 0x115f) ||
    (code >= 0x2e80 && code <= 0xa4cf) ||
    (code >= 0xac00 && code <= 0xd7a3) ||
    (code >= 0xf900 && code <= 0xfaff) ||
    (code >= 0xfe30 && code <= 0xfe6f) ||
    (code >= 0xff00 && code <= 0xff60) ||
    (code >= 0x1f300 && code <= 0x1faff)
  );
}

export function rowCount(rows: Cells): string {
  return `(${rows.length} row${rows.length === 1 ? '' : 's'})`;
}
