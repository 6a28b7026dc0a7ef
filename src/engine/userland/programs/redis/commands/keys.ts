import { type Commands, type Context, reads, writes } from '../command.ts';
import { globRegex, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, OK, RedisError, type Reply, status } from '../resp.ts';
import { objectCommand } from './object.ts';

function expire(context: Context, args: readonly string[], name: string, unit: number, absolute: boolean): Reply {
  const [key = '', text = '', condition] = args;
  const value = toInteger(text);
  const at = value * unit + (absolute ? 0 : context.server.now());
  if (!Number.isSafeInteger(Math.trunc(at))) throw new RedisError(`ERR invalid expire time in '${name}' command`);
  const { db } = context;
  if (!db.get(key)) return integer(0);
  const before = db.expires(key);
  switch (condition === undefined ? '' : condition.toUpperCase()) {
    case '':
      break;
    case 'NX':
      if (before !== undefined) return integer(0);
      break;
    case 'XX':
      if (before === undefined) return integer(0);
      break;
    case 'GT':
      if (before === undefined || at <= before) return integer(0);
      break;
    case 'LT':
      if (before !== undefined && at >= before) return integer(0);
      break;
    default:
      throw new RedisError(`ERR Unsupported option ${condition}`);
  }
  if (at <= context.server.now()) db.delete(key);
  else db.expireAt(key, at);
  return integer(1);
}

function ttl(context: Context, key: string, unit: number): Reply {
  if (!context.db.get(key)) return integer(-2);
  const at = context.db.expires(key);
  return integer(at === undefined ? -1 : Math.max(0, Math.round((at - context.server.now()) / unit)));
}

function rename(context: Context, from: string, to: string, onlyNew: boolean): boolean {
  const { db } = context;
  const value = db.get(from);
  if (!value) throw new RedisError('ERR no such key');
  if (onlyNew && db.get(to)) return false;
  const expires = db.expires(from);
  db.delete(from);
  db.set(to, value, expires);
  return true;
}

/** SCAN, HSCAN, SSCAN, ZSCAN: all at once, so the cursor is 0 from the first call on, unless COUNT asks for less. */
export function scanPage(
  items: readonly string[],
  args: readonly string[],
): { readonly cursor: number; readonly page: readonly string[]; readonly type: string | undefined } {
  const [cursorText = '0', ...options] = args;
  if (!/^\d+$/.test(cursorText)) throw new RedisError('ERR invalid cursor');
  let pattern: RegExp | undefined;
  let count = 10;
  let type: string | undefined;
  for (let i = 0; i < options.length; i += 2) {
    const value = options[i + 1];
    const option = options[i]?.toUpperCase();
    if (value === undefined) throw new RedisError('ERR syntax error');
    if (option === 'MATCH') pattern = globRegex(value);
    else if (option === 'COUNT') count = toInteger(value);
    else if (option === 'TYPE') type = value.toLowerCase();
    else throw new RedisError('ERR syntax error');
  }
  if (count < 1) throw new RedisError('ERR syntax error');
  const from = Number(cursorText);
  const page = items.slice(from, from + count).filter((item) => pattern?.test(item) ?? true);
  return { cursor: from + count >= items.length ? 0 : from + count, page, type };
}

function copy(context: Context, from: string, to: string, replace: boolean): Reply {
  const { db } = context;
  const value = db.get(from);
  if (!value || (db.get(to) && !replace)) return integer(0);
  db.set(to, structuredClone(value), db.expires(from));
  return integer(1);
}

function checkFlush(options: readonly string[]): void {
  if (options.length > 1 || !/^(a?sync)?$/i.test(options[0] ?? '')) throw new RedisError('ERR syntax error');
}

declare function structuredClone<T>(value: T): T;

/** Keys of any type (redis db.c, expire.c). */
export const keys: Commands = {
  del: writes(-2, 'key [key ...]', ({ db }, names) => integer(names.filter((name) => db.delete(name)).length)),
  unlink: writes(-2, 'key [key ...]', ({ db }, names) => integer(names.filter((name) => db.delete(name)).length)),
  exists: reads(-2, 'key [key ...]', ({ db }, names) => integer(names.filter((name) => db.get(name)).length)),
  touch: reads(-2, 'key [key ...]', ({ db }, names) => integer(names.filter((name) => db.get(name)).length)),
  type: reads(2, 'key', ({ db }, [key = '']) => status(db.get(key)?.type ?? 'none')),
  keys: reads(2, 'pattern', ({ db }, [pattern = '']) => bulks(db.keys().filter((key) => globRegex(pattern).test(key)))),
  scan: reads(-2, 'cursor [MATCH pattern] [COUNT count] [TYPE type]', ({ db }, args) => {
    const { cursor, page, type } = scanPage(db.keys(), args);
    return array([bulk(String(cursor)), bulks(page.filter((key) => type === undefined || db.get(key)?.type === type))]);
  }),
  randomkey: reads(1, '', ({ db, server }) => {
    const all = db.keys();
    return bulk(all[Math.floor(server.random() * all.length)]);
  }),
  rename: writes(3, 'key newkey', (context, [from = '', to = '']) => {
    rename(context, from, to, false);
    return OK;
  }),
  renamenx: writes(3, 'key newkey', (context, [from = '', to = '']) =>
    integer(rename(context, from, to, true) ? 1 : 0),
  ),
  copy: writes(-3, 'source destination [DB destination-db] [REPLACE]', (context, [from = '', to = '', ...rest]) => {
    if (rest.some((word) => word.toUpperCase() !== 'REPLACE')) throw new RedisError('ERR syntax error');
    return copy(context, from, to, rest.length > 0);
  }),
  move: writes(3, 'key db', (context, [key = '', index = '']) => {
    const { db, server } = context;
    const other = server.databases[toInteger(index)];
    if (!other) throw new RedisError('ERR DB index is out of range');
    if (other === db) throw new RedisError('ERR source and destination objects are the same');
    const value = db.get(key);
    if (!value || other.get(key)) return integer(0);
    other.set(key, value, db.expires(key));
    db.delete(key);
    return integer(1);
  }),
  expire: writes(-3, 'key seconds [NX|XX|GT|LT]', (context, args) => expire(context, args, 'expire', 1000, false)),
  pexpire: writes(-3, 'key milliseconds [NX|XX|GT|LT]', (context, args) => expire(context, args, 'pexpire', 1, false)),
  expireat: writes(-3, 'key unix-time-seconds [NX|XX|GT|LT]', (context, args) =>
    expire(context, args, 'expireat', 1000, true),
  ),
  pexpireat: writes(-3, 'key unix-time-milliseconds [NX|XX|GT|LT]', (context, args) =>
    expire(context, args, 'pexpireat', 1, true),
  ),
  persist: writes(2, 'key', ({ db }, [key = '']) => {
    if (db.expires(key) === undefined) return integer(0);
    db.expireAt(key, undefined);
    return integer(1);
  }),
  ttl: reads(2, 'key', (context, [key = '']) => ttl(context, key, 1000)),
  pttl: reads(2, 'key', (context, [key = '']) => ttl(context, key, 1)),
  expiretime: reads(2, 'key', ({ db }, [key = '']) => {
    const at = db.expires(key);
    return integer(db.get(key) ? (at === undefined ? -1 : Math.floor(at / 1000)) : -2);
  }),
  pexpiretime: reads(2, 'key', ({ db }, [key = '']) => integer(db.get(key) ? Math.floor(db.expires(key) ?? -1) : -2)),
  dbsize: reads(1, '', ({ db }) => integer(db.size)),
  flushdb: writes(-1, '[ASYNC|SYNC]', ({ db }, options) => {
    checkFlush(options);
    db.clear();
    return OK;
  }),
  flushall: writes(-1, '[ASYNC|SYNC]', ({ server }, options) => {
    checkFlush(options);
    for (const db of server.databases) db.clear();
    return OK;
  }),
  object: objectCommand,
  swapdb: writes(3, 'index1 index2', ({ server }, [first = '', second = '']) => {
    const a = server.databases[toInteger(first, 'ERR invalid first DB index')];
    const b = server.databases[toInteger(second, 'ERR invalid second DB index')];
    if (!a || !b) throw new RedisError('ERR DB index is out of range');
    if (a !== b) a.swap(b);
    return OK;
  }),
};
