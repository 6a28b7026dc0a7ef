import { deviceApplet } from './devices.ts';

/** Needs the TUN device, which a container has only with --device. */
export const tunctl = deviceApplet(
  'tunctl',
  `tunctl [-f DEVICE] ([-t NAME] | -d NAME) [-u USER] [-g GRP] [-b]

Create or delete TUN/TAP interfaces

\t-f DEV\tTUN device (default /dev/net/tun)
\t-t NAME\tCreate interface (default: tapN)
\t-d NAME\tDelete interface
\t-u USER\tSet owner
\t-g GRP\tSet group
\t-b\tBrief output`,
  (args) => (args.includes('-f') ? args[args.indexOf('-f') + 1] : '/dev/net/tun'),
  { read: true, write: true },
);
