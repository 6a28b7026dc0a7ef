import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { byteTextOf, emit, fromByteText, readByteText, splitLines } from './byte-text.ts';
import { openInput } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'ei:n:o:rz' : 'ei:n:o:z',
    long: gnu
      ? { echo: 'e', 'input-range:': 'i', 'head-count:': 'n', 'output:': 'o', repeat: 'r', 'zero-terminated': 'z' }
      : {},
  });
  const end = options.has('z') ? '\0' : '\n';
  const countText = options.value('n');
  if (countText !== undefined && !/^\d+$/.test(countText)) {
    throw new AppletFailure(gnu ? `invalid line count: '${countText}'` : `invalid number '${countText}'`);
  }
  let lines: string[];
  if (options.has('e')) lines = options.operands.map(byteTextOf);
  else if (options.has('i')) lines = rangeOf(options.value('i') ?? '', gnu);
  else {
    const name = options.operands[0] ?? '-';
    try {
      lines = splitLines(await readByteText(process, openInput(process, name)), end);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      throw new AppletFailure(`${name}: ${strerror(error.errno)}`);
    }
  }
  const limit = countText === undefined ? (options.has('r') ? Infinity : lines.length) : Number(countText);
  if (options.has('r') && lines.length > 0) {
    for (let count = 0; count < limit; count++) {
      const pending = emit(process, lines[process.random.int(lines.length)] + end);
      if (pending) await pending;
      const pause = process.step();
      if (pause) await pause;
    }
    return 0;
  }
  for (let at = lines.length - 1; at > 0; at--) {
    const other = process.random.int(at + 1);
    [lines[at], lines[other]] = [lines[other] as string, lines[at] as string];
  }
  const text = lines
    .slice(0, limit)
    .map((line) => line + end)
    .join('');
  const output = options.value('o');
  if (output === undefined) await emit(process, text);
  else process.fs.writeFile(output, fromByteText(text));
  return 0;
}

function rangeOf(text: string, gnu: boolean): string[] {
  const match = /^(\d+)-(\d+)$/.exec(text);
  const [low, high] = [Number(match?.[1]), Number(match?.[2])];
  if (!match || low > high + 1) throw new AppletFailure(gnu ? `invalid input range: '${text}'` : `bad range '${text}'`);
  return Array.from({ length: high - low + 1 }, (_, index) => String(low + index));
}

export const shuf: Applet = {
  name: 'shuf',
  usage: `shuf [-n NUM] [-o FILE] [-z] [FILE | -e [ARG...] | -i L-H]

Randomly permute lines

	-n NUM	Output at most NUM lines
	-o FILE	Write to FILE, not standard output
	-z	NUL terminated output
	-e	Treat ARGs as lines
	-i L-H	Treat numbers L-H as lines`,
  run,
};
