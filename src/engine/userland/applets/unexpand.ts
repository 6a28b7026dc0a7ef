import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { emit, LineReader } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { nextTabStop, tabStopsOf } from './tab-stops.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'at:' : 'ft:a',
    long: { 'first-only': 'f', 'tabs:': 't', all: 'a' },
  });
  const stops = tabStopsOf(options.value('t') ?? '8', gnu);
  const all = (options.has('a') || options.has('t')) && !options.has('f');
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    const reader = new LineReader(process, fd);
    for (let line = await reader.next(); line; line = await reader.next()) {
      await emit(process, converted(line.text, stops, all) + (line.terminated ? '\n' : ''));
    }
  });
  return fine ? 0 : 1;
}

/** GNU unexpand.c: blanks that end at a tab stop become a tab; one blank alone just before a stop stays, unless another follows. */
function converted(text: string, stops: ReturnType<typeof tabStopsOf>, all: boolean): string {
  let out = '';
  let pending = '';
  let column = 0;
  let converting = true;
  let previousBlank = true;
  let oneBeforeStop = false;
  for (const char of text) {
    let shown = char;
    const blank = char === ' ' || char === '\t';
    if (converting && blank) {
      const stop = nextTabStop(stops, column);
      if (char === '\t') {
        column = stop;
        if (pending !== '') pending = `\t${pending.slice(1)}`;
      } else {
        column += 1;
        if (!(previousBlank && column === stop)) {
          if (column === stop) oneBeforeStop = true;
          pending += char;
          previousBlank = true;
          continue;
        }
        shown = '\t';
        if (pending !== '') pending = `\t${pending.slice(1)}`;
      }
      pending = oneBeforeStop ? pending.slice(0, 1) : '';
    } else if (converting) column += 1;
    if (pending !== '') {
      if (pending.length > 1 && oneBeforeStop) pending = `\t${pending.slice(1)}`;
      out += pending;
      pending = '';
      oneBeforeStop = false;
    }
    previousBlank = blank;
    converting = converting && (all || blank);
    out += shown;
  }
  return out + pending;
}

export const unexpand: Applet = {
  name: 'unexpand',
  usage: `unexpand [-fa][-t N] [FILE]...

Convert spaces to tabs, writing to stdout

	-a	Convert all blanks
	-f	Convert only leading blanks
	-t N	Tabstops every N chars`,
  run,
};
