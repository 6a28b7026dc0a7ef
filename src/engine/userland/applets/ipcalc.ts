import type { Applet } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { broadcastOf, maskOf, networkOf, numberOf } from './interfaces.ts';
import { print } from './streams.ts';

export const ipcalc: Applet = {
  name: 'ipcalc',
  usage: `ipcalc [-bnmphs] ADDRESS[/PREFIX] [NETMASK]

Calculate and display network settings from IP address

\t-b\tBroadcast address
\t-n\tNetwork address
\t-m\tDefault netmask for IP
\t-p\tPrefix for IP/NETMASK
\t-h\tResolved host name
\t-s\tNo error messages`,
  async run(process, args) {
    const options = parseOptions(process, args, {
      short: 'mbnphs',
      long: { netmask: 'm', broadcast: 'b', network: 'n', prefix: 'p', hostname: 'h', silent: 's' },
    });
    const [text, mask] = options.operands;
    if (text === undefined) throw new UsageError();
    const [address = '', prefixText] = text.split('/');
    const valid = (value: string): boolean =>
      /^\d+(?:\.\d+){3}$/.test(value) && value.split('.').every((part) => Number(part) < 256);
    if (!valid(address)) throw new AppletFailure(`bad IP address: ${address}`);
    if (mask !== undefined && !valid(mask)) throw new AppletFailure(`bad netmask: ${mask}`);
    const first = Number(address.split('.')[0]);
    const classful = first < 128 ? 8 : first < 192 ? 16 : 24;
    const prefix =
      prefixText !== undefined
        ? Number(prefixText)
        : mask !== undefined
          ? (numberOf(mask).toString(2).match(/1/g) ?? []).length
          : classful;
    if (!(prefix >= 0 && prefix <= 32)) throw new AppletFailure(`bad IP prefix: ${prefixText}`);
    const each = { name: '', mac: '', address, prefix };
    if (options.has('m')) await print(process, `NETMASK=${maskOf(prefix)}\n`);
    if (options.has('b')) await print(process, `BROADCAST=${broadcastOf(each)}\n`);
    if (options.has('n')) await print(process, `NETWORK=${networkOf(each)}\n`);
    if (options.has('p')) await print(process, `PREFIX=${prefix}\n`);
    return 0;
  },
};
