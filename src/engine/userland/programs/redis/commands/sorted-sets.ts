import { type Commands, type Context, reads, writes } from '../command.ts';
import { floatText, rangeOf, toFloat, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, NIL, RedisError, type Reply } from '../resp.ts';
import { blocking } from './blocking.ts';
import { scanPage } from './keys.ts';

type Scored = readonly [member: string, score: number];

function scoresOf(context: Context, key: string): ReadonlyMap<string, number> {
  return context.db.typed(key, 'zset')?.scores ?? new Map();
}

/** By score, then by member. */
function ranked(scores: ReadonlyMap<string, number>): readonly Scored[] {
  return [...scores].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : a > b ? 1 : 0));
}

function listed(entries: readonly Scored[], withScores: boolean): Reply {
  return bulks(entries.flatMap(([member, score]) => (withScores ? [member, floatText(score)] : [member])));
}

function changing(context: Context, key: string): Map<string, number> {
  const value = context.db.typed(key, 'zset') ?? { type: 'zset' as const, scores: new Map<string, number>() };
  if (!context.db.get(key)) context.db.restore(key, value, undefined);
  return value.scores;
}

function add(context: Context, args: readonly string[]): Reply {
  const [key = '', ...rest] = args;
  const options = new Set<string>();
  while (/^(nx|xx|gt|lt|ch|incr)$/i.test(rest[0] ?? '')) options.add((rest.shift() ?? '').toUpperCase());
  if (rest.length === 0 || rest.length % 2 !== 0) throw new RedisError('ERR syntax error');
  if (options.has('NX') && (options.has('XX') || options.has('GT') || options.has('LT')))
    throw new RedisError(
      options.has('XX')
        ? 'ERR XX and NX options at the same time are not compatible'
        : 'ERR GT, LT, and/or NX options at the same time are not compatible',
    );
  if (options.has('INCR') && rest.length > 2)
    throw new RedisError('ERR INCR option supports a single increment-element pair');
  const pairs: Scored[] = [];
  for (let i = 0; i < rest.length; i += 2) pairs.push([rest[i + 1] ?? '', toFloat(rest[i] ?? '')]);
  const scores = changing(context, key);
  let added = 0;
  let changed = 0;
  let last: number | undefined;
  for (const [member, given] of pairs) {
    const old = scores.get(member);
    const score = options.has('INCR') ? (old ?? 0) + given : given;
    if (old === undefined ? options.has('XX') : options.has('NX')) continue;
    if (old !== undefined && ((options.has('GT') && score <= old) || (options.has('LT') && score >= old))) continue;
    scores.set(member, score);
    last = score;
    if (old === undefined) added++;
    else if (old !== score) changed++;
  }
  context.db.changed(key, added + changed);
  if (options.has('INCR')) return last === undefined ? NIL : bulk(floatText(last));
  return integer(options.has('CH') ? added + changed : added);
}

/** `5`, `(5`, `-inf`: whether a score lies on this side of it. */
function bound(text: string): { readonly value: number; readonly open: boolean } {
  const open = text.startsWith('(');
  return { value: toFloat(open ? text.slice(1) : text, 'ERR min or max is not a float'), open };
}

function byScore(entries: readonly Scored[], low: string, high: string): readonly Scored[] {
  const min = bound(low);
  const max = bound(high);
  return entries.filter(
    ([, score]) =>
      (min.open ? score > min.value : score >= min.value) && (max.open ? score < max.value : score <= max.value),
  );
}

function byLex(entries: readonly Scored[], low: string, high: string): readonly Scored[] {
  const inside = (member: string, text: string, isLow: boolean): boolean => {
    if (text === '-') return isLow;
    if (text === '+') return !isLow;
    const edge = text.slice(1);
    if (!/^[[(]/.test(text)) throw new RedisError('ERR min or max not valid string range item');
    return member === edge ? text.startsWith('[') : isLow === member > edge;
  };
  return entries.filter(([member]) => inside(member, low, true) && inside(member, high, false));
}

function range(
  context: Context,
  args: readonly string[],
  preset: { readonly by?: 'score' | 'lex'; readonly reverse?: boolean } = {},
): Reply {
  const [key = '', first = '', second = '', ...options] = args;
  let by: 'rank' | 'score' | 'lex' = preset.by ?? 'rank';
  let reverse = preset.reverse ?? false;
  let withScores = false;
  let limit: readonly [number, number] | undefined;
  for (let i = 0; i < options.length; i++) {
    const option = options[i]?.toUpperCase();
    if (option === 'BYSCORE') by = 'score';
    else if (option === 'BYLEX') by = 'lex';
    else if (option === 'REV') reverse = true;
    else if (option === 'WITHSCORES') withScores = true;
    else if (option === 'LIMIT' && i + 2 < options.length) {
      limit = [toInteger(options[i + 1] ?? ''), toInteger(options[i + 2] ?? '')];
      i += 2;
    } else throw new RedisError('ERR syntax error');
  }
  const up = ranked(scoresOf(context, key));
  if (by === 'rank') {
    const at = rangeOf(toInteger(first), toInteger(second), up.length);
    return listed(at ? (reverse ? [...up].reverse() : up).slice(at[0], at[1] + 1) : [], withScores);
  }
  const [low, high] = reverse ? [second, first] : [first, second];
  const found = by === 'score' ? byScore(up, low, high) : byLex(up, low, high);
  const ordered = reverse ? [...found].reverse() : found;
  return listed(limit ? ordered.slice(limit[0], limit[1] < 0 ? undefined : limit[0] + limit[1]) : ordered, withScores);
}

function rank(context: Context, [key = '', member = '', option]: readonly string[], reverse: boolean): Reply {
  if (option !== undefined && option.toUpperCase() !== 'WITHSCORE') throw new RedisError('ERR syntax error');
  const entries = ranked(scoresOf(context, key));
  const at = entries.findIndex(([other]) => other === member);
  if (at < 0) return NIL;
  const place = integer(reverse ? entries.length - 1 - at : at);
  return option === undefined ? place : array([place, bulk(floatText(entries[at]?.[1] ?? 0))]);
}

function removeAll(context: Context, key: string, gone: readonly Scored[]): Reply {
  const scores = context.db.typed(key, 'zset')?.scores;
  for (const [member] of gone) scores?.delete(member);
  if (scores) context.db.changed(key, gone.length);
  return integer(gone.length);
}

function pop(context: Context, key: string, count: string | undefined, highest: boolean): Reply {
  const entries = ranked(scoresOf(context, key));
  const taken = (highest ? [...entries].reverse() : entries).slice(0, count === undefined ? 1 : toInteger(count));
  removeAll(context, key, taken);
  return listed(taken, true);
}

function blockingPop(highest: boolean): (context: Context, args: readonly string[]) => Promise<Reply> {
  return (context, args) =>
    blocking(context, args.at(-1) ?? '', () => {
      for (const key of args.slice(0, -1)) {
        const entries = ranked(scoresOf(context, key));
        const entry = highest ? entries.at(-1) : entries[0];
        if (!entry) continue;
        removeAll(context, key, [entry]);
        return bulks([key, entry[0], floatText(entry[1])]);
      }
      return undefined;
    });
}

/** Sorted sets (redis t_zset.c). */
export const sortedSets: Commands = {
  zadd: writes(-4, 'key [NX|XX] [GT|LT] [CH] [INCR] score member [score member ...]', add),
  zincrby: writes(4, 'key increment member', (context, [key = '', by = '', member = '']) => {
    const step = toFloat(by);
    const scores = changing(context, key);
    const score = (scores.get(member) ?? 0) + step;
    scores.set(member, score);
    context.db.changed(key);
    return bulk(floatText(score));
  }),
  zrem: writes(-3, 'key member [member ...]', (context, [key = '', ...gone]) => {
    const scores = context.db.typed(key, 'zset')?.scores;
    const removed = gone.filter((member) => scores?.delete(member)).length;
    if (scores) context.db.changed(key, removed);
    return integer(removed);
  }),
  zcard: reads(2, 'key', (context, [key = '']) => integer(scoresOf(context, key).size)),
  zscore: reads(3, 'key member', (context, [key = '', member = '']) => {
    const score = scoresOf(context, key).get(member);
    return score === undefined ? NIL : bulk(floatText(score));
  }),
  zmscore: reads(-3, 'key member [member ...]', (context, [key = '', ...asked]) => {
    const scores = scoresOf(context, key);
    return array(asked.map((member) => (scores.has(member) ? bulk(floatText(scores.get(member) ?? 0)) : NIL)));
  }),
  zrank: reads(-3, 'key member [WITHSCORE]', (context, args) => rank(context, args, false)),
  zrevrank: reads(-3, 'key member [WITHSCORE]', (context, args) => rank(context, args, true)),
  zrange: reads(-4, 'key start stop [BYSCORE|BYLEX] [REV] [LIMIT offset count] [WITHSCORES]', (context, args) =>
    range(context, args),
  ),
  zrevrange: reads(-4, 'key start stop [WITHSCORES]', (context, args) => range(context, args, { reverse: true })),
  zrangebyscore: reads(-4, 'key min max [WITHSCORES] [LIMIT offset count]', (context, args) =>
    range(context, args, { by: 'score' }),
  ),
  zrevrangebyscore: reads(-4, 'key max min [WITHSCORES] [LIMIT offset count]', (context, args) =>
    range(context, args, { by: 'score', reverse: true }),
  ),
  zrangebylex: reads(-4, 'key min max [LIMIT offset count]', (context, args) => range(context, args, { by: 'lex' })),
  zrevrangebylex: reads(-4, 'key max min [LIMIT offset count]', (context, args) =>
    range(context, args, { by: 'lex', reverse: true }),
  ),
  zrangestore: writes(
    -5,
    'dst src min max [BYSCORE|BYLEX] [REV] [LIMIT offset count]',
    (context, [to = '', from = '', ...rest]) => {
      const found = range(context, [from, ...rest]);
      const scores = scoresOf(context, from);
      const members =
        found.kind === 'array' ? found.items.flatMap((one) => (one.kind === 'bulk' ? [one.text] : [])) : [];
      if (members.length === 0) context.db.delete(to);
      else
        context.db.set(to, {
          type: 'zset',
          scores: new Map(members.map((member) => [member, scores.get(member) ?? 0])),
        });
      return integer(members.length);
    },
  ),
  zremrangebylex: writes(4, 'key min max', (context, [key = '', low = '', high = '']) =>
    removeAll(context, key, byLex(ranked(scoresOf(context, key)), low, high)),
  ),
  bzpopmin: writes(-3, 'key [key ...] timeout', blockingPop(false)),
  bzpopmax: writes(-3, 'key [key ...] timeout', blockingPop(true)),
  zmpop: writes(-4, 'numkeys key [key ...] <MIN|MAX> [COUNT count]', (context, [count = '', ...rest]) => {
    const keys = rest.slice(0, toInteger(count));
    const [end = '', option, most] = rest.slice(keys.length);
    if (!/^(min|max)$/i.test(end)) throw new RedisError('ERR syntax error');
    if (option !== undefined && option.toUpperCase() !== 'COUNT') throw new RedisError('ERR syntax error');
    for (const key of keys) {
      const entries = ranked(scoresOf(context, key));
      if (entries.length === 0) continue;
      const taken = (/^max$/i.test(end) ? [...entries].reverse() : entries).slice(0, toInteger(most ?? '1'));
      removeAll(context, key, taken);
      return array([bulk(key), array(taken.map(([member, score]) => bulks([member, floatText(score)])))]);
    }
    return NIL;
  }),
  zcount: reads(4, 'key min max', (context, [key = '', low = '', high = '']) =>
    integer(byScore(ranked(scoresOf(context, key)), low, high).length),
  ),
  zlexcount: reads(4, 'key min max', (context, [key = '', low = '', high = '']) =>
    integer(byLex(ranked(scoresOf(context, key)), low, high).length),
  ),
  zremrangebyscore: writes(4, 'key min max', (context, [key = '', low = '', high = '']) =>
    removeAll(context, key, byScore(ranked(scoresOf(context, key)), low, high)),
  ),
  zremrangebyrank: writes(4, 'key start stop', (context, [key = '', start = '', stop = '']) => {
    const entries = ranked(scoresOf(context, key));
    const at = rangeOf(toInteger(start), toInteger(stop), entries.length);
    return removeAll(context, key, at ? entries.slice(at[0], at[1] + 1) : []);
  }),
  zpopmin: writes(-2, 'key [count]', (context, [key = '', count]) => pop(context, key, count, false)),
  zpopmax: writes(-2, 'key [count]', (context, [key = '', count]) => pop(context, key, count, true)),
  zscan: reads(-3, 'key cursor [MATCH pattern] [COUNT count]', (context, [key = '', ...rest]) => {
    const scores = scoresOf(context, key);
    const { cursor, page } = scanPage(
      ranked(scores).map(([member]) => member),
      rest,
    );
    return array([bulk(String(cursor)), bulks(page.flatMap((member) => [member, floatText(scores.get(member) ?? 0)]))]);
  }),
};
