import type { Context } from '../command.ts';
import { toFloat } from '../keyspace.ts';
import { NIL, RedisError, type Reply } from '../resp.ts';

/** Looks again whenever something was written, until the time is up. Zero waits for ever. */
export async function blocking(
  context: Context,
  timeoutText: string,
  attempt: () => Reply | undefined,
): Promise<Reply> {
  const timeout = toFloat(timeoutText, 'ERR timeout is not a float or out of range');
  if (timeout < 0) throw new RedisError('ERR timeout is negative');
  const { server, client } = context;
  const end = timeout === 0 ? Number.POSITIVE_INFINITY : server.now() + timeout * 1000;
  for (;;) {
    const reply = attempt();
    if (reply) return reply;
    const left = end - server.now();
    if (left <= 0 || client.queue !== undefined || !(await server.untilTouched(client, left))) return NIL;
  }
}
