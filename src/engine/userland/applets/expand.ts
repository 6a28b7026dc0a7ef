import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { emit, LineReader } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { nextTabStop, tabStopsOf } from './tab-stops.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(
    process,
    args.map((arg) => (/^-\d+$/.test(arg) ? `-t${arg.slice(1)}` : arg)),
    { short: 'it:', long: { initial: 'i', 'tabs:': 't' } },
  );
  const stops = tabStopsOf(options.value('t') ?? '8', gnu);
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    const reader = new LineReader(process, fd);
    for (let line = await reader.next(); line; line = await reader.next()) {
      let out = '';
      let leading = true;
      let column = 0;
      for (const char of line.text) {
        if (char === '\t' && (leading || !options.has('i'))) {
          const next = nextTabStop(stops, column);
          out += ' '.repeat(next - column);
          column = next;
          continue;
        }
        if (char !== ' ') leading = leading && char === '\t';
        out += char;
        column = char === '\b' ? Math.max(0, column - 1) : column + 1;
      }
      await emit(process, out + (line.terminated ? '\n' : ''));
    }
  });
  return fine ? 0 : 1;
}

export const expand: Applet = {
  name: 'expand',
  usage: `expand [-i] [-t N] [FILE]...

Convert tabs to spaces, writing to stdout

	-i	Don't convert tabs after non blanks
	-t	Tabstops every N chars`,
  run,
};
