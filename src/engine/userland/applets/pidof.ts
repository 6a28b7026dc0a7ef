import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { processesNamed } from './process-names.ts';
import { print } from './streams.ts';

export const pidof: Applet = {
  name: 'pidof',
  usage: `pidof [-s] [-o PID] [NAME]...

List PIDs of all processes with names that match NAMEs
\t-s\tShow only one PID
\t-o PID\tOmit given pid
\t\tUse %PPID to omit pid of pidof's parent`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'so:qxc' });
    const omitted = options.values('o').map((text) => (text === '%PPID' ? process.ppid : Number(text)));
    const found: number[] = [];
    for (const name of options.operands) {
      const pids = processesNamed(process, name)
        .map((info) => info.pid)
        .filter((pid) => !omitted.includes(pid))
        .reverse();
      found.push(...(options.has('s') ? pids.slice(0, 1) : pids));
    }
    if (found.length === 0) return 1;
    if (!options.has('q')) await print(process, `${found.join(' ')}\n`);
    return 0;
  },
};
