import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { fromByteText, LineReader } from './byte-text.ts';
import { parseCount } from './counts.ts';
import { openInput, print, readAll } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args.map((arg) => (/^-\d+$/.test(arg) ? `-l${arg.slice(1)}` : arg)),
    {
      short: gnu ? 'a:b:C:dl:n:ex' : 'l:b:a:',
      long: gnu
        ? {
            'suffix-length:': 'a',
            'bytes:': 'b',
            'numeric-suffixes::': 'd',
            'lines:': 'l',
            'number:': 'n',
            'additional-suffix:': 's',
            verbose: 'v',
          }
        : {},
    },
  );
  const number = (name: string, what: string): number | undefined => {
    const text = options.value(name);
    if (text === undefined) return undefined;
    const value = parseCount(process, text);
    if (value !== undefined && value > 0) return value;
    throw new AppletFailure(gnu ? `invalid number of ${what}: '${text}'` : `invalid number '${text}'`);
  };
  const [input = '-', prefix = 'x', extra] = options.operands;
  if (extra !== undefined) throw new UsageError(gnu ? `extra operand '${extra}'` : '');
  const length = number('a', 'suffix length') ?? 2;
  const bytes = number('b', 'bytes');
  const lines = number('l', 'lines') ?? 1000;
  const chunks = number('n', 'chunks');
  let fd: number;
  try {
    fd = openInput(process, input);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    throw new AppletFailure(gnu ? `cannot open '${input}' for reading: ${reason}` : `can't open '${input}': ${reason}`);
  }
  let count = 0;
  const write = async (data: Uint8Array): Promise<void> => {
    const suffix = suffixOf(count, length, options.has('d'));
    if (suffix === undefined) throw new AppletFailure(gnu ? 'output file suffixes exhausted' : 'suffixes exhausted');
    count += 1;
    const name = `${prefix}${suffix}${options.value('s') ?? ''}`;
    if (options.has('v')) await print(process, `creating file '${name}'\n`);
    try {
      process.fs.writeFile(name, data);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(
        gnu ? `${name}: ${strerror(error.errno)}` : `can't open '${name}': ${strerror(error.errno)}`,
      );
    }
  };
  if (chunks !== undefined || bytes !== undefined) {
    const all = await readAll(process, fd);
    const size = chunks === undefined ? (bytes as number) : Math.floor(all.length / chunks);
    if (chunks !== undefined) {
      for (let index = 0; index < chunks; index++)
        await write(all.subarray(index * size, index === chunks - 1 ? all.length : (index + 1) * size));
    } else for (let at = 0; at < all.length; at += size) await write(all.subarray(at, at + size));
    return 0;
  }
  const reader = new LineReader(process, fd);
  for (let held: string[] = []; ; held = []) {
    while (held.length < lines) {
      const line = await reader.next();
      if (!line) break;
      held.push(line.terminated ? `${line.text}\n` : line.text);
    }
    if (held.length === 0) return 0;
    await write(fromByteText(held.join('')));
  }
}

/** `aa`, `ab` …, or `00`, `01` …; undefined when there are no more. */
function suffixOf(index: number, length: number, numeric: boolean): string | undefined {
  const base = numeric ? 10 : 26;
  if (index >= base ** length) return undefined;
  let text = '';
  for (let rest = index, place = 0; place < length; place++, rest = Math.floor(rest / base)) {
    text = String.fromCharCode((numeric ? 48 : 97) + (rest % base)) + text;
  }
  return text;
}

export const split: Applet = {
  name: 'split',
  usage: `split [OPTIONS] [INPUT [PREFIX]]

	-b N[k|m]	Split by N (kilo|mega)bytes
	-l N		Split by N lines
	-a N		Use N letters as suffix`,
  run,
};
