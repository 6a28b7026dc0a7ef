import { type Commands, type Context, reads, writes } from '../command.ts';
import { rangeOf, toFloat, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, NIL, OK, RedisError, type Reply } from '../resp.ts';

type End = 'left' | 'right';

function itemsOf(context: Context, key: string): string[] | undefined {
  return context.db.typed(key, 'list')?.items;
}

function push(context: Context, args: readonly string[], end: End, onlyExisting = false): Reply {
  const [key = '', ...added] = args;
  const { db } = context;
  let items = itemsOf(context, key);
  if (!items) {
    if (onlyExisting) return integer(0);
    items = [];
    db.set(key, { type: 'list', items });
  }
  for (const item of added) {
    if (end === 'left') items.unshift(item);
    else items.push(item);
  }
  db.changed(key);
  return integer(items.length);
}

function take(context: Context, key: string, end: End): string | undefined {
  const items = itemsOf(context, key);
  const item = end === 'left' ? items?.shift() : items?.pop();
  if (items) context.db.changed(key);
  return item;
}

function pop(context: Context, args: readonly string[], end: End): Reply {
  const [key = '', countText] = args;
  if (countText === undefined) return bulk(take(context, key, end));
  const count = toInteger(countText, 'ERR value is out of range, must be positive');
  if (count < 0) throw new RedisError('ERR value is out of range, must be positive');
  const length = itemsOf(context, key)?.length;
  if (length === undefined) return NIL;
  return bulks(Array.from({ length: Math.min(count, length) }, () => take(context, key, end)));
}

function endOf(word: string): End {
  const end = word.toLowerCase();
  if (end !== 'left' && end !== 'right') throw new RedisError('ERR syntax error');
  return end;
}

function move(context: Context, from: string, to: string, source: End, target: End): Reply {
  itemsOf(context, to);
  const item = take(context, from, source);
  if (item === undefined) return NIL;
  push(context, [to, item], target);
  return bulk(item);
}

/** Looks again whenever something was written, until the time is up. Zero waits for ever. */
async function blocking(context: Context, timeoutText: string, attempt: () => Reply | undefined): Promise<Reply> {
  const timeout = toFloat(timeoutText, 'ERR timeout is not a float or out of range');
  if (timeout < 0) throw new RedisError('ERR timeout is negative');
  const { server, client } = context;
  const end = timeout === 0 ? Number.POSITIVE_INFINITY : server.now() + timeout * 1000;
  for (;;) {
    const reply = attempt();
    if (reply) return reply;
    const left = end - server.now();
    if (left <= 0 || client.queue !== undefined || !(await server.untilTouched(client, left))) return NIL;
  }
}

function blockingPop(end: End): (context: Context, args: readonly string[]) => Promise<Reply> {
  return (context, args) => {
    const keys = args.slice(0, -1);
    return blocking(context, args.at(-1) ?? '', () => {
      for (const key of keys) {
        const item = take(context, key, end);
        if (item !== undefined) return array([bulk(key), bulk(item)]);
      }
      return undefined;
    });
  };
}

/** Lists (redis t_list.c). */
export const lists: Commands = {
  lpush: writes(-3, 'key element [element ...]', (context, args) => push(context, args, 'left')),
  rpush: writes(-3, 'key element [element ...]', (context, args) => push(context, args, 'right')),
  lpushx: writes(-3, 'key element [element ...]', (context, args) => push(context, args, 'left', true)),
  rpushx: writes(-3, 'key element [element ...]', (context, args) => push(context, args, 'right', true)),
  lpop: writes(-2, 'key [count]', (context, args) => pop(context, args, 'left')),
  rpop: writes(-2, 'key [count]', (context, args) => pop(context, args, 'right')),
  llen: reads(2, 'key', (context, [key = '']) => integer(itemsOf(context, key)?.length ?? 0)),
  lrange: reads(4, 'key start stop', (context, [key = '', start = '', stop = '']) => {
    const from = toInteger(start);
    const to = toInteger(stop);
    const items = itemsOf(context, key) ?? [];
    const range = rangeOf(from, to, items.length);
    return bulks(range ? items.slice(range[0], range[1] + 1) : []);
  }),
  lindex: reads(3, 'key index', (context, [key = '', index = '']) =>
    bulk((itemsOf(context, key) ?? []).at(toInteger(index))),
  ),
  lset: writes(4, 'key index element', (context, [key = '', indexText = '', element = '']) => {
    const items = itemsOf(context, key);
    if (!items) throw new RedisError('ERR no such key');
    const given = toInteger(indexText);
    const index = given < 0 ? items.length + given : given;
    if (index < 0 || index >= items.length) throw new RedisError('ERR index out of range');
    items[index] = element;
    context.db.changed(key);
    return OK;
  }),
  lrem: writes(4, 'key count element', (context, [key = '', countText = '', element = '']) => {
    const count = toInteger(countText);
    const items = itemsOf(context, key);
    if (!items) return integer(0);
    let left = count === 0 ? Number.POSITIVE_INFINITY : Math.abs(count);
    let removed = 0;
    const order = count < 0 ? [...items.keys()].reverse() : [...items.keys()];
    const gone = new Set<number>();
    for (const i of order) {
      if (left === 0) break;
      if (items[i] !== element) continue;
      gone.add(i);
      left--;
      removed++;
    }
    items.splice(0, items.length, ...items.filter((_, i) => !gone.has(i)));
    context.db.changed(key);
    return integer(removed);
  }),
  ltrim: writes(4, 'key start stop', (context, [key = '', start = '', stop = '']) => {
    const items = itemsOf(context, key);
    if (!items) return OK;
    const range = rangeOf(toInteger(start), toInteger(stop), items.length);
    items.splice(0, items.length, ...(range ? items.slice(range[0], range[1] + 1) : []));
    context.db.changed(key);
    return OK;
  }),
  linsert: writes(
    5,
    'key <BEFORE|AFTER> pivot element',
    (context, [key = '', where = '', pivot = '', element = '']) => {
      const side = where.toUpperCase();
      if (side !== 'BEFORE' && side !== 'AFTER') throw new RedisError('ERR syntax error');
      const items = itemsOf(context, key);
      if (!items) return integer(0);
      const at = items.indexOf(pivot);
      if (at < 0) return integer(-1);
      items.splice(side === 'BEFORE' ? at : at + 1, 0, element);
      context.db.changed(key);
      return integer(items.length);
    },
  ),
  lpos: reads(-3, 'key element [RANK rank] [COUNT num-matches] [MAXLEN len]', (context, [key = '', element = '']) => {
    const at = (itemsOf(context, key) ?? []).indexOf(element);
    return at < 0 ? NIL : integer(at);
  }),
  lmove: writes(5, 'source destination <LEFT|RIGHT> <LEFT|RIGHT>', (context, [from = '', to = '', a = '', b = '']) =>
    move(context, from, to, endOf(a), endOf(b)),
  ),
  rpoplpush: writes(3, 'source destination', (context, [from = '', to = '']) =>
    move(context, from, to, 'right', 'left'),
  ),
  blpop: writes(-3, 'key [key ...] timeout', blockingPop('left')),
  brpop: writes(-3, 'key [key ...] timeout', blockingPop('right')),
  blmove: writes(
    6,
    'source destination <LEFT|RIGHT> <LEFT|RIGHT> timeout',
    (context, [from = '', to = '', a = '', b = '', timeout = '']) =>
      blocking(context, timeout, () => {
        const reply = move(context, from, to, endOf(a), endOf(b));
        return reply === NIL ? undefined : reply;
      }),
  ),
};
