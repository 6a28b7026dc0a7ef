import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, type Options, parseOptions, UsageError } from './arguments.ts';
import { byteTextOf, emit, fromByteText, readByteText, splitLines, textOf } from './byte-text.ts';
import { namesListed } from './listed-names.ts';
import { comparePrepared, type Key, keyOf, type Ordering, type Prepared, prepared } from './sort/compare.ts';
import { complain } from './streams.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args,
    {
      short: gnu ? 'bcCdfghik:mMno:rRsS:t:T:uVz' : 'nghMVucszbrdfimS:T:o:k:t:',
      long: gnu
        ? {
            'ignore-leading-blanks': 'b',
            'check::': 'c',
            'dictionary-order': 'd',
            'ignore-case': 'f',
            'general-numeric-sort': 'g',
            'human-numeric-sort': 'h',
            'ignore-nonprinting': 'i',
            'key:': 'k',
            merge: 'm',
            'month-sort': 'M',
            'numeric-sort': 'n',
            'output:': 'o',
            reverse: 'r',
            'random-sort': 'R',
            stable: 's',
            'buffer-size:': 'S',
            'field-separator:': 't',
            unique: 'u',
            'version-sort': 'V',
            'zero-terminated': 'z',
            'parallel:': 'parallel',
            'temporary-directory:': 'T',
            'sort:': 'sort',
            'files0-from:': 'files0',
            'batch-size:': 'parallel',
            'compress-program:': 'parallel',
            'random-source:': 'parallel',
          }
        : {},
    },
    gnu ? 2 : 1,
  );
  const letters = options.given.map(({ name, value }) => (name === 'sort' ? sortLetter(value ?? '') : name)).join('');
  const global = orderingOf(letters, true);
  const separator = separatorOf(options, gnu);
  const keys: Key[] = options.values('k').map((text) => (gnu ? gnuKey(text) : busyboxKey(text)));
  if (keys.length === 0) keys.push({ startField: 1, startChar: 0, endField: 0, endChar: 0, ordering: undefined });
  const end = options.has('z') ? '\0' : '\n';
  const texts: string[] = [];
  const listed = options.value('files0');
  const names = listed === undefined ? options.operands : await namesListed(process, listed, options.operands);
  for (const name of names.length === 0 ? ['-'] : names) texts.push(await textOfFile(process, name, gnu));
  const lines = texts.flatMap((text) => splitLines(text, end));
  const orderings = keys.map((key) => key.ordering ?? global);
  const whole = (key: Key): boolean => key.startField === 1 && key.startChar === 0 && key.endField === 0;
  const items = lines.map((line, index) => ({
    line,
    index,
    keys: keys.map((key, at) => {
      const ordering = orderings[at] as Ordering;
      return prepared(whole(key) && !ordering.skipStartBlanks ? line : keyOf(line, key, ordering, separator), ordering);
    }),
  }));
  type Item = (typeof items)[number];
  const byKeys = (a: Item, b: Item): number => {
    for (let at = 0; at < orderings.length; at++) {
      const ordering = orderings[at] as Ordering;
      const order = comparePrepared(a.keys[at] as Prepared, b.keys[at] as Prepared, ordering);
      if (order !== 0) return ordering.reverse ? -order : order;
    }
    return 0;
  };
  const unique = options.has('u');
  // busybox breaks ties by the whole line even with -u.
  const stable = options.has('s') || (unique && gnu);
  const compare = (a: Item, b: Item): number => {
    const order = byKeys(a, b);
    if (order !== 0 || stable || a.line === b.line) return order;
    const tie = a.line < b.line ? -1 : 1;
    return global.reverse ? -tie : tie;
  };
  if (options.has('c') || options.has('C')) return await check(process, items, compare, unique, options, gnu);
  if (options.has('R')) for (const item of items) item.index = process.random.int(2 ** 30);
  const sorted = options.has('R') ? items.sort((a, b) => a.index - b.index) : items.sort(compare);
  const kept = unique ? sorted.filter((item, at) => at === 0 || byKeys(sorted[at - 1] as Item, item) !== 0) : sorted;
  await write(process, kept, end, options.value('o'), gnu);
  return 0;
}

const WORDS: Readonly<Record<string, string>> = {
  'general-numeric': 'g',
  'human-numeric': 'h',
  month: 'M',
  numeric: 'n',
  random: 'R',
  version: 'V',
};

/** `--sort=numeric` */
function sortLetter(word: string): string {
  const letter = WORDS[word];
  if (letter !== undefined) return letter;
  const known = Object.keys(WORDS)
    .map((each) => `  - '${each}'`)
    .join('\n');
  throw new UsageError(`invalid argument '${word}' for '--sort'\nValid arguments are:\n${known}`, 1);
}

async function write(
  process: Process,
  items: readonly { readonly line: string }[],
  end: string,
  output: string | undefined,
  gnu: boolean,
): Promise<void> {
  if (output !== undefined) {
    try {
      process.fs.writeFile(output, fromByteText(items.map((item) => item.line + end).join('')));
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const reason = strerror(error.errno);
      throw gnu
        ? new AppletFailure(`open failed: ${output}: ${reason}`, 2)
        : new AppletFailure(`can't open '${output}': ${reason}`, 2);
    }
    return;
  }
  for (let at = 0; at < items.length; at += 500) {
    const pending = emit(
      process,
      items
        .slice(at, at + 500)
        .map((item) => item.line + end)
        .join(''),
    );
    if (pending) await pending;
    const pause = process.step();
    if (pause) await pause;
  }
}

async function check<Item extends { readonly line: string }>(
  process: Process,
  items: readonly Item[],
  compare: (a: Item, b: Item) => number,
  unique: boolean,
  options: Options,
  gnu: boolean,
): Promise<number> {
  for (let at = 1; at < items.length; at++) {
    const order = compare(items[at - 1] as Item, items[at] as Item);
    if (order < 0 || (order === 0 && !unique)) continue;
    if (gnu) {
      const quiet = options.has('C') || options.value('c') === 'quiet' || options.value('c') === 'silent';
      const name = options.operands[0] ?? '-';
      if (!quiet) await complain(process, `${name}:${at + 1}: disorder: ${textOf((items[at] as Item).line)}`);
    } else await process.write(2, `Check line ${at}\n`);
    return 1;
  }
  return 0;
}

function orderingOf(letters: string, global: boolean): Ordering {
  const has = (letter: string): boolean => letters.includes(letter);
  return {
    kind: has('n')
      ? 'number'
      : has('g')
        ? 'general'
        : has('h')
          ? 'human'
          : has('M')
            ? 'month'
            : has('V')
              ? 'version'
              : 'text',
    reverse: has('r'),
    foldCase: has('f'),
    dictionary: has('d'),
    printable: has('i'),
    skipStartBlanks: has('b'),
    skipEndBlanks: has('b') && global,
  };
}

function separatorOf(options: Options, gnu: boolean): string | undefined {
  const text = options.value('t');
  if (text === undefined) return undefined;
  const bytes = byteTextOf(text);
  if (gnu) {
    if (bytes === '') throw new AppletFailure('empty tab', 2);
    if (bytes === '\\0') return '\0';
    if (bytes.length > 1) throw new AppletFailure(`multi-character tab '${text}'`, 2);
    return bytes;
  }
  if (bytes.length !== 1) throw new AppletFailure('bad -t parameter', 2);
  return bytes;
}

function busyboxKey(text: string): Key {
  const numbers = [0, 0, 0, 0];
  let rest = text;
  let letters = '';
  for (let part = 0; part < 2; part++) {
    const match = /^(\d+)(?:\.(\d+))?([a-zA-Z]*)/.exec(rest);
    if (!match || /^0+$/.test(match[1] as string)) throw new AppletFailure('bad field specification', 2);
    numbers[part * 2] = Number(match[1]);
    numbers[part * 2 + 1] = Number(match[2] ?? 0);
    const flags = match[3] as string;
    if (/[^nghMVbrdfi]/.test(flags)) throw new AppletFailure('unknown key option', 2);
    letters += flags;
    rest = rest.slice(match[0].length);
    if (!rest.startsWith(',')) break;
    rest = rest.slice(1);
  }
  if (rest !== '') throw new AppletFailure('unknown key option', 2);
  return {
    startField: numbers[0] as number,
    startChar: numbers[1] as number,
    endField: numbers[2] as number,
    endChar: numbers[3] as number,
    ordering: letters === '' ? undefined : orderingOf(letters, true),
  };
}

function gnuKey(text: string): Key {
  const at = (number: string | undefined, where: string, rest: string): number => {
    if (number === undefined || number === '')
      throw new AppletFailure(`${where}: invalid count at start of '${rest}'`, 2);
    return Number(number);
  };
  const stray = (): never => {
    throw new AppletFailure(`stray character in field spec: invalid field specification '${text}'`, 2);
  };
  const start = /^(\d*)(\.(\d*))?([bdfghiMnRrV]*)/.exec(text);
  const startField = at(start?.[1], 'invalid number at field start', text);
  if (startField === 0) throw new AppletFailure(`field number is zero: invalid field specification '${text}'`, 2);
  const startChar =
    start?.[2] === undefined ? 0 : at(start[3], "invalid number after '.'", text.slice((start[1] ?? '').length + 1));
  if (start?.[2] !== undefined && startChar === 0)
    throw new AppletFailure(`character offset is zero: invalid field specification '${text}'`, 2);
  let rest = text.slice(start?.[0].length);
  let endField = 0;
  let endChar = 0;
  let endLetters = '';
  if (rest.startsWith(',')) {
    rest = rest.slice(1);
    const end = /^(\d*)(\.(\d*))?([bdfghiMnRrV]*)/.exec(rest);
    endField = at(end?.[1], "invalid number after ','", rest);
    if (endField === 0) throw new AppletFailure(`field number is zero: invalid field specification '${text}'`, 2);
    endChar =
      end?.[2] === undefined ? 0 : at(end[3], "invalid number after '.'", rest.slice((end[1] ?? '').length + 1));
    endLetters = end?.[4] ?? '';
    rest = rest.slice(end?.[0].length);
  }
  if (rest !== '') stray();
  const startLetters = start?.[4] ?? '';
  const letters = startLetters + endLetters;
  return {
    startField,
    startChar,
    endField,
    endChar,
    ordering:
      letters === ''
        ? undefined
        : {
            ...orderingOf(letters, false),
            skipStartBlanks: startLetters.includes('b'),
            skipEndBlanks: endLetters.includes('b'),
          },
  };
}

async function textOfFile(process: Process, name: string, gnu: boolean): Promise<string> {
  let fd = -1;
  try {
    fd = name === '-' ? 0 : process.open(name, { read: true });
    return await readByteText(process, fd);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    const reason = strerror(error.errno);
    if (gnu) throw new AppletFailure(`${fd < 0 ? 'cannot read' : 'read failed'}: ${name}: ${reason}`, 2);
    if (fd < 0) throw new AppletFailure(`${name}: ${reason}`, 2);
    return '';
  } finally {
    if (fd > 0) process.close(fd);
  }
}

export const sort: Applet = {
  name: 'sort',
  usage: `sort [-nrughMcszbdfiokt] [-o FILE] [-k START[.OFS][OPTS][,END[.OFS][OPTS]] [-t CHAR] [FILE]...

Sort lines of text

	-o FILE	Output to FILE
	-c	Check whether input is sorted
	-b	Ignore leading blanks
	-f	Ignore case
	-i	Ignore unprintable characters
	-d	Dictionary order (blank or alphanumeric only)
	-n	Sort numbers
	-g	General numerical sort
	-h	Sort human readable numbers (2K 1G)
	-M	Sort month
	-V	Sort version
	-t CHAR	Field separator
	-k N[,M] Sort by Nth field
	-r	Reverse sort order
	-s	Stable (don't sort ties alphabetically)
	-u	Suppress duplicate lines
	-z	NUL terminated input and output`,
  run,
};
