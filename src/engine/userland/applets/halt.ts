import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Signal } from '../../kernel/signal.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { notSimulated } from './devices.ts';

export const halt: Applet = {
  name: 'halt',
  usage: `halt [-d DELAY] [-nfw]

Halt the system

\t-d SEC\tDelay interval
\t-n\tDo not sync
\t-f\tForce (don't go through init)
\t-w\tOnly write a wtmp record`,
  run: (process, args) => askInit(process, args, 'USR1'),
};

/**
 * What halt, poweroff and reboot do: tell init, which is process 1, by a signal. In a container process 1 is seldom an init, and does
 * not see a signal that it has no handler for. `-f` asks the kernel, which refuses.
 */
export async function askInit(process: Process, args: readonly string[], signal: Signal): Promise<number> {
  const options = parseOptions(process, args, { short: 'd:nfw' });
  const delay = options.value('d');
  if (delay !== undefined && !/^\d+$/.test(delay)) throw new AppletFailure(`invalid number '${delay}'`);
  if (delay !== undefined) await process.sleep(Number(delay) * 1000);
  if (options.has('w')) return 0;
  if (options.has('f')) {
    if (process.credentials.capabilities.has('SYS_BOOT')) return notSimulated(process);
    throw new AppletFailure(strerror('EPERM'));
  }
  try {
    process.kill(1, signal);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new AppletFailure(strerror(error.errno));
  }
  return 0;
}
