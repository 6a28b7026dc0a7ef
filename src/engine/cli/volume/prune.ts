import { humanSize } from '../../base/units.ts';
import { command } from '../command.ts';
import { CliError } from '../errors.ts';
import { addFilter } from '../flags/values.ts';
import { confirm, printLine } from '../invocation.ts';

/** `docker volume prune` (anonymous ones), `docker volume prune -a` (all that no container uses) */
export const prune = command({
  use: 'prune [OPTIONS]',
  short: 'Remove unused local volumes',
  flags: `
-a --all bool Remove all unused volumes, not just anonymous ones
-f --force bool Do not prompt for confirmation
--filter filter Provide filter values (e.g. "label=<label>")`,
  async run(invocation) {
    const { api, flags, terminal } = invocation;
    let filters = flags.get('filter', 'filter');
    const all = flags.bool('all');
    if (all) {
      if (filters.has('all')) throw new CliError('conflicting options: cannot specify both --all and --filter all=1');
      filters = addFilter(filters, 'all=true');
    }
    const what = all ? 'all local volumes' : 'anonymous local volumes';
    if (!flags.bool('force')) {
      await confirm(
        invocation,
        `WARNING! This will remove ${what} not used by at least one container.\nAre you sure you want to continue?`,
      );
    }
    const { deleted, reclaimed } = await api.volumes.prune(filters);
    if (deleted.length > 0) await terminal.out(`Deleted Volumes:\n${deleted.map((name) => `${name}\n`).join('')}\n`);
    await printLine(invocation, `Total reclaimed space: ${humanSize(deleted.length > 0 ? reclaimed : 0)}`);
  },
});
