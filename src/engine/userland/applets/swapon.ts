import { strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { notSimulated, statOrFail } from './devices.ts';

export const swapon: Applet = {
  name: 'swapon',
  usage: `swapon [-a] [-e] [-d[POL]] [-p PRI] [DEVICE]

Start swapping on DEVICE

\t-a\tStart swapping on all swap devices
\t-d[POL]\tDiscard blocks at swapon (POL=once),
\t\tas freed (POL=pages), or both (POL omitted)
\t-e\tSilently skip devices if they do not exist
\t-p PRI\tSet swap device priority`,
  run: (process, args) => switchSwap(process, args),
};

/** Swap belongs to the machine: without CAP_SYS_ADMIN the kernel refuses, with it swapping is not simulated. */
export async function switchSwap(process: Process, args: readonly string[]): Promise<number> {
  const options = parseOptions(process, args, { short: 'aed::p:' });
  const [device] = options.operands;
  if (device === undefined && !options.has('a')) throw new UsageError();
  if (device === undefined) return 0;
  statOrFail(process, device);
  if (process.credentials.capabilities.has('SYS_ADMIN')) return notSimulated(process);
  throw new AppletFailure(`${device}: ${strerror('EPERM')}`);
}
