import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { StackMachine } from './dc/stack-machine.ts';
import { readAllText } from './streams.ts';

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
  if (texts.length === 0) await machine.run(await readAllText(process));
  return 0;
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
