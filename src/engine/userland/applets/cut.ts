import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { byteTextOf, emit, LineReader } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { compileRegex } from './regex.ts';

/** First and last position, counted from 0; both included. */
interface Range {
  readonly first: number;
  readonly last: number;
}

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'b:c:d:f:nsz' : 'b:c:f:d:O:sDF:n',
    long: {
      'output-delimiter:': 'O',
      ...(gnu
        ? {
            'bytes:': 'b',
            'characters:': 'c',
            'delimiter:': 'd',
            'fields:': 'f',
            'only-delimited': 's',
            complement: 'complement',
            'zero-terminated': 'z',
          }
        : {}),
    },
  });
  const lists = options.given.filter((option) => /^[bcfF]$/.test(option.name));
  const kind = lists.at(-1)?.name;
  if (kind === undefined) {
    if (gnu) throw new UsageError('you must specify a list of bytes, characters, or fields');
    throw new AppletFailure('expected a list of bytes, characters, or fields');
  }
  if (lists.length > 1) throw new UsageError(gnu ? 'only one list may be specified' : '');
  const byField = kind === 'f' || kind === 'F';
  const given = byteTextOf(options.value('d') ?? '');
  const delimiter = gnuOrBusybox(gnu, given, options.has('d'), kind);
  if (gnu && given.length > 1) throw new UsageError('the delimiter must be a single character');
  if (!byField && options.has('s')) {
    if (gnu) throw new UsageError('suppressing non-delimited lines makes sense\n\tonly when operating on fields');
    throw new AppletFailure('suppressing non-delimited lines makes sense only when operating on fields');
  }
  if (!byField && options.has('d')) {
    if (gnu) throw new UsageError('an input delimiter may be specified only when operating on fields');
    throw new AppletFailure('a delimiter may be specified only when operating on fields');
  }
  const keepOrder = options.has('D') || kind === 'F';
  const ranges = parseList(lists.at(-1)?.value ?? '', byField, gnu);
  const chosen = options.has('complement') ? complementOf(merged(ranges)) : keepOrder ? ranges : merged(ranges);
  const output =
    !gnu && !byField ? '' : byteTextOf(options.value('O') ?? (kind === 'F' ? ' ' : byField ? given || delimiter : ''));
  const end = options.has('z') ? '\0' : '\n';
  const splitter = kind === 'F' ? compileRegex(delimiter, { extended: true }) : undefined;
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    const reader = new LineReader(process, fd, end);
    for (let line = await reader.next(); line; line = await reader.next()) {
      const { text } = line;
      let out: string;
      if (!byField) {
        out = chosen
          .map((range) => text.slice(range.first, range.last + 1))
          .filter((piece) => piece !== '')
          .join(output);
      } else {
        const fields = splitter ? splitBy(text, splitter) : text.split(delimiter);
        if (fields.length === 1 && !(delimiter === '\n')) {
          if (options.has('s')) continue;
          out = text;
        } else {
          out = chosen
            .flatMap((range) => fields.slice(range.first, Math.min(range.last, fields.length) + 1))
            .join(output);
        }
      }
      const pending = emit(process, out + end);
      if (pending) await pending;
    }
  });
  return fine ? 0 : 1;
}

/** GNU reads an empty -d as NUL; busybox takes the default, and of a long one the first character. */
function gnuOrBusybox(gnu: boolean, given: string, isGiven: boolean, kind: string): string {
  if (gnu) return !isGiven ? '\t' : given === '' ? '\0' : given;
  if (kind === 'F') return given === '' ? '[[:space:]]+' : given;
  return given === '' ? '\t' : given.slice(0, 1);
}

function splitBy(text: string, regex: ReturnType<typeof compileRegex>): string[] {
  const fields: string[] = [];
  let from = 0;
  for (let match = regex.exec(text, 0); match && match.end > match.start; match = regex.exec(text, match.end)) {
    fields.push(text.slice(from, match.start));
    from = match.end;
  }
  return [...fields, text.slice(from)];
}

function parseList(list: string, byField: boolean, gnu: boolean): readonly Range[] {
  return gnu ? gnuList(list, byField) : busyboxList(list);
}

/** Empty items are passed over, 0 counts as 1. */
function busyboxList(list: string): readonly Range[] {
  const number = (text: string): number => {
    if (/^\d+$/.test(text)) return Number(text);
    throw new AppletFailure(`invalid number '${text}'`);
  };
  const ranges = list
    .split(',')
    .filter((item) => item !== '')
    .map((item) => {
      const dash = item.indexOf('-');
      const low = dash < 0 ? item : item.slice(0, dash);
      const first = low === '' ? 0 : Math.max(0, number(low) - 1);
      if (dash < 0) return { first, last: first };
      const high = item.slice(dash + 1);
      if (high === '') return { first, last: Infinity };
      const end = number(high);
      if (end < first) throw new AppletFailure(`${end}<${first}`);
      return { first, last: end - 1 };
    });
  if (ranges.length === 0) throw new AppletFailure('missing list of positions');
  return ranges;
}

function gnuList(list: string, byField: boolean): readonly Range[] {
  const one = byField ? 'field' : 'byte/character position';
  return list.split(/[, \t]/).map((item) => {
    const match = /^(\d*)(-?)(\d*)$/.exec(item);
    if (item === '-') throw new UsageError('invalid range with no endpoint: -');
    if (!match) throw new UsageError(`invalid ${byField ? 'field value' : one} '${item}'`);
    const low = match[1] === '' ? 1 : Number(match[1]);
    const high = match[2] === '' ? low : match[3] === '' ? Infinity : Number(match[3]);
    if (item === '' || low === 0 || high === 0) throw new UsageError(`${one}s are numbered from 1`);
    if (high < low) throw new UsageError('invalid decreasing range');
    return { first: low - 1, last: high - 1 };
  });
}

function merged(ranges: readonly Range[]): readonly Range[] {
  const out: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const last = out.at(-1);
    if (last && range.first <= last.last)
      out[out.length - 1] = { first: last.first, last: Math.max(last.last, range.last) };
    else out.push(range);
  }
  return out;
}

function complementOf(ranges: readonly Range[]): readonly Range[] {
  const out: Range[] = [];
  let from = 0;
  for (const range of ranges) {
    if (range.first > from) out.push({ first: from, last: range.first - 1 });
    from = range.last + 1;
  }
  if (from !== Infinity) out.push({ first: from, last: Infinity });
  return out;
}

export const cut: Applet = {
  name: 'cut',
  usage: `cut [OPTIONS] [FILE]...

Print selected fields from FILEs to stdout

	-b LIST	Output only bytes from LIST
	-c LIST	Output only characters from LIST
	-d SEP	Field delimiter for input (default -f TAB, -F run of whitespace)
	-O SEP	Field delimiter for output (default = -d for -f, one space for -F)
	-D	Don't sort/collate sections or match -fF lines without delimiter
	-f LIST	Print only these fields (-d is single char)
	-F LIST	Print only these fields (-d is regex)
	-s	Output only lines containing delimiter
	-n	Ignored`,
  run,
};
