import { encodeUtf8 } from '../../base/bytes.ts';
import type { TarEntry } from '../../fs/tar/index.ts';

const CHUNK = 32 * 1024;
/** The packet that ends a transfer. */
const FINISH = 2;
const DIRECTORY_BIT = 2 ** 31;
const SYMLINK_BIT = 2 ** 27;

type Transferred = Pick<TarEntry, 'name' | 'type' | 'mode' | 'uid' | 'gid' | 'mtime' | 'content' | 'linkName'>;

/**
 * Bytes that go over the wire for files (fsutil's packets in protobuf): what `transferring context:` shows. Everything is announced; bytes
 * are sent only for files that the other side does not have as they are, which `seen` remembers.
 */
export function transferSize(entries: readonly Transferred[], seen: Map<string, string>): number {
  let total = FINISH;
  const now = new Map<string, string>();
  entries.forEach((entry, id) => {
    const path = entry.name.replace(/\/$/, '');
    const size = entry.content?.size ?? 0;
    const state = `${entry.type} ${entry.mode} ${entry.uid}:${entry.gid} ${size} ${entry.mtime} ${entry.linkName ?? ''}`;
    now.set(path, state);
    total += packet(statSize(path, entry, size));
    if (entry.type === 'file' && seen.get(path) !== state) total += dataSize(size, id);
  });
  seen.clear();
  for (const [path, state] of now) seen.set(path, state);
  return total;
}

function statSize(path: string, entry: Transferred, size: number): number {
  const kind = entry.type === 'directory' ? DIRECTORY_BIT : entry.type === 'symlink' ? SYMLINK_BIT : 0;
  const time = Math.round(entry.mtime) * 1e6;
  return (
    text(path) +
    number(entry.mode + kind) +
    number(entry.uid) +
    number(entry.gid) +
    number(size) +
    number(time) +
    text(entry.linkName ?? '')
  );
}

/** Pieces with their headers, and an empty one at the end. */
function dataSize(size: number, id: number): number {
  const header = 2 + number(id);
  let total = header;
  for (let at = 0; at < size; at += CHUNK) {
    const piece = Math.min(CHUNK, size - at);
    total += header + 1 + varint(piece) + piece;
  }
  return total;
}

function packet(size: number): number {
  return 1 + varint(size) + size;
}

function number(value: number): number {
  return value === 0 ? 0 : 1 + varint(value);
}

function text(value: string): number {
  const { length } = encodeUtf8(value);
  return length === 0 ? 0 : 1 + varint(length) + length;
}

function varint(value: number): number {
  let length = 1;
  for (let rest = Math.floor(value / 128); rest > 0; rest = Math.floor(rest / 128)) length += 1;
  return length;
}
