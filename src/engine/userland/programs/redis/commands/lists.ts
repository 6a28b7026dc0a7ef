import { type Commands, type Context, reads, writes } from '../command.ts';
import { rangeOf, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, NIL, OK, RedisError, type Reply } from '../resp.ts';
import { blocking } from './blocking.ts';

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
    db.restore(key, { type: 'list', items }, undefined);
  }
  for (const item of added) {
    if (end === 'left') items.unshift(item);
    else items.push(item);
  }
  db.changed(key, added.length);
  return integer(items.length);
}

function take(context: Context, key: string, end: End): string | undefined {
  const items = itemsOf(context, key);
  const item = end === 'left' ? items?.shift() : items?.pop();
  if (item !== undefined) context.db.changed(key);
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

/** LPOS: the first match, or with COUNT a list of them; RANK says from which match and from which end. */
function positions(context: Context, [key = '', element = '', ...options]: readonly string[]): Reply {
  let nth = 1;
  let count: number | undefined;
  let longest = 0;
  for (let i = 0; i < options.length; i += 2) {
    const value = options[i + 1];
    if (value === undefined) throw new RedisError('ERR syntax error');
    const option = options[i]?.toUpperCase();
    if (option === 'RANK') nth = toInteger(value);
    else if (option === 'COUNT') count = toInteger(value);
    else if (option === 'MAXLEN') longest = toInteger(value);
    else throw new RedisError('ERR syntax error');
  }
  if (nth === 0)
    throw new RedisError(
      "ERR RANK can't be zero: use 1 to start from the first match, 2 from the second ... or use negative to start from the end of the list",
    );
  const items = itemsOf(context, key) ?? [];
  const order = nth < 0 ? [...items.keys()].reverse() : [...items.keys()];
  const found = (longest > 0 ? order.slice(0, longest) : order)
    .filter((i) => items[i] === element)
    .slice(Math.abs(nth) - 1);
  if (count === undefined) return found[0] === undefined ? NIL : integer(found[0]);
  return array((count === 0 ? found : found.slice(0, count)).map(integer));
}

/** LMPOP: from the first list that has anything. */
function popFirst(context: Context, [count = '', ...rest]: readonly string[]): Reply | undefined {
  const keys = rest.slice(0, toInteger(count, 'ERR numkeys should be greater than 0'));
  const [end = '', option, most] = rest.slice(keys.length);
  const from = endOf(end);
  if (option !== undefined && option.toUpperCase() !== 'COUNT') throw new RedisError('ERR syntax error');
  const key = keys.find((one) => (itemsOf(context, one)?.length ?? 0) > 0);
  return key === undefined ? undefined : array([bulk(key), pop(context, [key, most ?? '1'], from)]);
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
    context.db.changed(key, removed);
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
  lpos: reads(-3, 'key element [RANK rank] [COUNT num-matches] [MAXLEN len]', positions),
  lmpop: writes(
    -4,
    'numkeys key [key ...] <LEFT|RIGHT> [COUNT count]',
    (context, args) => popFirst(context, args) ?? NIL,
  ),
  blmpop: writes(-5, 'timeout numkeys key [key ...] <LEFT|RIGHT> [COUNT count]', (context, [timeout = '', ...args]) =>
    blocking(context, timeout, () => popFirst(context, args)),
  ),
  brpoplpush: writes(4, 'source destination timeout', (context, [from = '', to = '', timeout = '']) =>
    blocking(context, timeout, () => {
      const reply = move(context, from, to, 'right', 'left');
      return reply === NIL ? undefined : reply;
    }),
  ),
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
