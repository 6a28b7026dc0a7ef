import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { openKeyboard } from './keyboard.ts';
import { flush } from './streams.ts';
import { TextBuffer } from './vi/buffer.ts';
import { Editor } from './vi/editor.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'c:RH' });
  if (!process.tty(1)) throw new AppletFailure('drydock: vi needs a terminal');
  const keyboard = openKeyboard(process, false);
  if (!keyboard) throw new AppletFailure('drydock: vi needs a terminal');
  const [name] = options.operands;
  const { buffer, message } = load(process, name);
  const editor = new Editor(process, keyboard, buffer, { name, readOnly: options.has('R'), message });
  try {
    for (const command of options.values('c')) await editor.colon(command);
    await editor.run();
  } finally {
    keyboard.close();
    await flush(process);
  }
  return 0;
}

function load(process: Process, name: string | undefined): { readonly buffer: TextBuffer; readonly message: string } {
  if (name === undefined) return { buffer: new TextBuffer(''), message: '' };
  try {
    const text = process.fs.readText(name);
    const lines = text === '' ? 0 : text.replace(/\n$/, '').split('\n').length;
    return { buffer: new TextBuffer(text), message: `'${name}' ${lines}L, ${text.length}C` };
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    if (error.errno === 'ENOENT') return { buffer: new TextBuffer(''), message: `'${name}' [New file]` };
    return { buffer: new TextBuffer(''), message: `'${name}' ${strerror(error.errno)}` };
  }
}

export const vi: Applet = {
  name: 'vi',
  only: ['busybox'],
  usage: `vi [-c CMD] [-R] [-H] [FILE]...

Edit FILE

	-c CMD	Initial command to run ($EXINIT and ~/.exrc also available)
	-R	Read-only
	-H	List available features`,
  run,
};
