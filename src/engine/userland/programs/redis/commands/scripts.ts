import { hashBytes } from '../../../../base/hashes.ts';
import { type Commands, type Context, reads } from '../command.ts';
import { toInteger } from '../keyspace.ts';
import { LuaInterpreter } from '../lua/interpreter.ts';
import { luaGlobals } from '../lua/library.ts';
import { LuaSyntaxError, parseLua } from '../lua/parser.ts';
import type { Statement } from '../lua/syntax.ts';
import { LuaError, LuaTable, type LuaValue, toText } from '../lua/values.ts';
import { array, binaryBytes, bulk, bulks, integer, NIL, OK, RedisError, type Reply, status } from '../resp.ts';

/** Scripts of each server, by the SHA-1 of their text. */
const loaded = new WeakMap<object, Map<string, readonly Statement[]>>();

function scriptsOf({ server }: Context): Map<string, readonly Statement[]> {
  let scripts = loaded.get(server.databases);
  if (!scripts) {
    scripts = new Map();
    loaded.set(server.databases, scripts);
  }
  return scripts;
}

function shaOf(text: string): string {
  return [...hashBytes('sha1', binaryBytes(text))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

function load(context: Context, text: string): string {
  const sha = shaOf(text);
  const scripts = scriptsOf(context);
  if (scripts.has(sha)) return sha;
  try {
    scripts.set(sha, parseLua(text));
  } catch (error) {
    if (!(error instanceof LuaSyntaxError)) throw error;
    throw new RedisError(`ERR Error compiling script (new function): user_script:${error.line}: ${error.message}`);
  }
  return sha;
}

/** A reply as a script sees it. */
function toLua(reply: Reply): LuaValue {
  switch (reply.kind) {
    case 'integer':
      return reply.value;
    case 'bulk':
      return reply.text;
    case 'nil':
      return false;
    case 'array':
      return LuaTable.of(reply.items.map(toLua));
    case 'status':
    case 'error': {
      const table = new LuaTable();
      table.set(reply.kind === 'status' ? 'ok' : 'err', reply.text);
      return table;
    }
    default:
      return false;
  }
}

/** What a script returns, as a reply: numbers lose what stands behind the point, a list ends at its first nil. */
function toReply(value: LuaValue): Reply {
  if (value === undefined || value === false) return NIL;
  if (value === true) return integer(1);
  if (typeof value === 'number') return integer(Math.trunc(value));
  if (typeof value === 'string') return bulk(value);
  if (!(value instanceof LuaTable)) return NIL;
  const [err, ok] = [value.get('err'), value.get('ok')];
  if (typeof err === 'string') return { kind: 'error', text: err };
  if (typeof ok === 'string') return status(ok);
  return array(Array.from({ length: value.length }, (_, i) => toReply(value.get(i + 1))));
}

function splitKeys([count = '', ...rest]: readonly string[]): {
  readonly keys: readonly string[];
  readonly args: readonly string[];
} {
  const number = toInteger(count);
  if (number < 0) throw new RedisError("ERR Number of keys can't be negative");
  if (number > rest.length) throw new RedisError("ERR Number of keys can't be greater than number of args");
  return { keys: rest.slice(0, number), args: rest.slice(number) };
}

function run(context: Context, sha: string, words: readonly string[]): Reply {
  const { keys, args } = splitKeys(words);
  const { server } = context;
  /** Runs a command for the script; an error comes as a reply. */
  const call = (name: string, given: readonly LuaValue[]): Reply => {
    if (given.length === 0) throw new LuaError(`Please specify at least one argument for this redis.${name}() call`);
    const words_ = given.map((each) => {
      if (typeof each !== 'string' && typeof each !== 'number')
        throw new LuaError(`Lua redis lib command arguments must be strings or integers`);
      return toText(each);
    });
    return server.callFromScript(context.client, words_);
  };
  const redis = new LuaTable();
  redis.set('call', (...given) => {
    const reply = call('call', given);
    if (reply.kind === 'error') throw new LuaError(toLua({ kind: 'error', text: reply.text }));
    return [toLua(reply)];
  });
  redis.set('pcall', (...given) => [toLua(call('pcall', given))]);
  redis.set('status_reply', (text) => [toLua(status(toText(text)))]);
  redis.set('error_reply', (text) => [
    toLua({
      kind: 'error',
      text:
        /^[A-Z]+ /.test(toText(text)) || toText(text).startsWith('-')
          ? toText(text).replace(/^-/, '')
          : `ERR ${toText(text)}`,
    }),
  ]);
  redis.set('sha1hex', (text) => [shaOf(toText(text))]);
  redis.set('log', (_, ...texts) => {
    server.log('*', texts.map(toText).join(' '));
    return [];
  });
  for (const [i, level] of ['LOG_DEBUG', 'LOG_VERBOSE', 'LOG_NOTICE', 'LOG_WARNING'].entries()) redis.set(level, i);
  const globals = luaGlobals(() => server.random());
  globals.set('redis', redis);
  globals.set('server', redis);
  globals.set('KEYS', LuaTable.of(keys));
  globals.set('ARGV', LuaTable.of(args));
  try {
    return toReply(new LuaInterpreter(globals).run(scriptsOf(context).get(sha) ?? [])[0]);
  } catch (error) {
    if (!(error instanceof LuaError)) throw error;
    const { value } = error;
    const text = value instanceof LuaTable ? toText(value.get('err')) : `ERR ${toText(value)}`;
    const where = `script: ${sha}, on @user_script:1.`;
    throw new RedisError(
      value instanceof LuaTable
        ? `${text} ${where}`
        : `${text} ${where}`.replace(/^ERR user_script/, 'ERR user_script'),
    );
  }
}

const evalScript = (context: Context, [text = '', ...words]: readonly string[]): Reply => {
  splitKeys(words);
  return run(context, load(context, text), words);
};
const evalSha = (context: Context, [sha = '', ...words]: readonly string[]): Reply => {
  if (!scriptsOf(context).has(sha.toLowerCase())) throw new RedisError('NOSCRIPT No matching script. Please use EVAL.');
  return run(context, sha.toLowerCase(), words);
};

/** EVAL and its kin: scripts in Lua. */
export const scripts: Commands = {
  eval: reads(-3, 'script numkeys [key [key ...]] [arg [arg ...]]', evalScript),
  eval_ro: reads(-3, 'script numkeys [key [key ...]] [arg [arg ...]]', evalScript),
  evalsha: reads(-3, 'sha1 numkeys [key [key ...]] [arg [arg ...]]', evalSha),
  evalsha_ro: reads(-3, 'sha1 numkeys [key [key ...]] [arg [arg ...]]', evalSha),
  script: reads(-2, '', (context, [verb = '', ...words]) => {
    switch (verb.toLowerCase()) {
      case 'load':
        return bulk(load(context, words[0] ?? ''));
      case 'exists':
        return array(words.map((sha) => integer(scriptsOf(context).has(sha.toLowerCase()) ? 1 : 0)));
      case 'flush':
        scriptsOf(context).clear();
        return OK;
      case 'kill':
        throw new RedisError('NOTBUSY No scripts in execution right now.');
      default:
        throw new RedisError(`ERR unknown subcommand '${verb}'. Try SCRIPT HELP.`);
    }
  }),
  // DIFFERS: Libraries of functions (FUNCTION LOAD) are not simulated: there are none to list or to call.
  function: reads(-2, '', (_, [verb = '', ...words]) => {
    switch (verb.toLowerCase()) {
      case 'list':
        return array([]);
      case 'flush':
        return OK;
      case 'stats':
        if (words.length > 0) throw new RedisError("ERR wrong number of arguments for 'function|stats' command");
        return bulks([]);
      default:
        throw new RedisError(`ERR drydock: 'FUNCTION ${verb.toUpperCase()}' is not simulated`);
    }
  }),
  fcall: reads(-3, 'function numkeys [key [key ...]] [arg [arg ...]]', () => {
    throw new RedisError('ERR Function not found');
  }),
};
