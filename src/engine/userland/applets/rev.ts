import { decodeUtf8 } from '../../base/bytes.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { fromByteText, LineReader } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { print } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, { short: gnu ? '0' : '', long: gnu ? { zero: '0' } : {} });
  const messages = gnu ? { ...PLAIN, open: (name: string, reason: string) => `cannot open ${name}: ${reason}` } : PLAIN;
  const fine = await eachInput(process, options.operands, messages, async (fd) => {
    const reader = new LineReader(process, fd);
    for (let line = await reader.next(); line; line = await reader.next()) {
      const text = [...decodeUtf8(fromByteText(line.text))].reverse().join('');
      const pending = print(process, line.terminated ? `${text}\n` : text);
      if (pending) await pending;
    }
  });
  return fine ? 0 : 1;
}

export const rev: Applet = {
  name: 'rev',
  usage: `rev [FILE]...

Reverse lines of FILE`,
  run,
};
