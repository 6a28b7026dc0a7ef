import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { byteTextOf, emit, readByteText, splitLines } from './byte-text.ts';
import { complain, openInput } from './streams.ts';

interface Row {
  readonly key: string;
  readonly fields: readonly string[];
}

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: '1:2:a:e:ij:o:t:v:z',
    long: {
      'zero-terminated': 'z',
      'ignore-case': 'i',
      header: 'header',
      'check-order': 'check-order',
      'nocheck-order': 'nocheck-order',
    },
  });
  const [first, second, third] = options.operands;
  if (first === undefined) throw new UsageError('missing operand');
  if (second === undefined) throw new UsageError(`missing operand after '${first}'`);
  if (third !== undefined) throw new UsageError(`extra operand '${third}'`);
  const field = (name: string): number => {
    const text = options.value(name) ?? options.value('j') ?? '1';
    if (/^[1-9]\d*$/.test(text)) return Number(text);
    throw new AppletFailure(`invalid field number: '${text}'`);
  };
  const separator = options.value('t') === undefined ? undefined : byteTextOf(options.value('t') as string);
  const foldCase = options.has('i');
  const end = options.has('z') ? '\0' : '\n';
  const keyFields = [field('1'), field('2')] as const;
  const rows = async (name: string, keyField: number): Promise<Row[]> => {
    try {
      const text = await readByteText(process, openInput(process, name));
      return splitLines(text, end).map((line) => {
        const fields = separator === undefined ? line.trim().split(/[ \t]+/) : line.split(separator);
        const key = fields[keyField - 1] ?? '';
        return { key: foldCase ? key.toLowerCase() : key, fields };
      });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`${name}: ${strerror(error.errno)}`);
    }
  };
  const left = await rows(first, keyFields[0]);
  const right = await rows(second, keyFields[1]);
  const only = options.values('v');
  const unpaired = [...options.values('a'), ...only];
  const missing = byteTextOf(options.value('e') ?? '');
  const format = options.value('o')?.split(/[ ,]+/);
  const rest = (row: Row, keyField: number): readonly string[] =>
    row.fields.filter((_, index) => index !== keyField - 1);
  const line = (a: Row | undefined, b: Row | undefined): string => {
    const joiner = separator ?? ' ';
    const key = (a?.fields[keyFields[0] - 1] ?? b?.fields[keyFields[1] - 1] ?? '') as string;
    const parts =
      format && format[0] !== 'auto'
        ? format.map((item) => {
            if (item === '0') return key;
            const [side, number] = item.split('.');
            const value = (side === '1' ? a : b)?.fields[Number(number) - 1];
            return value === undefined || value === '' ? missing : value;
          })
        : [key, ...(a ? rest(a, keyFields[0]) : []), ...(b ? rest(b, keyFields[1]) : [])];
    return `${parts.join(joiner)}${end}`;
  };
  const complaint = await checkOrder(process, options, [
    [first, left],
    [second, right],
  ]);
  let i = 0;
  let j = 0;
  const show = async (a: Row | undefined, b: Row | undefined): Promise<void> => {
    const pending = emit(process, line(a, b));
    if (pending) await pending;
  };
  if (options.has('header') && left[0] && right[0]) {
    await show(left[0], right[0]);
    i = 1;
    j = 1;
  }
  while (i < left.length || j < right.length) {
    const a = left[i];
    const b = right[j];
    if (!b || (a && a.key < b.key)) {
      if (unpaired.includes('1')) await show(a, undefined);
      i += 1;
    } else if (!a || b.key < a.key) {
      if (unpaired.includes('2')) await show(undefined, b);
      j += 1;
    } else {
      let endA = i;
      while (left[endA]?.key === a.key) endA += 1;
      let endB = j;
      while (right[endB]?.key === a.key) endB += 1;
      if (only.length === 0)
        for (let x = i; x < endA; x++) for (let y = j; y < endB; y++) await show(left[x], right[y]);
      i = endA;
      j = endB;
    }
  }
  if (complaint) await complain(process, 'input is not in sorted order');
  return complaint ? 1 : 0;
}

/** Says where a file first falls out of order, unless told not to look (join.c, check_order). */
async function checkOrder(
  process: Process,
  options: Options,
  files: readonly (readonly [name: string, rows: readonly Row[]])[],
): Promise<boolean> {
  if (options.has('nocheck-order')) return false;
  let found = false;
  for (const [name, list] of files) {
    const at = list.findIndex((row, index) => index > 0 && row.key < (list[index - 1] as Row).key);
    if (at < 0) continue;
    found = true;
    await complain(process, `${name}:${at + 1}: is not sorted: ${(list[at] as Row).fields.join(' ')}`);
    if (options.has('check-order')) throw new AppletFailure('');
  }
  return found;
}

export const join: Applet = {
  name: 'join',
  only: ['gnu'],
  usage: `join [OPTION]... FILE1 FILE2

Join lines of two sorted files on a common field

	-a N	Also print unpairable lines of file N
	-e STR	Replace missing fields with STR
	-i	Ignore case
	-j N	Same as '-1 N -2 N'
	-o LIST	Fields to print
	-t CHAR	Field separator
	-v N	Like -a N, but no joined lines
	-1 N	Join on field N of file 1
	-2 N	Join on field N of file 2`,
  run,
};
