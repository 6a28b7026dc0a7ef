import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { print } from './streams.ts';

/** A random UUID (version 4). */
export const uuidgen: Applet = {
  name: 'uuidgen',
  usage: `uuidgen

Generate a random UUID`,
  async run(process, args) {
    if (parseOptions(process, args, { short: 'r' }).operands.length > 0) throw new UsageError();
    const digits = process.random.hex(32);
    const variant = '89ab'[process.random.int(4)] as string;
    await print(
      process,
      `${digits.slice(0, 8)}-${digits.slice(8, 12)}-4${digits.slice(13, 16)}-${variant}${digits.slice(17, 20)}-${digits.slice(20)}\n`,
    );
    return 0;
  },
};
