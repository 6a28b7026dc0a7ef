import type { SourceRange } from '../../api/build.ts';

/** An answer about a Dockerfile instead of a build: as text, and as JSON (buildkit frontend/subrequests). */
export interface SubrequestText {
  readonly text: string;
  readonly json: string;
}

/** Rows of cells with at least `padding` blanks between columns (Go's tabwriter); the last cell is not padded. */
export function columns(rows: readonly (readonly string[])[], padding: number): string {
  const widths: number[] = [];
  for (const row of rows)
    row.slice(0, -1).forEach((cell, i) => {
      widths[i] = Math.max(widths[i] ?? 0, cell.length + padding);
    });
  return rows
    .map((row) => row.map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell)).join(''))
    .map((line) => `${line}\n`)
    .join('');
}

/** A place as the JSON answers have it. */
export function locationOf(range: SourceRange): object {
  return { ranges: [{ start: { line: range.start }, end: { line: range.end } }] };
}
