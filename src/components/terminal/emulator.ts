/** The only file that knows xterm. */
export { FitAddon } from '@xterm/addon-fit';
export { Terminal } from '@xterm/xterm';

import { Terminal } from '@xterm/xterm';

/** All that stands in a terminal, wrapped rows joined, ending with one newline. A program that fills the screen has that screen alone. */
export function wholeText(terminal: Terminal, most = Number.POSITIVE_INFINITY): string {
  const buffer = terminal.buffer.active;
  const lines: string[] = [];
  for (let index = Math.max(0, buffer.length - most); index < buffer.length; index++) {
    const line = buffer.getLine(index);
    const text = line?.translateToString(true) ?? '';
    if (line?.isWrapped) lines.push((lines.pop() ?? '') + text);
    else lines.push(text);
  }
  return `${lines.join('\n').trimEnd()}\n`;
}

/** The line with the cursor up to the cursor, with the rows that it was wrapped over. */
export function lineToCursor(terminal: Terminal): string {
  const buffer = terminal.buffer.active;
  let row = buffer.baseY + buffer.cursorY;
  let text = buffer.getLine(row)?.translateToString(false, 0, buffer.cursorX) ?? '';
  while (buffer.getLine(row)?.isWrapped && row > 0) {
    row -= 1;
    text = (buffer.getLine(row)?.translateToString(false) ?? '') + text;
  }
  return text;
}

/** A terminal that nothing draws: it understands what programs send, for those who read its text. */
export function makeUndrawn(columns: number, rows: number): Terminal {
  return new Terminal({ cols: columns, rows, scrollback: 2_000 });
}
