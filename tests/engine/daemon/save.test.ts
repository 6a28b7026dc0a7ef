import { expect, test } from 'vitest';
import { restoreFs, snapshotFs } from '../../../src/engine/fs/fs-snapshot.ts';
import { decodeSave, encodeSave, type Saved } from '../../../src/engine/session/save-format.ts';
import { testMachine } from './test-machine.ts';

/** As the page stores it. */
function throughBytes<T>(value: T): T {
  return decodeSave(encodeSave(value as unknown as Saved)) as unknown as T;
}

test('a saved daemon comes back as after a power cut', async () => {
  const machine = await testMachine();
  const volume = {
    type: 'volume' as const,
    source: '',
    target: '',
    readOnly: false,
    origin: 'bind-flag' as const,
    raw: 'store:/data',
  };
  await machine.run({ name: 'done', cmd: ['tool', 'write', '/tmp/note', 'kept'] });
  await machine.start({ name: 'runs', cmd: ['tool', 'sleep', '1000000'] });
  await machine.start({
    name: 'again',
    cmd: ['tool', 'sleep', '1000000'],
    restart: { name: 'always', maximumRetryCount: 0 },
    mounts: [volume],
  });
  await machine.run({ name: 'speaker', cmd: ['tool', 'say', 'logged'] });
  await machine.api.networks.create({
    name: 'app',
    driver: 'bridge',
    internal: false,
    attachable: false,
    ipv6: false,
    labels: {},
    options: {},
    ipam: [],
  });
  await machine.api.containers.commit('done', { reference: 'kept', comment: '', author: '', pause: true, changes: [] });
  const { daemon, disk } = throughBytes({ daemon: machine.docker.save(), disk: snapshotFs(machine.hostFs) });

  const other = await testMachine({ daemon, hostFs: restoreFs(disk, { clock: machine.hostFs.clock }) });
  const state = async (name: string) =>
    (await other.api.containers.inspect(name))['State'] as { Status: string; ExitCode: number };
  expect(await state('done')).toMatchObject({ Status: 'exited', ExitCode: 0 });
  expect(await state('runs')).toMatchObject({ Status: 'exited', ExitCode: 255 });
  expect(await state('again')).toMatchObject({ Status: 'running' });
  expect((await other.exec('again', ['tool', 'show', '/data/seed'])).stdout).toBe('from the image\n');
  expect(await other.logs('speaker')).toBe('logged\n');
  expect(await other.api.containers.diff('done')).toEqual(await machine.api.containers.diff('done'));
  expect((await other.run({ image: 'kept', cmd: ['tool', 'show', '/tmp/note'] })).stdout).toBe('kept\n');
  expect((await other.api.networks.list(new Map())).map(({ name }) => name)).toEqual(['bridge', 'host', 'none', 'app']);
  expect(await other.api.images.inspect('tool')).toEqual(await machine.api.images.inspect('tool'));
});
