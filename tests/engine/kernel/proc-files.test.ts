import { expect, test } from 'vitest';
import { CONTAINER_CAPABILITIES } from '../../../src/engine/kernel/capabilities.ts';
import { capabilityMask } from '../../../src/engine/kernel/proc-task.ts';
import { makeKernel } from './make-kernel.ts';

test('/proc of a container shows its processes and itself', async () => {
  const { container, run } = makeKernel();
  const { namespace } = container('c0ffee');
  const result = await run(
    async (process) => {
      process.setTitle('master process');
      const { fs } = process;
      const pids = fs
        .readdir('/proc')
        .map(({ name }) => name)
        .filter((name) => /\d/.test(name));
      await process.write(1, `${pids} ${fs.readlink('/proc/self')} ${fs.readText('/proc/sys/kernel/hostname')}`);
      await process.write(1, `${fs.readText('/proc/1/cmdline')} ${fs.readText('/proc/self/comm')}`);
      await process.write(1, fs.readText('/proc/self/status').split('\n').slice(5, 7).join(' '));
      process.fork(async (child) => {
        await child.write(1, ` ${child.fs.realpath('/proc/self')}`);
        return 0;
      });
      await process.wait(-1);
      return 0;
    },
    { namespace, argv: ['first', 'x'] },
  );
  expect(result.out).toBe('1 1 c0ffee\nmaster process\0 first\nPid:\t1 PPid:\t0 /proc/2');
});

test('descriptors show where they lead', async () => {
  const { run, fs } = makeKernel();
  fs.writeFile('/tmp/f', 'text');
  const result = await run(async (process) => {
    const fd = process.open('/tmp/f', { read: true });
    const [reader] = process.pipe();
    const target = (n: number): string => process.fs.readlink(`/proc/self/fd/${n}`).replace(/\d+/, 'N');
    await process.write(1, `${target(fd)} ${target(reader)} ${process.fs.stat(`/dev/fd/${reader}`).type}`);
    const again = process.open(`/dev/fd/${fd}`, { read: true });
    await process.write(1, await process.read(again));
    return 0;
  });
  expect(result.out).toBe('/tmp/f pipe:[N] fifotext');
});

test('/proc cannot be written to; a missing process is missing', async () => {
  const { run } = makeKernel();
  const result = await run(async (process) => {
    for (const attempt of [
      () => process.fs.writeFile('/proc/x', ''),
      () => process.fs.readdir('/proc/99999'),
      () => process.fs.unlink('/proc/version'),
    ]) {
      try {
        attempt();
      } catch (error) {
        await process.write(1, `${error instanceof Error && 'errno' in error ? error.errno : error} `);
      }
    }
    return 0;
  });
  expect(result.out).toBe('ENOENT ENOENT EPERM ');
});

test('/dev of a container is the set that runc makes', () => {
  const { container, kernel } = makeKernel();
  const { fs, namespace } = container('dev');
  expect(
    fs
      .readdir('/dev')
      .map(({ name }) => name)
      .join(' '),
  ).toBe('core fd full mqueue null ptmx pts random shm stderr stdin stdout tty urandom zero');
  const [dev] = kernel.systemMounts(namespace, { tty: true, privileged: false });
  expect(dev?.fs.lookup(dev.root, 'console')?.type).toBe('char-device');
});

test('limits of a namespace show in its cgroup', () => {
  const { kernel, container } = makeKernel();
  const { namespace, fs } = container('limited');
  namespace.memoryLimit = 67_108_864;
  namespace.pidsLimit = 50;
  namespace.cpuLimit = 0.5;
  const read = (name: string): string => fs.readText(`/sys/fs/cgroup/${name}`);
  expect([read('memory.max'), read('pids.max'), read('cpu.max')]).toEqual(['67108864\n', '50\n', '50000 100000\n']);
  kernel.destroyNamespace(namespace);
});

test('the mask of the capabilities that Docker leaves is the known one', () => {
  expect(capabilityMask(CONTAINER_CAPABILITIES)).toBe('00000000a80425fb');
});

test('the terminal of a container has its name in /dev/pts', async () => {
  const { kernel, container, launch } = makeKernel();
  const { namespace, fs } = container('tty');
  const { slave } = kernel.createPty(kernel.nextTerminalName(namespace), 80, 24);
  let seen = '';
  const launched = await launch(
    async (process) => {
      const tty = process.open('/dev/tty', { read: true, write: true });
      const byName = process.open('/dev/pts/0', { write: true });
      seen = `${process.fs.readdir('/dev/pts').map(({ name }) => name)} ${process.tty(tty)?.name} ${process.tty(byName)?.name} ${process.fs.readlink('/proc/self/fd/0')}`;
      return 0;
    },
    { namespace, fs, descriptions: [slave, slave, slave], controllingTty: true },
  );
  const next = kernel.nextTerminalName(namespace);
  await launched.exited;
  expect(seen).toBe('0,ptmx /dev/pts/0 /dev/pts/0 /dev/pts/0');
  expect([next, kernel.nextTerminalName(namespace)]).toEqual(['/dev/pts/1', '/dev/pts/0']);
});

test('a user who is not root may open his own standard output by name', async () => {
  const { run, kernel } = makeKernel();
  const result = await run(async (process) => {
    process.setCredentials(kernel.credentials(1000, 1000));
    await process.write(process.open('/dev/stdout', { write: true }), 'mine');
    return 0;
  });
  expect(result).toEqual({ out: 'mine', err: '', code: 0 });
});
