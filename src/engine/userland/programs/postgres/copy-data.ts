import { concatBytes, decodeUtf8 } from '../../../base/bytes.ts';
import { FsError, strerror } from '../../../fs/errno.ts';
import type { ClientLine } from './backend.ts';
import { MessageReader, MessageWriter } from './protocol.ts';
import type { ServerState } from './server.ts';
import type { Copy } from './sql/copy.ts';
import { SqlError } from './sql/error.ts';
import type { Session } from './sql/session.ts';

/** Runs COPY: its data comes from and goes to the client, or a file of the server's. Throws SqlError. */
export async function copy(server: ServerState, session: Session, client: ClientLine, statement: Copy): Promise<void> {
  const { connection } = client;
  let data: string | undefined;
  if (statement.isFrom) {
    session.checkCopy(statement);
    data = statement.file === undefined ? await receive(client) : readServerFile(server, statement.file);
  } else if (statement.file !== undefined && !statement.file.startsWith('/'))
    throw new SqlError('relative path not allowed for COPY to file', { code: '42602' });
  const { tag, copied } = await session.run(statement, data);
  if (copied && statement.file !== undefined) writeServerFile(server, statement.file, copied);
  else if (copied) {
    await connection.write(new MessageWriter().bytes(Uint8Array.of(0)).int16(0).finish('H'));
    for (const line of copied) await connection.write(new MessageWriter().bytes(line).finish('d'));
    await connection.write(new MessageWriter().finish('c'));
  }
  await connection.write(new MessageWriter().text(tag).finish('C'));
}

/** What the client sends until it is done. */
async function receive({ connection, stream }: ClientLine): Promise<string> {
  await connection.write(new MessageWriter().bytes(Uint8Array.of(0)).int16(0).finish('G'));
  const parts: Uint8Array[] = [];
  for (let message = await stream.next(); message; message = await stream.next()) {
    if (message.letter === 'd') parts.push(message.body);
    else if (message.letter === 'c') return decodeUtf8(concatBytes(parts));
    else if (message.letter === 'f')
      throw new SqlError(`COPY from stdin failed: ${new MessageReader(message.body).text()}`, { code: '57014' });
  }
  throw new SqlError('unexpected EOF on client connection with an open transaction', { code: '08006' });
}

function readServerFile({ process }: ServerState, path: string): string {
  try {
    return process.fs.readText(path);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new SqlError(`could not open file "${path}" for reading: ${strerror(error.errno)}`, {
      code: '58P01',
      hint: "COPY FROM instructs the PostgreSQL server process to read a file. You may want a client-side facility such as psql's \\copy.",
    });
  }
}

function writeServerFile({ process }: ServerState, path: string, lines: Iterable<Uint8Array>): void {
  try {
    process.fs.writeFile(path, concatBytes([...lines]));
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new SqlError(`could not open file "${path}" for writing: ${strerror(error.errno)}`, {
      code: '42501',
      hint: "COPY TO instructs the PostgreSQL server process to write a file. You may want a client-side facility such as psql's \\copy.",
    });
  }
}
