import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { byteTextOf, emit, LineReader } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { compileRegex } from './regex.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'b:d:f:h:i:l:n:ps:v:w:' : 'pw:s:v:i:b:',
    long: {
      'body-numbering:': 'b',
      'starting-line-number:': 'v',
      'line-increment:': 'i',
      'number-separator:': 's',
      'number-width:': 'w',
      'no-renumber': 'p',
      ...(gnu
        ? {
            'number-format:': 'n',
            'header-numbering:': 'h',
            'footer-numbering:': 'f',
            'section-delimiter:': 'd',
            'join-blank-lines:': 'l',
          }
        : {}),
    },
  });
  const number = (name: string, fallback: number, what: string): number => {
    const text = options.value(name);
    if (text === undefined) return fallback;
    if (/^-?\d+$/.test(text)) return Number(text);
    throw new AppletFailure(gnu ? `invalid ${what}: '${text}'` : `invalid number '${text}'`);
  };
  const width = number('w', 6, 'line number field width');
  const step = number('i', 1, 'line number increment');
  const separator = byteTextOf(options.value('s') ?? '\t');
  let current = number('v', 1, 'starting line number');
  const style = options.value('b') ?? 't';
  const format = options.value('n') ?? 'rn';
  if (gnu && !/^[atn]$|^p/.test(style)) throw new UsageError(`invalid body numbering style: '${style}'`);
  const regex = style.startsWith('p') ? compileRegex(byteTextOf(style.slice(1))) : undefined;
  const numbered = (text: string): boolean =>
    style === 'a' ? true : style === 'n' ? false : regex ? regex.test(text) : text !== '';
  const blank = ' '.repeat(width + separator.length);
  const fine = await eachInput(process, options.operands, PLAIN, async (fd) => {
    const reader = new LineReader(process, fd);
    for (let line = await reader.next(); line; line = await reader.next()) {
      let prefix = blank;
      if (numbered(line.text)) {
        const text = String(current);
        prefix = (format === 'ln' ? text.padEnd(width) : text.padStart(width, format === 'rz' ? '0' : ' ')) + separator;
        current += step;
      }
      const pending = emit(process, `${prefix}${line.text}\n`);
      if (pending) await pending;
    }
  });
  return fine ? 0 : 1;
}

export const nl: Applet = {
  name: 'nl',
  usage: `nl [OPTIONS] [FILE]...

Write FILEs to standard output with line numbers added

	-b STYLE	Which lines to number - a: all, t: nonempty, n: none
	-i N		Line number increment
	-s STRING	Use STRING as line number separator
	-v N		Start from N
	-w N		Width of line numbers`,
  run,
};
