import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { byteTextOf, emit, LineReader } from './byte-text.ts';
import { complain, openInput } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? '123z' : '123',
    long: gnu
      ? {
          'check-order': 'check',
          'nocheck-order': 'nocheck',
          'output-delimiter:': 'o',
          total: 'total',
          'zero-terminated': 'z',
        }
      : {},
  });
  const [first, second, third] = options.operands;
  if (first === undefined || second === undefined) {
    throw new UsageError(!gnu ? '' : first === undefined ? 'missing operand' : `missing operand after '${first}'`);
  }
  if (third !== undefined) throw new UsageError(gnu ? `extra operand '${third}'` : '');
  const readers = [first, second].map((name) => {
    try {
      return new LineReader(process, openInput(process, name));
    } catch (error) {
      if (error instanceof FsError)
        throw new AppletFailure(
          gnu ? `${name}: ${strerror(error.errno)}` : `can't open '${name}': ${strerror(error.errno)}`,
        );
      throw error;
    }
  }) as [LineReader, LineReader];
  const tab = byteTextOf(options.value('o') ?? '\t');
  const totals = [0, 0, 0];
  const show = async (column: 1 | 2 | 3, text: string): Promise<void> => {
    totals[column - 1] = (totals[column - 1] as number) + 1;
    if (options.has(String(column))) return;
    let indent = '';
    for (let before = 1; before < column; before++) if (!options.has(String(before))) indent += tab;
    const pending = emit(process, `${indent}${text}\n`);
    if (pending) await pending;
  };
  const last: (string | undefined)[] = [undefined, undefined];
  const unsorted = [false, false];
  const take = async (side: 0 | 1): Promise<string | undefined> => {
    const text = (await readers[side].next())?.text;
    const before = last[side];
    if (
      gnu &&
      text !== undefined &&
      before !== undefined &&
      text < before &&
      !unsorted[side] &&
      !options.has('nocheck')
    ) {
      unsorted[side] = true;
      await complain(process, `file ${side + 1} is not in sorted order`);
    }
    last[side] = text;
    return text;
  };
  let a = await take(0);
  let b = await take(1);
  while (a !== undefined || b !== undefined) {
    if (b === undefined || (a !== undefined && a < b)) {
      await show(1, a as string);
      a = await take(0);
    } else if (a === undefined || b < a) {
      await show(2, b);
      b = await take(1);
    } else {
      await show(3, a);
      a = await take(0);
      b = await take(1);
    }
  }
  if (options.has('total')) await emit(process, `${totals.join(tab)}${tab}total\n`);
  if (!unsorted.includes(true)) return 0;
  await complain(process, 'input is not in sorted order');
  return 1;
}

export const comm: Applet = {
  name: 'comm',
  usage: `comm [-123] FILE1 FILE2

Compare FILE1 with FILE2

	-1	Suppress lines unique to FILE1
	-2	Suppress lines unique to FILE2
	-3	Suppress lines common to both files`,
  run,
};
