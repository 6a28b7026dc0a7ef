import { command } from '../command.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { listed } from '../format/listing.ts';
import { VOLUMES, volumesFormat } from '../format/volumes.ts';
import { naturally } from '../natural-order.ts';
import { configuredFormat } from '../registry/config-file.ts';

/** `docker volume ls`, `docker volume ls -qf dangling=true` */
export const list = command({
  use: 'ls [OPTIONS]',
  short: 'List volumes',
  aliases: ['list'],
  flags: `
-q --quiet bool Only display volume names
${LIST_FORMAT}
-f --filter filter Provide filter values (e.g. "dangling=true")
--cluster bool~! Display only cluster volumes, and use cluster volume list formatting`,
  async run({ api, flags, terminal }) {
    const volumes = await api.volumes.list(flags.get('filter', 'filter'));
    const rows = volumes.toSorted((a, b) => naturally(a.name, b.name));
    const quiet = flags.bool('quiet');
    const configured = quiet ? '' : configuredFormat(terminal, 'volumesFormat');
    const format = volumesFormat(flags.string('format') || configured, quiet);
    await terminal.out(listed(VOLUMES, format, rows, { truncate: true, now: terminal.clock.now() }));
  },
});
