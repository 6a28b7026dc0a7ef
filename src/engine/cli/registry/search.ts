import type { SearchResult } from '../../api/registry.ts';
import { command, exactArgs } from '../command.ts';
import { type Listing, listed } from '../format/listing.ts';
import { ellipsis } from '../format/tabwriter.ts';

const listing: Listing<SearchResult> = {
  type: '*registry.searchContext',
  columns: {
    Name: { heading: 'NAME', value: ({ name }) => name },
    Description: {
      heading: 'DESCRIPTION',
      value: ({ description }, { truncate }) => {
        const line = description.replaceAll(/[\n\r]/g, ' ');
        return truncate ? ellipsis(line, 45) : line;
      },
    },
    StarCount: { heading: 'STARS', value: ({ stars }) => String(stars) },
    IsOfficial: { heading: 'OFFICIAL', value: ({ official }) => (official ? '[OK]' : '') },
  },
};

/** In JSON whether it is official is said in words (searchContext.formatBool). */
const jsonListing: Listing<SearchResult> = {
  ...listing,
  columns: { ...listing.columns, IsOfficial: { heading: 'OFFICIAL', value: ({ official }) => String(official) } },
};

/** `docker search nginx --filter is-official=true` */
export const search = command({
  use: 'search [OPTIONS] TERM',
  short: 'Search Docker Hub for images',
  args: exactArgs(1),
  group: '10',
  flags: `
--no-trunc bool Don't truncate output
-f --filter filter Filter output based on conditions provided
--limit int Max number of search results
--format string Pretty-print search using a Go template`,
  async run({ api, args, flags, terminal }) {
    const filters = flags.get('filter', 'filter');
    if (filters.has('is-automated'))
      await terminal.err(
        'WARNING: the "is-automated" filter is deprecated, and searching for "is-automated=true" will not yield any results in future.\n',
      );
    const rows = await api.registry.search(args[0] ?? '', { filters, limit: flags.number('limit') });
    const asked = flags.string('format');
    const format =
      asked === '' || asked === 'table' ? 'table {{.Name}}\t{{.Description}}\t{{.StarCount}}\t{{.IsOfficial}}' : asked;
    const asJson = asked === 'json' || /\{\{\s*json \.\s*\}\}/.test(asked);
    await terminal.out(
      listed(asJson ? jsonListing : listing, format, rows, {
        truncate: !flags.bool('no-trunc'),
        now: terminal.clock.now(),
      }),
    );
  },
});
