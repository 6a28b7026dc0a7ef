import type { HashName } from '../../base/hashes.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure } from './arguments.ts';
import { checksumApplet } from './checksums.ts';

const HASHES: Readonly<Record<string, HashName>> = {
  '224': 'sha3-224',
  '256': 'sha3-256',
  '384': 'sha3-384',
  '512': 'sha3-512',
};

/** SHA-3, of 224 bits unless -a says another width; otherwise like sha256sum. */
export const sha3sum: Applet = {
  name: 'sha3sum',
  usage: `sha3sum [-c[sw]] [-a BITS] [FILE]...

Print or check SHA3 checksums

\t-c\tCheck sums against list in FILEs
\t-s\tDon't output anything, status code shows success
\t-w\tWarn about improperly formatted checksum lines
\t-a BITS\t224 (default), 256, 384, 512`,
  async run(process, args) {
    const rest: string[] = [];
    let width = '224';
    for (let at = 0; at < args.length; at++) {
      const arg = args[at] as string;
      if (arg === '-a') {
        at += 1;
        width = args[at] ?? '';
      } else if (/^-a\d+$/.test(arg)) width = arg.slice(2);
      else rest.push(arg);
    }
    const hash = HASHES[width];
    if (hash === undefined)
      throw new AppletFailure(/^\d+$/.test(width) ? `bad -a${width}` : `invalid number '${width}'`);
    return checksumApplet('sha3sum', hash).run(process, rest);
  },
};
