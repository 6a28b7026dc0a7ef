import { expect, test } from 'vitest';
import { FsError } from '../../../src/engine/fs/errno.ts';
import { LaunchError } from '../../../src/engine/kernel/machine-kernel.ts';
import { makeKernel } from './make-kernel.ts';

test('a container counts from 1 and sees itself alone; the host sees all', async () => {
  const { container, launch, kernel } = makeKernel();
  const { namespace, fs } = container('one');
  let seen = '';
  const first = await launch(
    async (process) => {
      process.fork(async (child) => {
        await child.sleep(100);
        return 0;
      });
      await process.sleep(1);
      seen = process
        .processes()
        .map(({ pid, ppid }) => `${pid}<${ppid}`)
        .join(' ');
      await process.wait(-1);
      return 0;
    },
    { namespace, fs, argv: ['first'] },
  );
  const exec = await launch(async (process) => process.pid * 10 + process.ppid, { namespace, fs });
  expect(await exec.exited).toEqual({ kind: 'exited', code: 30 });
  const onHost = kernel.processes(namespace);
  expect(onHost.map(({ pid }) => pid > 100)).toEqual([true, true]);
  expect(onHost[0]).toMatchObject({ pid: first.hostPid, ppid: 1, argv: ['first'] });
  expect(onHost[1]?.ppid).toBe(first.hostPid);
  expect(kernel.processes().length).toBe(3);
  await first.exited;
  expect(seen).toBe('1<0 2<1');
});

test('pid 1 hears from within only what it handles, KILL and STOP from outside', async () => {
  const { container, launch } = makeKernel();
  const { namespace, fs } = container('stubborn');
  const heard: string[] = [];
  const first = await launch(
    async (process) => {
      process.onSignal('USR1', () => heard.push('USR1'));
      for (const signal of ['TERM', 'KILL', 'STOP', 'USR1'] as const) process.kill(1, signal);
      await process.sleep(100);
      heard.push('alive');
      await process.sleep(1e9);
      return 0;
    },
    { namespace, fs },
  );
  first.signal('TERM');
  first.signal('INT');
  const exec = await launch(
    async (process) => {
      process.kill(1, 'KILL');
      await process.sleep(200);
      return 0;
    },
    { namespace, fs },
  );
  expect(await exec.exited).toEqual({ kind: 'exited', code: 0 });
  expect(heard).toEqual(['USR1', 'alive']);
  first.signal('KILL');
  expect(await first.exited).toEqual({ kind: 'killed', signal: 'KILL' });
});

test('with pid 1 the whole namespace ends, orphans and execs included, and nothing starts in it again', async () => {
  const { container, launch, kernel } = makeKernel();
  const { namespace, fs } = container('short');
  const first = await launch(
    async (process) => {
      process.fork(async (child) => {
        child.fork(async (grandchild) => {
          await grandchild.sleep(1e9);
          return 0;
        });
        return 0;
      });
      await process.sleep(10);
      return 3;
    },
    { namespace, fs },
  );
  const exec = await launch(
    async (process) => {
      await process.sleep(1e9);
      return 0;
    },
    { namespace, fs },
  );
  expect(await first.exited).toEqual({ kind: 'exited', code: 3 });
  expect(await exec.exited).toEqual({ kind: 'killed', signal: 'KILL' });
  expect(kernel.processes(namespace)).toEqual([]);
  await expect(launch(async () => 0, { namespace, fs })).rejects.toThrow(FsError);
});

test('orphans of a container become children of its pid 1, which must reap them', async () => {
  const { container, launch } = makeKernel();
  const { namespace, fs } = container('orphans');
  let report = '';
  const first = await launch(
    async (process) => {
      process.fork(async (child) => {
        child.fork(async (grandchild) => {
          await grandchild.sleep(10);
          return 4;
        });
        return 0;
      });
      await process.wait(2);
      await process.sleep(50);
      const orphan = process.processes().find(({ pid }) => pid === 3);
      const waited = await process.wait(-1);
      report = `${orphan?.ppid} ${orphan?.state} ${waited?.pid} ${JSON.stringify(waited?.status)}`;
      return 0;
    },
    { namespace, fs },
  );
  await first.exited;
  expect(report).toBe('1 Z 3 {"kind":"exited","code":4}');
});

test('a pids limit makes fork fail with EAGAIN, in its namespace only', async () => {
  const { kernel, launch, fs, run } = makeKernel();
  const namespace = kernel.createNamespace({ id: 'few', hostname: 'few', net: kernel.host.net, pidsLimit: 3 });
  let report = '';
  const first = await launch(
    async (process) => {
      try {
        for (;;) {
          process.fork(async (child) => {
            await child.sleep(10);
            return 0;
          });
        }
      } catch (error) {
        report = `${error instanceof FsError ? error.errno : error} ${process.processes().length}`;
      }
      return 0;
    },
    { namespace, fs },
  );
  await first.exited;
  expect(report).toBe('EAGAIN 3');
  expect((await run(async (process) => (process.fork(async () => 0) > 0 ? 0 : 1))).code).toBe(0);
});

test('a frozen namespace does nothing until it is thawed', async () => {
  const { container, launch, kernel, clock } = makeKernel();
  const { namespace, fs } = container('ice');
  let ticks = 0;
  const first = await launch(
    async (process) => {
      for (let i = 0; i < 10; i++) {
        await process.sleep(10);
        ticks++;
      }
      return 0;
    },
    { namespace, fs },
  );
  await new Promise<void>((resolve) => void clock.after(35, resolve));
  kernel.freeze(namespace, true);
  await new Promise<void>((resolve) => void clock.after(1000, resolve));
  expect(ticks).toBe(3);
  kernel.freeze(namespace, false);
  expect(await first.exited).toEqual({ kind: 'exited', code: 0 });
  expect(ticks).toBe(10);
});

test('a namespace can share the pids of another', async () => {
  const { container, launch, kernel, fs } = makeKernel();
  const one = container('one');
  const first = await launch(
    async (process) => {
      await process.sleep(1e9);
      return 0;
    },
    { namespace: one.namespace, fs, argv: ['sleep'] },
  );
  const two = kernel.createNamespace({ id: 'two', hostname: 'two', net: kernel.host.net, pidOf: one.namespace });
  let seen: readonly string[] = [];
  const guest = await launch(
    async (process) => {
      seen = process.processes().map(({ pid, argv }) => `${pid} ${argv[0]}`);
      process.kill(1, 'KILL');
      return 0;
    },
    { namespace: two, fs, argv: ['guest'] },
  );
  expect(await guest.exited).toEqual({ kind: 'exited', code: 0 });
  expect(seen).toEqual(['1 sleep', '2 guest']);
  kernel.destroyNamespace(one.namespace);
  expect(await first.exited).toEqual({ kind: 'killed', signal: 'KILL' });
});

test('out of memory the biggest process is killed, and the namespace says so', async () => {
  const { kernel, launch, fs } = makeKernel();
  const namespace = kernel.createNamespace({
    id: 'hog',
    hostname: 'hog',
    net: kernel.host.net,
    memoryLimit: 16 * 1024 ** 2,
  });
  const first = await launch(
    async (process) => {
      for (let bytes = 0; ; bytes += 1_000_000) process.holdMemory(bytes);
    },
    { namespace, fs },
  );
  expect(await first.exited).toEqual({ kind: 'killed', signal: 'KILL' });
  expect(namespace.oomKills).toBe(1);
});

test('launching says why it cannot', async () => {
  const { kernel, fs, program } = makeKernel();
  program('/bin/tool', async () => 0, { mode: 0o644 });
  fs.writeFile('/bin/text', 'just text', { mode: 0o755 });
  fs.writeFile('/bin/script', '#!/bin/nosuch\n', { mode: 0o755 });
  const reasons: string[] = [];
  for (const argv0 of ['nosuch', '/nosuch', 'tool', '/bin/tool', '/bin/text', '/bin/script', '/tmp', 'bin']) {
    const launching = kernel.launch({
      namespace: kernel.host,
      fs,
      argv: [argv0],
      env: new Map([['PATH', '/sbin:/bin']]),
      descriptions: [],
    });
    reasons.push(
      await launching.then(
        () => 'started',
        (error: unknown) => (error instanceof LaunchError ? error.reason : String(error)),
      ),
    );
  }
  expect(reasons).toEqual([
    'not-in-path',
    'no-such-file',
    'not-in-path',
    'denied',
    'exec-format',
    'no-such-file',
    'is-directory',
    'not-in-path',
  ]);
});
