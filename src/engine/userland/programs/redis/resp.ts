import { concatBytes, NO_BYTES } from '../../../base/bytes.ts';
import type { Connection } from '../../../kernel/net-stack.ts';

/** Strings here hold one byte a character, so that values are kept to the bit. */
export type Reply =
  | { readonly kind: 'status' | 'error'; readonly text: string }
  | { readonly kind: 'integer'; readonly value: number }
  /** `isNumber`: RESP3 says that the text is one. */
  | { readonly kind: 'bulk'; readonly text: string; readonly isNumber?: boolean }
  /** In RESP2 a missing list is told from a missing string. */
  | { readonly kind: 'nil'; readonly isArray?: boolean }
  /** `form`: what it is in RESP3; a map's items are keys and values in turn. */
  | { readonly kind: 'array'; readonly items: readonly Reply[]; readonly form?: 'map' | 'set' | 'push' }
  /** Written already, or still to come. */
  | { readonly kind: 'none' }
  /** Bytes as they are, for replicas. */
  | { readonly kind: 'raw'; readonly text: string };

export const OK: Reply = { kind: 'status', text: 'OK' };
export const NIL: Reply = { kind: 'nil' };
export const status = (text: string): Reply => ({ kind: 'status', text });
export const integer = (value: number): Reply => ({ kind: 'integer', value });
export const bulk = (text: string | undefined): Reply => (text === undefined ? NIL : { kind: 'bulk', text });
export const array = (items: readonly Reply[]): Reply => ({ kind: 'array', items });
/** What a server sends unasked: messages of channels. */
export const push = (items: readonly Reply[]): Reply => ({ kind: 'array', items, form: 'push' });
export const bulks = (texts: readonly (string | undefined)[]): Reply => array(texts.map(bulk));

/** What a command answers when it cannot do its work; the text begins with a code such as ERR or WRONGTYPE. */
export class RedisError extends Error {
  constructor(message: string) {
    super(message);
    this.name = 'RedisError';
  }
}

/** Bytes as text of one character each. */
export function binaryText(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192));
  return text;
}

export function binaryBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}

const MARKS = { map: '%', set: '~', push: '>' } as const;

/** A reply in RESP2, the protocol's older form, or in RESP3. */
export function encodeReply(reply: Reply, protocol: 2 | 3): string {
  switch (reply.kind) {
    case 'status':
      return `+${reply.text}\r\n`;
    case 'error':
      return `-${reply.text}\r\n`;
    case 'integer':
      return `:${reply.value}\r\n`;
    case 'bulk':
      return protocol === 3 && reply.isNumber ? `,${reply.text}\r\n` : `$${reply.text.length}\r\n${reply.text}\r\n`;
    case 'nil':
      if (protocol === 3) return '_\r\n';
      return reply.isArray ? '*-1\r\n' : '$-1\r\n';
    case 'array': {
      const { items, form } = reply;
      const mark = protocol === 3 && form ? MARKS[form] : '*';
      const count = mark === '%' ? items.length / 2 : items.length;
      return `${mark}${count}\r\n${items.map((item) => encodeReply(item, protocol)).join('')}`;
    }
    case 'none':
      return '';
    case 'raw':
      return reply.text;
  }
}

export function encodeCommand(words: readonly string[]): string {
  return `*${words.length}\r\n${words.map((word) => `$${word.length}\r\n${word}\r\n`).join('')}`;
}

/** Lines and counted bytes of a connection. */
export class RespReader {
  readonly #connection: Pick<Connection, 'read'>;
  #buffer: Uint8Array = NO_BYTES;

  constructor(connection: Pick<Connection, 'read'>) {
    this.#connection = connection;
  }

  /** Without its line end; undefined at the end of the connection. */
  async #line(): Promise<string | undefined> {
    for (;;) {
      const end = this.#buffer.indexOf(10);
      if (end >= 0) {
        const line = binaryText(this.#buffer.subarray(0, end));
        this.#buffer = this.#buffer.slice(end + 1);
        return line.replace(/\r$/, '');
      }
      if (!(await this.#fill())) return undefined;
    }
  }

  async #fill(): Promise<boolean> {
    const chunk = await this.#connection.read(65_536);
    if (chunk.length > 0) this.#buffer = concatBytes([this.#buffer, chunk]);
    return chunk.length > 0;
  }

  async #bytes(length: number): Promise<string | undefined> {
    while (this.#buffer.length < length + 2) if (!(await this.#fill())) return undefined;
    const text = binaryText(this.#buffer.subarray(0, length));
    this.#buffer = this.#buffer.slice(length + 2);
    return text;
  }

  /** The data of a full synchronization: counted, without a line end behind it. */
  async dump(): Promise<Uint8Array | undefined> {
    const line = await this.#line();
    const length = Number(line?.slice(1));
    if (line?.startsWith('$') !== true || !Number.isInteger(length)) return undefined;
    while (this.#buffer.length < length) if (!(await this.#fill())) return undefined;
    const bytes = this.#buffer.slice(0, length);
    this.#buffer = this.#buffer.slice(length);
    return bytes;
  }

  /** A command as clients send it: an array of strings, or a line typed by hand. Undefined at the end, an error's text for nonsense. */
  async command(): Promise<readonly string[] | { readonly error: string } | undefined> {
    const line = await this.#line();
    if (line === undefined) return undefined;
    if (!line.startsWith('*')) {
      const words = splitArguments(line);
      return words ?? { error: 'ERR Protocol error: unbalanced quotes in request' };
    }
    const count = Number(line.slice(1));
    if (!Number.isInteger(count) || count > 1_048_576) return { error: 'ERR Protocol error: invalid multibulk length' };
    const words: string[] = [];
    for (let i = 0; i < count; i++) {
      const size = await this.#line();
      if (size === undefined) return undefined;
      if (!size.startsWith('$')) return { error: `ERR Protocol error: expected '$', got '${size[0] ?? ''}'` };
      const length = Number(size.slice(1));
      if (!Number.isInteger(length) || length < 0) return { error: 'ERR Protocol error: invalid bulk length' };
      const word = await this.#bytes(length);
      if (word === undefined) return undefined;
      words.push(word);
    }
    return words;
  }

  /** A server's answer; undefined at the end of the connection. */
  async reply(): Promise<Reply | undefined> {
    const line = await this.#line();
    if (line === undefined) return undefined;
    const rest = line.slice(1);
    switch (line[0]) {
      case '+':
        return { kind: 'status', text: rest };
      case '-':
        return { kind: 'error', text: rest };
      case ':':
        return { kind: 'integer', value: Number(rest) };
      case '$': {
        if (rest === '-1') return NIL;
        const text = await this.#bytes(Number(rest));
        return text === undefined ? undefined : { kind: 'bulk', text };
      }
      case '*': {
        if (rest === '-1') return NIL;
        const items: Reply[] = [];
        for (let i = 0; i < Number(rest); i++) {
          const item = await this.reply();
          if (!item) return undefined;
          items.push(item);
        }
        return { kind: 'array', items };
      }
      default:
        return { kind: 'error', text: `Protocol error, got ${JSON.stringify(line[0] ?? '')} as reply type byte` };
    }
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', a: '\x07' };

/** Words of a line with quotes as sdssplitargs splits them; undefined where a quote is left open. */
export function splitArguments(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let at = 0;
  for (;;) {
    while (/\s/.test(line[at] ?? '')) at++;
    if (at >= line.length) return words;
    let word = '';
    while (at < line.length && !/\s/.test(line[at] as string)) {
      const c = line[at] as string;
      if (c !== '"' && c !== "'") {
        word += c;
        at++;
        continue;
      }
      at++;
      for (;;) {
        const inner = line[at];
        if (inner === undefined) return undefined;
        if (inner === c) break;
        if (c === '"' && inner === '\\') {
          const hex = /^x([0-9a-fA-F]{2})/.exec(line.slice(at + 1))?.[1];
          const next = line[at + 1] ?? '';
          word += hex === undefined ? (ESCAPES[next] ?? next) : String.fromCharCode(Number.parseInt(hex, 16));
          at += hex === undefined ? 2 : 4;
        } else if (c === "'" && inner === '\\' && line[at + 1] === "'") {
          word += "'";
          at += 2;
        } else {
          word += inner;
          at++;
        }
      }
      at++;
      // A closing quote is followed by a blank or nothing at all.
      if (at < line.length && !/\s/.test(line[at] as string)) return undefined;
    }
    words.push(word);
  }
}

/** `"text"` with escapes, as sdscatrepr writes it. */
export function quoted(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '\\': '\\\\',
    '"': '\\"',
    '\n': '\\n',
    '\r': '\\r',
    '\t': '\\t',
    '\x07': '\\a',
    '\b': '\\b',
  };
  let out = '"';
  for (const c of text) {
    const code = c.charCodeAt(0);
    out += named[c] ?? (code >= 32 && code < 127 ? c : `\\x${code.toString(16).padStart(2, '0')}`);
  }
  return `${out}"`;
}
