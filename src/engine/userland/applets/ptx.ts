import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions } from './arguments.ts';
import { type ByteText, byteTextOf, emit, readByteText } from './byte-text.ts';
import { notSimulated } from './devices.ts';
import { PLAIN } from './inputs.ts';
import { type Field, type Fields, fieldsOf, type Layout, type Occurrence } from './ptx/fields.ts';
import { quote, quoteIfNeeded } from './quoting.ts';
import { closeInput, openInput, reasonOf } from './streams.ts';

/** GNU's end of a sentence: a full stop, closing quotes, then the line's end, a tab or two spaces. */
const SENTENCE_END = /[.?!][\]"')}]*(?:$|\t| {2})[ \t\n]*/gm;
const LINE_END = /\n/g;
/** isspace(3) in the C locale. */
const WHITE = /[ \t-\r]/;
const LETTERS = /[A-Za-z]/;

/** Options that are taken and then refused. */
const REFUSED: Readonly<Record<string, string>> = {
  G: '--traditional',
  T: '--format=tex',
  S: '--sentence-regexp',
  W: '--word-regexp',
  t: '--typeset-mode',
};

/** GNU ptx: every word of the input in its context, sorted. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'AF:GM:ORS:TW:b:i:fg:o:trw:',
    long: {
      'auto-reference': 'A',
      'flag-truncation:': 'F',
      traditional: 'G',
      'macro-name:': 'M',
      'format:': 'format',
      'right-side-refs': 'R',
      'sentence-regexp:': 'S',
      'word-regexp:': 'W',
      'break-file:': 'b',
      'ignore-case': 'f',
      'gap-size:': 'g',
      'ignore-file:': 'i',
      'only-file:': 'o',
      references: 'r',
      'typeset-mode': 't',
      'width:': 'w',
    },
  });
  const gap = sizeOf(process, options.value('g') ?? '3', 'gap');
  const width = sizeOf(process, options.value('w') ?? '72', 'line');
  const refused = Object.keys(REFUSED).find((name) => options.has(name));
  if (refused !== undefined) return notSimulated(process, `ptx ${REFUSED[refused]}`);
  if (options.has('O') || options.has('M') || options.has('format')) return notSimulated(process, 'ptx --format');
  const mark = byteTextOf(options.value('F') ?? '/');
  if (mark.includes('\\')) return notSimulated(process, 'ptx --flag-truncation with escapes');

  const breaks = options.has('b') ? new Set(await textIn(process, options.value('b') as string)) : undefined;
  const word = breaks === undefined ? LETTERS : charactersBut(breaks);
  const folded = (text: ByteText): ByteText => (options.has('f') ? upperCase(text) : text);
  const table = async (name: 'i' | 'o'): Promise<ReadonlySet<ByteText> | undefined> =>
    options.has(name)
      ? new Set((await textIn(process, options.value(name) as string)).split('\n').map(folded))
      : undefined;
  const ignored = await table('i');
  const only = await table('o');
  const wanted = (key: ByteText): boolean =>
    !ignored?.has(folded(key)) && (only === undefined || only.has(folded(key)));

  const index: Index = { occurrences: [], longest: 0, referenceWidth: 0 };
  for (const file of options.operands.length === 0 ? ['-'] : options.operands)
    collect(
      index,
      { text: await textIn(process, file), name: file === '-' ? '' : byteTextOf(file) },
      word,
      wanted,
      options,
    );
  const references = options.has('A') || options.has('r');
  const aside = index.referenceWidth + gap;
  const room = references && !options.has('R') ? Math.max(0, width - aside) : width;
  const layout: Layout = { half: Math.floor(room / 2), gap, mark, word, longest: index.longest };
  const sorted = index.occurrences
    .map((occurrence) => ({ occurrence, key: folded(occurrence.text.slice(occurrence.key, occurrence.keyEnd)) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  for (const { occurrence } of sorted) {
    const line = lineOf(fieldsOf(occurrence, layout), layout, references && options.has('R'));
    const { reference } = occurrence;
    const before = options.has('R') ? '' : (reference + (options.has('A') ? ':' : '')).padEnd(aside);
    const behind = references && options.has('R') ? `${spaces(gap)}${reference}` : '';
    await emit(process, `${before}${line}${behind}\n`);
  }
  return 0;
}

interface Index {
  readonly occurrences: Occurrence[];
  longest: number;
  referenceWidth: number;
}

/** Finds the keywords of one file. */
function collect(
  index: Index,
  { text, name }: { readonly text: ByteText; readonly name: ByteText },
  word: RegExp,
  wanted: (key: ByteText) => boolean,
  options: Options,
): void {
  const auto = options.has('A');
  const given = options.has('r');
  const words = new RegExp(`${word.source}+`, 'g');
  let line = 0;
  let lineStart = 0;
  let next = 0;
  for (const end of contextsOf(text, given ? LINE_END : SENTENCE_END)) {
    const context = next;
    next = end;
    let right = end;
    while (right > context && WHITE.test(text[right - 1] as string)) right -= 1;
    for (const match of text.slice(context, right).matchAll(words)) {
      const key = context + match.index;
      const keyEnd = key + match[0].length;
      index.longest = Math.max(index.longest, match[0].length);
      for (let at = text.indexOf('\n', lineStart); at >= 0 && at < key; at = text.indexOf('\n', lineStart)) {
        line += 1;
        lineStart = at + 1;
      }
      const own = given ? (/^[^ \t-\r]*/.exec(text.slice(lineStart, key)) as RegExpExecArray)[0] : '';
      if (given && lineStart + own.length === key) continue;
      if (!wanted(match[0])) continue;
      const left = given && lineStart === context ? lineStart + own.length : context;
      const skipped = given ? (/^[ \t-\r]*/.exec(text.slice(left, right)) as RegExpExecArray)[0].length : 0;
      const reference = auto ? `${name}:${line + 1}` : own;
      index.occurrences.push({ text, key, keyEnd, left: left + skipped, right, reference });
      if (!auto) index.referenceWidth = Math.max(index.referenceWidth, own.length);
    }
  }
  // GNU counts a line more than there is, and the colon.
  if (auto) index.referenceWidth = Math.max(index.referenceWidth, `${name}${line + 2}`.length + 1);
}

/** Where each sentence or line ends. */
function contextsOf(text: ByteText, end: RegExp): readonly number[] {
  const ends = [...text.matchAll(end)].map((match) => match.index + match[0].length);
  return ends.at(-1) === text.length ? ends : [...ends, text.length];
}

function lineOf(fields: Fields, { half, gap, mark }: Layout, padded: boolean): ByteText {
  const { tail, before, beforeColumns, keyafter, head } = fields;
  const end = (field: Field): ByteText => (field.cut ? mark : '');
  const ahead = shown(tail) + end(tail);
  const front = end(before) + shown(before);
  const columns = end(before).length + beforeColumns + ahead.length;
  const key = shown(keyafter) + end(keyafter);
  const last = end(head) + shown(head);
  const line = `${ahead}${spaces(half - gap - columns)}${front}${spaces(gap)}${key}`;
  return head.text !== '' || padded ? `${line}${spaces(half - key.length - last.length)}${last}` : line;
}

/** White space of any kind is a space in the output. */
function shown(field: Field): ByteText {
  return field.text.replace(/[\t-\r]/g, ' ');
}

function spaces(count: number): string {
  return ' '.repeat(Math.max(0, count));
}

/** `a` to `z` alone: what toupper(3) does in the C locale. */
function upperCase(text: ByteText): ByteText {
  return text.replace(/[a-z]+/g, (letters) => letters.toUpperCase());
}

/** A class of every character but these. */
function charactersBut(breaks: ReadonlySet<string>): RegExp {
  const codes = [...breaks].map((each) => `\\x${each.charCodeAt(0).toString(16).padStart(2, '0')}`);
  return new RegExp(codes.length === 0 ? '[^]' : `[^${codes.join('')}]`);
}

function sizeOf(process: Process, text: string, what: string): number {
  const size = /^\+?\d+$/.test(text) ? Number(text) : 0;
  if (size <= 0) throw new AppletFailure(`invalid ${what} width: ${quote(process, text)}`);
  return size;
}

async function textIn(process: Process, file: string): Promise<ByteText> {
  let fd = 0;
  try {
    fd = openInput(process, file);
    return await readByteText(process, fd);
  } catch (error) {
    throw new AppletFailure(PLAIN.open(quoteIfNeeded(file), reasonOf(error)));
  } finally {
    closeInput(process, fd);
  }
}

export const ptx: Applet = {
  name: 'ptx',
  only: ['gnu'],
  usage: `ptx [OPTION]... [INPUT]...   (without -G)
  or:  ptx -G [OPTION]... [INPUT [OUTPUT]]
Output a permuted index, including context, of the words in the input files.

With no FILE, or when FILE is -, read standard input.

Mandatory arguments to long options are mandatory for short options too.
  -A, --auto-reference           output automatically generated references
  -G, --traditional              behave more like System V 'ptx'
  -F, --flag-truncation=STRING   use STRING for flagging line truncations.
                                 The default is '/'
  -M, --macro-name=STRING        macro name to use instead of 'xx'
  -O, --format=roff              generate output as roff directives
  -R, --right-side-refs          put references at right, not counted in -w
  -S, --sentence-regexp=REGEXP   for end of lines or end of sentences
  -T, --format=tex               generate output as TeX directives
  -W, --word-regexp=REGEXP       use REGEXP to match each keyword
  -b, --break-file=FILE          word break characters in this FILE
  -f, --ignore-case              fold lower case to upper case for sorting
  -g, --gap-size=NUMBER          gap size in columns between output fields
  -i, --ignore-file=FILE         read ignore word list from FILE
  -o, --only-file=FILE           read only word list from this FILE
  -r, --references               first field of each line is a reference
  -t, --typeset-mode               - not implemented -
  -w, --width=NUMBER             output width in columns, reference excluded`,
  run,
};
