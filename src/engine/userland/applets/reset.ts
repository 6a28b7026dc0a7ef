import type { Applet } from '../applet.ts';
import { print } from './streams.ts';

/** The terminal's settings and screen as they were at the start. */
export const reset: Applet = {
  name: 'reset',
  usage: `reset

Reset terminal (ESC codes) and termios (signals, buffering, echo)`,
  async run(process) {
    const tty = process.tty(1);
    if (!tty) return 0;
    tty.settings = { ...tty.settings, canonical: true, echo: true, signals: true, mapNewlines: true };
    await print(process, '\u001bc\u001b(B\u001b[m\u001b[J\u001b[?25h');
    return 0;
  },
};
