import { decodeUtf8 } from '../../base/bytes.ts';
import { bytesContent } from '../content.ts';
import { BLOCK, FLAGS, type TarEntry, TarError, XATTR_PREFIX } from './entry.ts';

const TYPES = new Map<string, TarEntry['type']>([
  ...Object.entries(FLAGS).map(([type, flag]) => [flag, type as TarEntry['type']] as const),
  ['\0', 'file'],
  ['7', 'file'],
  ['S', 'file'],
]);

/** Reads ustar, old V7, PAX and GNU long names. Contents are windows on `bytes`. Throws TarError. */
export function readTar(bytes: Uint8Array): readonly TarEntry[] {
  const entries: TarEntry[] = [];
  const global = new Map<string, Uint8Array>();
  let local = new Map<string, Uint8Array>();
  let at = 0;
  while (at < bytes.length) {
    if (at + BLOCK > bytes.length) throw new TarError('truncated');
    const header = bytes.subarray(at, at + BLOCK);
    at += BLOCK;
    const sum = checksum(header);
    if (sum === EMPTY_SUM && header.every((byte) => byte === 0)) break;
    if (sum !== numberAt(header, 148, 8)) throw new TarError('header');
    const flag = String.fromCharCode(header[156] ?? 0);
    const ownSize = numberAt(header, 124, 12);
    const size = sizeOf(local) ?? ownSize;
    // A size below zero, or none at all, would read for ever.
    if (!Number.isSafeInteger(size) || size < 0) throw new TarError('header');
    const hasBody = !'12345'.includes(flag) && flag !== '6';
    const body = bytes.subarray(at, at + (hasBody ? size : 0));
    if (hasBody) {
      if (at + size > bytes.length) throw new TarError('truncated');
      at += size + (-size & (BLOCK - 1));
      if (at > bytes.length) throw new TarError('truncated');
    }
    if (flag === 'x' || flag === 'g') {
      for (const [key, value] of paxRecords(body)) (flag === 'g' ? global : local).set(key, value);
      continue;
    }
    if (flag === 'L' || flag === 'K') {
      const end = body.indexOf(0);
      local.set(flag === 'L' ? 'path' : 'linkpath', body.subarray(0, end < 0 ? body.length : end));
      continue;
    }
    const type = TYPES.get(flag);
    if (type) entries.push(entryOf(header, type, body, global.size > 0 ? new Map([...global, ...local]) : local));
    if (local.size > 0) local = new Map();
  }
  return entries;
}

function entryOf(
  header: Uint8Array,
  type: TarEntry['type'],
  body: Uint8Array,
  records: ReadonlyMap<string, Uint8Array>,
): TarEntry {
  const record = (key: string): string | undefined => {
    const value = records.get(key);
    return value && decodeUtf8(value);
  };
  const isUstar = textAt(header, 257, 5) === 'ustar';
  // GNU's header keeps times where POSIX's keeps the front part of a long path.
  const prefix = isUstar && header[262] === 0 ? textAt(header, 345, 155) : '';
  const name = record('path') ?? (prefix ? `${prefix}/${textAt(header, 0, 100)}` : textAt(header, 0, 100));
  const linkName = record('linkpath') ?? textAt(header, 157, 100);
  // V7 archives mark a directory by the slash alone.
  const isOldDirectory = type === 'file' && name.endsWith('/');
  const xattrs = xattrsOf(records);
  const isDevice = type === 'char-device' || type === 'block-device';
  const uname = isUstar ? (record('uname') ?? textAt(header, 265, 32)) : '';
  const gname = isUstar ? (record('gname') ?? textAt(header, 297, 32)) : '';
  return {
    name,
    type: isOldDirectory ? 'directory' : type,
    mode: numberAt(header, 100, 8) & 0o7777,
    uid: Number(record('uid') ?? numberAt(header, 108, 8)),
    gid: Number(record('gid') ?? numberAt(header, 116, 8)),
    mtime: Number(record('mtime') ?? numberAt(header, 136, 12)) * 1000,
    ...(type === 'file' && !isOldDirectory ? { content: bytesContent(body) } : {}),
    ...(linkName ? { linkName } : {}),
    ...(isDevice ? { major: numberAt(header, 329, 8), minor: numberAt(header, 337, 8) } : {}),
    ...(uname ? { uname } : {}),
    ...(gname ? { gname } : {}),
    ...(xattrs ? { xattrs } : {}),
  };
}

function xattrsOf(records: ReadonlyMap<string, Uint8Array>): ReadonlyMap<string, Uint8Array> | undefined {
  if (records.size === 0) return undefined;
  const own = [...records].filter(([key]) => key.startsWith(XATTR_PREFIX));
  if (own.length === 0) return undefined;
  return new Map(own.map(([key, value]) => [key.slice(XATTR_PREFIX.length), value] as const));
}

function sizeOf(records: ReadonlyMap<string, Uint8Array>): number | undefined {
  const value = records.get('size');
  return value && Number(decodeUtf8(value));
}

function paxRecords(body: Uint8Array): ReadonlyMap<string, Uint8Array> {
  const records = new Map<string, Uint8Array>();
  for (let at = 0; at < body.length; ) {
    const space = body.indexOf(0x20, at);
    const length = Number(decodeUtf8(body.subarray(at, space)));
    const equals = body.indexOf(0x3d, space);
    if (space < 0 || equals < 0 || !Number.isInteger(length) || length <= 0 || at + length > body.length)
      throw new TarError('header');
    records.set(decodeUtf8(body.subarray(space + 1, equals)), body.subarray(equals + 1, at + length - 1));
    at += length;
  }
  return records;
}

function textAt(header: Uint8Array, offset: number, length: number): string {
  let text = '';
  for (let at = offset; at < offset + length; at++) {
    const byte = header[at] ?? 0;
    if (byte === 0) break;
    // Rare, and slower than the rest together.
    if (byte > 0x7f) return decodeText(header.subarray(offset, offset + length));
    text += String.fromCharCode(byte);
  }
  return text;
}

function decodeText(field: Uint8Array): string {
  const end = field.indexOf(0);
  return decodeUtf8(end < 0 ? field : field.subarray(0, end));
}

/** Octal digits, or GNU's base 256 for what does not fit in them. */
function numberAt(header: Uint8Array, offset: number, length: number): number {
  const first = header[offset] ?? 0;
  if (first & 0x80) {
    // Two's complement; the top bit only marks the form.
    let value = first & 0x40 ? -1 : first & 0x3f;
    for (let i = 1; i < length; i++) value = value * 256 + (header[offset + i] ?? 0);
    return value;
  }
  const digits = textAt(header, offset, length).trim();
  let value = 0;
  for (let i = 0; i < digits.length; i++) {
    const digit = digits.charCodeAt(i) - 0x30;
    if (digit < 0 || digit > 7) throw new TarError('header');
    value = value * 8 + digit;
  }
  return value;
}

/** Sum of all bytes, the checksum's own field counted as spaces. */
function checksum(header: Uint8Array): number {
  let sum = EMPTY_SUM;
  for (let i = 0; i < BLOCK; i++) if (i < 148 || i >= 156) sum += header[i] as number;
  return sum;
}

/** Of a header that is all zeros. */
const EMPTY_SUM = 8 * 0x20;

/** Whether bytes begin like a tar archive (its first header's checksum holds, or it is an empty one). */
export function looksLikeTar(bytes: Uint8Array): boolean {
  if (bytes.length < BLOCK) return false;
  const header = bytes.subarray(0, BLOCK);
  try {
    return header.every((byte) => byte === 0)
      ? bytes.length >= 2 * BLOCK
      : checksum(header) === numberAt(header, 148, 8);
  } catch {
    return false;
  }
}
