import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { cacheDetails, cacheUsage } from '../format/cache-usage.ts';
import { confirm } from '../invocation.ts';

/** `docker builder prune -af`, `docker buildx prune --filter until=24h` */
export const prune = command({
  use: 'prune',
  short: 'Remove build cache',
  flags: `
-a --all bool Include internal/frontend images
--filter filter Provide filter values (e.g., "until=24h")
-f --force bool Do not prompt for confirmation
--keep-storage bytes~ DEPRECATED[please use --reserved-space instead] Amount of disk space to keep for cache
--max-used-space bytes Maximum amount of disk space allowed to keep for cache
--min-free-space bytes Target amount of free disk space after pruning
--reserved-space bytes Amount of disk space always allowed to keep for cache
--timeout duration=20s Override the default timeout for loading builder status
--verbose bool Provide a more verbose output`,
  async run(invocation) {
    const { api, flags, terminal } = invocation;
    const all = flags.bool('all');
    if (!flags.bool('force'))
      await confirm(
        invocation,
        `WARNING! This will remove all ${all ? '' : 'dangling '}build cache. Are you sure you want to continue?`,
      );
    const { deleted, reclaimed } = await api.build.prune({
      all,
      filters: flags.get('filter', 'filter'),
      reservedSpace: flags.changed('reserved-space') ? flags.number('reserved-space') : flags.number('keep-storage'),
      maxUsedSpace: flags.number('max-used-space'),
      minFreeSpace: flags.number('min-free-space'),
    });
    const now = terminal.clock.now();
    if (deleted.length > 0)
      await terminal.out(
        flags.bool('verbose') ? cacheDetails(deleted, now) : cacheUsage(deleted, 'table', { truncate: true, now }),
      );
    await terminal.out(`Total:\t${humanSize(reclaimed)}\n`);
  },
});
