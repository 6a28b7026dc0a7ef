import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { emit, LineReader } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args.map((arg) => (/^-\d+$/.test(arg) ? `-w${arg.slice(1)}` : arg)),
    { short: 'bsw:', long: gnu ? { bytes: 'b', spaces: 's', 'width:': 'w' } : {} },
  );
  const text = options.value('w') ?? '80';
  if (!/^\d+$/.test(text) || Number(text) === 0) {
    throw new AppletFailure(gnu ? `invalid number of columns: '${text}'` : `invalid number '${text}'`);
  }
  const width = Number(text);
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    const reader = new LineReader(process, fd);
    for (let line = await reader.next(); line; line = await reader.next()) {
      await emit(process, folded(line.text, width, options.has('b'), options.has('s')) + (line.terminated ? '\n' : ''));
    }
  });
  return fine ? 0 : 1;
}

function folded(text: string, width: number, bytes: boolean, atSpaces: boolean): string {
  const columnAfter = (column: number, char: string): number => {
    if (bytes) return column + 1;
    if (char === '\b') return Math.max(0, column - 1);
    if (char === '\r') return 0;
    return char === '\t' ? column + 8 - (column % 8) : column + 1;
  };
  let out = '';
  let line = '';
  let column = 0;
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    const next = columnAfter(column, char);
    if (next <= width || line === '') {
      line += char;
      column = next;
      continue;
    }
    const blank = atSpaces ? Math.max(line.lastIndexOf(' '), line.lastIndexOf('\t')) : -1;
    const cut = blank >= 0 ? blank + 1 : line.length;
    out += `${line.slice(0, cut)}\n`;
    line = line.slice(cut);
    column = 0;
    for (const each of line) column = columnAfter(column, each);
    at -= 1;
  }
  return out + line;
}

export const fold: Applet = {
  name: 'fold',
  usage: `fold [-bs] [-w WIDTH] [FILE]...

Wrap input lines in FILEs (or stdin), writing to stdout

	-b	Count bytes rather than columns
	-s	Break at spaces
	-w	Use WIDTH columns instead of 80`,
  run,
};
