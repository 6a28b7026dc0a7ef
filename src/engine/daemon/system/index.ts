import type { SystemApi } from '../../api/system.ts';
import type { Daemon } from '../daemon.ts';
import { diskUsage } from './disk-usage.ts';
import { systemEvents } from './events.ts';
import { systemInfo } from './info.ts';
import { serverVersion } from './version.ts';

/** The daemon as a whole: one file a verb. */
export function systemApi(daemon: Daemon): SystemApi {
  return {
    ping: async () => {},
    version: async () => serverVersion(),
    info: async () => systemInfo(daemon),
    diskUsage: async () => diskUsage(daemon),
    events: (options, stop) => systemEvents(daemon, options, stop),
  };
}
