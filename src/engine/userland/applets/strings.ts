import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { emit, readByteText } from './byte-text.ts';
import { eachInput, PLAIN } from './inputs.ts';

async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'an:fot:' });
  const text = options.value('n') ?? '4';
  if (!/^[1-9]\d*$/.test(text)) throw new AppletFailure(`invalid number '${text}'`);
  const radix = { o: 8, d: 10, x: 16 }[options.value('t') ?? (options.has('o') ? 'o' : '')];
  const fine = await eachInput(process, options.operands, PLAIN, async (fd, name) => {
    const bytes = await readByteText(process, fd);
    for (const match of bytes.matchAll(/[\t -~]+/g)) {
      if (match[0].length < Number(text)) continue;
      const label = options.has('f') ? `${name}: ` : '';
      const offset = radix === undefined ? '' : `${match.index.toString(radix).padStart(7)} `;
      await emit(process, `${label}${offset}${match[0]}\n`);
    }
  });
  return fine ? 0 : 1;
}

export const strings: Applet = {
  name: 'strings',
  usage: `strings [-fo] [-t o|d|x] [-n LEN] [FILE]...

Display printable strings in a binary file

	-f		Precede strings with filenames
	-o		Precede strings with octal offsets
	-t o|d|x	Precede strings with offsets in base 8/10/16
	-n LEN		At least LEN characters form a string (default 4)`,
  run,
};
