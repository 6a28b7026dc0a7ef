import { type Commands, type Context, reads, writes } from '../command.ts';
import { toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, RedisError, type Reply } from '../resp.ts';
import { scanPage } from './keys.ts';
import { pickRandom } from './random-pick.ts';

function membersOf(context: Context, key: string): Set<string> {
  return context.db.typed(key, 'set')?.members ?? new Set();
}

/** Sets of integers come in their order, as an intset keeps them. */
function inOrder(members: Iterable<string>): readonly string[] {
  const all = [...members];
  return all.every((member) => /^(0|-?[1-9]\d{0,17})$/.test(member)) ? all.sort((a, b) => Number(a) - Number(b)) : all;
}

function combine(context: Context, how: 'inter' | 'union' | 'diff', keys: readonly string[]): Set<string> {
  const [first = new Set<string>(), ...rest] = keys.map((key) => membersOf(context, key));
  switch (how) {
    case 'inter':
      return new Set([...first].filter((member) => rest.every((other) => other.has(member))));
    case 'union':
      return new Set([...first, ...rest.flatMap((other) => [...other])]);
    case 'diff':
      return new Set([...first].filter((member) => !rest.some((other) => other.has(member))));
  }
}

function store(context: Context, key: string, members: Set<string>): Reply {
  if (members.size === 0) context.db.delete(key);
  else context.db.set(key, { type: 'set', members });
  return integer(members.size);
}

/** Sets (redis t_set.c). */
export const sets: Commands = {
  sadd: writes(-3, 'key member [member ...]', (context, [key = '', ...added]) => {
    const value = context.db.typed(key, 'set') ?? { type: 'set' as const, members: new Set<string>() };
    const before = value.members.size;
    if (!context.db.get(key)) context.db.restore(key, value, undefined);
    for (const member of added) value.members.add(member);
    context.db.changed(key, value.members.size - before);
    return integer(value.members.size - before);
  }),
  srem: writes(-3, 'key member [member ...]', (context, [key = '', ...gone]) => {
    const members = membersOf(context, key);
    const removed = gone.filter((member) => members.delete(member)).length;
    context.db.changed(key, removed);
    return integer(removed);
  }),
  smembers: reads(2, 'key', (context, [key = '']) => bulks(inOrder(membersOf(context, key)))),
  sismember: reads(3, 'key member', (context, [key = '', member = '']) =>
    integer(membersOf(context, key).has(member) ? 1 : 0),
  ),
  smismember: reads(-3, 'key member [member ...]', (context, [key = '', ...asked]) =>
    array(asked.map((member) => integer(membersOf(context, key).has(member) ? 1 : 0))),
  ),
  scard: reads(2, 'key', (context, [key = '']) => integer(membersOf(context, key).size)),
  spop: writes(-2, 'key [count]', (context, [key = '', count]) => {
    const members = membersOf(context, key);
    const taken = pickRandom(context, [...members], count === undefined ? 1 : toInteger(count));
    for (const member of taken) members.delete(member);
    context.db.changed(key);
    return count === undefined ? bulk(taken[0]) : bulks(taken);
  }),
  srandmember: reads(-2, 'key [count]', (context, [key = '', count]) => {
    const chosen = pickRandom(context, [...membersOf(context, key)], count === undefined ? 1 : toInteger(count));
    return count === undefined ? bulk(chosen[0]) : bulks(chosen);
  }),
  smove: writes(4, 'source destination member', (context, [from = '', to = '', member = '']) => {
    const source = membersOf(context, from);
    const target = membersOf(context, to);
    if (!source.delete(member)) return integer(0);
    context.db.changed(from);
    target.add(member);
    context.db.set(to, { type: 'set', members: target }, context.db.expires(to));
    return integer(1);
  }),
  sinter: reads(-2, 'key [key ...]', (context, keys) => bulks(inOrder(combine(context, 'inter', keys)))),
  sunion: reads(-2, 'key [key ...]', (context, keys) => bulks(inOrder(combine(context, 'union', keys)))),
  sdiff: reads(-2, 'key [key ...]', (context, keys) => bulks(inOrder(combine(context, 'diff', keys)))),
  sinterstore: writes(-3, 'destination key [key ...]', (context, [to = '', ...keys]) =>
    store(context, to, combine(context, 'inter', keys)),
  ),
  sunionstore: writes(-3, 'destination key [key ...]', (context, [to = '', ...keys]) =>
    store(context, to, combine(context, 'union', keys)),
  ),
  sdiffstore: writes(-3, 'destination key [key ...]', (context, [to = '', ...keys]) =>
    store(context, to, combine(context, 'diff', keys)),
  ),
  sintercard: reads(-3, 'numkeys key [key ...] [LIMIT limit]', (context, [count = '', ...rest]) => {
    const number = toInteger(count, 'ERR numkeys should be greater than 0');
    if (number < 1) throw new RedisError('ERR numkeys should be greater than 0');
    const limit = /^limit$/i.test(rest[number] ?? '') ? toInteger(rest[number + 1] ?? '') : 0;
    const { size } = combine(context, 'inter', rest.slice(0, number));
    return integer(limit > 0 ? Math.min(limit, size) : size);
  }),
  sscan: reads(-3, 'key cursor [MATCH pattern] [COUNT count]', (context, [key = '', ...rest]) => {
    const { cursor, page } = scanPage(inOrder(membersOf(context, key)), rest);
    return array([bulk(String(cursor)), bulks(page)]);
  }),
};
