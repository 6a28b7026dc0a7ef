import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import type { Applet } from '../applet.ts';
import { enterOrFail, firstOperand, notSimulated } from './devices.ts';

/** Looks where a kernel's modules lie, which images do not have. */
export const depmod: Applet = {
  name: 'depmod',
  usage: `depmod [-n] [-b BASE] [VERSION] [MODFILES]...

Generate modules.dep, alias, and symbols files

\t-b BASE\tUse BASE/lib/modules/VERSION
\t-n\tDry run: print files to stdout`,
  async run(process, args) {
    enterOrFail(process, '/lib/modules');
    enterOrFail(process, firstOperand(args) ?? MACHINE_FACTS.release);
    return notSimulated(process);
  },
};
