import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { startProgram } from './run-program.ts';
import { strftime, zoneOf } from './timestamps.ts';

export const watch: Applet = {
  name: 'watch',
  usage: `watch [-n SEC] [-t] PROG ARGS

Run PROG periodically

\t-n SEC\tPeriod (default 2)
\t-t\tDon't print header`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+dtn:',
      long: { 'interval:': 'n', 'no-title': 't', differences: 'd' },
    });
    if (options.operands.length === 0) throw new UsageError();
    const text = options.value('n') ?? '2';
    const seconds = Number(text);
    if (!(seconds >= 0)) throw new AppletFailure(`invalid number '${text}'`);
    const command = options.operands.join(' ');
    for (;;) {
      await process.write(1, '\u001b[H\u001b[J');
      if (!options.has('t')) {
        const right = `${strftime('%Y-%m-%d %H:%M:%S', process.clock.now(), zoneOf(process))}`;
        const left = `Every ${seconds.toFixed(1)}s: ${command}`;
        const width = process.tty(1)?.columns ?? 80;
        const room = Math.max(0, width - right.length - 1);
        await process.write(1, `${left.slice(0, room).padEnd(room)} ${right}\r\n\r\n`);
      }
      const pid = await startProgram(process, ['sh', '-c', command]);
      if (typeof pid !== 'number') throw new AppletFailure(`can't execute 'sh': ${pid.reason}`, pid.status);
      await process.wait(pid);
      await process.sleep(seconds * 1000);
    }
  },
};
