import type { BuildApi, PruneOptions } from '../../api/build.ts';
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

/** `docker builder prune`: what nothing is running from, all of it or the least used until the cache is small enough (buildkit cache/manager.go). */
export function pruneCache(
  daemon: Daemon,
  cache: BuildCache,
  records: readonly CacheRecord[],
  options: PruneOptions,
): Awaited<ReturnType<BuildApi['prune']>> {
  const wanted = filterRecords(daemon, records, options.filters).filter(
    ({ type }) => options.all || (type !== 'internal' && type !== 'frontend'),
  );
  const total = records.reduce((sum, { size }) => sum + size, 0);
  const keep = bytesToKeep(total, options);
  const deleted = keep === undefined ? wanted : leastUsed(wanted, records, total, keep);
  cache.remove(new Set(deleted.map(({ id }) => id)));
  collectGarbage(daemon);
  return { deleted, reclaimed: deleted.reduce((sum, { shared, size }) => sum + (shared ? 0 : size), 0) };
}

/** Bytes free on the host's disk, as its `df` shows it. */
const FREE = 62_725_623_808;

/** undefined: no limit was asked for, so nothing stays. */
function bytesToKeep(total: number, { maxUsedSpace, reservedSpace, minFreeSpace }: PruneOptions): number | undefined {
  if (maxUsedSpace === 0 && reservedSpace === 0 && minFreeSpace === 0) return undefined;
  let keep = maxUsedSpace;
  const excess = minFreeSpace - FREE;
  if (excess > 0) keep = keep === 0 ? total - excess : Math.min(keep, total - excess);
  else if (minFreeSpace !== 0 && keep === 0) keep = total;
  return Math.max(keep, reservedSpace);
}

/** Old and rarely used ones first, but never one that another stands on, until less than `keep` bytes are left. */
function leastUsed(
  wanted: readonly CacheRecord[],
  records: readonly CacheRecord[],
  total: number,
  keep: number,
): readonly CacheRecord[] {
  const ranked = (value: (record: CacheRecord) => number): ReadonlyMap<CacheRecord, number> => {
    const values = [...new Set(wanted.map(value))].sort((a, b) => a - b);
    return new Map(wanted.map((record) => [record, values.indexOf(value(record)) / Math.max(1, values.length - 1)]));
  };
  const age = ranked(({ lastUsedAt, createdAt }) => lastUsedAt ?? createdAt);
  const use = ranked(({ usageCount }) => usageCount);
  const weight = (record: CacheRecord): number => (age.get(record) ?? 0) + (use.get(record) ?? 0);
  const rest = [...wanted].sort((a, b) => weight(a) - weight(b));
  const standing = new Set(records);
  const deleted: CacheRecord[] = [];
  let left = total;
  while (left >= keep) {
    const needed = new Set([...standing].flatMap(({ parents }) => parents));
    const at = rest.findIndex(({ id }) => !needed.has(id));
    const [record] = at < 0 ? [] : rest.splice(at, 1);
    if (!record) break;
    standing.delete(record);
    deleted.push(record);
    left -= record.size;
  }
  return deleted;
}
