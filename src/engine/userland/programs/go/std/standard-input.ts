import type { Process } from '../../../../kernel/process.ts';
import { toByteText } from '../../../applets/byte-text.ts';

const buffers = new WeakMap<Process, string>();

/** One line of standard input without its end, as text of bytes; undefined at the end of input. What was read beyond it waits for the next call. */
export async function readLine(process: Process): Promise<string | undefined> {
  let text = buffers.get(process) ?? '';
  for (;;) {
    const end = text.indexOf('\n');
    if (end >= 0) {
      buffers.set(process, text.slice(end + 1));
      return text.slice(0, end);
    }
    const bytes = await process.read(0);
    if (bytes.length === 0) {
      buffers.set(process, '');
      return text === '' ? undefined : text;
    }
    text += toByteText(bytes);
  }
}
