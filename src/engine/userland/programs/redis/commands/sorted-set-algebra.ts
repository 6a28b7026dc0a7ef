import { type Commands, type Context, reads, writes } from '../command.ts';
import { floatText, toFloat, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, RedisError, type Reply } from '../resp.ts';
import { pickRandom } from './random-pick.ts';

type Scores = ReadonlyMap<string, number>;
type How = 'union' | 'inter' | 'diff';

interface Wish {
  readonly keys: readonly string[];
  readonly weights: readonly number[];
  readonly aggregate: 'SUM' | 'MIN' | 'MAX';
  readonly withScores: boolean;
}

/** Sets count as sorted sets whose scores are all 1. */
function scoresOf(context: Context, key: string): Scores {
  const value = context.db.get(key);
  if (value?.type === 'set') return new Map([...value.members].map((member) => [member, 1]));
  return context.db.typed(key, 'zset')?.scores ?? new Map();
}

/** `numkeys key … [WEIGHTS …] [AGGREGATE …] [WITHSCORES]` */
function wishOf(command: string, args: readonly string[], how: How, stores: boolean): Wish {
  const [countText = '', ...rest] = args;
  const count = toInteger(countText);
  if (count < 1) throw new RedisError(`ERR at least 1 input key is needed for '${command}' command`);
  if (count > rest.length) throw new RedisError('ERR syntax error');
  const options = rest.slice(count);
  let weights: readonly number[] = [];
  let aggregate: Wish['aggregate'] = 'SUM';
  let withScores = false;
  for (let i = 0; i < options.length; i++) {
    const option = options[i]?.toUpperCase();
    if (option === 'WEIGHTS' && how !== 'diff' && options.length - i > count) {
      weights = options.slice(i + 1, i + 1 + count).map((text) => toFloat(text, 'ERR weight value is not a float'));
      i += count;
    } else if (option === 'AGGREGATE' && how !== 'diff' && /^(sum|min|max)$/i.test(options[i + 1] ?? '')) {
      aggregate = options[++i]?.toUpperCase() as Wish['aggregate'];
    } else if (option === 'WITHSCORES' && !stores) withScores = true;
    else throw new RedisError('ERR syntax error');
  }
  return { keys: rest.slice(0, count), weights, aggregate, withScores };
}

function combined(context: Context, { keys, weights, aggregate }: Wish, how: How): Map<string, number> {
  const sources = keys.map((key) => scoresOf(context, key));
  const out = new Map<string, number>();
  const join = { SUM: (a: number, b: number) => a + b, MIN: Math.min, MAX: Math.max }[aggregate];
  for (const [i, source] of sources.entries()) {
    for (const [member, score] of source) {
      if (how === 'inter' && !sources.every((other) => other.has(member))) continue;
      if (how === 'diff' && (i > 0 || sources.slice(1).some((other) => other.has(member)))) continue;
      const weighed = score * (weights[i] ?? 1);
      const before = out.get(member);
      out.set(member, before === undefined ? weighed : join(before, weighed));
    }
  }
  return out;
}

const ordered = (scores: Scores): readonly (readonly [string, number])[] =>
  [...scores].sort(([a, x], [b, y]) => x - y || (a < b ? -1 : a > b ? 1 : 0));

const shown = (scores: Scores, withScores: boolean): Reply =>
  bulks(ordered(scores).flatMap(([member, score]) => (withScores ? [member, floatText(score)] : [member])));

function stored(context: Context, to: string, scores: Map<string, number>): Reply {
  if (scores.size === 0) context.db.delete(to);
  else context.db.set(to, { type: 'zset', scores });
  return integer(scores.size);
}

const asks = (name: string, how: How) =>
  reads(-3, 'numkeys key [key ...] [WITHSCORES]', (context, args) => {
    const wish = wishOf(name, args, how, false);
    return shown(combined(context, wish, how), wish.withScores);
  });

const keeps = (name: string, how: How) =>
  writes(-4, 'destination numkeys key [key ...]', (context, [to = '', ...args]) =>
    stored(context, to, combined(context, wishOf(name, args, how, true), how)),
  );

/** Union, intersection and difference of sorted sets, and members by chance (redis t_zset.c). */
export const sortedSetAlgebra: Commands = {
  zunion: asks('zunion', 'union'),
  zinter: asks('zinter', 'inter'),
  zdiff: asks('zdiff', 'diff'),
  zunionstore: keeps('zunionstore', 'union'),
  zinterstore: keeps('zinterstore', 'inter'),
  zdiffstore: keeps('zdiffstore', 'diff'),
  zintercard: reads(-3, 'numkeys key [key ...] [LIMIT limit]', (context, args) => {
    const count = toInteger(args[0] ?? '');
    const limit = /^limit$/i.test(args[count + 1] ?? '') ? toInteger(args[count + 2] ?? '') : 0;
    const { size } = combined(context, wishOf('zintercard', args.slice(0, count + 1), 'inter', true), 'inter');
    return integer(limit > 0 ? Math.min(limit, size) : size);
  }),
  zrandmember: reads(-2, 'key [count [WITHSCORES]]', (context, [key = '', count, option]) => {
    const scores = scoresOf(context, key);
    const members = ordered(scores).map(([member]) => member);
    if (count === undefined) return bulk(pickRandom(context, members, 1)[0]);
    if (option !== undefined && !/^withscores$/i.test(option)) throw new RedisError('ERR syntax error');
    const picked = pickRandom(context, members, toInteger(count));
    return option === undefined
      ? bulks(picked)
      : array(picked.flatMap((member) => [bulk(member), bulk(floatText(scores.get(member) ?? 0))]));
  }),
};
