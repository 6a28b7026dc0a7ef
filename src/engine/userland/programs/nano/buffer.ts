/** A text being edited, with its cursor: values that are never changed, so that undoing is going back to an older one. */
export interface Buffer {
  /** At least one; the last is empty when the text ends with a newline. */
  readonly lines: readonly string[];
  readonly row: number;
  /** In UTF-16 units. */
  readonly column: number;
}

export function bufferOf(text: string): Buffer {
  return { lines: text.split('\n'), row: 0, column: 0 };
}

/** With a newline at the end, unless it is empty: nano adds one. */
export function textOf({ lines }: Buffer): string {
  const text = lines.join('\n');
  return text === '' || text.endsWith('\n') ? text : `${text}\n`;
}

/** As nano counts them when it reads and writes. */
export function lineCount({ lines }: Buffer): number {
  return lines.at(-1) === '' ? lines.length - 1 : lines.length;
}

export function lineAt(buffer: Buffer, row = buffer.row): string {
  return buffer.lines[row] ?? '';
}

export function moveTo(buffer: Buffer, row: number, column: number): Buffer {
  const to = Math.min(Math.max(row, 0), buffer.lines.length - 1);
  return { ...buffer, row: to, column: Math.min(Math.max(column, 0), lineAt(buffer, to).length) };
}

export function moveBy(buffer: Buffer, step: -1 | 1): Buffer {
  const line = lineAt(buffer);
  const { row, column } = buffer;
  if (step < 0) {
    if (column > 0) return moveTo(buffer, row, column - widthBefore(line, column));
    return row > 0 ? moveTo(buffer, row - 1, lineAt(buffer, row - 1).length) : buffer;
  }
  if (column < line.length) return moveTo(buffer, row, column + widthAfter(line, column));
  return row + 1 < buffer.lines.length ? moveTo(buffer, row + 1, 0) : buffer;
}

export function nextWord(buffer: Buffer): Buffer {
  const rest = lineAt(buffer).slice(buffer.column);
  const found = /^\w*\W+(?=\w)/.exec(rest);
  if (found) return moveTo(buffer, buffer.row, buffer.column + found[0].length);
  return buffer.row + 1 < buffer.lines.length
    ? moveTo(buffer, buffer.row + 1, 0)
    : moveTo(buffer, buffer.row, rest.length + buffer.column);
}

export function previousWord(buffer: Buffer): Buffer {
  const before = lineAt(buffer).slice(0, buffer.column);
  const found = /\w+\W*$/.exec(before);
  if (found) return moveTo(buffer, buffer.row, found.index);
  return buffer.row > 0 ? moveTo(buffer, buffer.row - 1, lineAt(buffer, buffer.row - 1).length) : moveTo(buffer, 0, 0);
}

export function insert(buffer: Buffer, text: string): Buffer {
  const line = lineAt(buffer);
  const pieces = (line.slice(0, buffer.column) + text).split('\n');
  const column = (pieces.at(-1) as string).length;
  const lines = buffer.lines.toSpliced(
    buffer.row,
    1,
    ...pieces.slice(0, -1),
    (pieces.at(-1) as string) + line.slice(buffer.column),
  );
  return { lines, row: buffer.row + pieces.length - 1, column };
}

/** Takes away the character under the cursor, or joins the next line. */
export function deleteForward(buffer: Buffer): Buffer {
  const line = lineAt(buffer);
  const { row, column } = buffer;
  if (column < line.length) {
    const lines = buffer.lines.with(row, line.slice(0, column) + line.slice(column + widthAfter(line, column)));
    return { lines, row, column };
  }
  if (row + 1 >= buffer.lines.length) return buffer;
  return { lines: buffer.lines.toSpliced(row, 2, line + lineAt(buffer, row + 1)), row, column };
}

export function deleteBackward(buffer: Buffer): Buffer {
  if (buffer.row === 0 && buffer.column === 0) return buffer;
  return deleteForward(moveBy(buffer, -1));
}

/** Takes out the whole line; `cut` has its newline unless it was the last. */
export function cutLine(buffer: Buffer): { readonly buffer: Buffer; readonly cut: string } {
  const line = lineAt(buffer);
  if (buffer.row + 1 < buffer.lines.length) {
    return { buffer: { lines: buffer.lines.toSpliced(buffer.row, 1), row: buffer.row, column: 0 }, cut: `${line}\n` };
  }
  return { buffer: { lines: buffer.lines.with(buffer.row, ''), row: buffer.row, column: 0 }, cut: line };
}

/** The next place of a text behind the cursor, from the top again if need be. */
export function search(
  buffer: Buffer,
  wanted: string,
): { readonly buffer: Buffer; readonly wrapped: boolean } | undefined {
  const low = wanted.toLowerCase();
  const count = buffer.lines.length;
  for (let i = 0; i <= count; i++) {
    const row = (buffer.row + i) % count;
    const from = i === 0 ? buffer.column + 1 : 0;
    const column = lineAt(buffer, row).toLowerCase().indexOf(low, from);
    if (column < 0) continue;
    return { buffer: moveTo(buffer, row, column), wrapped: row < buffer.row || i === count };
  }
  return undefined;
}

function widthAfter(line: string, column: number): number {
  return (line.codePointAt(column) ?? 0) > 0xffff ? 2 : 1;
}

function widthBefore(line: string, column: number): number {
  const unit = line.charCodeAt(column - 1);
  return unit >= 0xdc00 && unit < 0xe000 ? 2 : 1;
}
