import type { Applet } from '../applet.ts';
import { ls } from './ls.ts';

/** `ls -C -b`. */
export const dir: Applet = {
  name: 'dir',
  only: ['gnu'],
  usage: 'dir [OPTION]... [FILE]...',
  run: (process, args) => ls.run(process, ['-C', '-b', ...args]),
};
