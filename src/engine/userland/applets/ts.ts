import type { Applet } from '../applet.ts';
import { parseOptions, UsageError } from './arguments.ts';
import { linesOf, print } from './streams.ts';
import { strftime, UTC, zoneOf } from './timestamps.ts';

export const ts: Applet = {
  name: 'ts',
  only: ['busybox'],
  usage: `ts [-is] [STRFTIME]

Pipe stdin to stdout, add timestamp to each line

\t-s\tTime since start
\t-i\tTime since previous line`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'is' });
    if (options.operands.length > 1) throw new UsageError();
    const since = options.has('i') || options.has('s');
    const zone = since ? UTC : zoneOf(process);
    let base = process.clock.now();
    const format = options.operands[0] ?? (since ? '%H:%M:%S' : '%b %d %H:%M:%S');
    const fraction = /%\.([Ss])$/.test(format);
    const shape = format.replace(/%\.([Ss])$/, '%$1');
    for await (const { text, terminated } of linesOf(process)) {
      const now = process.clock.now();
      const shown = since ? now - base : now;
      if (options.has('i')) base = now;
      const micro = fraction ? `.${String(Math.floor((shown % 1000) * 1000)).padStart(6, '0')}` : '';
      await print(process, `${strftime(shape, shown, zone)}${micro} ${text}${terminated ? '\n' : ''}`);
    }
    return 0;
  },
};
