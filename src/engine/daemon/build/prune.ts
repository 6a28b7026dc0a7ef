import type { BuildApi } from '../../api/build.ts';
import type { Filters } from '../../api/json.ts';
import type { CacheRecord } from '../../api/system.ts';
import { EngineError } from '../../base/errors.ts';
import { parseTimestamp } from '../../base/go-time.ts';
import type { BuildCache } from '../../build/solve/cache.ts';
import type { Daemon } from '../daemon.ts';
import { collectGarbage } from '../image/images.ts';

/** Records that all filters let through (buildkit's id, parent, description, type, inuse, shared, private; until by last use). */
export function filterRecords(
  daemon: Daemon,
  records: readonly CacheRecord[],
  filters: Filters,
): readonly CacheRecord[] {
  return records.filter((record) =>
    [...filters].every(([name, values]) => values.some((value) => matches(daemon, record, name, value))),
  );
}

function matches(daemon: Daemon, record: CacheRecord, name: string, value: string): boolean {
  const flag = (is: boolean): boolean => value === '' || ['1', 'true', 't'].includes(value.toLowerCase()) === is;
  switch (name) {
    case 'id':
      return record.id.startsWith(value);
    case 'parent':
    case 'parents':
      return record.parents.some((parent) => parent.startsWith(value));
    case 'description':
      return record.description.includes(value);
    case 'type':
      return record.type === value;
    case 'inuse':
      return flag(record.inUse);
    case 'shared':
      return flag(record.shared);
    case 'private':
      return flag(!record.shared);
    case 'mutable':
      return flag(record.type === 'exec.cachemount' || record.type === 'source.local');
    case 'immutable':
      return flag(record.type === 'regular');
    case 'until':
    case 'unused-for':
      return (record.lastUsedAt ?? record.createdAt) < parseTimestamp(value, daemon.clock.now());
    default:
      throw new EngineError('invalid', `failed to parse prune filters: invalid filter '${name}'`);
  }
}

/** `docker builder prune`: everything that nothing is running from; what images hold too frees nothing. */
export function pruneCache(
  daemon: Daemon,
  cache: BuildCache,
  records: readonly CacheRecord[],
  { filters }: Parameters<BuildApi['prune']>[0],
): Awaited<ReturnType<BuildApi['prune']>> {
  const deleted = filterRecords(daemon, records, filters);
  cache.remove(new Set(deleted.map(({ id }) => id)));
  collectGarbage(daemon);
  return { deleted, reclaimed: deleted.reduce((sum, { shared, size }) => sum + (shared ? 0 : size), 0) };
}
