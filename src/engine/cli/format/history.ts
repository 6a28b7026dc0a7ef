import type { HistoryRow } from '../../api/image.ts';
import { shortId } from '../../base/digest.ts';
import { rfc3339 } from '../../base/go-time.ts';
import { humanDuration, humanSize } from '../../base/units.ts';
import type { Listing } from './listing.ts';
import { ellipsis } from './tabwriter.ts';

const YEAR_2000 = 946_684_800;

/** `docker history`; without `human`, dates and bytes are exact. */
export function historyListing(human: boolean): Listing<HistoryRow> {
  const createdAt = (row: HistoryRow): string => rfc3339(row.created * 1000);
  return {
    type: '*image.historyContext',
    columns: {
      ID: { heading: 'IMAGE', value: (row, view) => (view.truncate ? shortId(row.id) : row.id) },
      CreatedSince: {
        heading: 'CREATED',
        value: (row, view) => {
          if (!human) return createdAt(row);
          return row.created <= YEAR_2000 ? 'N/A' : `${humanDuration(view.now - row.created * 1000)} ago`;
        },
      },
      CreatedAt: { heading: 'CREATED AT', value: createdAt },
      CreatedBy: {
        heading: 'CREATED BY',
        value: (row, view) => {
          const by = row.createdBy.replaceAll('\t', ' ');
          return view.truncate ? ellipsis(by, 45) : by;
        },
      },
      Size: { heading: 'SIZE', value: (row) => (human ? humanSize(row.size, 3) : String(row.size)) },
      Comment: { heading: 'COMMENT', value: (row) => row.comment },
    },
  };
}

export function historyFormat(format: string, quiet: boolean, human: boolean): string {
  if (format !== '' && format !== 'table') return format;
  if (quiet) return '{{.ID}}';
  return `table {{.ID}}\t{{.Created${human ? 'Since' : 'At'}}}\t{{.CreatedBy}}\t{{.Size}}\t{{.Comment}}`;
}
