import { describe, expect, test } from 'vitest';
import { nodeAt } from '../../../src/engine/fs/apply.ts';
import { changes } from '../../../src/engine/fs/changes.ts';
import { treeEntries, writeTar } from '../../../src/engine/fs/tar/index.ts';
import { commitImage, importImage } from '../../../src/engine/image/commit.ts';
import { historyLines } from '../../../src/engine/image/history.ts';
import { ImageStore, isDangling } from '../../../src/engine/image/image-store.ts';
import { chainIdOf } from '../../../src/engine/image/layer-store.ts';
import { restoreImages, saveImages } from '../../../src/engine/image/save-images.ts';
import { directory, file, overlay, viewOf } from '../fs/builders.ts';

/** A store with an image `base:latest` of one file. */
function withBase() {
  const store = new ImageStore();
  const tree = directory({ etc: directory({ motd: file('hello\n') }), bin: directory({ a: file('a') }) });
  const target = importImage(store, {
    tar: writeTar(treeEntries(tree)),
    config: { Cmd: ['sh'] },
    message: 'Imported from -',
    now: 1_760_000_000_000,
  });
  store.setName('docker.io/library/base:latest', target, 1);
  const base = store.image(store.resolve('base'));
  return { store, target, base };
}

function committed(store: ImageStore, reference: string, work: (view: ReturnType<typeof viewOf>) => void) {
  const base = store.image(store.resolve(reference));
  const fs = overlay(store.layers.tree(chainIdOf(base.config.rootfs.diff_ids)));
  work(viewOf(fs));
  return commitImage(store, {
    base,
    changes: changes(fs),
    config: base.config.config,
    command: ['sh', '-c', 'work'],
    author: '',
    comment: 'why',
    now: 1_760_000_001_500,
  });
}

describe('commit', () => {
  test('adds a layer, a history line and nothing to the image below', () => {
    const { store, base } = withBase();
    const target = committed(store, 'base', (view) => {
      view.writeFile('/etc/new', 'text');
      view.unlink('/etc/motd');
    });
    store.addDangling(target, 2);
    const image = store.image(store.resolve(target.digest));
    expect(image.config.rootfs.diff_ids.slice(0, 1)).toEqual(base.config.rootfs.diff_ids);
    const tree = store.layers.tree(chainIdOf(image.config.rootfs.diff_ids));
    expect([nodeAt(tree, '/etc/motd'), nodeAt(tree, '/etc/new')?.type]).toEqual([undefined, 'file']);
    expect(historyLines(image.config, store.layers)).toEqual([
      { created: 1_760_000_001_500, createdBy: 'sh -c work', comment: 'why', size: 12288 },
      { created: 1_760_000_000_000, createdBy: '', comment: 'Imported from -', size: 20480 },
    ]);
  });

  test('without changes it adds no layer', () => {
    const { store, base } = withBase();
    const target = committed(store, 'base', () => {});
    const config = store.config(store.manifest(target.digest)!.config.digest);
    expect(config?.rootfs).toEqual(base.config.rootfs);
    expect(config?.history.at(-1)?.empty_layer).toBe(true);
  });

  test('the same changes upon the same base are the same layer', () => {
    const { store } = withBase();
    const make = () =>
      store.manifest(committed(store, 'base', (view) => view.writeFile('/x', 'y')).digest)?.layers.at(-1)?.digest;
    expect(make()).toBe(make());
  });
});

describe('names', () => {
  test('an image that loses its last name stays as a dangling one until it is named again', () => {
    const { store, target } = withBase();
    const next = committed(store, 'base', (view) => view.writeFile('/x', 'y'));
    store.setName('docker.io/library/base:latest', next, 3);
    expect(store.byDigest(target.digest).map(isDangling)).toEqual([true]);
    store.setName('docker.io/library/old:1', target, 4);
    expect(store.byDigest(target.digest).map(({ name }) => name)).toEqual(['docker.io/library/old:1']);
  });

  test('are as old as when they were made, by tag, or when they first came, by pull, load and build', () => {
    const { store, target } = withBase();
    const name = 'docker.io/library/base:latest';
    const next = committed(store, 'base', (view) => view.writeFile('/x', 'y'));
    const times = (): readonly (readonly [string, number, number])[] =>
      store.records().map((record) => [record.name.slice(0, 14), record.created, record.updated] as const);
    store.setName(name, target, 2);
    expect(times()).toContainEqual(['docker.io/libr', 1, 1]);
    store.updateName(name, target, 3);
    expect(times()).toContainEqual(['docker.io/libr', 1, 3]);
    store.updateName(name, next, 4);
    expect(times()).toContainEqual(['docker.io/libr', 1, 4]);
    expect(times()).toContainEqual(['moby-dangling@', 4, 4]);
    store.setName(name, target, 5);
    expect(times()).toContainEqual(['docker.io/libr', 5, 5]);
    store.updateName(name, next, 6, true);
    expect(store.byDigest(target.digest)).toEqual([]);
  });

  test('resolves names, ids and beginnings of ids, and says what is missing', () => {
    const { store, target } = withBase();
    const hex = target.digest.slice(7);
    for (const text of [
      'base',
      'base:latest',
      'docker.io/library/base',
      target.digest,
      hex,
      hex.slice(0, 12),
      `sha256:${hex.slice(0, 6)}`,
      `base@${target.digest}`,
    ]) {
      expect(store.resolve(text).target.digest).toBe(target.digest);
    }
    expect(() => store.resolve('nope')).toThrow('No such image: nope:latest');
    expect(() => store.resolve(`other@${target.digest}`)).toThrow(`No such image: other@${target.digest}`);
    expect(() => store.resolve('Base')).toThrow('must be lowercase');
  });
});

test('collect frees blobs and layers that nothing names, and keeps those of containers', () => {
  const { store, base } = withBase();
  const chain = chainIdOf(base.config.rootfs.diff_ids)!;
  store.delete('docker.io/library/base:latest');
  expect(store.collect([chain]).length).toBe(3);
  expect(store.layers.get(chain)?.tree.children.size).toBe(2);
  store.collect();
  expect([store.blobs.all(), store.layers.all()]).toEqual([[], []]);
});

test('a saved store restores layers from their packed bytes, images gone included', async () => {
  const { store, base } = withBase();
  const chain = chainIdOf(base.config.rootfs.diff_ids)!;
  store.delete('docker.io/library/base:latest');
  store.collect([chain]);
  const back = await restoreImages(structuredClone(saveImages(store)), async () => undefined);
  expect(back.layers.all().map(({ chainId, layer }) => [chainId, layer.usage])).toEqual([[chain, 20480]]);
});
