import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import type { Applet } from '../applet.ts';
import { UsageError } from './arguments.ts';
import { enterOrFail, firstOperand, notSimulated } from './devices.ts';

/** Looks where a kernel's modules lie, which images do not have. */
export const modprobe: Applet = {
  name: 'modprobe',
  usage: `modprobe [-alrqvsD] MODULE [SYMBOL=VALUE]...

\t-a\tLoad multiple MODULEs
\t-l\tList (MODULE is a pattern)
\t-r\tRemove MODULE (stacks) or do autoclean
\t-q\tQuiet
\t-v\tVerbose
\t-s\tLog to syslog
\t-D\tShow dependencies`,
  async run(process, args) {
    if (firstOperand(args) === undefined && !args.some((arg) => /^-[lr]/.test(arg))) throw new UsageError();
    enterOrFail(process, '/lib/modules');
    enterOrFail(process, MACHINE_FACTS.release);
    return notSimulated(process);
  },
};
