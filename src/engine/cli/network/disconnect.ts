import { command, exactArgs } from '../command.ts';

/** `docker network disconnect back web` */
export const disconnect = command({
  use: 'disconnect [OPTIONS] NETWORK CONTAINER',
  short: 'Disconnect a container from a network',
  args: exactArgs(2),
  words: 'network',
  flags: '-f --force bool Force the container to disconnect from a network',
  run: ({ api, args, flags }) => api.networks.disconnect(args[0] ?? '', args[1] ?? '', { force: flags.bool('force') }),
});
