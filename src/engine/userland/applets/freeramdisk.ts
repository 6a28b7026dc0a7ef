import { deviceApplet } from './devices.ts';

/** Ramdisks. */
export const freeramdisk = deviceApplet(
  'freeramdisk',
  `freeramdisk DEVICE

Free all memory used by the specified ramdisk`,
  (args) => args[0],
  { read: true, write: true },
);
