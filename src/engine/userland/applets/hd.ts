import type { Applet } from '../applet.ts';
import { hexdump } from './hexdump.ts';

/** `hexdump -C` under its short name. */
export const hd: Applet = {
  name: 'hd',
  usage: 'hd FILE...\n\nhd is an alias for hexdump -C',
  run: (process, args) => hexdump.run(process, ['-C', ...args]),
};
