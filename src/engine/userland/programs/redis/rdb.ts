import { crc64 } from './crc64.ts';
import { Database, type StreamGroup, type Value, type ValueOf } from './keyspace.ts';
import { binaryBytes, binaryText } from './resp.ts';

const TYPES = { string: 0, list: 1, set: 2, hash: 4, zset: 5, stream: 21 } as const;
const AUX = 0xfa;
const RESIZE = 0xfb;
const EXPIRES = 0xfc;
const SELECT = 0xfe;
const END = 0xff;

function length(value: number): string {
  if (value < 64) return String.fromCharCode(value);
  if (value < 16_384) return String.fromCharCode(0x40 | (value >> 8), value & 255);
  return String.fromCharCode(0x80, value >>> 24, (value >>> 16) & 255, (value >>> 8) & 255, value & 255);
}

const text = (value: string): string => length(value.length) + value;

function number64(value: number, kind: 'integer' | 'double'): string {
  const view = new DataView(new ArrayBuffer(8));
  if (kind === 'integer') view.setBigUint64(0, BigInt(Math.floor(value)), true);
  else view.setFloat64(0, value, true);
  return binaryText(new Uint8Array(view.buffer));
}

/** Entries, the last id, the count, and the groups with what they hold. */
function streamBody({ entries, lastId, added, groups }: ValueOf<'stream'>): string {
  const list = <T>(items: readonly T[], one: (item: T) => string): string =>
    length(items.length) + items.map(one).join('');
  return (
    list(entries, ({ id, fields }) => text(id) + list(fields, text)) +
    text(lastId) +
    text(String(added)) +
    list([...groups], ([name, group]) => {
      const pending = list([...group.pending], ([id, { consumer, time, count }]) =>
        [id, consumer, String(time), String(count)].map(text).join(''),
      );
      const consumers = list([...group.consumers], ([consumer, seen]) => text(consumer) + text(String(seen)));
      return text(name) + text(group.lastId) + text(String(group.read ?? '')) + pending + consumers;
    })
  );
}

function body(value: Value): string {
  switch (value.type) {
    case 'string':
      return text(value.text);
    case 'list':
      return length(value.items.length) + value.items.map(text).join('');
    case 'set':
      return length(value.members.size) + [...value.members].map(text).join('');
    case 'hash':
      return length(value.fields.size) + [...value.fields].map(([field, one]) => text(field) + text(one)).join('');
    case 'zset':
      return (
        length(value.scores.size) +
        [...value.scores].map(([member, score]) => text(member) + number64(score, 'double')).join('')
      );
    case 'stream':
      return streamBody(value);
  }
}

/**
 * A dump file of all databases: the RDB format in its plain encodings, without checksum.
 * // DIFFERS: redis packs small collections and adds a checksum, so that its dump.rdb has another size; streams stand in it in a form of their own.
 */
export function dump(
  databases: readonly Database[],
  facts: { readonly version: string; readonly now: number; readonly memory: number },
): Uint8Array {
  const aux = (name: string, value: string): string => String.fromCharCode(AUX) + text(name) + text(value);
  let out = 'REDIS0012';
  out += aux('redis-ver', facts.version) + aux('redis-bits', '64');
  out +=
    aux('ctime', String(Math.floor(facts.now / 1000))) + aux('used-mem', String(facts.memory)) + aux('aof-base', '0');
  for (const db of databases) {
    const keys = db.keys();
    if (keys.length === 0) continue;
    out += String.fromCharCode(SELECT) + length(db.index);
    out += String.fromCharCode(RESIZE) + length(keys.length) + length(db.volatile);
    for (const key of keys) {
      const value = db.get(key);
      if (!value) continue;
      const content = body(value);
      const expires = db.expires(key);
      if (expires !== undefined) out += String.fromCharCode(EXPIRES) + number64(expires, 'integer');
      out += String.fromCharCode(TYPES[value.type]) + text(key) + content;
    }
  }
  return binaryBytes(`${out}${String.fromCharCode(END)}\0\0\0\0\0\0\0\0`);
}

/** What a dump said of itself. */
export interface Loaded {
  readonly version: string;
  readonly created: number;
  readonly memory: number;
  readonly keys: number;
  readonly expired: number;
}

/** Fills databases from a dump. Throws an Error for what is none. */
export function load(bytes: Uint8Array, databases: readonly Database[], now: number): Loaded {
  const source = binaryText(bytes);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (!source.startsWith('REDIS')) throw new Error('Wrong signature trying to load DB from file');
  let at = 9;
  const readLength = (): number => {
    const first = view.getUint8(at++);
    if (first >> 6 === 0) return first;
    if (first >> 6 === 1) return ((first & 63) << 8) | view.getUint8(at++);
    if (first !== 0x80) throw new Error(`Unknown RDB string encoding type ${first}`);
    at += 4;
    return view.getUint32(at - 4);
  };
  const readText = (): string => {
    const size = readLength();
    at += size;
    return source.slice(at - size, at);
  };
  const times = <T>(read: () => T): T[] => Array.from({ length: readLength() }, read);
  const aux = new Map<string, string>();
  let db =
    databases[0] ??
    new Database(
      0,
      () => now,
      () => undefined,
    );
  let expires: number | undefined;
  let keys = 0;
  let expired = 0;
  for (;;) {
    const opcode = view.getUint8(at++);
    if (opcode === END) break;
    if (opcode === AUX) aux.set(readText(), readText());
    else if (opcode === SELECT) db = databases[readLength()] ?? db;
    else if (opcode === RESIZE) {
      readLength();
      readLength();
    } else if (opcode === EXPIRES) {
      expires = Number(view.getBigUint64(at, true));
      at += 8;
    } else {
      const key = readText();
      const value = readValue(opcode);
      if (expires !== undefined && expires <= now) expired++;
      else {
        db.restore(key, value, expires);
        keys++;
      }
      expires = undefined;
    }
  }
  function readStream(): Value {
    const entries = times(() => ({ id: readText(), fields: times(readText) }));
    const lastId = readText();
    const added = Number(readText());
    const groups = times(() => {
      const name = readText();
      const last = readText();
      const read = readText();
      const pending = times(() => {
        const id = readText();
        const consumer = readText();
        const time = Number(readText());
        return [id, { consumer, time, count: Number(readText()) }] as const;
      });
      const consumers = times(() => [readText(), Number(readText())] as const);
      const group: StreamGroup = {
        lastId: last,
        read: read === '' ? undefined : Number(read),
        pending: new Map(pending),
        consumers: new Map(consumers),
      };
      return [name, group] as const;
    });
    return { type: 'stream', entries, lastId, added, groups: new Map(groups) };
  }

  function readValue(type: number): Value {
    switch (type) {
      case TYPES.string:
        return { type: 'string', text: readText() };
      case TYPES.list:
        return { type: 'list', items: times(readText) };
      case TYPES.set:
        return { type: 'set', members: new Set(times(readText)) };
      case TYPES.hash:
        return { type: 'hash', fields: new Map(times(() => [readText(), readText()] as const)) };
      case TYPES.zset:
        return {
          type: 'zset',
          scores: new Map(
            times(() => {
              const member = readText();
              at += 8;
              return [member, view.getFloat64(at - 8, true)] as const;
            }),
          ),
        };
      case TYPES.stream:
        return readStream();
      default:
        throw new Error(`Unknown RDB encoding type ${type}`);
    }
  }
  return {
    version: aux.get('redis-ver') ?? '',
    created: Number(aux.get('ctime') ?? 0) * 1000,
    memory: Number(aux.get('used-mem') ?? 0),
    keys,
    expired,
  };
}

const VERSION = '\x0c\0';

function checksum(text: string): string {
  const crc = crc64(text);
  return Array.from({ length: 8 }, (_, i) => String.fromCharCode(Number((crc >> BigInt(i * 8)) & 255n))).join('');
}

/** A value as DUMP gives it: its type and body, the format's version, a checksum. */
export function dumpValue(value: Value): string {
  const number = value.type === 'string' && /^-?\d{1,3}$/.test(value.text) ? Number(value.text) : Number.NaN;
  // A small number takes one byte.
  const isSmall =
    Number.isInteger(number) &&
    number >= -128 &&
    number <= 127 &&
    String(number) === (value as { readonly text: string }).text;
  const content = isSmall ? `\xc0${String.fromCharCode(number & 255)}` : body(value);
  const out = String.fromCharCode(TYPES[value.type]) + content + VERSION;
  return out + checksum(out);
}

/** The value of a DUMP; undefined for bytes that are none, or are damaged. */
export function loadValue(payload: string): Value | undefined {
  if (payload.length < 11) return undefined;
  const [content, sum] = [payload.slice(0, -8), payload.slice(-8)];
  if (checksum(content) !== sum) return undefined;
  const [type, inner] = [content.slice(0, 1), content.slice(1, -2)];
  if (type === '\0' && inner.startsWith('\xc0')) {
    const byte = inner.charCodeAt(1);
    return { type: 'string', text: String(byte > 127 ? byte - 256 : byte) };
  }
  const db = new Database(
    0,
    () => 0,
    () => undefined,
  );
  try {
    load(binaryBytes(`REDIS0012${type}${text('k')}${inner}${String.fromCharCode(END)}`), [db], 0);
  } catch (error) {
    if (!(error instanceof Error)) throw error;
    return undefined;
  }
  return db.get('k');
}
