import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { namesListed } from './listed-names.ts';
import { quote } from './quoting.ts';
import { chunksOf, print } from './streams.ts';

const NAMES = ['lines', 'words', 'chars', 'bytes', 'longest'] as const;
type Counts = Record<(typeof NAMES)[number], number>;

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: 'lwmcL',
    long: gnu
      ? {
          lines: 'l',
          words: 'w',
          chars: 'm',
          bytes: 'c',
          'max-line-length': 'L',
          'total:': 'total',
          'files0-from:': 'files0',
        }
      : {},
  });
  const letters = { lines: 'l', words: 'w', chars: 'm', bytes: 'c', longest: 'L' } as const;
  const asked = NAMES.filter((name) => options.has(letters[name]));
  const shown = asked.length > 0 ? asked : (['lines', 'words', 'bytes'] as const);
  const listed = options.value('files0');
  const names = listed === undefined ? options.operands : await namesListed(process, listed, options.operands);
  const total: Counts = { lines: 0, words: 0, chars: 0, bytes: 0, longest: 0 };
  const width = gnu ? gnuWidth(process, names, shown.length) : shown.length > 1 || names.length > 1 ? 9 : 0;
  const row = (counts: Counts, name: string | undefined): string => {
    const cells = shown.map((column) => String(counts[column]).padStart(width));
    return `${cells.join(' ')}${name === undefined ? '' : ` ${name}`}
`;
  };
  const report = async (counts: Counts, name: string): Promise<void> => {
    for (const column of NAMES) {
      total[column] = column === 'longest' ? Math.max(total.longest, counts.longest) : total[column] + counts[column];
    }
    if (options.value('total') !== 'only') await print(process, row(counts, names.length === 0 ? undefined : name));
  };
  const fine = await eachInput(process, names, PLAIN, async (fd, name) => {
    const counts: Counts = { lines: 0, words: 0, chars: 0, bytes: 0, longest: 0 };
    try {
      await count(process, fd, counts);
    } finally {
      await report(counts, name);
    }
  });
  const when = totals(process, options.value('total'));
  if (when === 'only') await print(process, row(total, undefined).replace(/^ +/, ''));
  else if (when === 'always' || (when === 'auto' && names.length > 1)) await print(process, row(total, 'total'));
  return fine ? 0 : 1;
}

/** `--total=WHEN`. */
function totals(process: Process, text: string | undefined): string {
  const known = ['auto', 'always', 'only', 'never'];
  if (text === undefined || known.includes(text)) return text ?? 'auto';
  const list = known.map((each) => `  - ${quote(process, each)}\n`).join('');
  throw new UsageError(
    `invalid argument ${quote(process, text)} for ${quote(process, '--total')}\nValid arguments are:\n${list}`.trimEnd(),
  );
}

/** As wide as the sizes of all files added up; 7 when one of them has no size; 1 for a single number. */
function gnuWidth(process: Process, names: readonly string[], columns: number): number {
  if (names.length <= 1 && columns === 1) return 1;
  let size = 0;
  let least = 1;
  for (const name of names.length === 0 ? ['-'] : names) {
    try {
      const stat = name === '-' ? process.fstat(0) : process.fs.stat(name);
      if (stat.type === 'file') size += stat.size;
      else least = 7;
    } catch {
      // A file that is not there adds nothing.
    }
  }
  return Math.max(least, String(size).length);
}

async function count(process: Process, fd: number, counts: Counts): Promise<void> {
  let inWord = false;
  let column = 0;
  for await (const chunk of chunksOf(process, fd)) {
    for (const byte of chunk) {
      if (byte === 10 || byte === 13 || byte === 12) {
        if (byte === 10) counts.lines += 1;
        if (column > counts.longest) counts.longest = column;
        column = 0;
        inWord = false;
      } else if (byte === 9) {
        column += 8 - (column % 8);
        inWord = false;
      } else if (byte === 32 || byte === 11) {
        if (byte === 32) column += 1;
        inWord = false;
      } else if (byte > 32 && byte < 127) {
        column += 1;
        if (!inWord) counts.words += 1;
        inWord = true;
      } else if (byte > 127 && !inWord) {
        counts.words += 1;
        inWord = true;
      }
    }
    counts.bytes += chunk.length;
    counts.chars += chunk.length;
    const pause = process.step();
    if (pause) await pause;
  }
  if (column > counts.longest) counts.longest = column;
}

export const wc: Applet = {
  name: 'wc',
  usage: `wc [-cmlwL] [FILE]...

Count lines, words, and bytes for FILEs (or stdin)

	-c	Count bytes
	-m	Count characters
	-l	Count newlines
	-w	Count words
	-L	Print longest line length`,
  run,
};
