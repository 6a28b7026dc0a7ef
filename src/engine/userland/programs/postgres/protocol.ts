import { concatBytes, decodeUtf8, encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import type { Connection } from '../../../kernel/net-stack.ts';

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

/** A column's type on the wire, with its OID. */
const OIDS: Readonly<Record<string, number>> = {
  boolean: 16,
  name: 19,
  bigint: 20,
  smallint: 21,
  integer: 23,
  text: 25,
  oid: 26,
  json: 114,
  real: 700,
  'double precision': 701,
  character: 1042,
  'character varying': 1043,
  date: 1082,
  'time without time zone': 1083,
  'timestamp without time zone': 1114,
  'timestamp with time zone': 1184,
  interval: 1186,
  numeric: 1700,
  uuid: 2950,
  jsonb: 3802,
};

export function oidOf(typeName: string): number {
  return OIDS[typeName] ?? 25;
}

const RIGHT = new Set([20, 21, 23, 26, 700, 701, 1700]);

export function isRightAligned(oid: number): boolean {
  return RIGHT.has(oid);
}
