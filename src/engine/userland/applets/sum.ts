import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { chunksOf, print } from './streams.ts';

/** BSD's 16-bit sum, or System V's with -s. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'rs', long: { sysv: 's' } });
  const sysv = options.last('r', 's') === 's';
  const fine = await eachInput(process, options.operands, PLAIN, async (fd, name) => {
    let sum = 0;
    let length = 0;
    for await (const chunk of chunksOf(process, fd)) {
      for (const byte of chunk) sum = sysv ? sum + byte : (((sum >> 1) | ((sum & 1) << 15)) + byte) & 0xffff;
      length += chunk.length;
    }
    if (sysv) {
      const folded = (sum & 0xffff) + ((sum >>> 16) & 0xffff);
      sum = (folded & 0xffff) + (folded >>> 16);
    }
    const blocks = Math.ceil(length / (sysv ? 512 : 1024));
    const shown = options.operands.length > 0 ? ` ${name}` : '';
    await print(
      process,
      sysv ? `${sum} ${blocks}${shown}\n` : `${String(sum).padStart(5, '0')} ${String(blocks).padStart(5)}${shown}\n`,
    );
  });
  return fine ? 0 : 1;
}

export const sum: Applet = {
  name: 'sum',
  usage: `sum [-rs] [FILE]...

Checksum and count the blocks in a file

	-r	Use BSD sum algorithm (1K blocks)
	-s	Use System V sum algorithm (512byte blocks)`,
  run,
};
