import { type Commands, reads, writes } from '../command.ts';
import { toInteger } from '../keyspace.ts';
import { dumpValue, loadValue } from '../rdb.ts';
import { bulk, NIL, OK, RedisError } from '../resp.ts';

/** DUMP and RESTORE: a value as bytes, with a version and a checksum behind it. */
export const dumping: Commands = {
  dump: reads(2, 'key', ({ db }, [key = '']) => {
    const value = db.get(key);
    return value ? bulk(dumpValue(value)) : NIL;
  }),
  restore: writes(
    -4,
    'key ttl serialized-value [REPLACE] [ABSTTL] [IDLETIME seconds] [FREQ frequency]',
    ({ db, server }, [key = '', ttl = '', payload = '', ...options]) => {
      const words = options.map((word) => word.toUpperCase());
      const time = toInteger(ttl);
      if (time < 0) throw new RedisError('ERR Invalid TTL value, must be >= 0');
      if (!words.includes('REPLACE') && db.get(key)) throw new RedisError('BUSYKEY Target key name already exists.');
      const value = loadValue(payload);
      if (!value) throw new RedisError('ERR DUMP payload version or checksum are wrong');
      const expires = time === 0 ? undefined : words.includes('ABSTTL') ? time : server.now() + time;
      db.set(key, value, expires);
      return OK;
    },
  ),
};
