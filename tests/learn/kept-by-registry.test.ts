import { expect, it } from 'vitest';
import { createMachine } from '../../src/engine/index.ts';
import { keptBy, registryAt } from '../../src/learn/exercise/kept-by-registry.ts';

async function worldAfter(...commands: readonly string[]) {
  const machine = await createMachine({
    seed: 'kept',
    time: 'virtual',
    images: ['busybox', 'registry:2'],
    files: { 'app/Dockerfile': 'FROM busybox\nRUN echo one > /one\n' },
  });
  for (const command of commands) await machine.run(command);
  return machine.world();
}

it('reads what a registry keeps in its volume, by tag, also once it is stopped', async () => {
  const world = await worldAfter(
    'docker run -d --name shelf -p 5001:5000 registry:2',
    'docker build -q -t localhost:5001/team/app:1 app',
    'docker tag busybox localhost:5001/base',
    'docker push localhost:5001/team/app:1',
    'docker push localhost:5001/base',
    'docker stop shelf',
  );
  const shelf = registryAt(world, 5001);
  expect(shelf?.state).toBe('exited');
  const kept = keptBy(world, shelf!);
  expect([...kept.keys()].sort()).toEqual(['base:latest', 'team/app:1']);
  const app = kept.get('team/app:1');
  expect(app?.digest).toBe(world.images.find(({ tags }) => tags.includes('localhost:5001/team/app:1'))?.id);
  expect(app?.layers).toHaveLength(2);
  expect(app?.layers[0]).toBe(kept.get('base:latest')?.layers[0]);
});

it('reads a folder of the host that is mounted there, and only that of this registry', async () => {
  const world = await worldAfter(
    'docker run -d -p 127.0.0.1:5002:5000 -v $PWD/store:/var/lib/registry registry:2',
    'docker run -d --name empty -p 5003:5000 registry:2',
    'docker tag busybox localhost:5002/base:1',
    'docker push localhost:5002/base:1',
  );
  expect([...keptBy(world, registryAt(world, 5002)!).keys()]).toEqual(['base:1']);
  expect([...keptBy(world, registryAt(world, 5003)!).keys()]).toEqual([]);
  expect(registryAt(world, 5000)).toBeUndefined();
});
