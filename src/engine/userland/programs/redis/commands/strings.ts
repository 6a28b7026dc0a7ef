import { type Commands, type Context, reads, writes } from '../command.ts';
import { floatText, rangeOf, toFloat, toInteger } from '../keyspace.ts';
import { array, bulk, integer, NIL, OK, RedisError, type Reply } from '../resp.ts';

const SYNTAX = 'ERR syntax error';

function textOf(context: Context, key: string): string | undefined {
  return context.db.typed(key, 'string')?.text;
}

/** Milliseconds since 1970 that EX, PX, EXAT or PXAT mean. */
export function expiryOf(context: Context, unit: string, text: string, command: string): number {
  const value = toInteger(text);
  if (value <= 0) throw new RedisError(`ERR invalid expire time in '${command}' command`);
  switch (unit) {
    case 'EX':
      return context.server.now() + value * 1000;
    case 'PX':
      return context.server.now() + value;
    case 'EXAT':
      return value * 1000;
    default:
      return value;
  }
}

function set(context: Context, args: readonly string[]): Reply {
  const [key = '', text = '', ...options] = args;
  let condition = '';
  let wantsOld = false;
  let keeps = false;
  let expires: number | undefined;
  for (let i = 0; i < options.length; i++) {
    const option = (options[i] ?? '').toUpperCase();
    if ((option === 'NX' || option === 'XX') && condition === '') condition = option;
    else if (option === 'GET') wantsOld = true;
    else if (option === 'KEEPTTL' && expires === undefined) keeps = true;
    else if (['EX', 'PX', 'EXAT', 'PXAT'].includes(option) && expires === undefined && !keeps && i + 1 < options.length)
      expires = expiryOf(context, option, options[++i] ?? '', 'set');
    else throw new RedisError(SYNTAX);
  }
  const { db } = context;
  const old = wantsOld ? textOf(context, key) : undefined;
  const exists = db.get(key) !== undefined;
  if ((condition === 'NX' && exists) || (condition === 'XX' && !exists)) return wantsOld ? bulk(old) : NIL;
  db.set(key, { type: 'string', text }, keeps ? db.expires(key) : expires);
  return wantsOld ? bulk(old) : OK;
}

function increment(context: Context, key: string, by: number): Reply {
  const { db } = context;
  const sum = toInteger(textOf(context, key) ?? '0') + by;
  if (!Number.isSafeInteger(sum)) throw new RedisError('ERR increment or decrement would overflow');
  db.set(key, { type: 'string', text: String(sum) }, db.expires(key));
  return integer(sum);
}

function decrement(context: Context, key: string, by: string): Reply {
  return increment(context, key, -toInteger(by));
}

/** Strings (redis t_string.c). */
export const strings: Commands = {
  set: writes(
    -3,
    'key value [NX|XX] [GET] [EX seconds|PX milliseconds|EXAT unix-time-seconds|PXAT unix-time-milliseconds|KEEPTTL]',
    set,
  ),
  get: reads(2, 'key', (context, [key = '']) => bulk(textOf(context, key))),
  setnx: writes(3, 'key value', (context, [key = '', text = '']) => {
    if (context.db.get(key)) return integer(0);
    context.db.set(key, { type: 'string', text });
    return integer(1);
  }),
  setex: writes(4, 'key seconds value', (context, [key = '', seconds = '', text = '']) => {
    context.db.set(key, { type: 'string', text }, expiryOf(context, 'EX', seconds, 'setex'));
    return OK;
  }),
  psetex: writes(4, 'key milliseconds value', (context, [key = '', ms = '', text = '']) => {
    context.db.set(key, { type: 'string', text }, expiryOf(context, 'PX', ms, 'psetex'));
    return OK;
  }),
  getset: writes(3, 'key value', (context, [key = '', text = '']) => {
    const old = textOf(context, key);
    context.db.set(key, { type: 'string', text });
    return bulk(old);
  }),
  getdel: writes(2, 'key', (context, [key = '']) => {
    const old = textOf(context, key);
    context.db.delete(key);
    return bulk(old);
  }),
  getex: writes(
    -2,
    'key [EX seconds|PX milliseconds|EXAT unix-time-seconds|PXAT unix-time-milliseconds|PERSIST]',
    (context, [key = '', option, value = '']) => {
      const text = textOf(context, key);
      if (option !== undefined && text !== undefined) {
        const unit = option.toUpperCase();
        if (unit !== 'PERSIST' && !['EX', 'PX', 'EXAT', 'PXAT'].includes(unit)) throw new RedisError(SYNTAX);
        context.db.expireAt(key, unit === 'PERSIST' ? undefined : expiryOf(context, unit, value, 'getex'));
      }
      return bulk(text);
    },
  ),
  mget: reads(-2, 'key [key ...]', (context, keys) =>
    array(
      keys.map((key) => {
        const value = context.db.get(key);
        return value?.type === 'string' ? bulk(value.text) : NIL;
      }),
    ),
  ),
  mset: writes(-3, 'key value [key value ...]', (context, args) => {
    if (args.length % 2 !== 0) throw new RedisError("ERR wrong number of arguments for 'mset' command");
    for (let i = 0; i < args.length; i += 2) context.db.set(args[i] ?? '', { type: 'string', text: args[i + 1] ?? '' });
    return OK;
  }),
  msetnx: writes(-3, 'key value [key value ...]', (context, args) => {
    if (args.length % 2 !== 0) throw new RedisError("ERR wrong number of arguments for 'msetnx' command");
    for (let i = 0; i < args.length; i += 2) if (context.db.get(args[i] ?? '')) return integer(0);
    for (let i = 0; i < args.length; i += 2) context.db.set(args[i] ?? '', { type: 'string', text: args[i + 1] ?? '' });
    return integer(1);
  }),
  incr: writes(2, 'key', (context, [key = '']) => increment(context, key, 1)),
  decr: writes(2, 'key', (context, [key = '']) => increment(context, key, -1)),
  incrby: writes(3, 'key increment', (context, [key = '', by = '']) => increment(context, key, toInteger(by))),
  decrby: writes(3, 'key decrement', (context, [key = '', by = '']) => decrement(context, key, by)),
  incrbyfloat: writes(3, 'key increment', (context, [key = '', by = '']) => {
    const sum = toFloat(textOf(context, key) ?? '0') + toFloat(by);
    const text = floatText(Number(sum.toPrecision(15)));
    context.db.set(key, { type: 'string', text }, context.db.expires(key));
    return bulk(text);
  }),
  append: writes(3, 'key value', (context, [key = '', more = '']) => {
    const text = (textOf(context, key) ?? '') + more;
    context.db.set(key, { type: 'string', text }, context.db.expires(key));
    return integer(text.length);
  }),
  strlen: reads(2, 'key', (context, [key = '']) => integer((textOf(context, key) ?? '').length)),
  getrange: reads(4, 'key start end', (context, [key = '', start = '', end = '']) => {
    const text = textOf(context, key) ?? '';
    const range = rangeOf(toInteger(start), toInteger(end), text.length);
    return bulk(range ? text.slice(range[0], range[1] + 1) : '');
  }),
  setrange: writes(4, 'key offset value', (context, [key = '', offset = '', piece = '']) => {
    const at = toInteger(offset);
    if (at < 0) throw new RedisError('ERR offset is out of range');
    const old = textOf(context, key) ?? '';
    if (piece === '') return integer(old.length);
    const text = old.padEnd(at, '\0').slice(0, at) + piece + old.slice(at + piece.length);
    context.db.set(key, { type: 'string', text }, context.db.expires(key));
    return integer(text.length);
  }),
  setbit: writes(4, 'key offset value', (context, [key = '', offset = '', bit = '']) => {
    const at = toInteger(offset, 'ERR bit offset is not an integer or out of range');
    if (bit !== '0' && bit !== '1') throw new RedisError('ERR bit is not an integer or out of range');
    const bytes = [...(textOf(context, key) ?? '').padEnd((at >> 3) + 1, '\0')].map((c) => c.charCodeAt(0));
    const mask = 128 >> (at & 7);
    const old = (bytes[at >> 3] ?? 0) & mask ? 1 : 0;
    bytes[at >> 3] = bit === '1' ? (bytes[at >> 3] ?? 0) | mask : (bytes[at >> 3] ?? 0) & ~mask;
    context.db.set(
      key,
      { type: 'string', text: bytes.map((byte) => String.fromCharCode(byte)).join('') },
      context.db.expires(key),
    );
    return integer(old);
  }),
  getbit: reads(3, 'key offset', (context, [key = '', offset = '']) => {
    const at = toInteger(offset, 'ERR bit offset is not an integer or out of range');
    const byte = (textOf(context, key) ?? '').charCodeAt(at >> 3) || 0;
    return integer(byte & (128 >> (at & 7)) ? 1 : 0);
  }),
  bitcount: reads(-2, 'key [start end [BYTE|BIT]]', (context, [key = '', start, end]) => {
    const text = textOf(context, key) ?? '';
    const range =
      start === undefined ? [0, text.length - 1] : rangeOf(toInteger(start), toInteger(end ?? ''), text.length);
    const part = range ? text.slice(range[0], (range[1] ?? 0) + 1) : '';
    return integer(
      [...part].reduce((sum, c) => sum + [...c.charCodeAt(0).toString(2)].filter((b) => b === '1').length, 0),
    );
  }),
};
