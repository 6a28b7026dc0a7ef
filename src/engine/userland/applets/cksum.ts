import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { eachInput, PLAIN } from './inputs.ts';
import { chunksOf, print } from './streams.ts';

const TABLE = Uint32Array.from({ length: 256 }, (_, byte) => {
  let value = byte << 24;
  for (let bit = 0; bit < 8; bit++) value = value & 0x80000000 ? (value << 1) ^ 0x04c11db7 : value << 1;
  return value >>> 0;
});

/** POSIX cksum: CRC-32 with polynomial 04C11DB7, the length appended. */
async function run(process: Process, args: readonly string[]): Promise<number> {
  const gnu = flavourOf(process) === 'gnu';
  const options = parseOptions(process, args, {
    short: gnu ? 'a:' : '',
    long: gnu ? { 'algorithm:': 'a', untagged: 'untagged' } : {},
  });
  const fine = await eachInput(process, options.operands, PLAIN, async (fd, name) => {
    let crc = 0;
    let length = 0;
    const add = (byte: number): void => {
      crc = ((crc << 8) ^ (TABLE[((crc >>> 24) ^ byte) & 255] as number)) >>> 0;
    };
    for await (const chunk of chunksOf(process, fd)) {
      for (const byte of chunk) add(byte);
      length += chunk.length;
      const pause = process.step();
      if (pause) await pause;
    }
    for (let rest = length; rest > 0; rest = Math.floor(rest / 256)) add(rest & 255);
    await print(process, `${~crc >>> 0} ${length}${options.operands.length === 0 ? '' : ` ${name}`}\n`);
  });
  return fine ? 0 : 1;
}

export const cksum: Applet = {
  name: 'cksum',
  usage: `cksum FILE...

Calculate CRC32 checksum of FILEs`,
  run,
};
