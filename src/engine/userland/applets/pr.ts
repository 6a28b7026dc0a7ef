import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, type Options, parseOptions } from './arguments.ts';
import { emit, readByteText, splitLines } from './byte-text.ts';
import { complain, openInput } from './streams.ts';
import { strftime, zoneOf } from './timestamps.ts';

interface Page {
  readonly width: number;
  readonly length: number;
  readonly columns: number;
  readonly across: boolean;
  readonly double: boolean;
  /** No header, no trailer, no filling up. */
  readonly bare: boolean;
  readonly number: ((line: number) => string) | undefined;
  readonly indent: string;
}

/** GNU pr: text in pages with a header, in columns. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(
    process,
    args.map((arg) => arg.replace(/^-(\d+)$/, '--columns=$1')),
    {
      short: 'adFfh:l:mn::o:rtTw:W:',
      long: {
        across: 'a',
        'columns:': 'columns',
        'double-space': 'd',
        'header:': 'h',
        'length:': 'l',
        merge: 'm',
        'number-lines::': 'n',
        'indent:': 'o',
        'omit-header': 't',
        'omit-pagination': 'T',
        'width:': 'w',
        'page-width:': 'W',
      },
    },
  );
  const merge = options.has('m');
  const page = pageOf(options, merge ? Math.max(1, options.operands.length) : undefined);
  const files: { name: string; lines: readonly string[]; time: number }[] = [];
  let status = 0;
  for (const name of options.operands.length === 0 ? ['-'] : options.operands) {
    try {
      const fd = name === '-' ? 0 : openInput(process, name);
      const time = name === '-' ? process.clock.now() : process.fs.stat(name).mtime;
      files.push({ name: name === '-' ? '' : name, lines: splitLines(await readByteText(process, fd)), time });
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      status = 1;
      if (!options.has('r')) await complain(process, `${name}: ${strerror(error.errno)}`);
    }
  }
  const date = (time: number): string => strftime('%Y-%m-%d %H:%M', time, zoneOf(process));
  if (merge) {
    const rows = Math.max(0, ...files.map(({ lines }) => lines.length));
    const cells = Array.from({ length: rows }, (_, row) => files.map(({ lines }) => lines[row] ?? ''));
    await emit(process, printed(cells, page, options.value('h') ?? '', date(process.clock.now())));
    return status;
  }
  for (const { name, lines, time } of files)
    await emit(process, printed(arranged(lines, page), page, options.value('h') ?? name, date(time)));
  return status;
}

function pageOf(options: Options, merged: number | undefined): Page {
  const whole = (name: string, preset: number): number => {
    const text = options.value(name);
    if (text === undefined) return preset;
    if (/^\d+$/.test(text) && Number(text) > 0) return Number(text);
    throw new AppletFailure(`'-${name} NUMBER' invalid number: '${text}'`);
  };
  const length = whole('l', 66);
  const numbering = options.has('n') ? /^(\D?)(\d*)$/.exec(options.value('n') ?? '') : undefined;
  const digits = Number(numbering?.[2] || 5);
  return {
    width: whole(options.has('W') ? 'W' : 'w', 72),
    length,
    columns: merged ?? Number(options.value('columns') ?? 1),
    across: options.has('a'),
    double: options.has('d'),
    bare: options.has('t') || options.has('T') || length <= 10,
    number: numbering ? (line) => String(line).padStart(digits).slice(-digits) + (numbering[1] || '\t') : undefined,
    indent: ' '.repeat(Number(options.value('o') ?? 0)),
  };
}

function bodyLines(page: Page): number {
  const body = page.bare ? Number.POSITIVE_INFINITY : page.length - 10;
  return page.double ? Math.floor(body / 2) : body;
}

/** Lines as rows of cells: down the columns of each page, or across with -a. */
function arranged(lines: readonly string[], page: Page): readonly (readonly string[])[] {
  const { columns } = page;
  if (columns === 1) return lines.map((line) => [line]);
  const rows: string[][] = [];
  const perPage = bodyLines(page) * columns;
  for (let at = 0; at < lines.length; at += perPage) {
    const part = lines.slice(at, at + perPage);
    const height = Math.ceil(part.length / columns);
    // The last page's columns are balanced: the first ones are the longer.
    const tall = part.length % columns || columns;
    const starts = Array.from({ length: columns + 1 }, (_, i) => i * height - Math.max(0, i - tall));
    for (let row = 0; row < height; row++)
      rows.push(
        page.across
          ? part.slice(row * columns, (row + 1) * columns)
          : starts
              .slice(0, -1)
              .flatMap((start, i) => (start + row < (starts[i + 1] as number) ? [part[start + row] as string] : [])),
      );
  }
  return rows;
}

function printed(rows: readonly (readonly string[])[], page: Page, title: string, date: string): string {
  const body = bodyLines(page);
  const cell = Math.floor((page.width - (page.columns - 1)) / page.columns);
  const shown = rows.map((row, index) => {
    const number = page.number?.(index + 1) ?? '';
    const text =
      page.columns === 1
        ? (row[0] ?? '')
        : tabbed(
            row.map((each) => each.slice(0, cell)),
            cell + 1,
          );
    return (
      `${page.indent}${number}${text}`.replace(/[ \t]+$/, (end) => (page.columns === 1 ? end : '')) +
      (page.double ? '\n\n' : '\n')
    );
  });
  if (page.bare) return shown.join('');
  let out = '';
  for (let at = 0, number = 1; at < shown.length; at += body, number++) {
    const part = shown.slice(at, at + body);
    out += `\n\n${page.indent}${header(date, title, `Page ${number}`, page.width)}\n\n\n${part.join('')}`;
    const filled = part.reduce((sum, line) => sum + (line.endsWith('\n\n') ? 2 : 1), 0);
    out += '\n'.repeat(page.length - 5 - filled);
  }
  return out;
}

/** The title in the middle between the date and the page's number. */
function header(date: string, title: string, number: string, width: number): string {
  const free = Math.max(0, width - date.length - title.length - number.length);
  const left = Math.floor(free / 2);
  return `${date}${' '.repeat(Math.max(1, left))}${title}${' '.repeat(Math.max(1, free - left))}${number}`;
}

/** Cells at their columns, blanks as tabs of eight where they fit. */
function tabbed(cells: readonly string[], width: number): string {
  let out = '';
  let column = 0;
  cells.forEach((text, index) => {
    const to = index * width;
    for (let tab = column + 8 - (column % 8); tab <= to && column < to; tab += 8) {
      out += '\t';
      column = tab;
    }
    out += ' '.repeat(Math.max(0, to - column)) + text;
    column = Math.max(column, to) + text.length;
  });
  return out;
}

export const pr: Applet = {
  name: 'pr',
  only: ['gnu'],
  usage: `pr [OPTION]... [FILE]...
Paginate or columnate FILE(s) for printing.

  -COLUMN, --columns=COLUMN  output COLUMN columns and print columns down
  -a, --across              print columns across rather than down
  -d, --double-space        double space the output
  -h, --header=HEADER       use a centered HEADER instead of filename
  -l, --length=PAGE_LENGTH  set the page length (66)
  -m, --merge               print all files in parallel, one in each column
  -n[SEP[DIGITS]]           number lines
  -o, --indent=MARGIN       offset each line with MARGIN spaces
  -t, --omit-header         omit page headers and trailers
  -w, --width=PAGE_WIDTH    set page width (72)`,
  run,
};
