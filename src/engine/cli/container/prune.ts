import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { confirm, printLine } from '../invocation.ts';

/** `docker container prune -f` */
export const prune = command({
  use: 'prune [OPTIONS]',
  short: 'Remove all stopped containers',
  flags: `
-f --force bool Do not prompt for confirmation
--filter filter Provide filter values (e.g. "until=<timestamp>")`,
  async run(invocation) {
    const { api, flags, terminal } = invocation;
    if (!flags.bool('force'))
      await confirm(
        invocation,
        'WARNING! This will remove all stopped containers.\nAre you sure you want to continue?',
      );
    const { deleted, reclaimed } = await api.containers.prune(flags.get('filter', 'filter'));
    if (deleted.length > 0) await terminal.out(`Deleted Containers:\n${deleted.map((id) => `${id}\n`).join('')}\n`);
    await printLine(invocation, `Total reclaimed space: ${humanSize(deleted.length > 0 ? reclaimed : 0)}`);
  },
});
