import { concatBytes, decodeUtf8, encodeUtf8 } from '../../base/bytes.ts';

const BLOCK = 512;

/** The first part of the name of a tar's first entry: what was packed. Empty for an empty archive. */
export function topName(tar: Uint8Array): string {
  for (const entry of entries(tar)) return entry.name.split('/', 1)[0] ?? '';
  return '';
}

/**
 * The same archive with another name for what was packed: docker cp renames what it copies that way
 * (moby/go-archive RebaseArchiveEntries). Names that do not begin with `from` stay.
 */
export function renameTop(tar: Uint8Array, from: string, to: string): Uint8Array {
  if (from === to) return tar;
  const rename = (name: string): string =>
    name === from || name.startsWith(`${from}/`) ? to + name.slice(from.length) : name;
  const out: Uint8Array[] = [];
  for (const entry of entries(tar)) {
    const header = entry.header.slice();
    const name = rename(entry.name);
    const link = entry.type === '1' ? rename(entry.link) : entry.link;
    const records = new Map(entry.records);
    records.delete('path');
    records.delete('linkpath');
    put(header, 345, 155, '');
    if (!fits(name)) records.set('path', name);
    if (!fits(link)) records.set('linkpath', link);
    put(header, 0, 100, fits(name) ? name : name.slice(0, 99));
    put(header, 157, 100, fits(link) ? link : link.slice(0, 99));
    checksum(header);
    if (records.size > 0) out.push(...paxHeader(records));
    out.push(header, entry.body);
  }
  out.push(new Uint8Array(2 * BLOCK));
  return concatBytes(out);
}

interface Entry {
  readonly header: Uint8Array;
  readonly name: string;
  readonly link: string;
  readonly type: string;
  /** Extended attributes of the entry (pax). */
  readonly records: ReadonlyMap<string, string>;
  /** Content with its padding. */
  readonly body: Uint8Array;
}

function* entries(tar: Uint8Array): Generator<Entry> {
  let records = new Map<string, string>();
  let at = 0;
  while (at + BLOCK <= tar.length) {
    const header = tar.subarray(at, at + BLOCK);
    if (header.every((byte) => byte === 0)) return;
    const type = String.fromCharCode(header[156] || 48);
    const size = Number.parseInt(field(header, 124, 12).trim() || '0', 8);
    const length = Math.ceil(size / BLOCK) * BLOCK;
    const body = tar.subarray(at + BLOCK, at + BLOCK + length);
    at += BLOCK + length;
    if (type === 'x') {
      records = new Map([...records, ...paxRecords(body.subarray(0, size))]);
      continue;
    }
    if (type === 'L' || type === 'K') {
      records.set(type === 'L' ? 'path' : 'linkpath', field(body, 0, size));
      continue;
    }
    const prefix = field(header, 345, 155);
    const short = field(header, 0, 100);
    yield {
      header,
      name: records.get('path') ?? (prefix === '' ? short : `${prefix}/${short}`),
      link: records.get('linkpath') ?? field(header, 157, 100),
      type,
      records,
      body,
    };
    records = new Map();
  }
}

function field(bytes: Uint8Array, at: number, length: number): string {
  const end = bytes.subarray(at, at + length).indexOf(0);
  return decodeUtf8(bytes.subarray(at, end < 0 ? at + length : at + end));
}

function put(header: Uint8Array, at: number, length: number, text: string): void {
  header.fill(0, at, at + length);
  header.set(encodeUtf8(text).subarray(0, length), at);
}

function fits(name: string): boolean {
  return encodeUtf8(name).length <= 100;
}

function checksum(header: Uint8Array): void {
  header.fill(32, 148, 156);
  const sum = header.reduce((total, byte) => total + byte, 0);
  put(header, 148, 8, `${sum.toString(8).padStart(6, '0')}\0 `);
}

function paxRecords(body: Uint8Array): Map<string, string> {
  const records = new Map<string, string>();
  let at = 0;
  while (at < body.length) {
    const space = body.indexOf(32, at);
    const length = Number(decodeUtf8(body.subarray(at, space)));
    if (space < 0 || !(length > 0)) break;
    const [key = '', ...value] = decodeUtf8(body.subarray(space + 1, at + length - 1)).split('=');
    records.set(key, value.join('='));
    at += length;
  }
  return records;
}

function paxHeader(records: ReadonlyMap<string, string>): Uint8Array[] {
  const lines = [...records].map(([key, value]) => {
    const rest = encodeUtf8(` ${key}=${value}\n`).length;
    let length = rest + String(rest).length;
    if (String(length).length !== String(rest).length) length = rest + String(length).length;
    return `${length} ${key}=${value}\n`;
  });
  const content = encodeUtf8(lines.join(''));
  const header = new Uint8Array(BLOCK);
  put(header, 0, 100, 'PaxHeaders.0/renamed');
  put(header, 100, 8, '0000644');
  put(header, 108, 8, '0000000');
  put(header, 116, 8, '0000000');
  put(header, 124, 12, content.length.toString(8).padStart(11, '0'));
  put(header, 136, 12, '00000000000');
  header[156] = 120;
  put(header, 257, 8, 'ustar\x0000');
  checksum(header);
  const body = new Uint8Array(Math.ceil(content.length / BLOCK) * BLOCK);
  body.set(content);
  return [header, body];
}
