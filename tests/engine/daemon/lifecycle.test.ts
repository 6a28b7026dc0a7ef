import { expect, test } from 'vitest';
import { containerRequest, testMachine } from './test-machine.ts';

const all = { all: true, limit: 0, size: false, filters: new Map() };

test('a container runs, ends with its exit code, and starts again with its files and its log', async () => {
  const machine = await testMachine();
  const first = await machine.run({ name: 'box', cmd: ['tool', 'write', '/tmp/note', 'kept'] });
  expect(first).toMatchObject({ stdout: '', stderr: '', exitCode: 0 });
  expect(await machine.api.containers.diff('box')).toEqual([
    { kind: 'C', path: '/tmp' },
    { kind: 'A', path: '/tmp/note' },
  ]);
  expect((await machine.run({ name: 'coded', cmd: ['tool', 'exit', '42'] })).exitCode).toBe(42);
  await machine.api.containers.start('coded');
  expect(await machine.api.containers.wait('coded', 'not-running')).toEqual({ exitCode: 42 });
  const [row] = await machine.api.containers.list({ ...all, filters: new Map([['name', ['coded']]]) });
  expect(row).toMatchObject({
    names: ['/coded'],
    state: 'exited',
    status: 'Exited (42) Less than a second ago',
    command: 'tool exit 42',
  });
});

test('names are unique, ids may be cut short', async () => {
  const machine = await testMachine();
  const { id } = await machine.run({ name: 'box', cmd: ['tool', 'exit', '0'] });
  await expect(machine.api.containers.create(containerRequest({ name: 'box', cmd: ['tool'] }))).rejects.toThrow(
    `Conflict. The container name "/box" is already in use by container "${id}". You have to remove (or rename) that container to be able to reuse that name.`,
  );
  await expect(machine.api.containers.create(containerRequest({ name: 'my box', cmd: ['tool'] }))).rejects.toThrow(
    'Invalid container name (my box), only [a-zA-Z0-9][a-zA-Z0-9_.-] are allowed',
  );
  expect(await machine.api.containers.inspect(id.slice(0, 5))).toMatchObject({ Name: '/box' });
  await expect(machine.api.containers.inspect('nosuch')).rejects.toThrow('No such container: nosuch');
  await machine.api.containers.rename('box', 'crate');
  await machine.api.containers.remove('crate', { force: false, volumes: false });
  expect(await machine.api.containers.list(all)).toEqual([]);
});

test.each([
  [['nosuch'], 127, 'exec: "nosuch": executable file not found in $PATH'],
  [['/bin/nosuch'], 127, 'exec: "/bin/nosuch": stat /bin/nosuch: no such file or directory'],
  [['/bin/plain'], 126, 'exec: "/bin/plain": permission denied'],
  [['/bin'], 126, 'exec: "/bin": is a directory: permission denied'],
])('a first process that cannot be started: %j', async (cmd, exitCode, cause) => {
  const machine = await testMachine();
  await expect(machine.run({ name: 'bad', cmd })).rejects.toThrow(
    `failed to create task for container: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: ${cause}`,
  );
  expect(await machine.api.containers.inspect('bad')).toMatchObject({
    State: { Status: 'created', ExitCode: exitCode },
  });
});

test('what execve refuses is said by the process itself', async () => {
  const machine = await testMachine();
  expect(await machine.run({ cmd: ['script'] })).toMatchObject({
    stderr: 'exec /bin/script: no such file or directory\n',
    exitCode: 255,
  });
  expect(await machine.run({ cmd: ['/bin/garbage'] })).toMatchObject({
    stderr: 'exec /bin/garbage: exec format error\n',
    exitCode: 255,
  });
});

test('stop sends the stop signal and waits; KILL comes after the time', async () => {
  const machine = await testMachine();
  await machine.start({ name: 'polite', cmd: ['tool', 'trap', 'TERM', '7'] });
  await machine.sleep(10);
  await machine.api.containers.stop('polite', {});
  expect(await machine.api.containers.wait('polite', 'not-running')).toEqual({ exitCode: 7 });
  expect(await machine.logs('polite')).toBe('ready\ngot TERM\n');
  await machine.start({ name: 'deaf', cmd: ['tool', 'sleep', '1000000'] });
  const before = machine.now();
  await machine.api.containers.stop('deaf', { timeout: 3 });
  expect(Math.round((machine.now() - before) / 1000)).toBe(3);
  expect(await machine.api.containers.wait('deaf', 'not-running')).toEqual({ exitCode: 137 });
  await expect(machine.api.containers.stop('deaf', {})).rejects.toMatchObject({ kind: 'not-modified' });
  await expect(machine.api.containers.kill('deaf', 'KILL')).rejects.toThrow(
    /^cannot kill container: deaf: container [0-9a-f]{64} is not running$/,
  );
});

test('pause freezes, and says what it does not allow', async () => {
  const machine = await testMachine();
  const id = await machine.start({ name: 'box', cmd: ['tool', 'sleep', '1000000'] });
  await machine.api.containers.pause('box');
  await expect(machine.api.containers.pause('box')).rejects.toThrow(`container ${id} is already paused`);
  await expect(machine.exec('box', ['tool', 'pid'])).rejects.toThrow(
    'Container box is paused, unpause the container before exec',
  );
  await expect(machine.api.containers.remove('box', { force: false, volumes: false })).rejects.toThrow(
    'cannot remove container "box": container is paused and must be unpaused first',
  );
  await machine.api.containers.unpause('box');
  await expect(machine.api.containers.unpause('box')).rejects.toThrow(`Container ${id} is not paused`);
  await expect(machine.api.containers.remove('box', { force: false, volumes: false })).rejects.toThrow(
    'cannot remove container "box": container is running: stop the container before removing or force remove',
  );
  await machine.api.containers.remove('box', { force: true, volumes: false });
});

test('exec runs in the same place, with its own exit code and sentences', async () => {
  const machine = await testMachine();
  const id = await machine.start({
    name: 'box',
    cmd: ['tool', 'sleep', '1000000'],
    workingDir: '/srv',
    hostname: 'crate',
  });
  expect(await machine.exec('box', ['tool', 'pid'])).toEqual({ stdout: '2 crate /srv\n', exitCode: 0 });
  expect(await machine.exec('box', ['tool', 'exit', '9'])).toEqual({ stdout: '', exitCode: 9 });
  await expect(machine.exec('box', ['nosuch'])).rejects.toThrow(
    'OCI runtime exec failed: exec failed: unable to start container process: exec: "nosuch": executable file not found in $PATH',
  );
  await machine.api.containers.stop('box', { timeout: 0 });
  await expect(machine.exec('box', ['tool'])).rejects.toThrow(`container ${id} is not running`);
});

test('standard input reaches the program; without -i there is none', async () => {
  const machine = await testMachine();
  expect(await machine.run({ cmd: ['tool', 'cat'] }, 'one\ntwo\n')).toMatchObject({
    stdout: 'one\ntwo\n',
    exitCode: 0,
  });
  expect(await machine.run({ cmd: ['tool', 'cat'] })).toMatchObject({ stdout: '', exitCode: 0 });
});

test('a client that does not take its output holds the program up', async () => {
  const machine = await testMachine();
  const { id } = await machine.api.containers.create(containerRequest({ cmd: ['tool', 'say', 'slowly'] }));
  let release = (): void => {};
  const attachment = await machine.api.containers.attach(id, {
    stdout: () =>
      new Promise((resolve) => {
        release = resolve;
      }),
  });
  await machine.api.containers.start(id);
  await machine.sleep(500);
  expect(await machine.api.containers.inspect(id)).toMatchObject({ State: { Status: 'running' } });
  release();
  expect(await attachment.ended).toBe('eof');
});

test('restart policies: on-failure counts, always goes on, a stop ends it', async () => {
  const machine = await testMachine();
  await machine.start({
    name: 'flaky',
    cmd: ['tool', 'exit', '3'],
    restart: { name: 'on-failure', maximumRetryCount: 2 },
  });
  await machine.sleep(2000);
  expect(await machine.api.containers.inspect('flaky')).toMatchObject({
    RestartCount: 2,
    State: { Status: 'exited', ExitCode: 3 },
  });
  await machine.start({
    name: 'loop',
    cmd: ['tool', 'sleep', '500'],
    restart: { name: 'always', maximumRetryCount: 0 },
  });
  await machine.sleep(2000);
  expect((await machine.api.containers.inspect('loop'))['RestartCount']).toBeGreaterThan(1);
  await machine.api.containers.stop('loop', { timeout: 0 });
  await machine.sleep(2000);
  expect(await machine.api.containers.inspect('loop')).toMatchObject({
    State: { Status: 'exited', Restarting: false },
  });
});

test('health checks: starting, unhealthy, healthy', async () => {
  const machine = await testMachine();
  const health = {
    test: ['CMD', 'tool', 'show', '/tmp/ready'],
    interval: 1e9,
    timeout: 0,
    startPeriod: 0,
    startInterval: 0,
    retries: 2,
  };
  await machine.start({ name: 'app', cmd: ['tool', 'sleep', '1000000'], health });
  const status = async (): Promise<unknown> => (await machine.api.containers.list(all))[0]?.status;
  expect(await status()).toBe('Up Less than a second (health: starting)');
  await machine.sleep(3000);
  expect(await status()).toBe('Up 3 seconds (unhealthy)');
  await machine.exec('app', ['tool', 'write', '/tmp/ready', 'yes']);
  await machine.sleep(1500);
  expect(await status()).toBe('Up 4 seconds (healthy)');
  expect(await machine.api.containers.inspect('app')).toMatchObject({ State: { Health: { FailingStreak: 0 } } });
});

test('--rm takes the container and its unnamed volumes away', async () => {
  const machine = await testMachine();
  await machine.run({
    cmd: ['tool', 'exit', '0'],
    autoRemove: true,
    mounts: [{ type: 'volume', source: '', target: '/v', readOnly: false, origin: 'bind-flag', raw: '/v' }],
  });
  expect(await machine.api.containers.list(all)).toEqual([]);
  expect(await machine.api.volumes.list(new Map())).toEqual([]);
});

test('events tell of a run in docker’s order', async () => {
  const machine = await testMachine();
  const since = String(machine.now() / 1000);
  await machine.run({ name: 'ev', cmd: ['tool', 'exit', '4'] });
  const seen: string[] = [];
  for await (const event of machine.api.system.events({
    since,
    until: String(machine.now() / 1000 + 1),
    filters: new Map(),
  })) {
    seen.push(`${event.type} ${event.action} ${event.attributes.get('exitCode') ?? ''}`.trim());
  }
  expect(seen).toEqual([
    'container create',
    'container attach',
    'network connect',
    'container start',
    'network disconnect',
    'container die 4',
  ]);
});

test('logs: tail, an unfinished line gets its newline, none keeps nothing', async () => {
  const machine = await testMachine();
  const id = await machine.start({ name: 'talk', cmd: ['tool', 'say', 'one'] });
  await machine.sleep(10);
  await machine.api.containers.start(id);
  await machine.sleep(10);
  expect(await machine.logs('talk')).toBe('one\none\n');
  expect(await machine.logs('talk', { tail: '1' })).toBe('one\n');
  await machine.run({ name: 'mute', cmd: ['tool', 'say', 'x'], logDriver: 'none' });
  await expect(machine.logs('mute')).rejects.toThrow('configured logging driver does not support reading');
});
