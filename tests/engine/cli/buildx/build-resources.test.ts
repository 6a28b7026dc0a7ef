/** docker build --resource, and the older flags that mean the same. */
import { expect, it, test } from 'vitest';
import { createMachine, type Machine } from '../../../../src/engine/index.ts';

async function machine(...steps: readonly string[]): Promise<Machine> {
  const host = await createMachine({ seed: 'resources', time: 'virtual', images: ['busybox'] });
  await host.run(`printf 'FROM busybox\\n${steps.map((step) => `${step}\\n`).join('')}' > Dockerfile`);
  return host;
}

test('a step sees its limits; the last word counts, and older flags come first', async () => {
  const host = await machine('RUN cat /sys/fs/cgroup/memory.max /sys/fs/cgroup/cpu.max');
  const flags = '--resource memory=128m -m 64m --cpu-quota 50000 --cpu-shares 10 --resource memory-swap=-1';
  const { stderr } = await host.run(`docker build --progress=plain ${flags} .`);
  expect(stderr.match(/(?<=^#5 [\d.]+ ).*$/gm)).toEqual(['134217728', '50000 100000']);
});

test('limits are no part of the cache key', async () => {
  const host = await machine('RUN true');
  await host.run('docker build -q -m 64m .');
  expect((await host.run('docker build --progress=plain -m 32m .')).stderr).toContain('[2/2] RUN true\n#5 CACHED');
});

test('a step that takes too much memory is killed, and the build says why', async () => {
  const host = await machine('RUN tail /dev/zero');
  const { stderr, exitCode } = await host.run('docker build --resource memory=3m .');
  expect(exitCode).toBe(1);
  expect(stderr.trimEnd().split('\n').at(-1)).toBe(
    'ERROR: failed to build: failed to solve: process "/bin/sh -c tail /dev/zero" did not complete successfully: cannot allocate memory',
  );
});

it.each([
  ['--resource memory', 'invalid resource "memory", expected key=value'],
  ['--resource bogus=1', 'unknown resource "bogus"'],
  ['--resource memory=lots', 'invalid value "lots" for resource memory: invalid size: \'lots\''],
  [
    '--cpu-shares many',
    'invalid value "many" for resource cpu-shares: strconv.ParseInt: parsing "many": invalid syntax',
  ],
])('docker build %s', async (flags, message) => {
  const host = await machine();
  const { stderr, exitCode } = await host.run(`docker build -q ${flags} .`);
  expect({ stderr, exitCode }).toEqual({ stderr: `ERROR: failed to build: ${message}\n`, exitCode: 1 });
});
