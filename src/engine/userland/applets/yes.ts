import { encodeUtf8 } from '../../base/bytes.ts';
import type { Applet } from '../applet.ts';

export const yes: Applet = {
  name: 'yes',
  usage: `yes [STRING]

Repeatedly print a line with STRING, or 'y'`,
  async run(process, args) {
    const words = args[0] === '--' ? args.slice(1) : args;
    const line = `${words.length > 0 ? words.join(' ') : 'y'}\n`;
    const block = encodeUtf8(line.repeat(Math.max(1, Math.floor(4096 / line.length))));
    for (;;) {
      await process.write(1, block);
      const pause = process.step();
      if (pause) await pause;
    }
  },
};
