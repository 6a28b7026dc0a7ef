import { deviceApplet } from './devices.ts';

/** Block devices. */
export const partprobe = deviceApplet(
  'partprobe',
  `partprobe DEVICE...

Ask kernel to rescan partition table`,
  (args) => args[0],
);
