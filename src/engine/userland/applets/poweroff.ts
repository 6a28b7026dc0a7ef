import type { Applet } from '../applet.ts';
import { askInit } from './halt.ts';

export const poweroff: Applet = {
  name: 'poweroff',
  usage: `poweroff [-d DELAY] [-nf]

Halt and shut off power

\t-d SEC\tDelay interval
\t-n\tDo not sync
\t-f\tForce (don't go through init)`,
  run: (process, args) => askInit(process, args, 'USR2'),
};
