import { expect, test } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';
import { containerRequest, testMachine } from './test-machine.ts';

const none = { force: false, prune: true, platforms: [] };
const tags = async (machine: Awaited<ReturnType<typeof testMachine>>): Promise<readonly string[]> =>
  (await machine.api.images.list({ all: true, filters: new Map() }))
    .flatMap(({ repoTags }) => (repoTags.length > 0 ? repoTags : ['<none>']))
    .sort();

test('commit makes an image of a container, with changes, that runs', async () => {
  const machine = await testMachine();
  await machine.run({ name: 'maker', cmd: ['tool', 'write', '/data/made', 'by hand'] });
  const request = {
    reference: 'handmade:v1',
    comment: 'made',
    author: 'Ann',
    pause: true,
    changes: ['CMD ["tool", "show", "/data/made"]', 'ENV LEVEL=2', 'EXPOSE 80'],
  };
  const { id } = await machine.api.containers.commit('maker', request);
  const { stdout } = await machine.run({ image: 'handmade:v1', cmd: [] });
  expect(stdout).toBe('by hand\n');
  expect(await machine.api.images.inspect('handmade:v1')).toMatchObject({
    Id: id,
    RepoTags: ['handmade:v1'],
    Comment: 'made',
    Author: 'Ann',
    Config: { Cmd: ['tool', 'show', '/data/made'], Env: ['PATH=/bin', 'LEVEL=2'], ExposedPorts: { '80/tcp': {} } },
  });
  const history = await machine.api.images.history('handmade:v1');
  expect(history.map(({ createdBy, comment }) => [createdBy, comment])).toEqual([
    ['tool write /data/made by hand', 'made'],
    ['', 'Imported from -'],
  ]);
  await expect(machine.api.containers.commit('maker', { ...request, changes: ['RUN ls'] })).rejects.toThrow(
    'RUN is not a valid change command',
  );
});

test('rmi: names, ids, several repositories, containers', async () => {
  const machine = await testMachine();
  await machine.api.images.tag('tool', 'copy:1');
  await machine.api.images.tag('tool', 'copy:2');
  const [{ id } = { id: '' }] = await machine.api.images.list({ all: false, filters: new Map() });
  const short = id.slice(7, 19);
  expect(await machine.api.images.remove('copy:1', none)).toEqual([{ untagged: 'copy:1' }]);
  await expect(machine.api.images.remove(short, none)).rejects.toThrow(
    `conflict: unable to delete ${short} (must be forced) - image is referenced in multiple repositories`,
  );
  expect(await machine.api.images.remove('copy:2', none)).toEqual([{ untagged: 'copy:2' }]);
  const box = (await machine.run({ name: 'box', cmd: ['tool', 'exit', '0'] })).id.slice(0, 12);
  await expect(machine.api.images.remove('tool', none)).rejects.toThrow(
    `conflict: unable to delete tool:latest (must be forced) - container ${box} is using its referenced image ${short}`,
  );
  expect(await machine.api.images.remove('tool', { ...none, force: true })).toEqual([{ untagged: 'tool:latest' }]);
  expect(await tags(machine)).toEqual(['<none>']);
  await machine.api.containers.start('box');
  await machine.api.containers.remove('box', { force: true, volumes: false });
  expect(await machine.api.images.prune(new Map())).toEqual({
    removed: [{ untagged: id }, { deleted: id }],
    reclaimed: expect.any(Number),
  });
  expect(await tags(machine)).toEqual([]);
  await expect(machine.api.images.remove('tool', none)).rejects.toThrow('No such image: tool:latest');
  await expect(machine.api.containers.create(containerRequest({ cmd: ['tool'] }))).rejects.toThrow(
    'No such image: tool:latest',
  );
});

test('save and load bring an image back under its name and digest', async () => {
  const machine = await testMachine();
  const before = await machine.api.images.inspect('tool');
  const archive = await machine.api.images.save(['tool'], { platforms: [] });
  await machine.api.images.remove('tool', none);
  const lines: string[] = [];
  await machine.api.images.load(archive, { platforms: [] }, ({ status }) => void lines.push(status));
  expect(lines).toEqual(['Loaded image: tool:latest']);
  expect((await machine.api.images.inspect('tool'))['Id']).toBe(before['Id']);
  expect((await machine.run({ cmd: ['tool', 'say', 'again'] })).stdout).toBe('again\n');
  await expect(machine.api.images.load(new Uint8Array(0), { platforms: [] }, () => {})).rejects.toThrow(
    'unrecognized image format',
  );
});

test('filters of docker images', async () => {
  const machine = await testMachine();
  await machine.api.images.tag('tool', 'team/app:2');
  const found = async (name: string, value: string) =>
    (await machine.api.images.list({ all: false, filters: new Map([[name, [value]]]) })).flatMap(
      ({ repoTags }) => repoTags,
    );
  expect(await found('reference', 'team/*')).toEqual(['team/app:2']);
  expect([...(await found('label', 'origin=test'))].sort()).toEqual(['team/app:2', 'tool:latest']);
  expect(await found('dangling', 'true')).toEqual([]);
  await expect(found('colour', 'red')).rejects.toThrow("invalid filter 'colour'");
  await expect(found('dangling', 'maybe')).rejects.toThrow("invalid filter 'dangling=[maybe]'");
});

test('labels are asked of one configuration, all together', async () => {
  const machine = await createMachine({
    seed: 'labels',
    time: 'virtual',
    files: {
      Dockerfile:
        'FROM scratch AS amd64\nLABEL a=1 b=2\nFROM scratch AS arm64\nLABEL a=3\nFROM $TARGETARCH\nCOPY Dockerfile /\n',
    },
  });
  await machine.run('docker build -q --platform linux/amd64,linux/arm64 -t app .');
  const count = async (...filters: string[]): Promise<string> =>
    (await machine.run(`docker images -q ${filters.map((one) => `--filter ${one}`).join(' ')} | wc -l`)).stdout.trim();
  expect(await count('label=a=1', 'label=b=2')).toBe('1');
  expect(await count('label=a=3', 'label=b')).toBe('0');
  expect(await count('label!=b')).toBe('1');
  expect(await count('label!=a')).toBe('0');
  expect(await count("'label!=a=1'")).toBe('1');
});

test('nothing can be pulled under the name that FROM gives to nothing', async () => {
  const machine = await testMachine();
  const pulled = (name: string) => machine.api.images.pull(name, {}, () => undefined);
  await expect(pulled('scratch')).rejects.toThrow(/^'scratch' is a reserved name$/);
  await expect(pulled('docker.io/library/scratch:1')).rejects.toThrow(/^'scratch' is a reserved name$/);
});
