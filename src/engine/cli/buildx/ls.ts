import { command } from '../command.ts';
import { type Listing, listed } from '../format/listing.ts';
import { DEFAULT_BUILDER } from './builder-node.ts';

interface Row {
  readonly name: string;
  readonly driverEndpoint: string;
  readonly status: string;
  readonly buildkit: string;
  readonly platforms: readonly string[];
}

const BUILDERS: Listing<Row> = {
  type: '*commands.lsContext',
  columns: {
    Name: { heading: 'NAME/NODE', value: ({ name }) => name },
    DriverEndpoint: { heading: 'DRIVER/ENDPOINT', value: ({ driverEndpoint }) => driverEndpoint },
    Status: { heading: 'STATUS', value: ({ status }) => status },
    Buildkit: { heading: 'BUILDKIT', value: ({ buildkit }) => buildkit },
    Platforms: {
      heading: 'PLATFORMS',
      value: ({ platforms }, { truncate }) => (truncate ? grouped(platforms) : platforms.join(', ')),
    },
  },
};

/** `linux/amd64 (+3), linux/386`: variants are only counted. */
function grouped(platforms: readonly string[]): string {
  const groups = new Map<string, number>();
  for (const platform of platforms) {
    const base = platform.split('/').slice(0, 2).join('/');
    groups.set(base, (groups.get(base) ?? 0) + 1);
  }
  return [...groups].map(([base, count]) => (count > 1 ? `${base} (+${count})` : base)).join(', ');
}

const TABLE = 'table {{.Name}}\t{{.DriverEndpoint}}\t{{.Status}}\t{{.Buildkit}}\t{{.Platforms}}';

/** `docker buildx ls`: builders, with their nodes below them. */
export const ls = command({
  use: 'ls',
  short: 'List builder instances',
  flags: `
--format string=table Format the output
--no-trunc bool Don't truncate output`,
  async run({ flags, terminal }) {
    const asked = flags.string('format');
    const isTable = asked === 'table' || asked.startsWith('table ');
    const { name, driver, endpoint, status, buildkit, platforms } = DEFAULT_BUILDER;
    const indent = isTable ? ' \\_ ' : '';
    const rows: readonly Row[] = [
      { name: isTable ? `${name}*` : name, driverEndpoint: driver, status: '', buildkit: '', platforms: [] },
      { name: indent + name, driverEndpoint: indent + endpoint, status, buildkit, platforms },
    ];
    const view = { truncate: isTable && !flags.bool('no-trunc'), now: terminal.clock.now() };
    await terminal.out(listed(BUILDERS, asked === 'table' ? TABLE : asked, rows, view));
  },
});
