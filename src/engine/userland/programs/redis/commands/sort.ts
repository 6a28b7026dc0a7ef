import { type Commands, type Context, reads, writes } from '../command.ts';
import { toInteger, type Value } from '../keyspace.ts';
import { bulks, integer, RedisError, type Reply } from '../resp.ts';

function elementsOf(context: Context, key: string): readonly string[] {
  const value = context.db.get(key);
  switch (value?.type) {
    case undefined:
      return [];
    case 'list':
      return value.items;
    case 'set':
      return [...value.members];
    case 'zset':
      return [...value.scores.keys()];
    default:
      throw new RedisError('WRONGTYPE Operation against a key holding the wrong kind of value');
  }
}

/** What a BY or GET pattern means for an element: `#` itself, `weight_*` a string, `user:*->name` a field. */
function looked(context: Context, pattern: string, element: string): string | undefined {
  if (pattern === '#') return element;
  const arrow = pattern.indexOf('->', pattern.indexOf('*') + 1);
  const key = (arrow < 0 ? pattern : pattern.slice(0, arrow)).replace('*', () => element);
  const value: Value | undefined = context.db.get(key);
  if (arrow >= 0) return value?.type === 'hash' ? value.fields.get(pattern.slice(arrow + 2)) : undefined;
  return value?.type === 'string' ? value.text : undefined;
}

function sort(context: Context, args: readonly string[], stores: boolean): Reply {
  const [key = '', ...options] = args;
  let by: string | undefined;
  let limit: readonly [number, number] | undefined;
  let descending = false;
  let alpha = false;
  let target: string | undefined;
  const wanted: string[] = [];
  for (let i = 0; i < options.length; i++) {
    const option = options[i]?.toUpperCase();
    const left = options.length - 1 - i;
    if (option === 'ASC') descending = false;
    else if (option === 'DESC') descending = true;
    else if (option === 'ALPHA') alpha = true;
    else if (option === 'BY' && left >= 1) by = options[++i];
    else if (option === 'GET' && left >= 1) wanted.push(options[++i] ?? '');
    else if (option === 'STORE' && left >= 1 && stores) target = options[++i];
    else if (option === 'LIMIT' && left >= 2) {
      limit = [toInteger(options[i + 1] ?? ''), toInteger(options[i + 2] ?? '')];
      i += 2;
    } else throw new RedisError('ERR syntax error');
  }
  let elements = [...elementsOf(context, key)];
  if (by === undefined || by.includes('*')) {
    const weighed = elements.map((element) => {
      const text = by === undefined ? element : looked(context, by, element);
      const weight = Number(text ?? 0);
      if (!alpha && (Number.isNaN(weight) || text?.trim() === ''))
        throw new RedisError("ERR One or more scores can't be converted into double");
      return { element, weight, text: text ?? '' };
    });
    const sign = descending ? -1 : 1;
    const textually = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
    weighed.sort(
      (a, b) => sign * ((alpha ? textually(a.text, b.text) : a.weight - b.weight) || textually(a.element, b.element)),
    );
    elements = weighed.map(({ element }) => element);
  }
  if (limit)
    elements = elements.slice(Math.max(0, limit[0]), limit[1] < 0 ? undefined : Math.max(0, limit[0]) + limit[1]);
  const shown =
    wanted.length === 0 ? elements : elements.flatMap((element) => wanted.map((one) => looked(context, one, element)));
  if (target === undefined) return bulks(shown);
  if (shown.length === 0) context.db.delete(target);
  else context.db.set(target, { type: 'list', items: shown.map((text) => text ?? '') });
  return integer(shown.length);
}

const SYNTAX =
  'key [BY pattern] [LIMIT offset count] [GET pattern [GET pattern ...]] [ASC|DESC] [ALPHA] [STORE destination]';

/** Lists, sets and sorted sets in order (redis sort.c). */
export const sorting: Commands = {
  sort: writes(-2, SYNTAX, (context, args) => sort(context, args, true)),
  sort_ro: reads(-2, SYNTAX.replace(' [STORE destination]', ''), (context, args) => sort(context, args, false)),
};
