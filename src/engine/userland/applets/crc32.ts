import { crc32 as checksum } from '../../base/crc32.ts';
import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { chunksOf, print } from './streams.ts';

/** The checksum of gzip and zip, in hexadecimal. */
export const crc32: Applet = {
  name: 'crc32',
  usage: `crc32 [FILE]...

Calculate CRC32 checksum of FILEs`,
  async run(process, args) {
    const { operands } = parseOptions(process, args, { short: '' });
    const fine = await eachInput(process, operands, PLAIN, async (fd, name) => {
      let crc = 0;
      for await (const chunk of chunksOf(process, fd)) {
        crc = checksum(chunk, crc);
        const pause = process.step();
        if (pause) await pause;
      }
      await print(process, `${crc.toString(16).padStart(8, '0')}${operands.length === 0 ? '' : ` ${name}`}\n`);
    });
    return fine ? 0 : 1;
  },
};
