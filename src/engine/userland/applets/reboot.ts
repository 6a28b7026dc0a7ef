import type { Applet } from '../applet.ts';
import { askInit } from './halt.ts';

export const reboot: Applet = {
  name: 'reboot',
  usage: `reboot [-d DELAY] [-nf]

Reboot the system

\t-d SEC\tDelay interval
\t-n\tDo not sync
\t-f\tForce (don't go through init)`,
  run: (process, args) => askInit(process, args, 'TERM'),
};
