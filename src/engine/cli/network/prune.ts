import { command } from '../command.ts';
import { confirm } from '../invocation.ts';

/** `docker network prune -f` */
export const prune = command({
  use: 'prune [OPTIONS]',
  short: 'Remove all unused networks',
  flags: `
-f --force bool Do not prompt for confirmation
--filter filter Provide filter values (e.g. "until=<timestamp>")`,
  async run(invocation) {
    const { api, flags, terminal } = invocation;
    if (!flags.bool('force')) {
      await confirm(
        invocation,
        'WARNING! This will remove all custom networks not used by at least one container.\nAre you sure you want to continue?',
      );
    }
    const { deleted } = await api.networks.prune(flags.get('filter', 'filter'));
    if (deleted.length > 0) await terminal.out(`Deleted Networks:\n${deleted.map((name) => `${name}\n`).join('')}\n`);
  },
});
