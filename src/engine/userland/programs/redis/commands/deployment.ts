import { type Command, type Commands, reads } from '../command.ts';
import { array, bulks, integer, OK, RedisError } from '../resp.ts';

const DISABLED = 'ERR This instance has cluster support disabled';

const follow: Command['run'] = ({ server }, [host = '', port = '']) => {
  if (/^no$/i.test(host) && /^one$/i.test(port)) {
    server.replication.follow(undefined);
    return OK;
  }
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535) throw new RedisError('ERR Invalid master port');
  server.replication.follow({ host, port: number });
  return OK;
};

/** What asks about a cluster, replicas and latency, of a server that is no cluster. */
export const deployment: Commands = {
  replicaof: reads(3, 'host port', follow),
  slaveof: reads(3, 'host port', follow),
  role: reads(1, '', ({ server }) => server.replication.role()),
  replconf: reads(-1, '', ({ server, client }, args) => {
    server.replication.configure(client, args);
    return OK;
  }),
  psync: reads(-3, '', ({ server, client }) => server.replication.begin(client)),
  wait: reads(3, 'numreplicas timeout', ({ server }) => integer(server.replication.count)),
  cluster: reads(-2, 'subcommand', () => {
    throw new RedisError(DISABLED);
  }),
  readonly: reads(1, '', () => {
    throw new RedisError(DISABLED);
  }),
  readwrite: reads(1, '', () => {
    throw new RedisError(DISABLED);
  }),
  asking: reads(1, '', () => {
    throw new RedisError(DISABLED);
  }),
  failover: reads(-1, '[TO host port [FORCE]] [ABORT] [TIMEOUT milliseconds]', () => {
    throw new RedisError('ERR FAILOVER requires connected replicas.');
  }),
  latency: reads(-2, 'subcommand', (_, [verb = '', ...words]) => {
    switch (verb.toLowerCase()) {
      case 'latest':
      case 'histogram':
        return array([]);
      case 'history':
        if (words.length !== 1) throw new RedisError("ERR wrong number of arguments for 'latency|history' command");
        return array([]);
      case 'reset':
        return integer(0);
      case 'doctor':
        throw new RedisError("ERR drydock: 'LATENCY DOCTOR' is not simulated");
      default:
        throw new RedisError(`ERR unknown subcommand '${verb}'. Try LATENCY HELP.`);
    }
  }),
  slowlog: reads(-2, 'subcommand', (_, [verb = '']) => {
    switch (verb.toLowerCase()) {
      case 'len':
        return integer(0);
      case 'reset':
        return OK;
      case 'get':
        return array([]);
      case 'help':
        return bulks([]);
      default:
        throw new RedisError(`ERR unknown subcommand '${verb}'. Try SLOWLOG HELP.`);
    }
  }),
};
