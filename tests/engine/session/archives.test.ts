import { describe, expect, it } from 'vitest';
import { createMachine } from '../../../src/engine/index.ts';

function machine(seed: string) {
  return createMachine({
    seed,
    time: 'virtual',
    images: ['busybox'],
    files: { Dockerfile: 'FROM busybox\nRUN echo mine > /mine\nCMD ["cat", "/mine"]\n' },
  });
}

describe('archives of images', () => {
  it('go from one machine to another with equal ids, and run there', async () => {
    const one = await machine('one');
    await one.run('docker build -q -t app:1 .');
    const archive = await one.saveImage('app:1');
    const other = await machine('other');
    const { loaded, verified } = await other.loadArchive(archive);
    expect(loaded).toEqual(['app:1']);
    expect(verified).toBeGreaterThan(3);
    const ids = 'docker images --no-trunc -q app:1';
    expect((await other.run(ids)).stdout).toBe((await one.run(ids)).stdout);
    expect((await other.run('docker run --rm app:1')).stdout).toBe('mine\n');
    expect(await other.saveImage('app:1')).toEqual(archive);
  });

  it('that are damaged or none are refused in a sentence, and change nothing', async () => {
    const one = await machine('damaged');
    const archive = await one.saveImage('busybox');
    const at = archive.length >> 1;
    archive.set([(archive[at] ?? 0) ^ 255], at);
    await expect(one.loadArchive(archive)).rejects.toThrow(/damaged|no archive/);
    await expect(one.loadArchive(new TextEncoder().encode('not a tar at all'))).rejects.toThrow(
      /^(this is no archive of docker save|unrecognized image format)/,
    );
    await expect(one.saveImage('nosuch')).rejects.toThrow('nosuch');
    expect((await one.run('docker images -q | wc -l')).stdout).toBe('1\n');
  });
});
