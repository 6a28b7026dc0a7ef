import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { chunksOf, print } from './streams.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let word = byte;
  for (let bit = 0; bit < 8; bit++) word = word & 1 ? 0xedb88320 ^ (word >>> 1) : word >>> 1;
  return word >>> 0;
});

/** The checksum of gzip and zip, in hexadecimal. */
export const crc32: Applet = {
  name: 'crc32',
  usage: `crc32 [FILE]...

Calculate CRC32 checksum of FILEs`,
  async run(process, args) {
    const { operands } = parseOptions(process, args, { short: '' });
    const fine = await eachInput(process, operands, PLAIN, async (fd, name) => {
      let crc = 0xffffffff;
      for await (const chunk of chunksOf(process, fd)) {
        for (const byte of chunk) crc = (TABLE[(crc ^ byte) & 255] as number) ^ (crc >>> 8);
        const pause = process.step();
        if (pause) await pause;
      }
      await print(process, `${(~crc >>> 0).toString(16).padStart(8, '0')}${operands.length === 0 ? '' : ` ${name}`}\n`);
    });
    return fine ? 0 : 1;
  },
};
