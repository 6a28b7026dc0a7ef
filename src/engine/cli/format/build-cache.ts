import type { CacheRecord } from '../../api/system.ts';
import { shortId } from '../../base/digest.ts';
import { goTimeString } from '../../base/go-time.ts';
import { humanDuration, humanSize } from '../../base/units.ts';
import type { Listing } from './listing.ts';

/** The build cache in `docker system df -v`. */
export const BUILD_CACHE: Listing<CacheRecord> = {
  type: '*formatter.buildCacheContext',
  columns: {
    ID: {
      heading: 'CACHE ID',
      value: (row, view) => `${view.truncate ? shortId(row.id) : row.id}${row.inUse ? '*' : ''}`,
    },
    Parent: {
      heading: 'PARENT',
      value: (row, view) => (view.truncate ? shortId(row.parents.join(', ')) : row.parents.join(', ')),
    },
    CacheType: { heading: 'CACHE TYPE', value: (row) => row.type },
    Size: { heading: 'SIZE', value: (row) => humanSize(row.size, 3) },
    CreatedAt: { heading: '', value: (row) => goTimeString(row.createdAt) },
    CreatedSince: { heading: 'CREATED', value: (row, view) => `${humanDuration(view.now - row.createdAt)} ago` },
    LastUsedAt: { heading: '', value: (row) => (row.lastUsedAt === undefined ? '' : goTimeString(row.lastUsedAt)) },
    LastUsedSince: {
      heading: 'LAST USED',
      value: (row, view) => (row.lastUsedAt === undefined ? '' : `${humanDuration(view.now - row.lastUsedAt)} ago`),
    },
    UsageCount: { heading: 'USAGE', value: (row) => String(row.usageCount) },
    InUse: { heading: 'IN USE', value: (row) => String(row.inUse) },
    Shared: { heading: 'SHARED', value: (row) => String(row.shared) },
    Description: { heading: 'DESCRIPTION', value: (row) => row.description },
  },
};
