import type { CacheRecord } from '../../api/system.ts';
import { goTimeString } from '../../base/go-time.ts';
import { humanDuration, humanSize } from '../../base/units.ts';
import { type Listing, listed, type RowView } from './listing.ts';

const isMutable = ({ type }: CacheRecord): boolean => type === 'exec.cachemount' || type === 'source.local';

/** The build cache as `docker buildx du` lists it (buildx commands/diskusage.go). */
const CACHE_USAGE: Listing<CacheRecord> = {
  type: '*commands.diskusageContext',
  columns: {
    ID: { heading: 'ID', value: (row) => `${row.id}${isMutable(row) ? '*' : ''}` },
    Parents: { heading: 'PARENTS', value: (row) => row.parents.join(',') },
    CreatedAt: { heading: 'CREATED AT', value: (row) => goTimeString(row.createdAt) },
    Mutable: { heading: 'MUTABLE', value: (row) => String(isMutable(row)) },
    Reclaimable: { heading: 'RECLAIMABLE', value: (row) => String(!row.inUse) },
    Shared: { heading: 'SHARED', value: (row) => String(row.shared) },
    Size: { heading: 'SIZE', value: (row) => humanSize(row.size, 3) + (row.shared ? '*' : '') },
    UsageCount: { heading: 'USAGE COUNT', value: (row) => String(row.usageCount) },
    LastUsedAt: {
      heading: 'LAST ACCESSED',
      value: (row, view) => (row.lastUsedAt === undefined ? '' : `${humanDuration(view.now - row.lastUsedAt)} ago`),
    },
    Type: { heading: 'TYPE', value: (row) => row.type },
    Description: { heading: 'DESCRIPTION', value: (row) => row.description },
  },
};

export const CACHE_TABLE = 'table {{.ID}}\t{{.Reclaimable}}\t{{.Size}}\t{{.LastUsedAt}}';

export function cacheUsage(rows: readonly CacheRecord[], format: string, view: RowView): string {
  return listed(CACHE_USAGE, format === 'table' ? CACHE_TABLE : format, rows, view);
}

/** One block for each record: --verbose. */
export function cacheDetails(rows: readonly CacheRecord[], now: number): string {
  return rows
    .map((row) => {
      const lines: readonly (readonly [string, string])[] = [
        ['ID', row.id],
        ...(row.parents.length > 0 ? [['Parents', row.parents.join('\n  - ')] as const] : []),
        ['Created at', goTimeString(row.createdAt)],
        ['Mutable', String(isMutable(row))],
        ['Reclaimable', String(!row.inUse)],
        ['Shared', String(row.shared)],
        ['Size', humanSize(row.size, 3)],
        ['Description', row.description],
        ['Usage count', String(row.usageCount)],
        ...(row.lastUsedAt === undefined ? [] : [['Last used', `${humanDuration(now - row.lastUsedAt)} ago`] as const]),
        ['Type', row.type],
      ];
      return `${lines.map(([name, value]) => `${`${name}:`.padEnd(16)}${value}\n`).join('')}\n`;
    })
    .join('');
}
