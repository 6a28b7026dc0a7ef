import type { Applet } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { print } from './streams.ts';

/** gethostid(3) without /etc/hostid: the first IPv4 address with its halves exchanged. */
export const hostid: Applet = {
  name: 'hostid',
  usage: `hostid

Print out a unique 32-bit identifier for the machine`,
  async run(process, args) {
    parseOptions(process, args, { short: '' });
    const address = (await process.net.resolve(process.hostname))?.[0] ?? '127.0.0.1';
    const [a = 0, b = 0, c = 0, d = 0] = address.split('.').map(Number);
    const hex = [b, a, d, c].map((byte) => byte.toString(16).padStart(2, '0')).join('');
    await print(process, `${hex}\n`);
    return 0;
  },
};
