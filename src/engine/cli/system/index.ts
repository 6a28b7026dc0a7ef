import { command } from '../command.ts';
import { df } from './df.ts';
import { events } from './events.ts';
import { info } from './info.ts';
import { inspect } from './inspect.ts';
import { prune } from './prune.ts';
import { version } from './version.ts';

/** The verbs that stand directly under `docker`. */
export const SYSTEM_VERBS = [events, info, inspect, version];

/** `docker system …` */
export const SYSTEM = command({
  use: 'system',
  short: 'Manage Docker',
  commands: [
    df,
    events,
    info,
    prune,
    command({
      use: 'dial-stdio',
      short: 'Proxy the stdio stream to the daemon connection. Should not be invoked manually.',
      hidden: true,
    }),
  ],
});
