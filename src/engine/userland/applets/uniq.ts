import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { emit, LineReader } from './byte-text.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'cdDf:is:uw:z' : 'cduf:s:w:iz',
    long: gnu
      ? {
          count: 'c',
          repeated: 'd',
          'all-repeated::': 'D',
          'group::': 'group',
          'skip-fields:': 'f',
          'ignore-case': 'i',
          'skip-chars:': 's',
          unique: 'u',
          'check-chars:': 'w',
          'zero-terminated': 'z',
        }
      : {},
  });
  const number = (name: string, what: string): number => {
    const text = options.value(name);
    if (text === undefined) return name === 'w' ? Infinity : 0;
    if (/^\d+$/.test(text)) return Number(text);
    throw new AppletFailure(gnu ? `${text}: invalid number of ${what}` : `invalid number '${text}'`);
  };
  const fields = number('f', 'fields to skip');
  const chars = number('s', 'bytes to skip');
  const width = number('w', 'bytes to compare');
  const [input = '-', output, extra] = options.operands;
  if (extra !== undefined && gnu) throw new UsageError(`extra operand '${extra}'`);
  if (gnu && options.has('c') && options.has('D'))
    throw new UsageError('printing all duplicated lines and repeat counts is meaningless');
  let fd = 0;
  try {
    if (input !== '-') fd = process.open(input, { read: true });
    if (output !== undefined && output !== '-') {
      const target = process.open(output, { write: true, create: true, truncate: true });
      process.dup2(target, 1);
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    const name = fd === 0 && input !== '-' ? input : (output as string);
    throw new AppletFailure(gnu ? `${name}: ${reason}` : `can't open '${name}': ${reason}`);
  }
  const end = options.has('z') ? '\0' : '\n';
  const keyOf = (line: string): string => {
    let at = 0;
    for (let field = 0; field < fields; field++) at = (/^[ \t]*[^ \t]*/.exec(line.slice(at))?.[0].length ?? 0) + at;
    const key = line.slice(at + chars, width === Infinity ? undefined : at + chars + width);
    return options.has('i') ? key.toLowerCase() : key;
  };
  const reader = new LineReader(process, fd, end);
  let group: string[] = [];
  let count = 0;
  let groups = 0;
  let key: string | undefined;
  const report = async (): Promise<void> => {
    if (count === 0) return;
    if (options.has('group')) {
      const how = options.value('group') ?? 'separate';
      if (how === 'prepend' || how === 'both' || groups > 0) await emit(process, end);
      for (const line of group) await emit(process, line + end);
      groups += 1;
      return;
    }
    if (options.has('D')) {
      if (count > 1) for (const line of group) await emit(process, line + end);
      return;
    }
    if (count > 1 ? options.has('u') : options.has('d')) return;
    const prefix = options.has('c') ? `${String(count).padStart(7)} ` : '';
    const pending = emit(process, `${prefix}${group[0]}${end}`);
    if (pending) await pending;
  };
  try {
    for (let line = await reader.next(); line; line = await reader.next()) {
      const next = keyOf(line.text);
      if (next === key) {
        count += 1;
        if (options.has('D') || options.has('group')) group.push(line.text);
        continue;
      }
      await report();
      key = next;
      group = [line.text];
      count = 1;
    }
  } catch (error) {
    if (!(error instanceof FsError) || error.errno === 'EPIPE') throw error;
    throw new AppletFailure(gnu ? `error reading '${input}'` : `${input}: I/O error`);
  }
  await report();
  if (groups > 0 && /^(?:append|both)$/.test(options.value('group') ?? '')) await emit(process, end);
  return 0;
}

export const uniq: Applet = {
  name: 'uniq',
  usage: `uniq [-cduiz] [-f,s,w N] [FILE [OUTFILE]]

Discard duplicate lines

	-c	Prefix lines by the number of occurrences
	-d	Only print duplicate lines
	-u	Only print unique lines
	-i	Ignore case
	-z	NUL terminated output
	-f N	Skip first N fields
	-s N	Skip first N chars (after any skipped fields)
	-w N	Compare N characters in line`,
  run,
};
