import type { Applet } from '../applet.ts';
import { switchSwap } from './swapon.ts';

export const swapoff: Applet = {
  name: 'swapoff',
  usage: `swapoff [-a] [-e] [DEVICE]

Stop swapping on DEVICE

\t-a\tStop swapping on all swap devices
\t-e\tSilently skip devices if they do not exist`,
  run: (process, args) => switchSwap(process, args),
};
