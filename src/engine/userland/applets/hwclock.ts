import { deviceApplet } from './devices.ts';

/** Without -f it tries /dev/rtc and /dev/rtc0, and complains of the last place that it tries. */
export const hwclock = deviceApplet(
  'hwclock',
  `hwclock [-rswul] [--systz] [-f DEV]

Show or set hardware clock (RTC)

\t-r\tShow hardware clock
\t-s\tSet system time from hardware clock
\t-w\tSet hardware clock from system time
\t-u\tHardware clock is in UTC
\t-l\tHardware clock is in local time
\t-f DEV\tUse specified device (e.g. /dev/rtc2)`,
  (args) => (args.includes('-f') ? args[args.indexOf('-f') + 1] : '/dev/misc/rtc'),
);
