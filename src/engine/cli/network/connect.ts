import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';

/** `docker network connect --alias db back web` */
export const connect = command({
  use: 'connect [OPTIONS] NETWORK CONTAINER',
  short: 'Connect a container to a network',
  args: exactArgs(2),
  words: 'network',
  flags: `
--ip ip IPv4 address (e.g., "172.30.100.104")
--ip6 ip IPv6 address (e.g., "2001:db8::33")
--link list:link Add link to another container
--alias strings Add network-scoped alias for the container
--link-local-ip ipSlice=[]! Add a link-local address for the container
--driver-opt strings driver options for the network
--gw-priority int! Highest gw-priority provides the default gateway. Accepts positive and negative values.`,
  async run({ api, args, flags }) {
    const [network = '', container = ''] = args;
    const options = flags.list('driver-opt').map((option) => {
      const cut = option.indexOf('=');
      const key = option.slice(0, Math.max(cut, 0)).trim();
      if (key === '') throw new CliError('invalid key/value pair format in driver options');
      return [key, option.slice(cut + 1).trim()] as const;
    });
    await api.networks.connect(network, container, {
      network,
      aliases: flags.list('alias'),
      ...(flags.string('ip') === '' ? {} : { ipv4: flags.string('ip') }),
      ...(flags.string('ip6') === '' ? {} : { ipv6: flags.string('ip6') }),
      ...(flags.list('link').length === 0 ? {} : { links: flags.list('link') }),
      ...(options.length === 0 ? {} : { driverOptions: Object.fromEntries(options) }),
    });
  },
});
