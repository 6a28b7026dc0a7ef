import { deviceApplet } from './devices.ts';

/** Asks block devices, which no container has. */
export const blockdev = deviceApplet(
  'blockdev',
  `blockdev OPTION BLOCKDEV

\t--getsz\t\tGet device size in 512-byte sectors
\t--getsize64\tGet device size in bytes
\t--getro\t\tGet read-only flag
\t--setro\t\tSet device read-only
\t--flushbufs\tFlush buffers
\t--rereadpt\tReread partition table`,
  (args) => (args.length < 2 || !args[0]?.startsWith('--') ? undefined : args.at(-1)),
);
