import { deviceApplet } from './devices.ts';

/** Memory of the machine, which Docker gives no container. */
export const devmem = deviceApplet(
  'devmem',
  `devmem ADDRESS [WIDTH [VALUE]]

Read/write from physical address

\tADDRESS\tAddress to act upon
\tWIDTH\tWidth (8/16/...)
\tVALUE\tData to be written`,
  (args) => (args.length === 0 ? undefined : '/dev/mem'),
  { read: true, write: true },
);
