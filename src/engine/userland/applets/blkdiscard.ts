import { deviceApplet } from './devices.ts';

/** The device comes last. */
export const blkdiscard = deviceApplet(
  'blkdiscard',
  `blkdiscard [-o OFS] [-l LEN] [-s] DEVICE

Discard sectors on DEVICE

\t-o OFS\tByte offset to start at
\t-l LEN\tBytes to discard
\t-s\tPerform a secure discard`,
  (args) => args.at(-1),
  { write: true },
);
