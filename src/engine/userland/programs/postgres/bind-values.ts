import { decodeUtf8 } from '../../../base/bytes.ts';
import type { MessageReader } from './protocol.ts';
import { type DataType, UNKNOWN } from './sql/data-type.ts';
import type { Parameter } from './sql/describe-statement.ts';
import { notSimulated, SqlError } from './sql/error.ts';
import { cast } from './sql/value.ts';

interface BindOptions {
  readonly portal: string;
  readonly statement: string;
  readonly types: readonly DataType[];
  /** Milliseconds since 1970. */
  readonly now: number;
}

/** Reads the values of a Bind message, from their formats on. Throws SqlError. */
export function bindValues(
  reader: MessageReader,
  { portal, statement, types, now }: BindOptions,
): readonly Parameter[] {
  const formats = Array.from({ length: reader.int16() }, () => reader.int16());
  const count = reader.int16();
  if (formats.length > 1 && formats.length !== count)
    throw new SqlError(`bind message has ${formats.length} parameter formats but ${count} parameters`, {
      code: '08P01',
    });
  if (count !== types.length)
    throw new SqlError(
      `bind message supplies ${count} parameters, but prepared statement "${statement}" requires ${types.length}`,
      { code: '08P01' },
    );
  const values = types.map((type, i): Parameter => {
    const length = reader.int32();
    if (length < 0) return { value: null, type };
    const bytes = reader.bytes(length);
    const isBinary = (formats.length === 1 ? formats[0] : formats[i]) === 1;
    const text = isBinary ? binaryText(bytes, type) : decodeUtf8(bytes);
    try {
      return { value: cast(text, UNKNOWN, type, now), type };
    } catch (error) {
      if (!(error instanceof SqlError)) throw error;
      const { message, code, detail, hint } = error;
      const of = portal === '' ? 'unnamed portal' : `portal "${portal}"`;
      const shown = isBinary ? '' : " = '...'";
      throw new SqlError(message, { code, detail, hint, context: `${of} parameter $${i + 1}${shown}` });
    }
  });
  const results = Array.from({ length: reader.int16() }, () => reader.int16());
  if (results.includes(1)) throw notSimulated('a result in binary format');
  return values;
}

/** A value in binary format as its text (pg_type's typreceive). */
function binaryText(bytes: Uint8Array, { name, isArray }: DataType): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const wanted = { smallint: 2, integer: 4, bigint: 8, real: 4, 'double precision': 8, boolean: 1, uuid: 16 }[name];
  if (isArray) throw notSimulated('an array in binary format');
  if (wanted !== undefined && bytes.length !== wanted)
    throw new SqlError(`incorrect binary data format in bind parameter`, { code: '22P03' });
  const hex = (): string => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  switch (name) {
    case 'smallint':
      return String(view.getInt16(0));
    case 'integer':
      return String(view.getInt32(0));
    case 'bigint':
      return String(view.getBigInt64(0));
    case 'real':
      return String(view.getFloat32(0));
    case 'double precision':
      return String(view.getFloat64(0));
    case 'boolean':
      return bytes[0] ? 't' : 'f';
    case 'bytea':
      return `\\x${hex()}`;
    case 'uuid':
      return hex().replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
    case 'text':
    case 'character varying':
    case 'character':
    case 'name':
    case 'json':
      return decodeUtf8(bytes);
    case 'jsonb':
      return decodeUtf8(bytes.subarray(1));
    default:
      throw notSimulated(`${name} in binary format`);
  }
}
