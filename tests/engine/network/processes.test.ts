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
