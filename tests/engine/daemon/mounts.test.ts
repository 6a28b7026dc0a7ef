import { expect, test } from 'vitest';
import type { MountRequest } from '../../../src/engine/api/container.ts';
import { decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { bytesContent } from '../../../src/engine/fs/content.ts';
import { readTar, writeTar } from '../../../src/engine/fs/tar/index.ts';
import { testMachine } from './test-machine.ts';

const bind = (raw: string): MountRequest => ({
  type: 'volume',
  source: '',
  target: '',
  readOnly: false,
  origin: 'bind-flag',
  raw,
});
const mount = (change: Partial<MountRequest>): MountRequest => ({
  type: 'volume',
  source: '',
  target: '/x',
  readOnly: false,
  origin: 'mount-flag',
  ...change,
});

test('a new volume starts with what the image has there, and outlives containers', async () => {
  const machine = await testMachine();
  expect((await machine.run({ cmd: ['tool', 'show', '/data/seed'], mounts: [bind('store:/data')] })).stdout).toBe(
    'from the image\n',
  );
  await machine.run({ cmd: ['tool', 'write', '/data/more', 'text'], mounts: [bind('store:/data')] });
  const { stdout } = await machine.run({
    name: 'reader',
    cmd: ['tool', 'list', '/other'],
    mounts: [bind('store:/other:ro')],
  });
  expect(stdout).toBe('more\nseed\n');
  expect(await machine.api.containers.diff('reader')).toEqual([{ kind: 'A', path: '/other' }]);
  expect(
    await machine.run({ cmd: ['tool', 'write', '/other/x', 'y'], mounts: [bind('store:/other:ro')] }),
  ).toMatchObject({
    stderr: 'tool: /other/x: Read-only file system\n',
    exitCode: 1,
  });
  await expect(machine.api.volumes.remove('store', { force: false })).rejects.toThrow(
    /^remove store: volume is in use - \[[0-9a-f]{64}(, [0-9a-f]{64})*\]$/,
  );
  expect((await machine.api.containers.inspect('reader'))['Mounts']).toEqual([
    {
      Type: 'volume',
      Name: 'store',
      Source: '/var/lib/docker/volumes/store/_data',
      Destination: '/other',
      Driver: 'local',
      Mode: 'ro',
      RW: false,
      Propagation: '',
    },
  ]);
});

test('binds show the host’s files; -v makes a missing folder, --mount does not', async () => {
  const machine = await testMachine();
  const { host } = machine.docker.daemon;
  host.mkdirs('/work');
  host.writeFile('/work/a.txt', 'on the host\n');
  expect((await machine.run({ cmd: ['tool', 'show', '/w/a.txt'], mounts: [bind('/work:/w')] })).stdout).toBe(
    'on the host\n',
  );
  await machine.run({ cmd: ['tool', 'write', '/w/b.txt', 'inside'], mounts: [bind('/work:/w')] });
  expect(host.readText('/work/b.txt')).toBe('inside\n');
  expect(
    (await machine.run({ cmd: ['tool', 'show', '/only.txt'], mounts: [bind('/work/a.txt:/only.txt')] })).stdout,
  ).toBe('on the host\n');
  await machine.run({ cmd: ['tool', 'exit', '0'], mounts: [bind('/made/here:/w')] });
  expect(host.stat('/made/here').type).toBe('directory');
  await expect(machine.run({ cmd: ['tool'], mounts: [mount({ type: 'bind', source: '/nothere' })] })).rejects.toThrow(
    'invalid mount config for type "bind": bind source path does not exist: /nothere',
  );
});

test.each([
  [
    'data:relative',
    `invalid volume specification: 'data:relative': invalid mount config for type "volume": invalid mount path: 'relative' mount path must be absolute`,
  ],
  ['data:/data:bogus', 'invalid mode: bogus'],
  [
    '/work:/',
    `invalid volume specification: '/work:/': invalid mount config for type "bind": invalid specification: destination can't be '/'`,
  ],
  ['a:b:c:d', "invalid volume specification: 'a:b:c:d'"],
  ['x:/data', 'create x: volume name is too short, names should be at least two alphanumeric characters'],
])('-v %s', async (raw, message) => {
  const machine = await testMachine();
  await expect(machine.run({ cmd: ['tool'], mounts: [bind(raw)] })).rejects.toThrow(message);
  expect(await machine.api.containers.list({ all: true, limit: 0, size: false, filters: new Map() })).toEqual([]);
});

test('tmpfs is empty at each start, and full when it is full', async () => {
  const machine = await testMachine();
  const mounts = [
    { ...mount({ type: 'tmpfs', target: '/scratch' }), origin: 'tmpfs-flag' as const, raw: 'size=1m,mode=1777' },
  ];
  await machine.start({ name: 'box', cmd: ['tool', 'sleep', '1000000'], mounts });
  await machine.exec('box', ['tool', 'write', '/scratch/a', 'gone']);
  expect((await machine.exec('box', ['tool', 'list', '/scratch'])).stdout).toBe('a\n');
  await machine.api.containers.restart('box', { timeout: 0 });
  expect((await machine.exec('box', ['tool', 'list', '/scratch'])).stdout).toBe('');
  expect(await machine.api.containers.inspect('box')).toMatchObject({
    HostConfig: { Tmpfs: { '/scratch': 'size=1m,mode=1777' } },
    Mounts: [],
  });
});

test('cp: out with the path’s own name, in only to a folder', async () => {
  const machine = await testMachine();
  await machine.run({ name: 'box', cmd: ['tool', 'exit', '0'] });
  const { tar, stat } = await machine.api.containers.getArchive('box', '/data');
  expect(stat).toMatchObject({ name: 'data', isDirectory: true });
  expect(readTar(tar).map(({ name }) => name)).toEqual(['data/', 'data/seed']);
  const entry = {
    name: 'new',
    type: 'file' as const,
    mode: 0o600,
    uid: 5,
    gid: 5,
    mtime: 0,
    content: bytesContent(encodeUtf8('in')),
  };
  await machine.api.containers.putArchive('box', '/tmp', writeTar([entry]), {
    copyUidGid: false,
    noOverwriteDirNonDir: false,
  });
  const back = readTar((await machine.api.containers.getArchive('box', '/tmp/new')).tar)[0];
  expect({ name: back?.name, uid: back?.uid, text: decodeUtf8(back?.content?.read(0, 9) ?? new Uint8Array()) }).toEqual(
    { name: 'new', uid: 5, text: 'in' },
  );
  await expect(machine.api.containers.statPath('box', '/no/such')).rejects.toThrow(
    'Could not find the file /no/such in container box',
  );
  await expect(
    machine.api.containers.putArchive('box', '/data/seed', writeTar([]), {
      copyUidGid: false,
      noOverwriteDirNonDir: false,
    }),
  ).rejects.toThrow('extraction point is not a directory');
  const names = readTar(await machine.api.containers.export('box')).map(({ name }) => name);
  expect(names).toContain('.dockerenv');
  expect(names).toContain('tmp/new');
});

test('users come from the container’s own files', async () => {
  const machine = await testMachine();
  expect((await machine.run({ cmd: ['tool', 'id'] })).stdout).toBe('0:0:0,10\n');
  expect((await machine.run({ cmd: ['tool', 'id'], user: 'ann' })).stdout).toBe('1000:1000:1000,50\n');
  expect((await machine.run({ cmd: ['tool', 'id'], user: '33:44' })).stdout).toBe('33:44:44\n');
  await expect(machine.run({ cmd: ['tool', 'id'], user: 'ghost' })).rejects.toThrow(
    'unable to find user ghost: no matching entries in passwd file',
  );
  expect((await machine.run({ cmd: ['tool', 'env'], env: ['A=1', 'PATH=/bin'], hostname: 'named' })).stdout).toBe(
    'PATH=/bin\nHOSTNAME=named\nA=1\nHOME=/root\n',
  );
});
