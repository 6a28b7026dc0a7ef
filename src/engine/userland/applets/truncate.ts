import { strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { failureOf } from './paths.ts';
import { quote, quoteAlways } from './quoting.ts';
import { parseSize } from './sizes.ts';
import { complain } from './streams.ts';

export const truncate: Applet = {
  name: 'truncate',
  usage: `truncate [-c] -s SIZE FILE...

Truncate FILEs to SIZE

\t-c\tDo not create files
\t-s SIZE`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? { short: 'cor:s:', long: { 'no-create': 'c', 'io-blocks': 'o', 'reference:': 'r', 'size:': 's' } }
        : { short: 'cs:' },
    );
    const text = options.value('s');
    const reference = options.value('r');
    if (text === undefined && reference === undefined) {
      throw new UsageError(
        gnu ? `you must specify either ${quote(process, '--size')} or ${quote(process, '--reference')}` : '',
      );
    }
    if (options.operands.length === 0) throw new UsageError(gnu ? 'missing file operand' : '');
    const match = /^([-+<>/%]?)\s*(.*)$/.exec(text ?? '0') as RegExpExecArray;
    const operator = gnu ? (match[1] as string) : '';
    const amount = parseSize(gnu ? (match[2] as string) : (text as string));
    if (text !== undefined && amount === undefined)
      throw new AppletFailure(gnu ? `Invalid number: ${quote(process, text)}` : `invalid number '${text}'`);
    const base = reference === undefined ? undefined : process.fs.stat(reference).size;
    let status = 0;
    for (const path of options.operands) {
      const failure = failureOf(() => {
        if (!process.fs.exists(path)) {
          if (options.has('c')) return;
          process.close(process.open(path, { write: true, create: true }));
        } else process.fs.access(path, { write: true });
        process.fs.truncate(path, newSize(process, path, operator, text === undefined ? undefined : amount, base));
      });
      if (!failure) continue;
      await complain(
        process,
        gnu
          ? `cannot open ${quoteAlways(path)} for writing: ${strerror(failure.errno)}`
          : `${path}: open: ${strerror(failure.errno)}`,
      );
      status = 1;
    }
    return status;
  },
};

function newSize(
  process: Process,
  path: string,
  operator: string,
  amount: number | undefined,
  reference: number | undefined,
): number {
  const current = reference ?? process.fs.stat(path).size;
  if (amount === undefined) return current;
  switch (operator) {
    case '+':
      return current + amount;
    case '-':
      return Math.max(0, current - amount);
    case '<':
      return Math.min(current, amount);
    case '>':
      return Math.max(current, amount);
    case '/':
      return amount === 0 ? current : Math.floor(current / amount) * amount;
    case '%':
      return amount === 0 ? current : Math.ceil(current / amount) * amount;
    default:
      return amount;
  }
}
