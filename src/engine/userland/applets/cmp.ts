import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { complain, print, readAll } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args,
    {
      short: gnu ? 'bi:ln:s' : 'lsn:',
      long: gnu
        ? { verbose: 'l', quiet: 's', silent: 's', 'print-bytes': 'b', 'bytes:': 'n', 'ignore-initial:': 'i' }
        : {},
    },
    2,
  );
  const [first, second = '-', skip1 = '0', skip2 = '0'] = options.operands;
  if (first === undefined) throw new UsageError(gnu ? "missing operand after 'cmp'" : '', 2);
  const limit = options.has('n') ? Number(options.value('n')) : Infinity;
  const skip = Number(options.value('i') ?? '0');
  const a = (await bytesOf(process, first)).subarray(Number(skip1) + skip);
  const b = (await bytesOf(process, second)).subarray(Number(skip2) + skip);
  const length = Math.min(a.length, b.length, limit);
  let line = 1;
  let status = 0;
  const total = Math.min(Math.max(a.length, b.length), limit);
  const width = gnu ? String(total).length : 0;
  for (let at = 0; at < length; at++) {
    if (a[at] !== b[at]) {
      status = 1;
      if (options.has('s')) return 1;
      if (!options.has('l')) {
        const detail = options.has('b')
          ? ` is ${octal(a[at])} ${visible(a[at])} ${octal(b[at])} ${visible(b[at])}`
          : '';
        await print(
          process,
          `${first} ${second} differ: ${gnu && !options.has('b') ? 'char' : 'byte'} ${at + 1}, line ${line}${detail}\n`,
        );
        return 1;
      }
      await print(process, `${String(at + 1).padStart(width)} ${octal(a[at])} ${octal(b[at])}\n`);
    }
    if (a[at] === 10) line += 1;
    if (at % 65536 === 0) {
      const pause = process.step();
      if (pause) await pause;
    }
  }
  if (length === limit || a.length === b.length) return status;
  if (!options.has('s'))
    await complain(
      process,
      endOfFile(a.length < b.length ? first : second, a.length < b.length ? a : b, line, gnu, options.has('l')),
    );
  return 1;
}

function endOfFile(name: string, bytes: Uint8Array, line: number, gnu: boolean, listing: boolean): string {
  if (!gnu) return `EOF on ${name}`;
  if (bytes.length === 0) return `EOF on ‘${name}’ which is empty`;
  const inLine = bytes.at(-1) === 10 ? `line ${line - 1}` : `in line ${line}`;
  return `EOF on ‘${name}’ after byte ${bytes.length}${listing ? '' : `, ${inLine}`}`;
}

function octal(byte: number | undefined): string {
  return (byte ?? 0).toString(8).padStart(3);
}

function visible(byte: number | undefined): string {
  const value = (byte ?? 0) & 127;
  const meta = (byte ?? 0) > 127 ? 'M-' : '';
  return (
    meta + (value < 32 ? `^${String.fromCharCode(value + 64)}` : value === 127 ? '^?' : String.fromCharCode(value))
  );
}

async function bytesOf(process: Process, name: string): Promise<Uint8Array> {
  try {
    const fd = name === '-' ? 0 : process.open(name, { read: true });
    return await readAll(process, fd);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(`${name}: ${strerror(error.errno)}`, 2);
  }
}

export const cmp: Applet = {
  name: 'cmp',
  usage: `cmp [-ls] [-n NUM] FILE1 [FILE2 [SKIP1 [SKIP2]]]

Compare FILE1 with FILE2 (or stdin)

	-l	Write the byte numbers (decimal) and values (octal)
		for all differing bytes
	-s	Quiet
	-n NUM	Compare at most NUM bytes`,
  run,
};
