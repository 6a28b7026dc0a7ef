import xterm from '@xterm/headless';

/** What a terminal of 100 columns and 30 rows shows after these bytes, scrollback included, wrapped lines joined. */
export async function screenOf(bytes: string): Promise<string> {
  const terminal = new xterm.Terminal({ cols: 100, rows: 30, scrollback: 5000, allowProposedApi: true });
  await new Promise<void>((done) => terminal.write(bytes, done));
  const buffer = terminal.buffer.active;
  const lines: string[] = [];
  for (let row = 0; row < buffer.length; row++) {
    const line = buffer.getLine(row);
    const goesOn = buffer.getLine(row + 1)?.isWrapped ?? false;
    const text = line?.translateToString(!goesOn) ?? '';
    if (line?.isWrapped) lines[lines.length - 1] += text;
    else lines.push(text);
  }
  terminal.dispose();
  return lines
    .join('\n')
    .trimEnd()
    .replace(/^ => WARN: .*\n/gm, '');
}
