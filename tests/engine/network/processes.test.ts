import { expect, test } from 'vitest';
import { seededRandom } from '../../../src/engine/base/random.ts';
import { createNetworkFabric } from '../../../src/engine/network/index.ts';
import { makeKernel } from '../kernel/make-kernel.ts';

test('what a process listens on is free again when it is killed, and its waits end', async () => {
  const { kernel, clock, fs, launch, internalErrors } = makeKernel();
  const fabric = createNetworkFabric({ clock, random: seededRandom('x') });
  const stack = fabric.createStack();
  const namespace = kernel.createNamespace({ id: 'n', hostname: 'n', net: stack });
  const first = await launch(
    async (process) => {
      const listener = process.net.listen('0.0.0.0', 80);
      for (;;) await listener.accept();
    },
    { namespace, fs },
  );
  await clock.idle();
  expect(stack.listeners.length).toBe(1);
  first.signal('KILL');
  expect(await first.exited).toEqual({ kind: 'killed', signal: 'KILL' });
  expect(stack.listeners.length).toBe(0);
  await clock.idle();
  expect(internalErrors).toEqual([]);
});

test('a fork that shares a port takes connections in turn, loses none when it is killed, and keeps the port open after its parent closed it', async () => {
  const { kernel, clock, fs, launch, internalErrors } = makeKernel();
  const fabric = createNetworkFabric({ clock, random: seededRandom('x') });
  const stack = fabric.createStack();
  const namespace = kernel.createNamespace({ id: 'n', hostname: 'n', net: stack });
  const taken: string[] = [];
  const first = await launch(
    async (process) => {
      const listener = process.net.listen('0.0.0.0', 80);
      const work = (name: string): number =>
        process.fork(async (child) => {
          const own = child.net.share(listener);
          for (;;) {
            await own.accept();
            taken.push(name);
          }
        });
      const one = work('one');
      const two = work('two');
      await process.sleep(1);
      listener.close();
      for (let i = 0; i < 2; i++) await process.net.connect('127.0.0.1', 80);
      await process.sleep(1);
      process.kill(one, 'KILL');
      await process.wait(one);
      for (let i = 0; i < 2; i++) await process.net.connect('127.0.0.1', 80);
      await process.sleep(1);
      process.kill(two, 'KILL');
      await process.wait(two);
      taken.push(String(stack.listeners.length));
      return 0;
    },
    { namespace, fs },
  );
  await first.exited;
  await clock.idle();
  expect(taken).toEqual(['one', 'two', 'two', 'two', '0']);
  expect(internalErrors).toEqual([]);
});
