import { describe, expect, test } from 'vitest';
import type { Errno } from '../../../src/engine/fs/errno.ts';
import { FsError } from '../../../src/engine/fs/errno.ts';
import type { FileView, Mount } from '../../../src/engine/fs/file-view.ts';
import { createMemoryFs } from '../../../src/engine/fs/memory-fs.ts';
import { createFileView } from '../../../src/engine/fs/path-view.ts';
import { ROOT, tickingClock, user, viewOf } from './builders.ts';

function fresh(): FileView {
  return viewOf(createMemoryFs({ type: 'ext4', clock: tickingClock() }));
}

function errno(action: () => unknown): Errno | undefined {
  try {
    action();
  } catch (error) {
    if (error instanceof FsError) return error.errno;
    throw error;
  }
  return undefined;
}

describe('paths', () => {
  test('links, dots, slashes and chroot', () => {
    const view = fresh();
    view.mkdirs('/a/b/c');
    view.writeFile('/a/b/file', 'x');
    view.symlink('../b/file', '/a/b/rel');
    view.symlink('/a/b', '/abs');
    view.symlink('/loop2', '/loop1');
    view.symlink('/loop1', '/loop2');
    expect(view.realpath('/abs/c/../rel')).toBe('/a/b/file');
    const inside = view.with({ root: '/a' });
    inside.chdir('/b/c');
    expect([inside.cwd, inside.realpath('../../../..'), inside.realpath('../rel')]).toEqual(['/b/c', '/', '/b/file']);
    expect([
      errno(() => view.stat('/loop1')),
      errno(() => view.stat('/a/b/file/')),
      errno(() => view.stat('/a/b/file/x')),
      errno(() => view.stat('')),
      errno(() => view.stat('/nope/x')),
      errno(() => view.writeFile(`/${'n'.repeat(256)}`, '')),
      errno(() => view.writeFile('/new/', '')),
      errno(() => view.chdir('/a/b/file')),
      errno(() => view.mkdir('/a')),
      errno(() => view.rmdir('/a')),
      errno(() => view.unlink('/a')),
      errno(() => view.rmdir('/a/b/c/.')),
    ]).toEqual([
      'ELOOP',
      'ENOTDIR',
      'ENOTDIR',
      'ENOENT',
      'ENOENT',
      'ENAMETOOLONG',
      'EISDIR',
      'ENOTDIR',
      'EEXIST',
      'ENOTEMPTY',
      'EISDIR',
      'EINVAL',
    ]);
  });

  test('rename keeps to rename(2)', () => {
    const view = fresh();
    view.mkdirs('/d/sub');
    view.mkdir('/empty');
    view.writeFile('/f', '1');
    view.link('/f', '/g');
    view.rename('/f', '/g');
    expect(view.exists('/f')).toBe(true);
    expect([
      errno(() => view.rename('/d', '/d/sub/x')),
      errno(() => view.rename('/d', '/f')),
      errno(() => view.rename('/f', '/d')),
      errno(() => view.rename('/empty', '/d')),
    ]).toEqual(['EINVAL', 'ENOTDIR', 'EISDIR', 'ENOTEMPTY']);
    view.rename('/d', '/empty');
    expect(view.stat('/empty/sub').type).toBe('directory');
  });
});

describe('mounts', () => {
  test('are crossed, listed, busy, and may be read-only', () => {
    const clock = tickingClock();
    const disk = createMemoryFs({ type: 'ext4', clock });
    const data = createMemoryFs({ type: 'tmpfs', clock });
    const mount = (path: string, fs: typeof disk, readOnly: boolean): Mount => ({
      path,
      fs,
      root: fs.root,
      readOnly,
      source: fs.type,
    });
    const setup = viewOf(disk);
    setup.mkdirs('/data');
    viewOf(data).writeFile('/in', 'data');
    const view = createFileView({
      mountTable: { mounts: [mount('/', disk, false), mount('/data', data, true)] },
      credentials: ROOT,
    });
    expect([view.readText('/data/in'), view.realpath('/data/..'), view.mountOf('/data/in').fs.type]).toEqual([
      'data',
      '/',
      'tmpfs',
    ]);
    expect([
      errno(() => view.writeFile('/data/new', '')),
      errno(() => view.chmod('/data/in', 0)),
      errno(() => view.rmdir('/data')),
      errno(() => view.rename('/data/in', '/x')),
      errno(() => view.link('/data/in', '/x')),
    ]).toEqual(['EROFS', 'EROFS', 'EBUSY', 'EXDEV', 'EXDEV']);
  });
});

describe('permissions', () => {
  test('modes, owners, sticky and set-gid directories', () => {
    const root = fresh();
    root.mkdir('/tmp');
    root.chmod('/tmp', 0o1777);
    root.mkdir('/shared');
    root.chmod('/shared', 0o2775);
    root.chown('/shared', undefined, 50);
    root.writeFile('/secret', 's', { mode: 0o600 });
    root.writeFile('/tmp/roots', '');
    const ann = root.with({ credentials: { ...user(1000), groups: [1000, 50] } });
    ann.writeFile('/tmp/mine', 'x');
    ann.mkdir('/shared/sub');
    expect([ann.stat('/tmp/mine').uid, ann.stat('/shared/sub').gid, ann.stat('/shared/sub').mode.toString(8)]).toEqual([
      1000,
      50,
      '2755',
    ]);
    expect([
      errno(() => ann.readFile('/secret')),
      errno(() => ann.writeFile('/new', '')),
      errno(() => ann.unlink('/tmp/roots')),
      errno(() => ann.chmod('/tmp/roots', 0)),
      errno(() => ann.chown('/tmp/mine', 0, undefined)),
      errno(() => ann.chown('/tmp/mine', undefined, 50)),
      errno(() => ann.mknod('/tmp/null', 'char-device', 0o666, { major: 1, minor: 3 })),
    ]).toEqual(['EACCES', 'EACCES', 'EPERM', 'EPERM', 'EPERM', undefined, 'EPERM']);
  });

  test('root without CAP_DAC_OVERRIDE is bound by modes; nobody executes a file without an x bit', () => {
    const root = fresh();
    root.writeFile('/f', '', { mode: 0o400 });
    root.chown('/f', 7, 7);
    const bare = root.with({ credentials: { uid: 0, gid: 0, groups: [], capabilities: new Set() } });
    expect([
      errno(() => bare.readFile('/f')),
      errno(() => root.access('/f', { execute: true })),
      errno(() => root.access('/f', { write: true })),
    ]).toEqual(['EACCES', 'EACCES', undefined]);
  });

  test('chown drops the set-uid bit', () => {
    const root = fresh();
    root.writeFile('/f', '');
    root.chmod('/f', 0o4755);
    root.chown('/f', 1000, 1000);
    expect(root.stat('/f').mode).toBe(0o755);
  });
});

describe('file data', () => {
  test('a content stays as it was while the file is written on', () => {
    const view = fresh();
    view.writeFile('/f', 'one');
    const before = view.content('/f');
    view.writeFile('/f', ' two', { append: true });
    const { inode } = view.openInode('/f', { write: true });
    inode.fs.write(inode, 0, Uint8Array.of(79));
    inode.fs.write(inode, 70_000, Uint8Array.of(33));
    view.truncate('/f', 5);
    view.truncate('/f', 8);
    expect([new TextDecoder().decode(before.read(0, 10)), view.readText('/f')]).toEqual(['one', 'One t\0\0\0']);
  });

  test('holes take no blocks, a tmpfs with a size fills up', () => {
    const fs = createMemoryFs({ type: 'tmpfs', clock: tickingClock(), capacity: 8192 });
    const view = viewOf(fs);
    view.writeFile('/a', new Uint8Array(8192).fill(1));
    expect(errno(() => view.writeFile('/b', 'x'))).toBe('ENOSPC');
    view.unlink('/a');
    view.writeFile('/b', 'x');
    const disk = fresh();
    disk.writeFile('/sparse', '');
    disk.truncate('/sparse', 1 << 30);
    expect([disk.stat('/sparse').size, disk.stat('/sparse').blocks]).toEqual([1 << 30, 0]);
  });
});
