import { type Client, type Commands, reads } from '../command.ts';
import { globRegex } from '../keyspace.ts';
import { array, bulk, bulks, integer, OK, push, RedisError, type Reply } from '../resp.ts';

function subscribed(client: Client, kind: string, name: string | undefined): void {
  client.send(push([bulk(kind), bulk(name), integer(client.channels.size + client.patterns.size)]));
}

function leave(client: Client, names: readonly string[], held: Set<string>, kind: string): Reply {
  const going = names.length > 0 ? names : [...held];
  if (going.length === 0) subscribed(client, kind, undefined);
  for (const name of going) {
    held.delete(name);
    subscribed(client, kind, name);
  }
  return { kind: 'none' };
}

/** Publish and subscribe, and transactions (redis pubsub.c, multi.c). */
export const messages: Commands = {
  publish: reads(3, 'channel message', ({ server }, [channel = '', message = '']) =>
    integer(server.publish(channel, message)),
  ),
  subscribe: reads(-2, 'channel [channel ...]', ({ client }, channels) => {
    for (const channel of channels) {
      client.channels.add(channel);
      subscribed(client, 'subscribe', channel);
    }
    return { kind: 'none' };
  }),
  psubscribe: reads(-2, 'pattern [pattern ...]', ({ client }, patterns) => {
    for (const pattern of patterns) {
      client.patterns.add(pattern);
      subscribed(client, 'psubscribe', pattern);
    }
    return { kind: 'none' };
  }),
  unsubscribe: reads(-1, '[channel [channel ...]]', ({ client }, names) =>
    leave(client, names, client.channels, 'unsubscribe'),
  ),
  punsubscribe: reads(-1, '[pattern [pattern ...]]', ({ client }, names) =>
    leave(client, names, client.patterns, 'punsubscribe'),
  ),
  pubsub: reads(-2, 'subcommand', ({ server }, [verb = '', ...rest]) => {
    const channels = [...new Set([...server.clients].flatMap((client) => [...client.channels]))];
    switch (verb.toLowerCase()) {
      case 'channels':
        return bulks(channels.filter((channel) => rest[0] === undefined || globRegex(rest[0]).test(channel)));
      case 'numsub':
        return array(
          rest.flatMap((name) => [
            bulk(name),
            integer([...server.clients].filter((one) => one.channels.has(name)).length),
          ]),
        );
      case 'numpat':
        return integer(new Set([...server.clients].flatMap((client) => [...client.patterns])).size);
      default:
        throw new RedisError(`ERR unknown subcommand '${verb}'. Try PUBSUB HELP.`);
    }
  }),
  multi: reads(1, '', ({ client }) => {
    if (client.queue) throw new RedisError('ERR MULTI calls can not be nested');
    client.queue = [];
    client.spoiled = false;
    return OK;
  }),
  exec: reads(1, '', async ({ client, server }) => {
    const { queue, spoiled, dirty } = client;
    if (!queue) throw new RedisError('ERR EXEC without MULTI');
    client.queue = undefined;
    client.watched.clear();
    client.dirty = false;
    if (spoiled) throw new RedisError('EXECABORT Transaction discarded because of previous errors.');
    if (dirty) return bulk(undefined);
    const replies: Reply[] = [];
    for (const words of queue) replies.push(await server.execute(client, words));
    return array(replies);
  }),
  discard: reads(1, '', ({ client }) => {
    if (!client.queue) throw new RedisError('ERR DISCARD without MULTI');
    client.queue = undefined;
    client.watched.clear();
    client.dirty = false;
    return OK;
  }),
  watch: reads(-2, 'key [key ...]', ({ client }, keys) => {
    if (client.queue) throw new RedisError('ERR WATCH inside MULTI is not allowed');
    for (const key of keys) client.watched.add(`${client.database} ${key}`);
    return OK;
  }),
  unwatch: reads(1, '', ({ client }) => {
    client.watched.clear();
    client.dirty = false;
    return OK;
  }),
};
