import { type Client, type Commands, type Context, reads } from '../command.ts';
import { changeSetting } from '../config.ts';
import { infoText } from '../info.ts';
import { globRegex, toInteger } from '../keyspace.ts';
import { array, bulk, bulks, integer, OK, RedisError, type Reply, status } from '../resp.ts';

/** Settings that only a start can change. */
const IMMUTABLE: ReadonlySet<string> = new Set(
  'databases daemonize supervised pidfile logfile unixsocket appendfilename appenddirname cluster-enabled io-threads enable-debug-command always-show-logo tcp-backlog'.split(
    ' ',
  ),
);

function clientLine(client: Client, { server }: Context): string {
  const age = Math.floor((server.now() - client.since) / 1000);
  const flags = client.channels.size + client.patterns.size > 0 ? 'P' : client.queue ? 'x' : 'N';
  return `id=${client.id} addr=${client.address} laddr=${client.local} fd=${client.id + 7} name=${client.name} age=${age} idle=0 flags=${flags} db=${client.database} sub=${client.channels.size} psub=${client.patterns.size} ssub=0 multi=${client.queue?.length ?? -1} watch=${client.watched.size} qbuf=0 qbuf-free=20474 argv-mem=10 multi-mem=0 rbs=1024 rbp=0 obl=0 oll=0 omem=0 tot-mem=22426 events=r cmd=${client.last} user=default redir=-1 resp=${client.protocol} lib-name=${client.library[0]} lib-ver=${client.library[1]} io-thread=0 tot-net-in=0 tot-net-out=0 tot-cmds=0\n`;
}

function clientCommand(context: Context, args: readonly string[]): Reply {
  const { client, server } = context;
  const [verb = '', first = '', second = ''] = args;
  switch (verb.toLowerCase()) {
    case 'id':
      return integer(client.id);
    case 'getname':
      return client.name === '' ? bulk(undefined) : bulk(client.name);
    case 'setname':
      if (/[\s]/.test(first))
        throw new RedisError('ERR Client names cannot contain spaces, newlines or special characters.');
      client.name = first;
      return OK;
    case 'setinfo':
      if (first.toLowerCase() === 'lib-name') client.library = [second, client.library[1]];
      else if (first.toLowerCase() === 'lib-ver') client.library = [client.library[0], second];
      else throw new RedisError(`ERR Unrecognized option '${first}'`);
      return OK;
    case 'info':
      return bulk(clientLine(client, context));
    case 'list':
      return bulk([...server.clients].map((one) => clientLine(one, context)).join(''));
    case 'kill': {
      const address = second === '' ? first : second;
      const found = [...server.clients].filter((one) => one.address === address || String(one.id) === address);
      for (const one of found) one.closing = true;
      if (second === '' && found.length === 0) throw new RedisError('ERR No such client');
      return second === '' ? OK : integer(found.length);
    }
    case 'reply':
    case 'no-evict':
    case 'no-touch':
      return OK;
    default:
      throw new RedisError(`ERR unknown subcommand '${verb}'. Try CLIENT HELP.`);
  }
}

function configCommand({ server }: Context, args: readonly string[]): Reply {
  const [verb = '', ...rest] = args;
  switch (verb.toLowerCase()) {
    case 'get': {
      if (rest.length === 0) throw new RedisError("ERR wrong number of arguments for 'config|get' command");
      const wanted = rest.map((pattern) => globRegex(pattern.toLowerCase()));
      return bulks([...server.config].filter(([name]) => wanted.some((one) => one.test(name))).flat());
    }
    case 'set':
      if (rest.length < 2 || rest.length % 2 !== 0)
        throw new RedisError("ERR wrong number of arguments for 'config|set' command");
      for (let i = 0; i < rest.length; i += 2) {
        const name = (rest[i] ?? '').toLowerCase();
        if (!server.config.has(name))
          throw new RedisError(`ERR Unknown option or number of arguments for CONFIG SET - '${rest[i]}'`);
        if (name === 'port' || name === 'bind')
          throw new RedisError(`ERR drydock: 'CONFIG SET ${name}' is not simulated`);
        const problem = IMMUTABLE.has(name)
          ? "can't set immutable config"
          : changeSetting(server.config, name, [rest[i + 1] ?? '']);
        if (problem !== undefined)
          throw new RedisError(`ERR CONFIG SET failed (possibly related to argument '${rest[i]}') - ${problem}`);
        if (name === 'appendonly') server.useAppendLog(server.config.get(name) === 'yes');
      }
      return OK;
    case 'resetstat':
      return OK;
    case 'rewrite':
      if (server.configFile() === '') throw new RedisError('ERR The server is running without a config file');
      throw new RedisError("ERR drydock: 'CONFIG REWRITE' is not simulated");
    default:
      throw new RedisError(`ERR unknown subcommand '${verb}'. Try CONFIG HELP.`);
  }
}

/** The server and its connections (redis server.c, networking.c, config.c). */
export const serverCommands: Commands = {
  ping: reads(-1, '[message]', ({ client }, [message, ...rest]) => {
    if (rest.length > 0) throw new RedisError("ERR wrong number of arguments for 'ping' command");
    if (client.channels.size + client.patterns.size > 0) return bulks(['pong', message ?? '']);
    return message === undefined ? status('PONG') : bulk(message);
  }),
  echo: reads(2, 'message', (_, [message]) => bulk(message)),
  select: reads(2, 'index', ({ client, server }, [index = '']) => {
    const number = toInteger(index);
    if (!server.databases[number]) throw new RedisError('ERR DB index is out of range');
    client.database = number;
    return OK;
  }),
  auth: reads(-2, '[username] password', ({ client, server }, args) => {
    const password = server.config.get('requirepass') ?? '';
    if (args.length === 1 && password === '')
      throw new RedisError(
        'ERR AUTH <password> called without any password configured for the default user. Are you sure your configuration is correct?',
      );
    if (args.length > 2) throw new RedisError('ERR syntax error');
    const user = args.length === 2 ? args[0] : 'default';
    if (user !== 'default' || (password !== '' && args.at(-1) !== password))
      throw new RedisError('WRONGPASS invalid username-password pair or user is disabled.');
    client.authenticated = true;
    return OK;
  }),
  hello: reads(-1, '[protover [AUTH username password] [SETNAME clientname]]', ({ client, server }, [version]) => {
    if (version !== undefined && version !== '2' && version !== '3')
      throw new RedisError('NOPROTO unsupported protocol version');
    if (version !== undefined) client.protocol = version === '3' ? 3 : 2;
    return array([
      bulk('server'),
      bulk('redis'),
      bulk('version'),
      bulk(server.version),
      bulk('proto'),
      integer(client.protocol),
      bulk('id'),
      integer(client.id),
      bulk('mode'),
      bulk('standalone'),
      bulk('role'),
      bulk('master'),
      bulk('modules'),
      array([]),
    ]);
  }),
  quit: reads(-1, '', ({ client }) => {
    client.closing = true;
    return OK;
  }),
  reset: reads(1, '', ({ client }) => {
    client.database = 0;
    client.protocol = 2;
    client.queue = undefined;
    client.channels.clear();
    client.patterns.clear();
    return status('RESET');
  }),
  client: reads(-2, 'subcommand', clientCommand),
  config: reads(-2, 'subcommand', configCommand),
  info: reads(-1, '[section [section ...]]', ({ server }, sections) => bulk(infoText(server, sections))),
  time: reads(1, '', ({ server }) => {
    const now = server.now();
    return bulks([String(Math.floor(now / 1000)), String(Math.floor((now % 1000) * 1000))]);
  }),
  lastsave: reads(1, '', ({ server }) => integer(Math.floor(server.lastSave / 1000))),
  save: reads(1, '', ({ server }) => {
    const problem = server.save();
    if (problem !== undefined) throw new RedisError('ERR');
    return OK;
  }),
  bgsave: reads(-1, '[SCHEDULE]', ({ server }, [option]) => {
    if (option !== undefined && option.toUpperCase() !== 'SCHEDULE') throw new RedisError('ERR syntax error');
    if (server.saving) {
      if (server.saving === 'dump') throw new RedisError('ERR Background save already in progress');
      if (option === undefined)
        throw new RedisError(
          "ERR Another child process is active (AOF?): can't BGSAVE right now. Use BGSAVE SCHEDULE in order to schedule a BGSAVE whenever possible.",
        );
      server.backgroundSave();
      return status('Background saving scheduled');
    }
    server.backgroundSave();
    return status('Background saving started');
  }),
  bgrewriteaof: reads(1, '', ({ server }) => {
    if (server.saving) {
      server.rewriteAof();
      return status('Background append only file rewriting scheduled');
    }
    server.rewriteAof();
    return status('Background append only file rewriting started');
  }),
  shutdown: reads(-1, '[NOSAVE|SAVE] [NOW] [FORCE] [ABORT]', ({ server, client }, options) => {
    const words = options.map((word) => word.toUpperCase());
    if (words.some((word) => !['NOSAVE', 'SAVE', 'NOW', 'FORCE'].includes(word)))
      throw new RedisError('ERR syntax error');
    client.closing = true;
    server.shutdown(words.includes('SAVE') ? true : words.includes('NOSAVE') ? false : undefined);
    return { kind: 'none' };
  }),
  monitor: reads(1, '', ({ client, server }) => {
    server.statistics.monitors.add(client);
    return OK;
  }),
  debug: reads(-2, 'subcommand', async ({ server, client }, [verb = '', seconds = '0']) => {
    if (server.config.get('enable-debug-command') === 'no')
      throw new RedisError(
        'ERR DEBUG command not allowed. If the enable-debug-command option is set to "local", you can run it from a local connection, otherwise you need to set this option in the configuration file, and then restart the server.',
      );
    if (verb.toLowerCase() !== 'sleep') throw new RedisError(`ERR drydock: 'DEBUG ${verb}' is not simulated`);
    await server.untilTouched(client, Number(seconds) * 1000);
    return OK;
  }),
  memory: reads(-2, 'subcommand', ({ db, server }, [verb = '', key = '']) => {
    if (verb.toLowerCase() === 'usage') {
      const value = db.get(key);
      return value ? integer(56 + key.length + JSON.stringify(value).length) : bulk(undefined);
    }
    if (verb.toLowerCase() === 'stats') return array([bulk('total.allocated'), integer(server.memory())]);
    if (/^(doctor|purge|malloc-stats)$/i.test(verb))
      throw new RedisError(`ERR drydock: 'MEMORY ${verb.toUpperCase()}' is not simulated`);
    throw new RedisError(`ERR unknown subcommand '${verb}'. Try MEMORY HELP.`);
  }),
  acl: reads(-2, 'subcommand', ({ client }, [verb = '']) => {
    if (verb.toLowerCase() === 'whoami') return bulk('default');
    if (verb.toLowerCase() === 'users') return bulks(['default']);
    if (verb.toLowerCase() === 'list')
      return bulks([`user default on ${client.authenticated ? 'nopass' : '#'} sanitize-payload ~* &* +@all`]);
    throw new RedisError(`ERR unknown subcommand '${verb}'. Try ACL HELP.`);
  }),
};
