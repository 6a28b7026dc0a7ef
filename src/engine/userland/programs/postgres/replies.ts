import { encodeUtf8 } from '../../../base/bytes.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import { MessageWriter, oidOf, sizeOf } from './protocol.ts';
import type { ServerState } from './server.ts';
import type { SqlError } from './sql/error.ts';
import type { ResultColumn, ResultSet, Row } from './sql/scope.ts';
import { valueText } from './sql/value.ts';

/** ReadyForQuery: I idle, T in a transaction, E in one that failed. */
export function ready(state: string): Uint8Array {
  return new MessageWriter().bytes(encodeUtf8(state)).finish('Z');
}

/** RowDescription; every column comes as text. */
export function rowDescription(columns: readonly ResultColumn[]): Uint8Array {
  const head = new MessageWriter().int16(columns.length);
  for (const { name, type } of columns)
    head.text(name).int32(0).int16(0).int32(oidOf(type)).int16(sizeOf(type)).int32(-1).int16(0);
  return head.finish('T');
}

/** DataRow after DataRow. */
export async function writeRows(
  server: ServerState,
  connection: Connection,
  columns: ResultSet['columns'],
  rows: readonly Row[],
): Promise<void> {
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

/** The fields of an ErrorResponse or a NoticeResponse, not finished yet. */
export function fields(severity: string, error: SqlError): MessageWriter {
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
  add('s', error.object?.schema);
  add('t', error.object?.table);
  add('c', error.object?.column);
  add('n', error.object?.constraint);
  add('P', error.position === undefined ? undefined : String(error.position));
  // DIFFERS: an error of postgres carries no file, line and routine: those are places in the source of the real server.
  return writer.bytes(Uint8Array.of(0));
}

export function errorMessage(severity: string, error: SqlError): Uint8Array {
  return fields(severity, error).finish('E');
}
