import type { StreamEntry } from '../keyspace.ts';
import { array, bulk, bulks, RedisError, type Reply } from '../resp.ts';

/** `1526919030474-55`: milliseconds, and a number within them. */
export type StreamId = readonly [ms: number, sequence: number];

const INVALID_ID = 'ERR Invalid stream ID specified as stream command argument';

/** @param missing the number where only milliseconds are given. Throws RedisError. */
export function parseId(text: string, missing: number): StreamId {
  const [, ms = '', sequence] = /^(\d+)(?:-(\d+))?$/.exec(text) ?? [];
  if (ms === '') throw new RedisError(INVALID_ID);
  return [Number(ms), sequence === undefined ? missing : Number(sequence)];
}

export const compareIds = (a: StreamId, b: StreamId): number => a[0] - b[0] || a[1] - b[1];
export const idOf = ({ id }: StreamEntry): StreamId => parseId(id, 0);
export const shownEntry = ({ id, fields }: StreamEntry): Reply => array([bulk(id), bulks(fields)]);
