import { deviceApplet, firstOperand } from './devices.ts';

/** Makes FAT file systems, on devices that no container has. */
export const mkdosfs = deviceApplet(
  'mkdosfs',
  `mkdosfs [-v] [-n LABEL] DEVICE [KBYTES]

Make a FAT32 filesystem

\t-v\tVerbose
\t-n LBL\tVolume label`,
  firstOperand,
  { read: true, write: true },
);
