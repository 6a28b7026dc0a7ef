import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { CliError } from '../errors.ts';
import { addFilter } from '../flags/values.ts';
import { deletedImages } from '../image/prune.ts';
import { confirm, type Invocation, printLine } from '../invocation.ts';
import { naturally } from '../natural-order.ts';

/** `docker system prune`, `docker system prune -af --volumes` */
export const prune = command({
  use: 'prune [OPTIONS]',
  short: 'Remove unused data',
  flags: `
-f --force bool Do not prompt for confirmation
-a --all bool Remove all unused images not just dangling ones
--volumes bool Prune anonymous volumes
--filter filter Provide filter values (e.g. "label=<key>=<value>")`,
  async run(invocation) {
    const { api, flags, terminal } = invocation;
    const filters = flags.get('filter', 'filter');
    const all = flags.bool('all');
    const volumes = flags.bool('volumes');
    if (volumes && filters.has('until'))
      throw new CliError('ERROR: The "until" filter is not supported with "--volumes"');
    if (!flags.bool('force')) await confirm(invocation, warning(invocation));
    let reclaimed = 0;
    const say = async (title: string, names: readonly string[]): Promise<void> => {
      if (names.length > 0) await terminal.out(`${title}:\n${names.map((name) => `${name}\n`).join('')}\n`);
    };
    const containers = await api.containers.prune(filters);
    await say('Deleted Containers', containers.deleted);
    if (containers.deleted.length > 0) reclaimed += containers.reclaimed;
    await say('Deleted Networks', (await api.networks.prune(filters)).deleted);
    if (volumes) {
      const pruned = await api.volumes.prune(filters);
      await say('Deleted Volumes', pruned.deleted);
      if (pruned.deleted.length > 0) reclaimed += pruned.reclaimed;
    }
    const images = await api.images.prune(addFilter(filters, `dangling=${!all}`));
    if (images.removed.length > 0) await terminal.out(`${deletedImages(images.removed)}\n`);
    reclaimed += images.reclaimed;
    const cache = await api.build.prune({
      all,
      filters: new Map([...filters].filter(([name]) => name === 'until')),
      reservedSpace: 0,
      maxUsedSpace: 0,
      minFreeSpace: 0,
    });
    await say(
      'Deleted build cache objects',
      cache.deleted.map(({ id }) => id),
    );
    reclaimed += cache.reclaimed;
    await printLine(invocation, `Total reclaimed space: ${humanSize(reclaimed)}`);
  },
});

function warning({ flags }: Invocation): string {
  const all = flags.bool('all');
  const items = [
    'all stopped containers',
    'all networks not used by at least one container',
    ...(flags.bool('volumes') ? ['all anonymous volumes not used by at least one container'] : []),
    all ? 'all images without at least one container associated to them' : 'all dangling images',
    all ? 'all build cache' : 'unused build cache',
  ];
  const filters = ['label', 'label!', 'until']
    .flatMap((name) => (flags.get('filter', 'filter').get(name) ?? []).map((value) => `${name}=${value}`))
    .sort(naturally);
  const list = (lines: readonly string[]): string => lines.map((line) => `\n  - ${line}`).join('');
  const filtered = filters.length === 0 ? '' : `\n  Items to be pruned will be filtered with:${list(filters)}\n`;
  return `WARNING! This will remove:${list(items)}\n${filtered}\nAre you sure you want to continue?`;
}
