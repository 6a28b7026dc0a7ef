import { expect, test } from 'vitest';
import { encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { digestOf } from '../../../src/engine/base/digest.ts';
import { bytesContent } from '../../../src/engine/fs/content.ts';
import { changesFromEntries, readTar, type TarEntry, TarError, writeTar } from '../../../src/engine/fs/tar/index.ts';

const base = { mode: 0o644, uid: 0, gid: 0, mtime: 1_700_000_000_000 };
const entries: readonly TarEntry[] = [
  { ...base, name: 'dir/', type: 'directory', mode: 0o2755 },
  {
    ...base,
    name: 'dir/file',
    type: 'file',
    uid: 1000,
    gid: 3_000_000,
    content: bytesContent(encodeUtf8('hello')),
    xattrs: new Map([['security.capability', Uint8Array.of(1, 0, 255)]]),
  },
  { ...base, name: `${'long/'.repeat(30)}ä`, type: 'symlink', mode: 0o777, linkName: 'x'.repeat(150) },
  { ...base, name: 'hard', type: 'hardlink', linkName: 'dir/file' },
  { ...base, name: 'null', type: 'char-device', major: 1, minor: 3 },
  { ...base, name: 'pipe', type: 'fifo' },
];

const plain = (list: readonly TarEntry[]) =>
  list.map(({ content, ...rest }) => ({
    ...rest,
    text: content && new TextDecoder().decode(content.read(0, content.size)),
  }));

test('what is written reads back: long names, big ids, attributes, links, devices', () => {
  expect(plain(readTar(writeTar(entries)))).toEqual(plain(entries));
});

test('a plain file is the ustar header that Go writes', () => {
  const tar = writeTar([{ ...base, name: 'a', type: 'file', content: bytesContent(encodeUtf8('1\n')) }]);
  const header = new TextDecoder().decode(tar.subarray(0, 345)).replace(/\0+/g, '|');
  expect(header).toBe('a|0000644|0000000|0000000|00000000002|14524770400|007402| 0|ustar|00|0000000|0000000|');
  expect(tar.length).toBe(2048);
});

test('the same entries are the same bytes', () => {
  expect(digestOf(writeTar(entries))).toBe(digestOf(writeTar(entries)));
});

test('GNU long names and headers without magic are understood', () => {
  const name = 'n'.repeat(120);
  const long = writeTar([
    { ...base, name: '././@LongLink', type: 'file', content: bytesContent(encodeUtf8(`${name}\0`)) },
  ]);
  long[156] = 'L'.charCodeAt(0);
  let sum = 8 * 32;
  for (let i = 0; i < 512; i++) sum += i >= 148 && i < 156 ? 0 : (long[i] ?? 0);
  long.set(encodeUtf8(sum.toString(8).padStart(6, '0')), 148);
  const rest = writeTar([{ ...base, name: 'short', type: 'file' }]);
  const tar = new Uint8Array(1024 + rest.length);
  tar.set(long.subarray(0, 1024));
  tar.set(rest, 1024);
  expect(readTar(tar).map((entry) => entry.name)).toEqual([name]);
});

test('broken archives are refused', () => {
  const tar = writeTar([{ ...base, name: 'a', type: 'file', content: bytesContent(new Uint8Array(600)) }]);
  expect(() => readTar(tar.subarray(0, 700))).toThrow(TarError);
  expect(() => readTar(new Uint8Array(512).fill(65))).toThrow('archive/tar: invalid tar header');
});

test('a layer from elsewhere: opaque directories, whiteouts, missing parents, names that climb out', () => {
  const empty = bytesContent(new Uint8Array(0));
  const tree = changesFromEntries([
    { ...base, name: './a/.wh..wh..opq', type: 'file', content: empty },
    { ...base, name: 'a/.wh.gone', type: 'file', content: empty },
    { ...base, name: '../../up', type: 'file', content: empty },
  ]);
  expect(tree.children.get('a')).toMatchObject({
    opaque: true,
    mode: 0o755,
    children: new Map([['gone', { type: 'whiteout' }]]),
  });
  expect([...tree.children.keys()]).toEqual(['a', 'up']);
});
