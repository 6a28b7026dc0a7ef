import type { CacheRecord } from '../../api/system.ts';
import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { cacheDetails, cacheUsage } from '../format/cache-usage.ts';

/** `docker buildx du`, `docker buildx du --verbose` */
export const du = command({
  use: 'du',
  short: 'Disk usage',
  flags: `
--filter filter Provide filter values
--format string Format the output
--verbose bool Shorthand for "--format=pretty"`,
  async run({ api, flags, terminal }) {
    const filters = flags.get('filter', 'filter');
    const rows = [...(await api.build.diskUsage(filters))].sort((a, b) => b.size - a.size || (a.id < b.id ? -1 : 1));
    const now = terminal.clock.now();
    const format = flags.bool('verbose') ? 'pretty' : flags.string('format') || 'table';
    if (format === 'pretty') await terminal.out(cacheDetails(rows, now));
    else await terminal.out(cacheUsage(rows, format, { truncate: true, now }));
    if (filters.size === 0 && (format === 'table' || format === 'pretty')) await terminal.out(totals(rows));
  },
});

function totals(rows: readonly CacheRecord[]): string {
  const sum = (wanted: (row: CacheRecord) => boolean): number =>
    rows.filter(wanted).reduce((total, { size }) => total + size, 0);
  const total = sum(() => true);
  const shared = sum((row) => row.shared);
  const split = shared > 0 ? `Shared:\t\t${humanSize(shared)}\nPrivate:\t${humanSize(total - shared)}\n` : '';
  return `${split}Reclaimable:\t${humanSize(sum((row) => !row.inUse))}\nTotal:\t\t${humanSize(total)}\n`;
}
