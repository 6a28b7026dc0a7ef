import { concatBytes, encodeUtf8 } from '../../base/bytes.ts';
import { BLOCK, FLAGS, type TarEntry, XATTR_PREFIX } from './entry.ts';

const PIECE = 1 << 20;

/** The archive in pieces, so that a large layer need not be in memory: headers, contents, the two zero blocks of its end. */
export function* tarChunks(entries: Iterable<TarEntry>): Generator<Uint8Array> {
  for (const entry of entries) {
    yield* headerOf(entry);
    const { content } = entry;
    if (entry.type !== 'file' || !content) continue;
    for (let at = 0; at < content.size; at += PIECE) yield content.read(at, PIECE);
    const padding = -content.size & (BLOCK - 1);
    if (padding > 0) yield new Uint8Array(padding);
  }
  yield new Uint8Array(2 * BLOCK);
}

export function writeTar(entries: Iterable<TarEntry>): Uint8Array {
  return concatBytes([...tarChunks(entries)]);
}

function* headerOf(entry: TarEntry): Generator<Uint8Array> {
  const records = new Map<string, Uint8Array>();
  const name = text(entry.name, 100, 'path', records);
  const linkName = text(entry.linkName ?? '', 100, 'linkpath', records);
  const uname = text(entry.uname ?? '', 32, 'uname', records);
  const gname = text(entry.gname ?? '', 32, 'gname', records);
  const size = entry.type === 'file' ? (entry.content?.size ?? 0) : 0;
  const seconds = Math.floor(entry.mtime / 1000);
  const fields: readonly Field[] = [
    [0, name],
    [100, octal(entry.mode & 0o7777, 8)],
    [108, number(entry.uid, 8, 'uid', records)],
    [116, number(entry.gid, 8, 'gid', records)],
    [124, number(size, 12, 'size', records)],
    [136, number(seconds, 12, 'mtime', records)],
    [156, FLAGS[entry.type]],
    [157, linkName],
    [265, uname],
    [297, gname],
    [329, octal(entry.major ?? 0, 8)],
    [337, octal(entry.minor ?? 0, 8)],
  ];
  for (const [key, value] of entry.xattrs ?? []) records.set(XATTR_PREFIX + key, value);
  if (records.size > 0) yield* paxHeader(entry.name, records);
  yield block(fields);
}

/** The extended header in front of an entry, named as Go names it: `dir/PaxHeaders.0/file`. */
function* paxHeader(name: string, records: ReadonlyMap<string, Uint8Array>): Generator<Uint8Array> {
  const parts = name.replace(/\/+$/, '').split('/');
  const file = parts.pop() ?? '';
  const header = [...parts, 'PaxHeaders.0', file]
    .join('/')
    .replace(/[^\0-\x7f]/g, '')
    .slice(0, 100);
  const body = concatBytes(
    [...records].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => paxRecord(key, value)),
  );
  yield block([
    [0, header],
    [100, octal(0, 8)],
    [108, octal(0, 8)],
    [116, octal(0, 8)],
    [124, octal(body.length, 12)],
    [136, octal(0, 12)],
    [156, 'x'],
    [329, octal(0, 8)],
    [337, octal(0, 8)],
  ]);
  yield body;
  const padding = -body.length & (BLOCK - 1);
  if (padding > 0) yield new Uint8Array(padding);
}

/** `LENGTH key=value\n`, where the length counts its own digits. */
function paxRecord(key: string, value: Uint8Array): Uint8Array {
  const rest = encodeUtf8(` ${key}=`);
  const bare = rest.length + value.length + 1;
  let total = bare + String(bare).length;
  if (String(total).length !== String(bare).length) total = bare + String(total).length;
  return concatBytes([encodeUtf8(String(total)), rest, value, encodeUtf8('\n')]);
}

type Field = readonly [offset: number, text: string];

function block(fields: readonly Field[]): Uint8Array {
  const out = new Uint8Array(BLOCK);
  let sum = 0;
  const put = (offset: number, value: string): void => {
    for (let i = 0; i < value.length; i++) {
      const byte = value.charCodeAt(i) & 0x7f;
      out[offset + i] = byte;
      sum += byte;
    }
  };
  for (const [offset, value] of fields) put(offset, value);
  put(257, 'ustar\x0000');
  // Spaces stand for the sum while it is formed.
  sum += 8 * 0x20;
  put(148, `${octal(sum, 7)}\0 `);
  return out;
}

/** The header's field; what does not fit or is not ASCII goes to a PAX record, with what is left of it in the header. */
function text(value: string, room: number, key: string, records: Map<string, Uint8Array>): string {
  const ascii = value.replace(/[^\0-\x7f]/gu, '');
  if (ascii !== value || value.length > room) records.set(key, encodeUtf8(value));
  return ascii.slice(0, room);
}

function number(value: number, room: number, key: string, records: Map<string, Uint8Array>): string {
  if (value >= 0 && value < 8 ** (room - 1)) return octal(value, room);
  records.set(key, encodeUtf8(String(value)));
  return octal(0, room);
}

/** Octal digits that leave the last byte of the field NUL. */
function octal(value: number, room: number): string {
  return value.toString(8).padStart(room - 1, '0');
}
