import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { emit, readByteText } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'brs:' : '',
    long: gnu ? { before: 'b', regex: 'r', 'separator:': 's' } : {},
  });
  const separator = options.value('s') ?? '\n';
  const show = async (texts: readonly string[]): Promise<void> => {
    for (let at = texts.length - 1; at >= 0; at--) {
      const pending = emit(process, texts[at] as string);
      if (pending) await pending;
    }
  };
  const messages = gnu
    ? {
        open: (name: string, reason: string) => `failed to open '${name}' for reading: ${reason}`,
        read: (name: string, reason: string) => `${name}: read error: ${reason}`,
      }
    : PLAIN;
  const fine = await eachInput(process, options.operands, messages, async (fd) => {
    await show(recordsOf(await readByteText(process, fd), separator));
  });
  return fine ? 0 : 1;
}

function recordsOf(text: string, separator: string): string[] {
  const records: string[] = [];
  for (let at = 0; at < text.length; ) {
    const end = text.indexOf(separator, at);
    const next = end < 0 ? text.length : end + separator.length;
    records.push(text.slice(at, next));
    at = next;
  }
  return records;
}

export const tac: Applet = {
  name: 'tac',
  usage: `tac [FILE]...

Concatenate FILEs and print them in reverse`,
  run,
};
