import { type Commands, type Context, reads, writes } from '../command.ts';
import { toInteger, type ValueOf } from '../keyspace.ts';
import { array, bulk, integer, NIL, RedisError, type Reply } from '../resp.ts';
import { compareIds as compare, type StreamId as Id, idOf, parseId, shownEntry as shown } from './stream-ids.ts';

function add(context: Context, args: readonly string[]): Reply {
  const [key = '', ...rest] = args;
  let creates = true;
  let longest: number | undefined;
  for (;;) {
    const option = rest[0]?.toUpperCase();
    if (option === 'NOMKSTREAM') {
      creates = false;
      rest.shift();
    } else if (option === 'MAXLEN') {
      rest.shift();
      if (rest[0] === '~' || rest[0] === '=') rest.shift();
      longest = toInteger(rest.shift() ?? '');
    } else break;
  }
  const [wanted = '', ...fields] = rest;
  if (fields.length === 0 || fields.length % 2 !== 0)
    throw new RedisError("ERR wrong number of arguments for 'xadd' command");
  const stream: ValueOf<'stream'> = context.db.typed(key, 'stream') ?? {
    type: 'stream',
    entries: [],
    lastId: '0-0',
    added: 0,
    groups: new Map(),
  };
  if (!context.db.get(key) && !creates) return NIL;
  const last = parseId(stream.lastId, 0);
  const now = Math.floor(context.server.now());
  let id: Id;
  if (wanted === '*') id = now > last[0] ? [now, 0] : [last[0], last[1] + 1];
  else if (/^\d+-\*$/.test(wanted)) {
    const ms = Number(wanted.slice(0, -2));
    id = [ms, ms === last[0] ? last[1] + 1 : 0];
  } else id = parseId(wanted, 0);
  if (compare(id, [0, 0]) <= 0) throw new RedisError('ERR The ID specified in XADD must be greater than 0-0');
  if (compare(id, last) <= 0)
    throw new RedisError('ERR The ID specified in XADD is equal or smaller than the target stream top item');
  const text = `${id[0]}-${id[1]}`;
  stream.entries.push({ id: text, fields });
  stream.lastId = text;
  stream.added++;
  if (longest !== undefined) stream.entries.splice(0, Math.max(0, stream.entries.length - longest));
  if (context.db.get(key)) context.db.changed(key);
  else context.db.set(key, stream);
  return bulk(text);
}

function range(context: Context, args: readonly string[], reverse: boolean): Reply {
  const [key = '', first = '', second = '', option, count] = args;
  const [low, high] = reverse ? [second, first] : [first, second];
  const from = low === '-' ? ([0, 0] as const) : parseId(low.replace(/^\(/, ''), 0);
  const to = high === '+' ? ([Infinity, Infinity] as const) : parseId(high.replace(/^\(/, ''), Infinity);
  const found = (context.db.typed(key, 'stream')?.entries ?? []).filter((entry) => {
    const a = compare(idOf(entry), from);
    const b = compare(idOf(entry), to);
    return (low.startsWith('(') ? a > 0 : a >= 0) && (high.startsWith('(') ? b < 0 : b <= 0);
  });
  const ordered = reverse ? found.reverse() : found;
  return array((option?.toUpperCase() === 'COUNT' ? ordered.slice(0, toInteger(count ?? '')) : ordered).map(shown));
}

async function read(context: Context, args: readonly string[]): Promise<Reply> {
  const rest = [...args];
  let count = Infinity;
  let block: number | undefined;
  for (;;) {
    const option = rest.shift()?.toUpperCase();
    if (option === 'COUNT') count = toInteger(rest.shift() ?? '');
    else if (option === 'BLOCK') block = toInteger(rest.shift() ?? '', 'ERR timeout is not an integer or out of range');
    else if (option === 'STREAMS') break;
    else throw new RedisError('ERR syntax error');
  }
  if (rest.length === 0 || rest.length % 2 !== 0)
    throw new RedisError(
      "ERR Unbalanced 'xread' list of streams: for each stream key an ID, '+', or '$' must be specified.",
    );
  const keys = rest.slice(0, rest.length / 2);
  const after = rest.slice(rest.length / 2).map((id, i): Id => {
    if (id === '$') return parseId(context.db.typed(keys[i] ?? '', 'stream')?.lastId ?? '0-0', 0);
    return parseId(id, 0);
  });
  const end = block === undefined ? 0 : block === 0 ? Infinity : context.server.now() + block;
  for (;;) {
    const found = keys.flatMap((key, i) => {
      const entries = (context.db.typed(key, 'stream')?.entries ?? [])
        .filter((entry) => compare(idOf(entry), after[i] ?? [0, 0]) > 0)
        .slice(0, count);
      return entries.length > 0 ? [array([bulk(key), array(entries.map(shown))])] : [];
    });
    if (found.length > 0) return array(found);
    const left = end - context.server.now();
    if (block === undefined || left <= 0 || !(await context.server.untilTouched(context.client, left))) return NIL;
  }
}

/** Streams (redis t_stream.c); their groups are in stream-groups.ts. */
export const streams: Commands = {
  xadd: writes(-5, 'key [NOMKSTREAM] [MAXLEN [=|~] threshold] <*|id> field value [field value ...]', add),
  xlen: reads(2, 'key', (context, [key = '']) => integer(context.db.typed(key, 'stream')?.entries.length ?? 0)),
  xrange: reads(-4, 'key start end [COUNT count]', (context, args) => range(context, args, false)),
  xrevrange: reads(-4, 'key end start [COUNT count]', (context, args) => range(context, args, true)),
  xread: reads(-4, '[COUNT count] [BLOCK milliseconds] STREAMS key [key ...] id [id ...]', read),
  xdel: writes(-3, 'key id [id ...]', (context, [key = '', ...ids]) => {
    const stream = context.db.typed(key, 'stream');
    if (!stream) return integer(0);
    const before = stream.entries.length;
    stream.entries = stream.entries.filter(({ id }) => !ids.includes(id));
    context.db.changed(key);
    return integer(before - stream.entries.length);
  }),
  xtrim: writes(-4, 'key MAXLEN [=|~] threshold', (context, [key = '', , ...rest]) => {
    const stream = context.db.typed(key, 'stream');
    const gone = stream?.entries.splice(0, Math.max(0, stream.entries.length - toInteger(rest.at(-1) ?? ''))) ?? [];
    if (stream) context.db.changed(key);
    return integer(gone.length);
  }),
};
