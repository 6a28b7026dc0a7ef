import { array, type Reply } from './resp.ts';

const SETS = new Set(['smembers', 'sinter', 'sunion', 'sdiff']);
const SCORES = new Set(['zscore', 'zincrby', 'zmscore']);
const POPS = new Set(['zpopmin', 'zpopmax']);
const STREAMS = new Set(['xread', 'xreadgroup']);

/** What a command answers to a client that speaks RESP3 (redis, the addReply functions for maps, sets and doubles): maps, sets and numbers by name. */
export function thirdForm(name: string, args: readonly string[], reply: Reply): Reply {
  if (reply.kind === 'bulk') return SCORES.has(name) || (name === 'zadd' && has(args, 'INCR')) ? number(reply) : reply;
  if (reply.kind !== 'array') return reply;
  const { items } = reply;
  if (name === 'hgetall' || name === 'hello' || (name === 'config' && has(args.slice(0, 1), 'GET')))
    return { kind: 'array', items, form: 'map' };
  if (SETS.has(name) || (name === 'spop' && args.length > 1)) return { kind: 'array', items, form: 'set' };
  if (SCORES.has(name)) return array(items.map(number));
  if (POPS.has(name) && args.length === 1) return array(items.map((item, i) => (i % 2 === 1 ? number(item) : item)));
  if (POPS.has(name) || (name.startsWith('z') && has(args, 'WITHSCORES'))) return array(pairs(items));
  if (STREAMS.has(name))
    return {
      kind: 'array',
      items: items.flatMap((item) => (item.kind === 'array' ? item.items : [item])),
      form: 'map',
    };
  return reply;
}

const has = (args: readonly string[], word: string): boolean => args.some((arg) => arg.toUpperCase() === word);

const number = (reply: Reply): Reply => (reply.kind === 'bulk' ? { ...reply, isNumber: true } : reply);

/** Members and their scores, two by two. */
function pairs(items: readonly Reply[]): readonly Reply[] {
  const found: Reply[] = [];
  for (let i = 0; i + 1 < items.length; i += 2) found.push(array([items[i] as Reply, number(items[i + 1] as Reply)]));
  return found;
}
