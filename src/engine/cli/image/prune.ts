import type { RemovedImage } from '../../api/image.ts';
import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { addFilter } from '../flags/values.ts';
import { confirm, printLine } from '../invocation.ts';

/** `docker image prune`, `docker image prune -a -f` */
export const prune = command({
  use: 'prune [OPTIONS]',
  short: 'Remove unused images',
  flags: `
-f --force bool Do not prompt for confirmation
-a --all bool Remove all unused images, not just dangling ones
--filter filter Provide filter values (e.g. "until=<timestamp>")`,
  async run(invocation) {
    const { api, flags, terminal } = invocation;
    const all = flags.bool('all');
    const what = all ? 'all images without at least one container associated to them' : 'all dangling images';
    if (!flags.bool('force'))
      await confirm(invocation, `WARNING! This will remove ${what}.\nAre you sure you want to continue?`);
    const { removed, reclaimed } = await api.images.prune(addFilter(flags.get('filter', 'filter'), `dangling=${!all}`));
    if (removed.length > 0) await terminal.out(`${deletedImages(removed)}\n`);
    await printLine(invocation, `Total reclaimed space: ${humanSize(reclaimed)}`);
  },
});

export function deletedImages(removed: readonly RemovedImage[]): string {
  return `Deleted Images:\n${removed.map((each) => ('untagged' in each ? `untagged: ${each.untagged}\n` : `deleted: ${each.deleted}\n`)).join('')}`;
}
