import type { Process } from '../../kernel/process.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { parseDuration } from './durations.ts';
import { quote } from './quoting.ts';

/** The longest single wait; timers take no more than 31 bits of milliseconds. */
const LONGEST = 2_000_000_000;

export const sleep: Applet = {
  name: 'sleep',
  usage: `sleep [N]...

Pause for a time equal to the total of the args given, where each arg can
have an optional suffix of (s)econds, (m)inutes, (h)ours, or (d)ays`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const { operands } = parseOptions(process, args, { short: gnu ? '' : '+' });
    if (operands.length === 0) throw new UsageError(gnu ? 'missing operand' : '');
    let total = 0;
    const wrong: string[] = [];
    for (const text of operands) {
      const ms = parseDuration(text);
      if (ms === undefined) wrong.push(text);
      else total += ms;
    }
    const [first, ...others] = wrong;
    if (first !== undefined) {
      if (!gnu) throw new AppletFailure(`invalid number '${first}'`);
      const name = process.argv[0] ?? 'sleep';
      throw new UsageError(
        [
          `invalid time interval ${quote(process, first)}`,
          ...others.map((text) => `${name}: invalid time interval ${quote(process, text)}`),
        ].join('\n'),
      );
    }
    await sleepFor(process, total);
    return 0;
  },
};

/** Sleeps any length of time, for ever included. */
export async function sleepFor(process: Process, ms: number): Promise<void> {
  let left = ms;
  do {
    const part = Math.min(left, LONGEST);
    await process.sleep(part);
    left -= part;
  } while (left > 0);
}
