import { ALL_CAPABILITIES } from '../../kernel/capabilities.ts';
import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { procText } from './proc-files.ts';
import { becomeProgram } from './run-program.ts';
import { print } from './streams.ts';

/** By bit number. */
const NAMES = [...ALL_CAPABILITIES].map((name) => name.toLowerCase());

/** Shows what a process may do. DIFFERS: `setpriv --inh-caps` and `--ambient-caps` check their names and change nothing. */
export const setpriv: Applet = {
  name: 'setpriv',
  usage: `setpriv [OPTIONS] PROG ARGS

Run PROG with different privilege settings

-d,--dump\t\tShow current capabilities
--nnp,--no-new-privs\tIgnore setuid/setgid bits and file capabilities
--inh-caps CAP,CAP\tSet inheritable capabilities
--ambient-caps CAP,CAP\tSet ambient capabilities`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: '+d',
      long: { dump: 'd', nnp: 'nnp', 'no-new-privs': 'nnp', 'inh-caps:': 'caps', 'ambient-caps:': 'caps' },
    });
    const [name] = options.operands;
    if (options.has('d')) {
      if (name !== undefined) throw new UsageError();
      const { uid, gid, groups } = process.credentials;
      const status = procText(process, '/proc/self/status');
      const set = (field: string): string => {
        const bits = BigInt(`0x${new RegExp(`^${field}:\\s*([0-9a-f]+)$`, 'm').exec(status)?.[1] ?? '0'}`);
        return NAMES.filter((_, at) => ((bits >> BigInt(at)) & 1n) === 1n).join(',') || '[none]';
      };
      await print(
        process,
        `uid: ${uid}\neuid: ${uid}\ngid: ${gid}\negid: ${gid}\nSupplementary groups: ${groups.length > 0 ? groups.join(',') : '[none]'}\n` +
          `no_new_privs: ${/^NoNewPrivs:\s*(\d)/m.exec(status)?.[1] ?? 0}\n` +
          `Inheritable capabilities: ${set('CapInh')}\nAmbient capabilities: ${set('CapAmb')}\nCapability bounding set: ${set('CapBnd')}\n`,
      );
      return 0;
    }
    for (const cap of options.values('caps').flatMap((text) => text.split(',')))
      if (!/^[-+]/.test(cap) || !(cap.slice(1) === 'all' || NAMES.includes(cap.slice(1).toLowerCase())))
        throw new AppletFailure(`invalid capability '${cap}'`);
    if (name === undefined) throw new UsageError();
    return becomeProgram(process, options.operands, process.env, (reason) => `can't execute '${name}': ${reason}`);
  },
};
