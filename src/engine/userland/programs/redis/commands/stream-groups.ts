import { type Commands, type Context, reads, writes } from '../command.ts';
import { type StreamGroup, toInteger, type ValueOf } from '../keyspace.ts';
import { array, bulk, bulks, integer, NIL, OK, RedisError, type Reply } from '../resp.ts';
import { compareIds, idOf, parseId, shownEntry } from './stream-ids.ts';

type Stream = ValueOf<'stream'>;

const NO_KEY =
  'ERR The XGROUP subcommand requires the key to exist. Note that for CREATE you may want to use the MKSTREAM option to create an empty stream automatically.';

function groupOf(context: Context, key: string, name: string): StreamGroup {
  const group = context.db.typed(key, 'stream')?.groups.get(name);
  if (!group) throw new RedisError(`NOGROUP No such key '${key}' or consumer group '${name}'`);
  return group;
}

function startOf(stream: Stream, id: string): string {
  if (id === '$') return stream.lastId;
  const [ms, sequence] = parseId(id, 0);
  return `${ms}-${sequence}`;
}

/** Entries up to an id were handed out already, where that can be told. */
function readUntil(stream: Stream, lastId: string): number | undefined {
  if (lastId === '0-0') return 0;
  return lastId === stream.lastId ? stream.added : undefined;
}

function group(context: Context, [verb = '', ...rest]: readonly string[]): Reply {
  const [key = '', name = '', third = '', ...options] = rest;
  const what = verb.toLowerCase();
  const needs = { create: 3, setid: 3, destroy: 2, createconsumer: 3, delconsumer: 3 }[what];
  if (needs === undefined) throw new RedisError(`ERR unknown subcommand '${verb}'. Try XGROUP HELP.`);
  if (rest.length < needs) throw new RedisError(`ERR wrong number of arguments for 'xgroup|${what}' command`);
  let stream = context.db.typed(key, 'stream');
  if (!stream) {
    if (what !== 'create' || !options.some((word) => /^mkstream$/i.test(word))) throw new RedisError(NO_KEY);
    stream = { type: 'stream', entries: [], lastId: '0-0', added: 0, groups: new Map() };
    context.db.set(key, stream);
  }
  const known = stream.groups.get(name);
  if (what === 'create') {
    if (known) throw new RedisError('BUSYGROUP Consumer Group name already exists');
    const lastId = startOf(stream, third);
    stream.groups.set(name, { lastId, read: readUntil(stream, lastId), pending: new Map(), consumers: new Map() });
    context.db.changed(key);
    return OK;
  }
  if (what === 'destroy') {
    const gone = stream.groups.delete(name);
    context.db.changed(key);
    return integer(gone ? 1 : 0);
  }
  if (!known) throw new RedisError(`NOGROUP No such consumer group '${name}' for key name '${key}'`);
  context.db.changed(key);
  switch (what) {
    case 'setid':
      known.lastId = startOf(stream, third);
      known.read = readUntil(stream, known.lastId);
      return OK;
    case 'createconsumer':
      if (known.consumers.has(third)) return integer(0);
      known.consumers.set(third, context.server.now());
      return integer(1);
    default: {
      const own = [...known.pending].filter(([, { consumer }]) => consumer === third);
      for (const [id] of own) known.pending.delete(id);
      known.consumers.delete(third);
      return integer(own.length);
    }
  }
}

async function readGroup(context: Context, args: readonly string[]): Promise<Reply> {
  const rest = [...args];
  let count = Number.POSITIVE_INFINITY;
  let block: number | undefined;
  let acknowledges = true;
  if (rest.shift()?.toUpperCase() !== 'GROUP') throw new RedisError('ERR syntax error');
  const [name = '', consumer = ''] = rest.splice(0, 2);
  for (;;) {
    const option = rest.shift()?.toUpperCase();
    if (option === 'COUNT') count = toInteger(rest.shift() ?? '');
    else if (option === 'BLOCK') block = toInteger(rest.shift() ?? '', 'ERR timeout is not an integer or out of range');
    else if (option === 'NOACK') acknowledges = false;
    else if (option === 'STREAMS') break;
    else throw new RedisError('ERR syntax error');
  }
  if (rest.length === 0 || rest.length % 2 !== 0)
    throw new RedisError(
      "ERR Unbalanced 'xreadgroup' list of streams: for each stream key an ID, '+', or '>' must be specified.",
    );
  const keys = rest.slice(0, rest.length / 2);
  const ids = rest.slice(rest.length / 2);
  const { server, client } = context;
  const end = block === undefined ? 0 : block === 0 ? Number.POSITIVE_INFINITY : server.now() + block;
  for (;;) {
    const found: Reply[] = [];
    for (const [i, key] of keys.entries()) {
      const stream = context.db.typed(key, 'stream');
      const known = stream?.groups.get(name);
      if (!stream || !known)
        throw new RedisError(
          `NOGROUP No such key '${key}' or consumer group '${name}' in XREADGROUP with GROUP option`,
        );
      known.consumers.set(consumer, server.now());
      const from = ids[i] ?? '';
      if (from === '>') {
        const fresh = stream.entries
          .filter((one) => compareIds(idOf(one), parseId(known.lastId, 0)) > 0)
          .slice(0, count);
        if (fresh.length === 0) continue;
        for (const { id } of fresh) if (acknowledges) known.pending.set(id, { consumer, time: server.now(), count: 1 });
        known.lastId = fresh.at(-1)?.id ?? known.lastId;
        known.read = known.read === undefined ? undefined : known.read + fresh.length;
        context.db.changed(key);
        found.push(array([bulk(key), array(fresh.map(shownEntry))]));
      } else {
        const own = [...known.pending]
          .filter(([id, one]) => one.consumer === consumer && compareIds(parseId(id, 0), parseId(from, 0)) > 0)
          .sort(([a], [b]) => compareIds(parseId(a, 0), parseId(b, 0)))
          .slice(0, count);
        const entries = own.map(([id]) => {
          const entry = stream.entries.find((one) => one.id === id);
          return entry ? shownEntry(entry) : array([bulk(id), NIL]);
        });
        found.push(array([bulk(key), array(entries)]));
      }
    }
    if (found.length > 0) return array(found);
    const left = end - server.now();
    if (block === undefined || left <= 0 || !(await server.untilTouched(client, left))) return NIL;
  }
}

function pending(context: Context, [key = '', name = '', ...rest]: readonly string[]): Reply {
  const known = groupOf(context, key, name);
  const all = [...known.pending].sort(([a], [b]) => compareIds(parseId(a, 0), parseId(b, 0)));
  if (rest.length === 0) {
    if (all.length === 0) return array([integer(0), NIL, NIL, NIL]);
    const counts = new Map<string, number>();
    for (const [, { consumer }] of all) counts.set(consumer, (counts.get(consumer) ?? 0) + 1);
    const consumers = [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
    return array([
      integer(all.length),
      bulk(all[0]?.[0]),
      bulk(all.at(-1)?.[0]),
      array(consumers.map(([consumer, count]) => bulks([consumer, String(count)]))),
    ]);
  }
  const now = context.server.now();
  let least = 0;
  let options = [...rest];
  if (/^idle$/i.test(options[0] ?? '')) {
    least = toInteger(options[1] ?? '');
    options = options.slice(2);
  }
  const [first = '', last = '', count = '', consumer] = options;
  if (count === '') throw new RedisError('ERR syntax error');
  const from = first === '-' ? ([0, 0] as const) : parseId(first, 0);
  const to = last === '+' ? ([Number.POSITIVE_INFINITY, 0] as const) : parseId(last, Number.POSITIVE_INFINITY);
  return array(
    all
      .filter(([id, one]) => {
        const at = parseId(id, 0);
        const wanted = consumer === undefined || one.consumer === consumer;
        return wanted && compareIds(at, from) >= 0 && compareIds(at, to) <= 0 && now - one.time >= least;
      })
      .slice(0, toInteger(count))
      .map(([id, one]) =>
        array([bulk(id), bulk(one.consumer), integer(Math.floor(now - one.time)), integer(one.count)]),
      ),
  );
}

/** Gives entries that somebody else holds for too long to a consumer. */
function claim(context: Context, [key = '', name = '', consumer = '', idle = '', ...ids]: readonly string[]): Reply {
  const known = groupOf(context, key, name);
  const stream = context.db.typed(key, 'stream');
  const now = context.server.now();
  const given = ids.filter((id) => /^\d+(-\d+)?$/.test(id));
  known.consumers.set(consumer, now);
  const entries = given.flatMap((id) => {
    const one = known.pending.get(id);
    if (!one || now - one.time < toInteger(idle)) return [];
    known.pending.set(id, { consumer, time: now, count: one.count + 1 });
    const entry = stream?.entries.find((other) => other.id === id);
    return entry ? [entry] : [];
  });
  context.db.changed(key);
  return ids.some((word) => /^justid$/i.test(word))
    ? bulks(entries.map(({ id }) => id))
    : array(entries.map(shownEntry));
}

function info(context: Context, [verb = '', key = '', name = '']: readonly string[]): Reply {
  const what = verb.toLowerCase();
  if (!['stream', 'groups', 'consumers'].includes(what))
    throw new RedisError(`ERR unknown subcommand '${verb}'. Try XINFO HELP.`);
  const stream = context.db.typed(key, 'stream');
  if (!stream) throw new RedisError('ERR no such key');
  const now = context.server.now();
  if (what === 'groups')
    return array(
      [...stream.groups].map(([title, one]) =>
        array([
          ...[bulk('name'), bulk(title)],
          ...[bulk('consumers'), integer(one.consumers.size)],
          ...[bulk('pending'), integer(one.pending.size)],
          ...[bulk('last-delivered-id'), bulk(one.lastId)],
          ...[bulk('entries-read'), one.read === undefined ? NIL : integer(one.read)],
          ...[bulk('lag'), one.read === undefined ? NIL : integer(stream.added - one.read)],
        ]),
      ),
    );
  if (what === 'consumers') {
    const known = stream.groups.get(name);
    if (!known) throw new RedisError(`NOGROUP No such consumer group '${name}' for key name '${key}'`);
    return array(
      [...known.consumers].map(([title, seen]) =>
        array([
          ...[bulk('name'), bulk(title)],
          ...[bulk('pending'), integer([...known.pending.values()].filter((one) => one.consumer === title).length)],
          ...[bulk('idle'), integer(Math.floor(now - seen))],
          ...[bulk('inactive'), integer(Math.floor(now - seen))],
        ]),
      ),
    );
  }
  const [first] = stream.entries;
  const last = stream.entries.at(-1);
  return array([
    ...[bulk('length'), integer(stream.entries.length)],
    ...[bulk('radix-tree-keys'), integer(stream.entries.length === 0 ? 0 : 1)],
    ...[bulk('radix-tree-nodes'), integer(stream.entries.length === 0 ? 1 : 2)],
    ...[bulk('last-generated-id'), bulk(stream.lastId)],
    ...[bulk('max-deleted-entry-id'), bulk('0-0')],
    ...[bulk('entries-added'), integer(stream.added)],
    ...[bulk('recorded-first-entry-id'), bulk(first?.id ?? '0-0')],
    ...[bulk('groups'), integer(stream.groups.size)],
    ...[bulk('first-entry'), first ? shownEntry(first) : NIL],
    ...[bulk('last-entry'), last ? shownEntry(last) : NIL],
  ]);
}

/** Consumer groups of streams (redis t_stream.c). */
export const streamGroups: Commands = {
  xgroup: writes(-2, 'subcommand', group),
  xreadgroup: writes(
    -7,
    'GROUP group consumer [COUNT count] [BLOCK milliseconds] [NOACK] STREAMS key [key ...] id [id ...]',
    readGroup,
  ),
  xack: writes(-4, 'key group id [id ...]', (context, [key = '', name = '', ...ids]) => {
    const known = context.db.typed(key, 'stream')?.groups.get(name);
    const gone = ids.filter((id) => known?.pending.delete(id)).length;
    if (gone > 0) context.db.changed(key);
    return integer(gone);
  }),
  xpending: reads(-3, 'key group [[IDLE min-idle-time] start end count [consumer]]', pending),
  xclaim: writes(-6, 'key group consumer min-idle-time id [id ...] [JUSTID]', claim),
  xinfo: reads(-2, 'subcommand', info),
};
