import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { copy } from './copy-data.ts';
import { ExtendedQuery } from './extended-query.ts';
import { MessageReader, MessageStream, MessageWriter, PROTOCOL_VERSION } from './protocol.ts';
import { errorMessage, fields, ready, rowDescription, writeRows } from './replies.ts';
import type { ServerState } from './server.ts';
import { SqlError } from './sql/error.ts';
import { Session } from './sql/session.ts';

/** Serves one client until it leaves. */
export async function serveClient(server: ServerState, connection: Connection): Promise<void> {
  const stream = new MessageStream(connection);
  const startup = await stream.next(true);
  if (!startup) return connection.close();
  const reader = new MessageReader(startup.body);
  const code = reader.int32();
  if (code === 80_877_103) {
    // An offer of TLS: no.
    await connection.write(encodeUtf8('N'));
    return serveStarted(server, connection, stream);
  }
  if (code !== PROTOCOL_VERSION) return connection.close();
  return start(server, connection, stream, reader);
}

async function serveStarted(server: ServerState, connection: Connection, stream: MessageStream): Promise<void> {
  const startup = await stream.next(true);
  if (!startup) return connection.close();
  const reader = new MessageReader(startup.body);
  reader.int32();
  return start(server, connection, stream, reader);
}

async function start(
  server: ServerState,
  connection: Connection,
  stream: MessageStream,
  reader: MessageReader,
): Promise<void> {
  const pid = server.newPid();
  const parameters = new Map<string, string>();
  for (let name = reader.text(); name !== ''; name = reader.text()) parameters.set(name, reader.text());
  const user = parameters.get('user') ?? '';
  const name = parameters.get('database') ?? user;
  const refuse = async (message: string, code: string): Promise<void> => {
    await server.log(pid, 'FATAL', message);
    await connection.write(errorMessage('FATAL', new SqlError(message, { code })));
    connection.close();
  };
  const role = server.cluster.roles.get(user);
  if (connection.remote.address !== '127.0.0.1' && !server.trustsAll) {
    await connection.write(new MessageWriter().int32(3).finish('R'));
    const answer = await stream.next();
    if (!answer) return connection.close();
    const password = new MessageReader(answer.body).text();
    if (!role || role.password === undefined || role.password !== password)
      return refuse(`password authentication failed for user "${user}"`, '28P01');
  }
  if (!role) return refuse(`role "${user}" does not exist`, '28000');
  if (!role.login) return refuse(`role "${user}" is not permitted to log in`, '28000');
  const database = server.cluster.databases.get(name);
  if (!database) return refuse(`database "${name}" does not exist`, '3D000');
  const session = new Session({
    cluster: server.cluster,
    database,
    user,
    version: server.version,
    settings: server.settings,
    now: () => server.process.clock.now(),
    random: () => server.process.random.int(1_000_000_000) / 1_000_000_000,
    pid: () => pid,
    notify: async (severity, message, more) => {
      if (severity === 'WARNING') await server.log(pid, severity, message);
      await connection.write(fields(severity, new SqlError(message, { code: '00000', ...more })).finish('N'));
    },
    persist: (changed) => server.persist(changed),
    persistGlobal: (dropped) => server.persistGlobal(dropped),
  });
  const greeting = [new MessageWriter().int32(0).finish('R')];
  for (const [key, value] of [
    ['server_version', server.number],
    ['server_encoding', 'UTF8'],
    ['client_encoding', 'UTF8'],
    ['TimeZone', 'Etc/UTC'],
    ['is_superuser', role.attributes.includes('superuser') ? 'on' : 'off'],
  ] as const)
    greeting.push(new MessageWriter().text(key).text(value).finish('S'));
  greeting.push(
    new MessageWriter()
      .int32(pid)
      .int32(pid * 7919)
      .finish('K'),
    ready('I'),
  );
  for (const part of greeting) await connection.write(part);
  const client = { connection, stream };
  const report: Report = async (error, query) => {
    const sql = sqlErrorOf(error);
    await logError(server, pid, sql, query);
    await connection.write(errorMessage('ERROR', sql));
  };
  const extended = new ExtendedQuery({ server, session, client, report });
  for (let message = await stream.next(); message && message.letter !== 'X'; message = await stream.next()) {
    if (message.letter !== 'Q') {
      await extended.take(message);
      continue;
    }
    await answer(server, session, client, new MessageReader(message.body).text(), report);
    await connection.write(ready(session.state));
  }
  connection.close();
}

/** What a client is spoken to through. */
export interface ClientLine {
  readonly connection: Connection;
  readonly stream: MessageStream;
}

/** Logs an error with its statement, and tells the client. Throws again what is no SqlError. */
export type Report = (error: unknown, query: string) => Promise<void>;

async function answer(
  server: ServerState,
  session: Session,
  client: ClientLine,
  query: string,
  report: Report,
): Promise<void> {
  const { connection } = client;
  try {
    const statements = session.parse(query);
    if (statements.length === 0) await connection.write(new MessageWriter().finish('I'));
    for (const { statement } of statements) {
      if (statement.kind === 'copy') {
        await copy(server, session, client, statement);
        continue;
      }
      const { tag, rows } = await session.run(statement);
      if (rows) {
        await connection.write(rowDescription(rows.columns));
        await writeRows(server, connection, rows.columns, rows.rows);
      }
      await connection.write(new MessageWriter().text(tag).finish('C'));
    }
  } catch (error) {
    await report(error, query);
  }
}

function sqlErrorOf(error: unknown): SqlError {
  if (error instanceof FsError) return new SqlError(`could not write to file: ${error.message}`, { code: '53100' });
  if (error instanceof SqlError) return error;
  throw error;
}

async function logError(server: ServerState, pid: number, error: SqlError, query: string): Promise<void> {
  const { message, position, detail, hint, context } = error;
  await server.log(pid, 'ERROR', position === undefined ? message : `${message} at character ${position}`);
  if (detail !== undefined) await server.log(pid, 'DETAIL', detail);
  if (hint !== undefined) await server.log(pid, 'HINT', hint);
  if (context !== undefined) await server.log(pid, 'CONTEXT', context);
  await server.log(pid, 'STATEMENT', query.trim().replaceAll('\n', '\n\t'));
}
