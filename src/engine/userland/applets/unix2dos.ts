import type { Applet } from '../applet.ts';
import { convertLineEnds } from './dos2unix.ts';

export const unix2dos: Applet = {
  name: 'unix2dos',
  usage: `unix2dos [-ud] [FILE]

Convert FILE in-place from Unix to DOS format.
When no file is given, use stdin/stdout.

\t-u\tdos2unix
\t-d\tunix2dos`,
  run: (process, args) => convertLineEnds(process, args, 'd'),
};
