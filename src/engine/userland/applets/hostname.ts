import { FsError, strerror } from '../../fs/errno.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions } from './arguments.ts';
import { print } from './streams.ts';

export const hostname: Applet = {
  name: 'hostname',
  usage: `hostname [-sidf] [HOSTNAME | -F FILE]

Show or set hostname or DNS domain name

\t-s\tShort
\t-i\tAddresses for the hostname
\t-d\tDNS domain name
\t-f\tFully qualified domain name
\t-F FILE\tUse FILE's content as hostname`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu
        ? {
            short: 'aAdfbF:iIsy',
            long: {
              short: 's',
              fqdn: 'f',
              long: 'f',
              domain: 'd',
              'ip-address': 'i',
              'all-ip-addresses': 'I',
              'file:': 'F',
            },
          }
        : { short: 'dfisF:v' },
    );
    const file = options.value('F');
    let name = options.operands[0];
    if (file !== undefined) {
      try {
        name = process.fs
          .readText(file)
          .split('\n')
          .map((line) => line.trim())
          .find((line) => line !== '' && !line.startsWith('#'));
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        throw new AppletFailure(`${gnu ? `${file}: ` : `can't open '${file}': `}${strerror(error.errno)}`);
      }
    }
    if (name !== undefined) {
      try {
        process.setHostname(name);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
        throw new AppletFailure(
          gnu && error.errno === 'EPERM'
            ? 'you must be root to change the host name'
            : `sethostname: ${strerror(error.errno)}`,
        );
      }
      return 0;
    }
    const own = process.hostname;
    const dot = own.indexOf('.');
    if (options.has('s')) name = dot < 0 ? own : own.slice(0, dot);
    else if (options.has('d')) name = dot < 0 ? '' : own.slice(dot + 1);
    else if (options.has('I'))
      name = process.net.interfaces
        .filter((each) => each.name !== 'lo')
        .map((each) => `${each.address} `)
        .join('');
    else if (options.has('i')) {
      const addresses = await process.net.resolve(own);
      if (!addresses) throw new AppletFailure(gnu ? 'Name or service not known' : `${own}: Name or service not known`);
      name = addresses.join(' ');
    } else name = own;
    await print(process, `${name}\n`);
    return 0;
  },
};
