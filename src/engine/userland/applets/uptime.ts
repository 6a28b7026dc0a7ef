import { type Applet, flavourOf } from '../applet.ts';
import { parseOptions } from './arguments.ts';
import { loadAverages, uptimeSeconds } from './proc-files.ts';
import { print } from './streams.ts';
import { strftime, zoneOf } from './timestamps.ts';

export const uptime: Applet = {
  name: 'uptime',
  usage: `uptime

Display the time since the last boot`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: 'ps', long: { pretty: 'p', since: 's' } } : { short: 's' },
    );
    const seconds = uptimeSeconds(process);
    const now = process.clock.now();
    const zone = zoneOf(process);
    if (options.has('s')) {
      await print(process, `${strftime('%Y-%m-%d %H:%M:%S', now - seconds * 1000, zone)}\n`);
      return 0;
    }
    const days = Math.floor(seconds / 86400);
    const hours = Math.floor(seconds / 3600) % 24;
    const minutes = Math.floor(seconds / 60) % 60;
    if (options.has('p')) {
      const parts = [
        [days, 'day'],
        [hours, 'hour'],
        [minutes, 'minute'],
      ]
        .filter(([count]) => count !== 0)
        .map(([count, unit]) => `${count} ${unit}${count === 1 ? '' : 's'}`);
      await print(process, `up ${parts.join(', ') || '0 minutes'}\n`);
      return 0;
    }
    const span = hours > 0 ? `${String(hours).padStart(2)}:${String(minutes).padStart(2, '0')}` : `${minutes} min`;
    const since = `${days > 0 ? `${days} day${days === 1 ? '' : 's'}, ` : ''}${span}`;
    await print(
      process,
      ` ${strftime('%H:%M:%S', now, zone)} up ${since},  0 users,  load average: ${loadAverages(process).join(', ')}\n`,
    );
    return 0;
  },
};
