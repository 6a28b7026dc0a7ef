import { describe, expect, it } from 'vitest';
import { createMachine, type ImageExplainer } from '../../../src/engine/index.ts';

async function explained(dockerfile: string, more = ''): Promise<ImageExplainer> {
  const machine = await createMachine({
    seed: 'explain',
    time: 'virtual',
    images: ['busybox'],
    files: { Dockerfile: dockerfile },
  });
  const { exitCode, stderr } = await machine.run(`docker build -q -t made . ${more}`);
  expect(exitCode, stderr).toBe(0);
  if (!machine.explain) throw new Error('docker was used, so it can explain');
  return machine.explain;
}

const story = `FROM busybox
RUN mkdir /d && head -c 5000 /dev/zero > /d/a && echo b > /d/b
RUN echo new > /d/a
RUN rm /d/b
RUN rm -r /d
RUN mkdir /d && echo last > /d/a
`;

describe('an image explained', () => {
  it('tells which layer a path comes from, what replaced and what removed it', async () => {
    const explain = await explained(story);
    expect(explain.path('made', '/d/a')).toEqual({
      layers: [
        { layer: 1, does: 'adds', size: 5000 },
        { layer: 2, does: 'changes', size: 4 },
        { layer: 4, does: 'hides', size: 0 },
        { layer: 5, does: 'adds', size: 5 },
      ],
      seenFrom: 5,
    });
    expect(explain.path('made', '/d/b')).toEqual({
      layers: [
        { layer: 1, does: 'adds', size: 2 },
        { layer: 3, does: 'removes', size: 0 },
      ],
      seenFrom: undefined,
    });
    expect(explain.path('made', '/etc/passwd')).toMatchObject({ layers: [{ layer: 0, does: 'adds' }], seenFrom: 0 });
    expect(explain.path('made', '/nowhere')).toEqual({ layers: [], seenFrom: undefined });
    expect(() => explain.path('nosuch', '/')).toThrow('No such image: nosuch:latest');
  });

  it('counts the bytes that no container sees', async () => {
    const { total, wasted, files } = (await explained(story)).waste('made');
    expect(wasted).toBe(5006);
    expect(files).toEqual([
      { path: '/d/a', wasted: 5004, copies: 3 },
      { path: '/d/b', wasted: 2, copies: 1 },
    ]);
    expect(total).toBeGreaterThan(1_000_000);
    expect((await explained('FROM busybox\n')).waste('made')).toMatchObject({ wasted: 0, files: [] });
  });

  it('compares two images file by file', async () => {
    const explain = await explained('FROM busybox\nRUN echo x > /x; rm /etc/group; echo y >> /etc/passwd\n');
    const { shared, files } = explain.difference('busybox', 'made');
    expect(shared).toBe(1);
    expect(files.map(({ path, kind }) => `${kind} ${path}`)).toEqual([
      'removed /etc/group',
      'changed /etc/passwd',
      'added /x',
    ]);
    expect(explain.difference('made', 'made')).toEqual({ shared: 2, files: [] });
  });
});
