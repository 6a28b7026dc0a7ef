import { command } from '../command.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { listed } from '../format/listing.ts';
import { NETWORKS, networksFormat } from '../format/networks.ts';
import { naturally } from '../natural-order.ts';
import { configuredFormat } from '../registry/config-file.ts';

/** `docker network ls` */
export const list = command({
  use: 'ls [OPTIONS]',
  short: 'List networks',
  aliases: ['list'],
  flags: `
-q --quiet bool Only display network IDs
--no-trunc bool Do not truncate the output
${LIST_FORMAT}
-f --filter filter Provide filter values (e.g. "driver=bridge")`,
  async run({ api, flags, terminal }) {
    const networks = await api.networks.list(flags.get('filter', 'filter'));
    const rows = networks.toSorted((a, b) => naturally(a.name, b.name));
    const quiet = flags.bool('quiet');
    const configured = quiet ? '' : configuredFormat(terminal, 'networksFormat');
    const format = networksFormat(flags.string('format') || configured, quiet);
    await terminal.out(
      listed(NETWORKS, format, rows, { truncate: !flags.bool('no-trunc'), now: terminal.clock.now() }),
    );
  },
});
