import { describe, expect, test } from 'vitest';
import { applyChanges, nodeAt } from '../../../src/engine/fs/apply.ts';
import { changes, listChanges, upperUsage } from '../../../src/engine/fs/changes.ts';
import { restoreFs, snapshotFs } from '../../../src/engine/fs/fs-snapshot.ts';
import type { MemoryFs } from '../../../src/engine/fs/memory-fs.ts';
import { changeEntries, changesFromEntries, readTar, writeTar } from '../../../src/engine/fs/tar/index.ts';
import { directory, file, overlay, symlink, viewOf } from './builders.ts';

const busybox = file('x'.repeat(5000), { mode: 0o755 });
const lower = directory({
  bin: directory({ ls: busybox, sh: busybox }),
  etc: directory({ passwd: file('root'), group: file('root'), skel: directory({ a: file('1'), b: file('2') }) }),
  tmp: directory({}, { mode: 0o1777 }),
  link: symlink('etc'),
});

const lines = (fs: MemoryFs): string[] => listChanges(fs).map(({ kind, path }) => `${kind[0]} ${path}`);
const names = (fs: MemoryFs): string[] => readTar(writeTar(changeEntries(changes(fs)))).map(({ name }) => name);

describe('docker diff and a layer of', () => {
  test.each<[string, (view: ReturnType<typeof viewOf>) => void, string[], string[]]>([
    ['nothing', (v) => void v.readText('/etc/passwd'), [], []],
    ['a new file', (v) => v.writeFile('/note', 'hi'), ['a /note'], ['note']],
    [
      'an appended file',
      (v) => v.writeFile('/etc/passwd', 'x', { append: true }),
      ['c /etc', 'c /etc/passwd'],
      ['etc/', 'etc/passwd'],
    ],
    ['a removed file', (v) => v.unlink('/etc/group'), ['c /etc', 'd /etc/group'], ['etc/', 'etc/.wh.group']],
    [
      'a file that came and went',
      (v) => {
        v.writeFile('/tmp/x', '');
        v.unlink('/tmp/x');
      },
      [],
      [],
    ],
    ['a removed directory', (v) => v.removeTree('/etc/skel'), ['c /etc', 'd /etc/skel'], ['etc/', 'etc/.wh.skel']],
    [
      'a directory made anew',
      (v) => {
        v.removeTree('/etc/skel');
        v.mkdir('/etc/skel');
        v.writeFile('/etc/skel/only', '3');
      },
      ['c /etc', 'c /etc/skel', 'a /etc/skel/only', 'd /etc/skel/a', 'd /etc/skel/b'],
      ['etc/', 'etc/skel/', 'etc/skel/.wh.a', 'etc/skel/.wh.b', 'etc/skel/only'],
    ],
    [
      'a rename',
      (v) => v.rename('/etc/group', '/etc/old'),
      ['c /etc', 'a /etc/old', 'd /etc/group'],
      ['etc/', 'etc/.wh.group', 'etc/old'],
    ],
    ['one name of a hard link', (v) => v.chmod('/bin/ls', 0o700), ['c /bin', 'c /bin/ls'], ['bin/', 'bin/ls']],
    ['a mode set to what it was', (v) => v.chmod('/etc/passwd', 0o644), [], []],
    [
      'a directory in place of a file',
      (v) => {
        v.unlink('/etc/group');
        v.mkdir('/etc/group');
      },
      ['c /etc', 'c /etc/group'],
      ['etc/', 'etc/group/'],
    ],
  ])('%s', (_, work, diff, layer) => {
    const fs = overlay(lower);
    work(viewOf(fs));
    expect([lines(fs), names(fs).sort()]).toEqual([diff, [...layer].sort()]);
  });

  test('a further hard link takes its unchanged sibling along', () => {
    const fs = overlay(lower);
    viewOf(fs).link('/bin/sh', '/bin/ash');
    const entries = readTar(writeTar(changeEntries(changes(fs))));
    expect(entries.map(({ name, type, linkName }) => [name, type, linkName])).toEqual([
      ['bin/', 'directory', undefined],
      ['bin/ash', 'file', undefined],
      ['bin/sh', 'hardlink', 'bin/ash'],
    ]);
  });
});

test('changes applied to the lower tree show what the file system shows', () => {
  const fs = overlay(lower);
  const view = viewOf(fs);
  view.writeFile('/etc/passwd', 'new');
  view.removeTree('/etc/skel');
  view.symlink('/bin/sh', '/run');
  const tree = applyChanges(lower, changesFromEntries(readTar(writeTar(changeEntries(changes(fs)))), lower));
  expect([...tree.children.keys()].sort()).toEqual(['bin', 'etc', 'link', 'run', 'tmp']);
  expect([nodeAt(tree, '/etc/skel'), nodeAt(tree, '/etc/passwd')]).toMatchObject([
    undefined,
    { type: 'file', mtime: 1_760_000_000_000 },
  ]);
  expect(nodeAt(tree, '/bin')).toBe(nodeAt(lower, '/bin'));
});

test('hard links share an inode until one is changed', () => {
  const view = viewOf(overlay(lower));
  expect([view.stat('/bin/ls').ino === view.stat('/bin/sh').ino, view.stat('/bin/ls').nlink]).toEqual([true, 2]);
  view.writeFile('/bin/ls', 'y', { append: true });
  expect([
    view.stat('/bin/ls').ino === view.stat('/bin/sh').ino,
    view.stat('/bin/ls').nlink,
    view.stat('/bin/sh').size,
  ]).toEqual([false, 1, 5000]);
});

test('usage counts blocks of what was copied up', () => {
  const fs = overlay(lower);
  const view = viewOf(fs);
  expect(upperUsage(fs)).toBe(4096);
  view.writeFile('/tmp/big', new Uint8Array(5000).fill(1));
  view.unlink('/etc/group');
  expect(upperUsage(fs)).toBe(4096 * 5);
});

test('renaming a directory of the lower tree is refused as overlayfs does, an own one goes', () => {
  const view = viewOf(overlay(lower));
  expect(() => view.rename('/etc', '/usr')).toThrow('Invalid cross-device link');
  view.mkdir('/new');
  view.rename('/new', '/newer');
  expect(view.exists('/newer')).toBe(true);
});

test('a snapshot brings back files, links, whiteouts, modes and times', () => {
  const fs = overlay(lower);
  const view = viewOf(fs);
  view.writeFile('/a', 'text');
  view.link('/a', '/b');
  view.chmod('/bin/ls', 0o711);
  view.writeFile('/etc/passwd', '');
  view.removeTree('/etc/skel');
  const back = restoreFs(structuredClone(snapshotFs(fs)), { clock: fs.clock, lower });
  const again = viewOf(back);
  expect(lines(back)).toEqual(lines(fs));
  expect([
    again.readText('/b'),
    again.stat('/a').nlink,
    again.readText('/bin/ls').length,
    again.readText('/etc/passwd'),
  ]).toEqual(['text', 2, 5000, '']);
  expect(again.stat('/a').mtime).toBe(view.stat('/a').mtime);
});
