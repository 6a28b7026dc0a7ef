import { deviceApplet, firstOperand } from './devices.ts';

/** Feeds a watchdog, which no container has. */
export const watchdog = deviceApplet(
  'watchdog',
  `watchdog [-t N[ms]] [-T N[ms]] [-F] DEV

Periodically write to watchdog device DEV

\t-T N\tReboot after N seconds if not reset (default 60)
\t-t N\tReset every N seconds (default 30)
\t-F\tRun in foreground`,
  firstOperand,
  { write: true },
);
