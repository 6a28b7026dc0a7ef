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
  const text = textOf(context, key) ?? '0';
  toInteger(text);
  const sum = BigInt(text) + BigInt(by);
  if (BigInt.asIntN(64, sum) !== sum) throw new RedisError('ERR increment or decrement would overflow');
  db.set(key, { type: 'string', text: String(sum) }, db.expires(key));
  return integer(Number(sum));
}

function decrement(context: Context, key: string, by: string): Reply {
  return increment(context, key, -toInteger(by));
}

function part(context: Context, [key = '', start = '', end = '']: readonly string[]): Reply {
  const text = textOf(context, key) ?? '';
  const range = rangeOf(toInteger(start), toInteger(end), text.length);
  return bulk(range ? text.slice(range[0], range[1] + 1) : '');
}

function longestCommon(a: string, b: string): string {
  let row: string[] = Array.from({ length: b.length + 1 }, () => '');
  for (const c of a) {
    const next = [''];
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1] ?? '';
      const before = next[j] ?? '';
      next.push(c === b[j] ? (row[j] ?? '') + c : above.length >= before.length ? above : before);
    }
    row = next;
  }
  return row.at(-1) ?? '';
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
    context.db.set(key, { type: 'string', text, form: 'embstr' }, context.db.expires(key));
    return bulk(text);
  }),
  append: writes(3, 'key value', (context, [key = '', more = '']) => {
    const text = (textOf(context, key) ?? '') + more;
    const form = context.db.get(key) === undefined ? {} : { form: 'raw' as const };
    context.db.set(key, { type: 'string', text, ...form }, context.db.expires(key));
    return integer(text.length);
  }),
  strlen: reads(2, 'key', (context, [key = '']) => integer((textOf(context, key) ?? '').length)),
  getrange: reads(4, 'key start end', part),
  substr: reads(4, 'key start end', part),
  lcs: reads(
    -3,
    'key1 key2 [LEN] [IDX] [MINMATCHLEN min-match-len] [WITHMATCHLEN]',
    (context, [a = '', b = '', option]) => {
      if (option !== undefined && option.toUpperCase() !== 'LEN')
        throw new RedisError(`ERR drydock: 'LCS ${option.toUpperCase()}' is not simulated`);
      const common = longestCommon(textOf(context, a) ?? '', textOf(context, b) ?? '');
      return option === undefined ? bulk(common) : integer(common.length);
    },
  ),
  setrange: writes(4, 'key offset value', (context, [key = '', offset = '', piece = '']) => {
    const at = toInteger(offset);
    if (at < 0) throw new RedisError('ERR offset is out of range');
    const old = textOf(context, key) ?? '';
    if (piece === '') return integer(old.length);
    const text = old.padEnd(at, '\0').slice(0, at) + piece + old.slice(at + piece.length);
    context.db.set(key, { type: 'string', text, form: 'raw' }, context.db.expires(key));
    return integer(text.length);
  }),
};
