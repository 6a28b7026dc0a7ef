import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { copy } from './copy-data.ts';
import { MessageReader, MessageStream, MessageWriter, oidOf, PROTOCOL_VERSION } from './protocol.ts';
import type { ServerState } from './server.ts';
import { SqlError } from './sql/error.ts';
import type { ResultSet } from './sql/scope.ts';
import { Session } from './sql/session.ts';
import { valueText } from './sql/value.ts';

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
  for (let message = await stream.next(); message && message.letter !== 'X'; message = await stream.next()) {
    if (message.letter !== 'Q') {
      await connection.write(
        errorMessage('ERROR', new SqlError('drydock: the extended query protocol is not simulated', { code: '0A000' })),
      );
      await connection.write(ready(session.state));
      continue;
    }
    await answer(server, session, { connection, stream }, new MessageReader(message.body).text(), pid);
    await connection.write(ready(session.state));
  }
  connection.close();
}

/** What a client is spoken to through. */
export interface ClientLine {
  readonly connection: Connection;
  readonly stream: MessageStream;
}

async function answer(
  server: ServerState,
  session: Session,
  client: ClientLine,
  query: string,
  pid: number,
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
      if (rows) await writeRows(server, connection, rows);
      await connection.write(new MessageWriter().text(tag).finish('C'));
    }
  } catch (error) {
    const sql =
      error instanceof FsError ? new SqlError(`could not write to file: ${error.message}`, { code: '53100' }) : error;
    if (!(sql instanceof SqlError)) throw error;
    await server.log(
      pid,
      'ERROR',
      sql.position === undefined ? sql.message : `${sql.message} at character ${sql.position}`,
    );
    if (sql.detail !== undefined) await server.log(pid, 'DETAIL', sql.detail);
    if (sql.hint !== undefined) await server.log(pid, 'HINT', sql.hint);
    if (sql.context !== undefined) await server.log(pid, 'CONTEXT', sql.context);
    await server.log(pid, 'STATEMENT', query.trim().replaceAll('\n', '\n\t'));
    await connection.write(errorMessage('ERROR', sql));
  }
}

async function writeRows(server: ServerState, connection: Connection, { columns, rows }: ResultSet): Promise<void> {
  const head = new MessageWriter().int16(columns.length);
  for (const { name, type } of columns)
    head
      .text(name)
      .int32(0)
      .int16(0)
      .int32(type.isArray ? 1009 : oidOf(type.name))
      .int16(-1)
      .int32(-1)
      .int16(0);
  await connection.write(head.finish('T'));
  for (const row of rows) {
    const pause = server.process.step();
    if (pause) await pause;
    const data = new MessageWriter().int16(row.length);
    for (const [i, value] of row.entries()) {
      if (value === null) {
        data.int32(-1);
        continue;
      }
      const bytes = encodeUtf8(valueText(value, columns[i]?.type ?? { name: 'text' }));
      data.int32(bytes.length).bytes(bytes);
    }
    await connection.write(data.finish('D'));
  }
}

function ready(state: string): Uint8Array {
  return new MessageWriter().bytes(encodeUtf8(state)).finish('Z');
}

function fields(severity: string, error: SqlError): MessageWriter {
  const writer = new MessageWriter();
  const add = (letter: string, value: string | undefined): void => {
    if (value !== undefined) writer.bytes(encodeUtf8(letter)).text(value);
  };
  add('S', severity);
  add('V', severity);
  add('C', error.code);
  add('M', error.message);
  add('D', error.detail);
  add('H', error.hint);
  add('W', error.context);
  add('P', error.position === undefined ? undefined : String(error.position));
  return writer.bytes(Uint8Array.of(0));
}

function errorMessage(severity: string, error: SqlError): Uint8Array {
  return fields(severity, error).finish('E');
}
