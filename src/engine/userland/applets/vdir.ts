import type { Applet } from '../applet.ts';
import { ls } from './ls.ts';

/** `ls -l -b`. */
export const vdir: Applet = {
  name: 'vdir',
  only: ['gnu'],
  usage: 'vdir [OPTION]... [FILE]...',
  run: (process, args) => ls.run(process, ['-l', '-b', ...args]),
};
