import type { Client, ServerFacts } from './command.ts';
import { commandNamed, isMissing } from './commands/index.ts';
import { RedisError, type Reply } from './resp.ts';

/** Commands that a script cannot run. */
const NOT_IN_SCRIPTS =
  /^(multi|exec|discard|watch|unwatch|eval|evalsha|script|subscribe|psubscribe|unsubscribe|punsubscribe|auth|hello|monitor|shutdown|save|bgsave|client|config|debug|replicaof|select)$/;

/** Runs a command for a script: at once, its errors as replies. `note`: it changed data. */
export function scriptCall(server: ServerFacts, client: Client, words: readonly string[], note: () => void): Reply {
  const error = (text: string): Reply => ({ kind: 'error', text });
  const [given = '', ...args] = words;
  const name = given.toLowerCase();
  const command = commandNamed(name);
  if (!command)
    return error(
      isMissing(name)
        ? `ERR drydock: '${given.toUpperCase()}' is not simulated`
        : 'ERR Unknown Redis command called from script',
    );
  if (command.arity > 0 ? words.length !== command.arity : words.length < -command.arity)
    return error('ERR Wrong number of args calling Redis command from script');
  const db = server.databases[client.database];
  if (!db || NOT_IN_SCRIPTS.test(name)) return error('ERR This Redis command is not allowed from script');
  try {
    const before = server.dirty;
    const reply = command.run({ db, client, server }, args);
    if (reply instanceof Promise) return error('ERR This Redis command is not allowed from script');
    if (command.write && server.dirty > before) note();
    return reply;
  } catch (failure) {
    if (!(failure instanceof RedisError)) throw failure;
    return error(failure.message);
  }
}
