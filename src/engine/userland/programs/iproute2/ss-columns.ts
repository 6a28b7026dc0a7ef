/** The cells of a row in ss's columns: Netid, State, Recv-Q, Send-Q, address, port, peer's address, peer's port, process. */
export type Row = readonly string[];

interface Column {
  readonly header: string;
  readonly delimiter: string;
  readonly right: boolean;
}

const column = (header: string, delimiter = '', right = false): Column => ({ header, delimiter, right });

const COLUMNS: readonly Column[] = [
  column('Netid'),
  column('State', ' '),
  column('Recv-Q', ' '),
  column('Send-Q', ' '),
  column('Local Address:', ' ', true),
  column('Port'),
  column('Peer Address:', ' ', true),
  column('Port'),
  column('Process'),
];

/**
 * Rows under their headers, as ss.c's render does it: as wide as what stands in a column; on a terminal the rest of the width is shared out, and what
 * does not fit goes to the next line.
 */
export function render(
  rows: readonly Row[],
  options: { readonly hidden: ReadonlySet<number>; readonly header: boolean; readonly width: number | undefined },
): string {
  const shown = COLUMNS.map((each, at) => ({ ...each, at })).filter(({ at }) => !options.hidden.has(at));
  const lines = [...(options.header ? [COLUMNS.map(({ header }) => header)] : []), ...rows];
  if (lines.length === 0) return '';
  let first = true;
  const widths = shown.map(({ at, delimiter }) => {
    const longest = Math.max(...lines.map((line) => (line[at] ?? '').length));
    const width = longest > 0 && !first ? longest + delimiter.length : longest;
    if (width > 0) first = false;
    return Math.min(width, options.width ?? width);
  });
  if (options.width !== undefined) spread(widths, options.width);
  return lines
    .map((line) => {
      const cells = shown.map(({ at, delimiter, right }, index) => {
        const lead = index === 0 ? '' : delimiter;
        const text = line[at] ?? '';
        const width = widths[index] as number;
        return right ? lead + text.padStart(Math.max(0, width - lead.length)) : (lead + text).padEnd(width);
      });
      return `${cells.join('')}\n`;
    })
    .join('');
}

/** Second pass of render_calc_width: shares the room that is left on each line out among its columns, the last ones first. */
function spread(widths: number[], screen: number): void {
  let [start, length, count] = [0, 0, 0];
  for (let at = 0; at < widths.length; at++) {
    const width = widths[at] as number;
    if (width === 0) continue;
    count += 1;
    length += width;
    const last = widths.slice(at + 1).every((one) => one === 0);
    if (!last && length < screen) continue;
    let end = at;
    if (length !== screen) {
      if (length > screen) {
        length -= width;
        end -= 1;
        count -= 1;
      }
      const room = screen - length;
      let rest = count === 0 ? 0 : room % count;
      for (let index = end; index >= start; index--) {
        if (widths[index] === 0) continue;
        widths[index] = (widths[index] as number) + Math.floor(room / count) + (rest > 0 ? 1 : 0);
        rest -= 1;
      }
    }
    start = end + 1;
    at = end;
    [length, count] = [0, 0];
  }
}
