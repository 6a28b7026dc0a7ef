import { type Command, reads } from '../command.ts';
import type { Value } from '../keyspace.ts';
import { array, bulk, integer, RedisError, status } from '../resp.ts';

const HELP = `OBJECT <subcommand> [<arg> [value] [opt] ...]. Subcommands are:
ENCODING <key>
    Return the kind of internal representation used in order to store the value
    associated with a <key>.
FREQ <key>
    Return the access frequency index of the <key>. The returned integer is
    proportional to the logarithm of the recent access frequency of the key.
IDLETIME <key>
    Return the idle time of the <key>, that is the approximated number of
    seconds elapsed since the last access to the key.
REFCOUNT <key>
    Return the number of references of the value associated with the specified
    <key>.
HELP
    Prints this help.`;

const NO_LFU =
  'ERR An LFU maxmemory policy is not selected, access frequency not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.';
const LFU =
  'ERR An LFU maxmemory policy is selected, idle time not tracked. Please note that when switching between policies at runtime LRU and LFU data will take some time to adjust.';

/** Limits of the packed encodings (redis.conf's usual values). */
const PACKED_ENTRIES = 128;
const PACKED_BYTES = 64;
const INTSET_ENTRIES = 512;
const EMBEDDED_BYTES = 44;
const PACKED_LIST_BYTES = 8192;

/** Integers from 0 that are shared between keys. */
const SHARED = 10_000;

const isInteger = (text: string): boolean =>
  /^(0|-?[1-9]\d{0,18})$/.test(text) && BigInt.asIntN(64, BigInt(text)) === BigInt(text);

const fits = (texts: Iterable<string>, count: number): boolean =>
  count <= PACKED_ENTRIES && [...texts].every((text) => text.length <= PACKED_BYTES);

/** How redis 7.2 and later keep a value. */
export function encodingOf(value: Value): string {
  switch (value.type) {
    case 'string':
      if (value.form) return value.form;
      return isInteger(value.text) ? 'int' : value.text.length <= EMBEDDED_BYTES ? 'embstr' : 'raw';
    case 'set':
      if ([...value.members].every(isInteger) && value.members.size <= INTSET_ENTRIES) return 'intset';
      return fits(value.members, value.members.size) ? 'listpack' : 'hashtable';
    case 'hash':
      return fits([...value.fields].flat(), value.fields.size) ? 'listpack' : 'hashtable';
    case 'zset':
      return fits(value.scores.keys(), value.scores.size) ? 'listpack' : 'skiplist';
    case 'list':
      return value.items.reduce((sum, item) => sum + item.length + 2, 0) <= PACKED_LIST_BYTES
        ? 'listpack'
        : 'quicklist';
    case 'stream':
      return 'stream';
  }
}

// DIFFERS: OBJECT FREQ and IDLETIME of redis do not count how often and when a key was used.
export const objectCommand: Command = reads(-2, 'subcommand', ({ db, server }, [given = '', key]) => {
  const what = given.toLowerCase();
  if (what === 'help') return array(HELP.split('\n').map(status));
  if (!['encoding', 'refcount', 'idletime', 'freq'].includes(what))
    throw new RedisError(`ERR unknown subcommand '${given}'. Try OBJECT HELP.`);
  if (key === undefined) throw new RedisError(`ERR wrong number of arguments for 'object|${what}' command`);
  const value = db.get(key);
  if (!value) return bulk(undefined);
  const byFrequency = (server.config.get('maxmemory-policy') ?? '').endsWith('lfu');
  switch (what) {
    case 'encoding':
      return bulk(encodingOf(value));
    case 'refcount':
      return integer(1);
    case 'idletime':
      if (byFrequency) throw new RedisError(LFU);
      return integer(0);
    default:
      if (!byFrequency) throw new RedisError(NO_LFU);
      // Small numbers are shared and counted nowhere.
      return integer(value.type === 'string' && encodingOf(value) === 'int' && Number(value.text) < SHARED ? 0 : 5);
  }
});
