import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { StackMachine } from './dc/stack-machine.ts';
import { flush } from './streams.ts';
import { typedLines } from './typed-lines.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'xe:f:' });
  const machine = new StackMachine(process);
  const read = (path: string): string => {
    try {
      return process.fs.readText(path);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`can't open '${path}': ${strerror(error.errno)}`);
    }
  };
  const texts = [
    ...options.given.flatMap(({ name, value = '' }) => (name === 'e' ? [value] : name === 'f' ? [read(value)] : [])),
    ...options.operands.map(read),
  ];
  for (const text of texts) if (await machine.run(text)) return 0;
  if (texts.length > 0) return 0;
  let held = '';
  for await (const line of typedLines(process)) {
    held += `${line}\n`;
    if (hasOpenString(held)) continue;
    if (await machine.run(held)) return 0;
    held = '';
    await flush(process);
  }
  if (held !== '') await machine.run(held);
  return 0;
}

/** `[` without its `]`: the string goes on in the next line. */
function hasOpenString(text: string): boolean {
  const bare = text.replace(/#[^\n]*/g, '');
  return bare.split('[').length > bare.split(']').length;
}

export const dc: Applet = {
  name: 'dc',
  usage: `dc [-x] [-eSCRIPT]... [-fFILE]... [FILE]...

Tiny RPN calculator. Operations:
Arithmetic: + - * / % ^
~ - divide with remainder
| - modular exponentiation
v - square root
p - print top of the stack without popping
f - print entire stack
k - pop the value and set precision
i - pop the value and set input radix
o - pop the value and set output radix
Examples: dc -e'2 2 + p' -> 4, dc -e'8 8 * 2 2 + / p' -> 16`,
  run,
};
