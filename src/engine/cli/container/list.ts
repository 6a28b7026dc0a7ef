import type { ContainerSummary } from '../../api/container.ts';
import { command } from '../command.ts';
import { CONTAINERS, containersFormat } from '../format/containers.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { execute, listed, parseFormat, rowValue } from '../format/listing.ts';
import { configuredFormat } from '../registry/config-file.ts';

/** What a template is tried on before the daemon is asked, to tell mistakes early. */
const NOTHING: ContainerSummary = {
  id: '',
  names: [],
  image: '',
  imageId: '',
  command: '',
  created: 0,
  ports: [],
  labels: {},
  state: '' as ContainerSummary['state'],
  status: '',
  health: '',
  networks: [],
  mounts: [],
  platform: '',
};

/** `docker ps`, `docker ps -aq`, `docker ps --format '{{.Names}}'` */
export const ps = command({
  use: 'ps [OPTIONS]',
  short: 'List containers',
  group: '3',
  spellings: 'docker container ls, docker container list, docker container ps, docker ps',
  flags: `
-q --quiet bool Only display container IDs
-s --size bool Display total file sizes
-a --all bool Show all containers (default shows just running)
--no-trunc bool Don't truncate output
-l --latest bool Show the latest created container (includes all states)
-n --last int=-1 Show n last created containers (includes all states)
${LIST_FORMAT}
-f --filter filter Filter output based on conditions provided`,
  async run({ api, flags, terminal }) {
    const quiet = flags.bool('quiet');
    const own = flags.string('format');
    const format = own || configuredFormat(terminal, 'psFormat');
    const now = terminal.clock.now();
    let size = flags.bool('size');
    if (format !== '') {
      if (quiet && own !== '')
        await terminal.err('WARNING: Ignoring custom format, because both --format and --quiet are set.\n');
      const template = parseFormat(format, 'failed to parse template: ');
      let asked = false;
      const probe = {
        ...CONTAINERS,
        columns: {
          ...CONTAINERS.columns,
          Size: {
            heading: '',
            value: () => {
              asked = true;
              return '0B';
            },
          },
        },
      };
      execute(template, rowValue(probe, NOTHING, { truncate: false, now }), 'failed to execute template: ');
      if (asked && !quiet && !flags.changed('size')) size = true;
    }
    const last = flags.number('last');
    const rows = await api.containers.list({
      all: flags.bool('all') || flags.bool('latest') || last > 0,
      limit: flags.bool('latest') && last === -1 ? 1 : last,
      size,
      filters: flags.get('filter', 'filter'),
    });
    await terminal.out(
      listed(CONTAINERS, containersFormat(format, quiet, size), rows, { truncate: !flags.bool('no-trunc'), now }),
    );
  },
});
