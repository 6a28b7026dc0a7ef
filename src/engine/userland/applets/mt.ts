import { deviceApplet } from './devices.ts';

/** Tape drives. */
export const mt = deviceApplet(
  'mt',
  `mt [-f DEVICE] OPCODE VALUE

Control magnetic tape drive operation`,
  (args) => (args.length === 0 ? undefined : args[0] === '-f' ? args[1] : '/dev/tape'),
);
