import type { Process } from '../../kernel/process.ts';
import { createLineEditor } from '../line-editor/line-editor.ts';
import { linesOf } from './streams.ts';

/** Lines of standard input without their newlines: on a terminal edited as in busybox's shell, until Ctrl-D or Ctrl-C. */
export async function* typedLines(process: Process): AsyncGenerator<string, void, undefined> {
  if (!process.tty(0)) {
    for await (const { text } of linesOf(process)) yield text;
    return;
  }
  const history: string[] = [];
  const editor = createLineEditor({ process, style: 'busybox', history: () => history });
  for (;;) {
    const line = await editor.readLine('');
    if (line.kind !== 'line') return;
    if (line.text !== '' && history.at(-1) !== line.text) history.push(line.text);
    yield line.text;
  }
}
