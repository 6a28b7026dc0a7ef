import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { processorCount } from './proc-files.ts';
import { becomeProgram } from './run-program.ts';
import { print } from './streams.ts';

/** DIFFERS: `taskset` checks its arguments and starts programs; they may run on all processors all the same. */
export const taskset: Applet = {
  name: 'taskset',
  usage: `taskset [-ap] [HEXMASK | -c LIST] { PID | PROG ARGS }

Set or get CPU affinity

\t-p\tOperate on PID
\t-a\tOperate on all threads
\t-c\tAffinity is a list, not mask`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: '+pac' });
    const [first, second] = options.operands;
    if (first === undefined) throw new UsageError();
    const list = options.has('c');
    if (!options.has('p')) {
      if (second === undefined) throw new UsageError();
      check(process, maskOf(first, list), 0);
      const argv = options.operands.slice(1);
      return becomeProgram(process, argv, process.env, (reason) => `can't execute '${second}': ${reason}`);
    }
    const pidText = second ?? first;
    if (!/^[1-9]\d*$/.test(pidText)) throw new AppletFailure(`invalid number '${pidText}'`);
    const pid = Number(pidText);
    try {
      process.kill(pid, 0);
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      if (error.errno === 'ESRCH') throw new AppletFailure(`can't get pid ${pid}'s affinity: ${strerror('ESRCH')}`);
    }
    const all = (1n << BigInt(processorCount(process))) - 1n;
    await print(process, line(pid, 'current', all, list));
    if (second === undefined) return 0;
    const mask = maskOf(first, list) & all;
    check(process, mask, pid);
    await print(process, line(pid, 'new', mask, list));
    return 0;
  },
};

function line(pid: number, when: string, mask: bigint, list: boolean): string {
  return list
    ? `pid ${pid}'s ${when} affinity list: ${ranges(mask)}\n`
    : `pid ${pid}'s ${when} affinity mask: ${mask.toString(16)}\n`;
}

/** No processor of the machine in it: EINVAL. */
function check(process: Process, mask: bigint, pid: number): void {
  if ((mask & ((1n << BigInt(processorCount(process))) - 1n)) === 0n)
    throw new AppletFailure(`can't set pid ${pid}'s affinity: ${strerror('EINVAL')}`);
}

/** `0x3`, or `0,2-3` as a list. */
function maskOf(text: string, list: boolean): bigint {
  const fail = (): never => {
    throw new AppletFailure(`bad affinity '${text}'`);
  };
  if (!list) return /^(?:0[xX])?[0-9a-fA-F]+$/.test(text) ? BigInt(`0x${text.replace(/^0[xX]/, '')}`) : fail();
  let mask = 0n;
  for (const part of text.split(',')) {
    const match = /^(\d{1,4})(?:-(\d{1,4})(?::(\d{1,4}))?)?$/.exec(part);
    if (!match) return fail();
    const [, from, to = from, step = '1'] = match;
    for (let cpu = Number(from); cpu <= Number(to); cpu += Math.max(1, Number(step))) mask |= 1n << BigInt(cpu);
  }
  return mask;
}

function ranges(mask: bigint): string {
  const parts: string[] = [];
  for (let cpu = 0; mask >> BigInt(cpu) !== 0n; cpu++) {
    if (((mask >> BigInt(cpu)) & 1n) === 0n) continue;
    let end = cpu;
    while (((mask >> BigInt(end + 1)) & 1n) === 1n) end++;
    parts.push(end > cpu ? `${cpu}-${end}` : String(cpu));
    cpu = end;
  }
  return parts.join(',');
}
