import { decodeUtf8 } from '../../../base/bytes.ts';
import { exitCodeOf } from '../../../kernel/process.ts';
import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import type { VimEditor } from './editor.ts';

/** `:!command` on the terminal; `captured`: its output as text, for `:r !command`. */
export async function runShell(editor: VimEditor, command: string, captured = false): Promise<string> {
  const { process } = editor;
  const expanded = command.replace(/(?<!\\)%/g, editor.name ?? '%');
  const request = { path: '/bin/sh', argv: ['sh', '-c', expanded], env: process.env };
  if (captured) {
    const [reader, writer] = process.pipe();
    const pid = process.spawn({
      ...request,
      setup: (child) => {
        child.dup2(writer, 1);
        child.close(reader);
        child.close(writer);
      },
    });
    process.close(writer);
    let text = '';
    for (let chunk = await process.read(reader); chunk.length > 0; chunk = await process.read(reader))
      text += decodeUtf8(chunk);
    process.close(reader);
    await process.wait(pid);
    return text;
  }
  await editor.window.leave();
  await process.write(1, `:!${expanded}\n`);
  const waited = await process.wait(process.spawn(request));
  const code = waited ? exitCodeOf(waited.status, SIGNAL_NUMBERS) : 0;
  await process.write(1, `${code === 0 ? '' : `\nshell returned ${code}\n`}\nPress ENTER or type command to continue`);
  await editor.pressEnter();
  editor.message = '';
  return '';
}
