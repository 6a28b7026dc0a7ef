import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { byteTextOf, emit, readByteText, splitLines } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, {
    short: 'c:o:s:tnxLN:R:',
    long: {
      table: 't',
      'separator:': 's',
      'output-separator:': 'o',
      'output-width:': 'c',
      fillrows: 'x',
      'table-columns:': 'N',
      'table-right:': 'R',
    },
  });
  const widthText = options.value('c') ?? process.env.get('COLUMNS') ?? String(process.tty(1)?.columns ?? 80);
  if (!/^\d+$/.test(widthText)) throw new AppletFailure(`invalid columns argument: '${widthText}'`);
  const lines: string[] = [];
  const messages = { ...PLAIN, open: (name: string, reason: string) => `cannot open ${name}: ${reason}` };
  const fine = await eachInput(process, options.operands, messages, async (fd) => {
    lines.push(...splitLines(await readByteText(process, fd)).filter((line) => line.trim() !== ''));
  });
  await emit(process, options.has('t') ? table(lines, options) : columns(lines, Number(widthText), options.has('x')));
  return fine ? 0 : 1;
}

function table(lines: readonly string[], options: ReturnType<typeof parseOptions>): string {
  const separator = options.value('s');
  const gap = byteTextOf(options.value('o') ?? '  ');
  const rows = lines.map((line) => {
    if (separator === undefined) return line.trim().split(/[ \t]+/);
    const marks = byteTextOf(separator);
    const cells = [''];
    for (const char of line) {
      if (marks.includes(char)) cells.push('');
      else cells[cells.length - 1] += char;
    }
    return cells;
  });
  const names = options.value('N');
  if (names !== undefined) rows.unshift(byteTextOf(names).split(','));
  const count = Math.max(0, ...rows.map((row) => row.length));
  const widths = Array.from({ length: count }, (_, index) => Math.max(...rows.map((row) => row[index]?.length ?? 0)));
  const right = new Set(
    (options.value('R') ?? '')
      .split(',')
      .filter((text) => text !== '')
      .map((text) => Number(text) - 1),
  );
  return rows
    .map((row) => {
      const cells = widths.map((width, index) =>
        right.has(index) ? (row[index] ?? '').padStart(width) : (row[index] ?? '').padEnd(width),
      );
      const used = row.length;
      const text = cells.slice(0, used);
      if (!right.has(used - 1)) text[used - 1] = row[used - 1] ?? '';
      return `${text.join(gap)}\n`;
    })
    .join('');
}

/** Down first, as many columns as fit; each a multiple of a tab wide. */
function columns(lines: readonly string[], width: number, across: boolean): string {
  if (lines.length === 0) return '';
  const cell = (Math.floor(Math.max(...lines.map((line) => line.length)) / 8) + 1) * 8;
  const count = Math.max(1, Math.floor(width / cell));
  const rows = Math.ceil(lines.length / count);
  let out = '';
  for (let row = 0; row < rows; row++) {
    let line = '';
    let reached = 0;
    for (let column = 0; column < count; column++) {
      const text = lines[across ? row * count + column : column * rows + row];
      if (text === undefined) break;
      while (reached < column * cell) {
        line += '\t';
        reached = (Math.floor(reached / 8) + 1) * 8;
      }
      line += text;
      reached += text.length;
    }
    out += `${line}\n`;
  }
  return out;
}

export const column: Applet = {
  name: 'column',
  only: ['gnu'],
  usage: `column [options] [<file>...]

Columnate lists.`,
  run,
};
