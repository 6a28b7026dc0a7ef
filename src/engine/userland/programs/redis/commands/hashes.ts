import { type Commands, type Context, reads, writes } from '../command.ts';
import { floatText, toFloat, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, OK, RedisError } from '../resp.ts';
import { scanPage } from './keys.ts';
import { pickRandom } from './random-pick.ts';

function fieldsOf(context: Context, key: string): ReadonlyMap<string, string> {
  return context.db.typed(key, 'hash')?.fields ?? new Map();
}

function changing(context: Context, key: string): Map<string, string> {
  const value = context.db.typed(key, 'hash') ?? { type: 'hash' as const, fields: new Map<string, string>() };
  if (!context.db.get(key)) context.db.restore(key, value, undefined);
  return value.fields;
}

function put(context: Context, args: readonly string[], name: string): number {
  const [key = '', ...pairs] = args;
  if (pairs.length % 2 !== 0 || pairs.length === 0)
    throw new RedisError(`ERR wrong number of arguments for '${name}' command`);
  const fields = changing(context, key);
  const before = fields.size;
  for (let i = 0; i < pairs.length; i += 2) fields.set(pairs[i] ?? '', pairs[i + 1] ?? '');
  context.db.changed(key, pairs.length / 2);
  return fields.size - before;
}

/** Hashes (redis t_hash.c). */
export const hashes: Commands = {
  hset: writes(-4, 'key field value [field value ...]', (context, args) => integer(put(context, args, 'hset'))),
  hmset: writes(-4, 'key field value [field value ...]', (context, args) => {
    put(context, args, 'hmset');
    return OK;
  }),
  hsetnx: writes(4, 'key field value', (context, [key = '', field = '', value = '']) => {
    if (fieldsOf(context, key).has(field)) return integer(0);
    put(context, [key, field, value], 'hsetnx');
    return integer(1);
  }),
  hget: reads(3, 'key field', (context, [key = '', field = '']) => bulk(fieldsOf(context, key).get(field))),
  hmget: reads(-3, 'key field [field ...]', (context, [key = '', ...asked]) => {
    const fields = fieldsOf(context, key);
    return bulks(asked.map((field) => fields.get(field)));
  }),
  hgetall: reads(2, 'key', (context, [key = '']) => bulks([...fieldsOf(context, key)].flat())),
  hkeys: reads(2, 'key', (context, [key = '']) => bulks([...fieldsOf(context, key).keys()])),
  hvals: reads(2, 'key', (context, [key = '']) => bulks([...fieldsOf(context, key).values()])),
  hlen: reads(2, 'key', (context, [key = '']) => integer(fieldsOf(context, key).size)),
  hexists: reads(3, 'key field', (context, [key = '', field = '']) =>
    integer(fieldsOf(context, key).has(field) ? 1 : 0),
  ),
  hrandfield: reads(-2, 'key [count [WITHVALUES]]', (context, [key = '', count, option]) => {
    const fields = fieldsOf(context, key);
    const names = [...fields.keys()];
    if (count === undefined) return bulk(pickRandom(context, names, 1)[0]);
    if (option !== undefined && option.toUpperCase() !== 'WITHVALUES') throw new RedisError('ERR syntax error');
    const picked = pickRandom(context, names, toInteger(count));
    return bulks(option === undefined ? picked : picked.flatMap((name) => [name, fields.get(name)]));
  }),
  hstrlen: reads(3, 'key field', (context, [key = '', field = '']) =>
    integer(fieldsOf(context, key).get(field)?.length ?? 0),
  ),
  hdel: writes(-3, 'key field [field ...]', (context, [key = '', ...gone]) => {
    const fields = context.db.typed(key, 'hash')?.fields;
    if (!fields) return integer(0);
    const removed = gone.filter((field) => fields.delete(field)).length;
    context.db.changed(key, removed);
    return integer(removed);
  }),
  hincrby: writes(4, 'key field increment', (context, [key = '', field = '', by = '']) => {
    const step = toInteger(by);
    const sum = toInteger(fieldsOf(context, key).get(field) ?? '0', 'ERR hash value is not an integer') + step;
    put(context, [key, field, String(sum)], 'hincrby');
    return integer(sum);
  }),
  hincrbyfloat: writes(4, 'key field increment', (context, [key = '', field = '', by = '']) => {
    const step = toFloat(by);
    const sum = toFloat(fieldsOf(context, key).get(field) ?? '0', 'ERR hash value is not a float') + step;
    const text = floatText(Number(sum.toPrecision(15)));
    put(context, [key, field, text], 'hincrbyfloat');
    return bulk(text);
  }),
  hscan: reads(-3, 'key cursor [MATCH pattern] [COUNT count] [NOVALUES]', (context, [key = '', ...rest]) => {
    const fields = fieldsOf(context, key);
    const { cursor, page } = scanPage([...fields.keys()], rest);
    return array([bulk(String(cursor)), bulks(page.flatMap((field) => [field, fields.get(field)]))]);
  }),
};
