import { strerror } from '../../fs/errno.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';

/** No process may unload a module: containers lack CAP_SYS_MODULE, and the simulated kernel has none loaded. */
export const rmmod: Applet = {
  name: 'rmmod',
  usage: `rmmod [-wfa] [MODULE]...

Unload kernel modules

\t-w\tWait until the module is no longer used
\t-f\tForce unload
\t-a\tRemove all unused modules (recursively)`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'wfas' });
    const [module] = options.operands;
    if (module === undefined && !options.has('a')) throw new UsageError();
    const reason = strerror(process.credentials.capabilities.has('SYS_MODULE') ? 'ENOENT' : 'EPERM');
    if (module === undefined) throw new AppletFailure(`rmmod: ${reason}`);
    const name = module
      .slice(module.lastIndexOf('/') + 1)
      .replace(/\.ko$/, '')
      .replaceAll('-', '_');
    throw new AppletFailure(`can't unload module '${name}': ${reason}`);
  },
};
