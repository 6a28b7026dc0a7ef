import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { maskOf, routesOf } from './interfaces.ts';
import { print } from './streams.ts';

/** Shows the routing table. DIFFERS: `route` shows the routing table but cannot change it. */
export const route: Applet = {
  name: 'route',
  usage: `route [-ne] [-A inet[6]] [{add|del} [-net|-host] TARGET [netmask MASK]
\t[gw GATEWAY] [metric N] [mss BYTES] [window BYTES] [reject] [IFACE]]

Show or edit kernel routing tables

\t-n\tDon't resolve names
\t-e\tDisplay other/more information
\t-A inet[6]\tSelect address family`,
  async run(process, args) {
    const options = parseOptions(process, args, { short: 'A:ne' });
    if (options.operands.length > 0) {
      if (!process.credentials.capabilities.has('NET_ADMIN'))
        throw new AppletFailure('SIOCADDRT: Operation not permitted');
      await process.write(2, "drydock: 'route' with changes is not simulated\n");
      return 1;
    }
    await print(
      process,
      'Kernel IP routing table\nDestination     Gateway         Genmask         Flags Metric Ref    Use Iface\n',
    );
    const any = options.has('n') ? '0.0.0.0' : '*';
    for (const each of routesOf(process.net)) {
      const target = each.network ?? (options.has('n') ? '0.0.0.0' : 'default');
      const flags = each.gateway === undefined ? 'U' : 'UG';
      await print(
        process,
        `${target.padEnd(15)} ${(each.gateway ?? any).padEnd(15)} ${maskOf(each.prefix).padEnd(15)} ${flags.padEnd(5)} 0      0        0 ${each.device}\n`,
      );
    }
    return 0;
  },
};
