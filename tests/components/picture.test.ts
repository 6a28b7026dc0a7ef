import { describe, expect, it } from 'vitest';
import { boxes } from '../../src/components/picture/boxes.ts';
import { buildView } from '../../src/components/picture/build-view.ts';
import { detailsOf } from '../../src/components/picture/details.ts';
import { differenceOf } from '../../src/components/picture/difference.ts';
import { humanSize, instruction, pictureOf } from '../../src/components/picture/model.ts';
import { svgOf } from '../../src/components/picture/svg.ts';
import { twin } from '../../src/components/picture/twin.ts';
import { factsOf, partsOf, summaryOf } from '../../src/components/picture/walk.ts';
import { aContainer, anAddedFile, anImage, aWorld } from '../helpers/worlds.ts';

const layer = (digit: string, createdBy: string, size = 1_000) => ({
  diffId: `sha256:${digit.repeat(64)}`,
  size,
  createdBy,
});
const base = layer('1', 'debian.sh', 78_600_000);
const nginx = anImage({
  id: `sha256:${'c'.repeat(64)}`,
  tags: ['nginx:latest', 'web:1'],
  pulledFrom: ['docker.io/library/nginx'],
  layers: [base, layer('2', 'RUN /bin/sh -c apt-get install -y nginx # buildkit')],
  created: 2,
});
const redis = anImage({
  id: `sha256:${'d'.repeat(64)}`,
  tags: [],
  layers: [base, layer('3', '/bin/sh -c #(nop)  CMD ["redis"]')],
  created: 3,
});
const world = aWorld({
  images: [redis, nginx],
  containers: [
    aContainer('web', {
      imageId: nginx.id,
      ports: ['8080:80/tcp'],
      mounts: [{ type: 'volume', source: 'pages', destination: '/srv' }],
      networks: [{ name: 'front', address: '172.18.0.2' }],
      changes: ['a', 'b', 'c', 'd', '<e>'].map((name) => anAddedFile(`/${name}`, name)),
    }),
    aContainer('cache', { imageId: redis.id, state: 'exited', exitCode: 137 }),
    aContainer('store', {
      imageId: nginx.id,
      ports: ['5001:5000/tcp'],
      mounts: [{ type: 'volume', source: 'shelf', destination: '/var/lib/registry' }],
    }),
    aContainer('lost', { imageId: `sha256:${'e'.repeat(64)}`, state: 'created' }),
  ],
  volumes: [
    {
      name: 'shelf',
      driver: 'local',
      files: [
        { path: '/docker/registry/v2/repositories/team/web/_manifests/tags/2/current/link', size: 71 },
        { path: '/docker/registry/v2/repositories/team/web/_manifests/revisions/sha256/ab/link', size: 71 },
      ],
    },
    { name: 'pages', driver: 'local', files: [{ path: '/index.html', size: 3 }] },
    { name: 'f'.repeat(64), driver: 'local', files: [] },
  ],
  networks: [
    { id: '1'.repeat(64), name: 'front', driver: 'bridge', subnet: '172.18.0.0/16' },
    { id: '2'.repeat(64), name: 'none', driver: 'null' },
  ],
});

describe('the picture', () => {
  it('draws a shared layer once, with what stands on it above', () => {
    const { roots, orphans } = pictureOf(world);
    expect(
      roots.map((root) => [
        root.layer.digest,
        root.layer.images,
        root.above.map((node) => node.images.map(({ name }) => name)),
      ]),
    ).toEqual([['111111111111', 2, [['nginx:latest'], ['<none>']]]]);
    expect(orphans.map(({ name }) => name)).toEqual(['lost']);
  });

  it('tells the same facts as boxes, as text and as a drawing', () => {
    const model = pictureOf(world);
    const readable = (html: string) =>
      html
        .replace(/<[^>]+>/g, ' ')
        .replace(/&lt;/g, '<')
        .replace(/&gt;/g, '>')
        .replace(/&quot;/g, '"')
        .replace(/&amp;/g, '&')
        .replace(/\s+/g, ' ');
    const facts = factsOf(model);
    expect(facts.length).toBeGreaterThan(25);
    expect(facts.filter((fact) => !readable(boxes(model, new Set())).includes(fact))).toEqual([]);
    expect(facts.filter((fact) => !readable(twin(model)).includes(fact))).toEqual([]);
    expect(facts.filter((fact) => !readable(svgOf(model)).includes(fact))).toEqual([]);
  });

  it('shows volumes with their users, and the networks that matter', () => {
    const { volumes, networks, registry } = pictureOf(world);
    expect(volumes.map(({ name, files, users }) => [name, files, users])).toEqual([
      ['shelf', 2, ['store at /var/lib/registry']],
      ['pages', 1, ['web at /srv']],
      ['ffffffffffff', 0, []],
    ]);
    expect(networks.map(({ name, members }) => [name, members])).toEqual([['front', ['web 172.18.0.2']]]);
    expect(registry).toEqual(['docker.io/library/nginx']);
  });

  it('shows what was pushed to a registry on this machine', () => {
    const { registries } = pictureOf(world);
    expect(registries).toEqual([
      { key: 'registry/store0000000', name: 'store', address: 'localhost:5001', tags: ['team/web:2'] },
    ]);
    const [before] = [pictureOf({ ...world, volumes: world.volumes.map((one) => ({ ...one, files: [] })) })];
    const { keys, sentence } = differenceOf(before, pictureOf(world));
    expect([[...keys], sentence]).toEqual([['registry/store0000000'], 'registry store has received team/web:2.']);
  });

  it('is drawn without a box upon another', () => {
    const places = [...svgOf(pictureOf(world)).matchAll(/<rect x="(\d+)" y="(\d+)" width="(\d+)" height="(\d+)"/g)].map(
      ([, ...numbers]) => numbers.map(Number) as [number, number, number, number],
    );
    expect(places).toHaveLength(15);
    const overlap = places.filter(([x, y, w, h], one) =>
      places.some(([x2, y2, w2, h2], two) => one < two && x < x2 + w2 && x2 < x + w && y < y2 + h2 && y2 < y + h),
    );
    expect(overlap).toEqual([]);
  });

  it('tells of each box what one may want to know', () => {
    const model = pictureOf(world);
    for (const { key } of Object.values(partsOf(model)).flat()) expect(detailsOf(model, key), key).toContain('<dl>');
    expect(detailsOf(model, 'container/gone')).toBe('');
    expect(detailsOf(model, 'container/web000000000')).toContain('8080:80/tcp');
  });

  it('tells of a build which steps ran, and why', () => {
    const html = buildView({
      steps: [
        { name: '[1/2] FROM nginx', cached: true },
        {
          name: '[2/2] COPY <a> .',
          cached: false,
          miss: { kind: 'files', sentence: 'It changed: /a.', names: ['/a'] },
        },
      ],
    });
    expect(html).toContain('2 steps: 1 from the cache, 1 ran.');
    expect(html).toContain('COPY &lt;a&gt; .');
    expect(html).toContain('It changed: /a.');
    expect(buildView(undefined)).toContain('Nothing was built yet.');
  });

  it('says itself in a sentence', () => {
    expect(summaryOf(pictureOf(world))).toBe('2 images of 3 layers, 4 containers (2 running).');
    expect(summaryOf(pictureOf(aWorld()))).toBe('Nothing yet: no image and no container.');
  });

  it('puts files before the directories that merely hold them', () => {
    const changes = [
      { kind: 'changed', type: 'directory', path: '/etc', size: 0 } as const,
      anAddedFile('/etc/motd', 'hi'),
    ];
    const [container] = partsOf(
      pictureOf(aWorld({ images: [anImage()], containers: [aContainer('x', { changes })] })),
    ).containers;
    expect(container?.changes).toEqual([
      { sign: 'A', path: '/etc/motd' },
      { sign: 'C', path: '/etc' },
    ]);
  });
});

describe('the difference between two pictures', () => {
  const before = pictureOf(aWorld({ images: [anImage()], containers: [aContainer('first'), aContainer('second')] }));

  it('is nothing when nothing changed', () => {
    expect(differenceOf(before, before)).toEqual({ keys: new Set(), sentence: '' });
  });

  it('names what came, went and changed', () => {
    const after = pictureOf(
      aWorld({
        images: [anImage(), nginx],
        containers: [
          aContainer('first', { state: 'exited', exitCode: 137, changes: [anAddedFile('/a', 'a')] }),
          aContainer('third'),
        ],
      }),
    );
    const { keys, sentence } = differenceOf(before, after);
    expect(sentence).toBe(
      '1 image added (nginx:latest); 2 layers added; 1 container added (third); first: now exited (137), 1 change in its writable layer; 1 container removed (second).',
    );
    expect([...keys].sort()).toEqual([
      'container/first0000000',
      'container/third0000000',
      'image/cccccccccccc',
      'layer/111111111111',
      'layer/111111111111/222222222222',
    ]);
  });
});

it.each([
  ['/bin/sh -c #(nop)  CMD ["sh"]', 'CMD ["sh"]'],
  ['RUN /bin/sh -c apk add curl # buildkit', 'RUN /bin/sh -c apk add curl'],
  ['/bin/sh -c apt-get update', 'RUN apt-get update'],
])('shows the history line %s as %s', (line, expected) => {
  expect(instruction(line)).toBe(expected);
});

it.each([
  [0, '0 B'],
  [999, '999 B'],
  [4_261_550, '4.26 MB'],
  [78_600_000, '78.6 MB'],
])('shows %i bytes as %s', (bytes, expected) => {
  expect(humanSize(bytes)).toBe(expected);
});
