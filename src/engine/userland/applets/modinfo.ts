import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import type { Applet } from '../applet.ts';
import { UsageError } from './arguments.ts';
import { enterOrFail, firstOperand, notSimulated } from './devices.ts';

/** Looks where a kernel's modules lie, which images do not have. */
export const modinfo: Applet = {
  name: 'modinfo',
  usage: `modinfo [-adlpn0] [-F keyword] MODULE

\t-a\t\tShortcut for '-F author'
\t-d\t\tShortcut for '-F description'
\t-l\t\tShortcut for '-F license'
\t-p\t\tShortcut for '-F parm'
\t-F keyword\tKeyword to look for
\t-0\t\tSeparate output with NULs`,
  async run(process, args) {
    if (firstOperand(args) === undefined) throw new UsageError();
    enterOrFail(process, '/lib/modules');
    enterOrFail(process, MACHINE_FACTS.release);
    return notSimulated(process);
  },
};
