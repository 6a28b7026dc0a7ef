import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import type { Connection } from '../../../kernel/net-stack.ts';
import type { DataType } from './sql/data-type.ts';

/** A message of the PostgreSQL protocol 3.0: a letter, and what it carries. The first one of a client has no letter. */
export interface Message {
  readonly letter: string;
  readonly body: Uint8Array;
}

export const PROTOCOL_VERSION = 196_608;

/** Puts a message together: strings with their ending zero, numbers of 16 or 32 bits. */
export class MessageWriter {
  readonly #parts: Uint8Array[] = [];

  text(value: string): this {
    this.#parts.push(encodeUtf8(value), Uint8Array.of(0));
    return this;
  }

  bytes(value: Uint8Array): this {
    this.#parts.push(value);
    return this;
  }

  int16(value: number): this {
    this.#parts.push(Uint8Array.of((value >> 8) & 255, value & 255));
    return this;
  }

  int32(value: number): this {
    this.#parts.push(Uint8Array.of((value >> 24) & 255, (value >> 16) & 255, (value >> 8) & 255, value & 255));
    return this;
  }

  finish(letter: string): Uint8Array {
    const body = concatBytes(this.#parts);
    const length = body.length + 4;
    const head = Uint8Array.of((length >> 24) & 255, (length >> 16) & 255, (length >> 8) & 255, length & 255);
    return concatBytes([encodeUtf8(letter), head, body]);
  }
}

export class MessageReader {
  readonly #body: Uint8Array;
  #at = 0;

  constructor(body: Uint8Array) {
    this.#body = body;
  }

  get isAtEnd(): boolean {
    return this.#at >= this.#body.length;
  }

  text(): string {
    const end = this.#body.indexOf(0, this.#at);
    const text = decodeUtf8(this.#body.subarray(this.#at, end < 0 ? undefined : end));
    this.#at = end < 0 ? this.#body.length : end + 1;
    return text;
  }

  bytes(length: number): Uint8Array {
    this.#at += length;
    return this.#body.subarray(this.#at - length, this.#at);
  }

  int16(): number {
    const [a = 0, b = 0] = this.bytes(2);
    return (a << 8) | b;
  }

  int32(): number {
    const [a = 0, b = 0, c = 0, d = 0] = this.bytes(4);
    return (a << 24) | (b << 16) | (c << 8) | d;
  }
}

/** Takes messages off a connection. */
export class MessageStream {
  readonly #connection: Connection;
  #buffer: Uint8Array = NO_BYTES;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** undefined at the end of the stream. `bare` messages have no letter. */
  async next(bare = false): Promise<Message | undefined> {
    const head = bare ? 4 : 5;
    if (!(await this.#fill(head))) return undefined;
    const letter = bare ? '' : String.fromCharCode(this.#buffer[0] as number);
    const [a = 0, b = 0, c = 0, d = 0] = this.#buffer.subarray(head - 4, head);
    const length = ((a << 24) | (b << 16) | (c << 8) | d) - 4;
    if (length < 0 || length > 1 << 26 || !(await this.#fill(head + length))) return undefined;
    const body = this.#buffer.slice(head, head + length);
    this.#buffer = this.#buffer.slice(head + length);
    return { letter, body };
  }

  async #fill(count: number): Promise<boolean> {
    while (this.#buffer.length < count) {
      const bytes = await this.#connection.read(65_536);
      if (bytes.length === 0) return false;
      this.#buffer = concatBytes([this.#buffer, bytes]);
    }
    return true;
  }
}

/** A type on the wire: its OID, its array's OID, and its bytes (-1: as many as it needs); as pg_type has them. */
const WIRE: Readonly<Record<string, readonly [oid: number, array: number, size: number]>> = {
  boolean: [16, 1000, 1],
  bytea: [17, 1001, -1],
  name: [19, 1003, 64],
  bigint: [20, 1016, 8],
  smallint: [21, 1005, 2],
  integer: [23, 1007, 4],
  text: [25, 1009, -1],
  oid: [26, 1028, 4],
  json: [114, 199, -1],
  real: [700, 1021, 4],
  'double precision': [701, 1022, 8],
  unknown: [705, 1009, -2],
  inet: [869, 1041, -1],
  character: [1042, 1014, -1],
  'character varying': [1043, 1015, -1],
  date: [1082, 1182, 4],
  'time without time zone': [1083, 1183, 8],
  'timestamp without time zone': [1114, 1115, 8],
  'timestamp with time zone': [1184, 1185, 8],
  interval: [1186, 1187, 16],
  numeric: [1700, 1231, -1],
  uuid: [2950, 2951, 16],
  jsonb: [3802, 3807, -1],
};
const TEXT_WIRE = [25, 1009, -1] as const;

export function oidOf({ name, isArray }: DataType): number {
  const [oid, array] = WIRE[name] ?? TEXT_WIRE;
  return isArray ? array : oid;
}

export function sizeOf({ name, isArray }: DataType): number {
  return isArray ? -1 : (WIRE[name] ?? TEXT_WIRE)[2];
}

/** The type that a client names by its OID; undefined for 0 and for one that is not known here. */
export function typeOfOid(oid: number): DataType | undefined {
  for (const [name, [own, array]] of Object.entries(WIRE)) {
    if (name === 'unknown') continue;
    if (own === oid) return { name };
    if (array === oid) return { name, isArray: true };
  }
  return undefined;
}

const RIGHT = new Set([20, 21, 23, 26, 700, 701, 1700]);

export function isRightAligned(oid: number): boolean {
  return RIGHT.has(oid);
}
