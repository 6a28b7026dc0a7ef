import { type Applet, flavourOf } from '../applet.ts';
import { print } from './streams.ts';

export const clear: Applet = {
  name: 'clear',
  usage: `clear

Clear screen`,
  async run(process) {
    // ncurses' clear also empties the scrollback (E3).
    await print(process, flavourOf(process) === 'gnu' ? '\u001b[H\u001b[2J\u001b[3J' : '\u001b[H\u001b[J');
    return 0;
  },
};
