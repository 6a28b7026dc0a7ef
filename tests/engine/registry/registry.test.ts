import { describe, expect, test } from 'vitest';
import { digestOf } from '../../../src/engine/base/digest.ts';
import { nodeAt } from '../../../src/engine/fs/apply.ts';
import { historyLines } from '../../../src/engine/image/history.ts';
import { ImageStore } from '../../../src/engine/image/image-store.ts';
import { packLayer } from '../../../src/engine/image/layer.ts';
import { chainIdOf } from '../../../src/engine/image/layer-store.ts';
import { parseReference } from '../../../src/engine/image/reference.ts';
import { restoreImages, saveImages } from '../../../src/engine/image/save-images.ts';
import { digestsParts, layerDigests } from '../../../src/engine/registry/catalog/digests/index.ts';
import { type CatalogName, catalogRepositories } from '../../../src/engine/registry/catalog/index.ts';
import type { CatalogLayer } from '../../../src/engine/registry/description/catalog-image.ts';
import { treeDigest } from '../../../src/engine/registry/description/tree-digest.ts';
import { createHub, fetchImage, variantFor } from '../../../src/engine/registry/index.ts';

async function layersOf(catalog: CatalogName): Promise<readonly CatalogLayer[]> {
  const images = await Promise.all(catalogRepositories(catalog).map(({ load }) => load()));
  return images.flat().flatMap(({ variants }) => variants.flatMap(({ layers }) => layers));
}

async function pulled(name: string, catalog: 'recording' | 'learner' = 'recording') {
  const hub = createHub(catalog);
  const store = new ImageStore();
  const remote = await hub.resolve(parseReference(name));
  const target = await fetchImage(store, remote, variantFor(remote));
  store.setName(`docker.io/library/${name}`, target, 0);
  return { hub, store, record: store.resolve(name) };
}

describe('the catalogue', () => {
  test.each([
    'recording/busybox',
    'recording/alpine',
    'recording/hello-world',
    'recording/registry-config',
    'recording/redis-workdir',
    'learner/busybox:1.37.0-amd64',
    'learner/alpine:3.22.2-amd64',
    'learner/hello-world:arm64',
    'learner/nginx:docker-entrypoint.sh',
    'learner/redis:entrypoint',
    'learner/node:entrypoint',
    'learner/python:3.13.14-links',
  ])('%s: the digests written down are those of its bytes', async (id) => {
    const catalog = id.startsWith('recording/') ? 'recording' : 'learner';
    const layer = (await layersOf(catalog)).find((candidate) => candidate.id === id);
    const changes = await layer!.load();
    const { layer: made, blob } = packLayer(changes);
    expect({
      tree: treeDigest(changes),
      diffId: made.diffId,
      size: made.size,
      digest: blob.digest,
      packedSize: blob.size,
    }).toEqual((await layerDigests(digestsParts(catalog)))[id]);
  });

  // What does not depend on the platform is small: all of it is made again.
  test('the portable layers are still what the digests were worked out of', async () => {
    const digests = await layerDigests(digestsParts('learner'));
    const portable = (await layersOf('learner')).filter(({ id }) => !/-(amd64|arm64)$/.test(id));
    const trees = await Promise.all(portable.map(async (layer) => [layer.id, treeDigest(await layer.load())] as const));
    expect(Object.fromEntries(trees)).toEqual(Object.fromEntries(portable.map(({ id }) => [id, digests[id]!.tree])));
  });

  test.each(['recording', 'learner'] as const)(
    '%s: every layer has digests, and no digest is left over',
    async (catalog) => {
      const ids = new Set((await layersOf(catalog)).map(({ id }) => id));
      expect(Object.keys(await layerDigests(digestsParts(catalog))).sort()).toEqual([...ids].sort());
    },
  );

  test('the shop window names the very tags that the images have', async () => {
    for (const { tags, load } of catalogRepositories('learner'))
      expect((await load()).flatMap((image) => image.tags)).toEqual(tags);
  });

  test('every digest of an official base leads back to its layer', async () => {
    const hub = createHub('learner');
    const digests = await layerDigests(digestsParts('learner'));
    for (const id of [
      'learner/busybox:1.37.0-amd64',
      'learner/debian:trixie-slim-amd64',
      'learner/ngnix/nginx:start',
    ]) {
      const layer = await hub.layer(digests[id]!.digest);
      expect(layer?.diffId).toBe(digests[id]!.diffId);
    }
  });

  test('sizes on disk are those of the recorded images', async () => {
    const sizes: Record<string, number> = {};
    for (const name of ['busybox:1.37', 'alpine:latest', 'hello-world:latest', 'debian:trixie']) {
      const { store, record } = await pulled(name);
      sizes[name] = store.unpackedSize(record.target);
    }
    expect(sizes).toEqual({
      'busybox:1.37': 2154496,
      'alpine:latest': 2273280,
      'hello-world:latest': 688128,
      'debian:trixie': 134295552,
    });
  });
});

// What the learners' images weigh: official-sizes.test.ts.
test.each([
  ['alpine', '3.22', 1_142_053],
  ['busybox', '1.37', 1_141_473],
  ['debian', 'trixie', 51_650_831],
  ['hello-world', 'latest', 320_039],
  ['nginx', '1.26', 97_732_310],
  ['node', '20-slim', 151_350_924],
  ['python', '3.13-slim', 109_482_489],
  ['redis', '8', 95_520_692],
  ['registry', '2', 59_414_488],
] as const)(
  '%s:%s of the recording weighs what the recorded one does, within a tenth',
  async (repository, tag, real) => {
    const digests = await layerDigests(digestsParts('recording'));
    const found = catalogRepositories('recording').find(({ name }) => name === `library/${repository}`);
    const image = (await found!.load()).find(({ tags }) => tags.includes(tag));
    const ratio = image!.variants[0]!.layers.reduce((sum, { id }) => sum + digests[id]!.packedSize, 0) / real;
    expect(ratio).toBeGreaterThan(0.9);
    expect(ratio).toBeLessThan(1.1);
  },
);

describe('pulling', () => {
  test('busybox: documents that hash to their names, one binary under many names', async () => {
    const { store, record } = await pulled('busybox:latest');
    const image = store.image(record);
    expect(record.target.digest).toBe(image.descriptor.digest);
    for (const { digest, size } of store.reachable(record.target)) {
      const bytes = store.blobs.get(digest)!.bytes();
      expect([digestOf(bytes), bytes.length]).toEqual([digest, size]);
    }
    expect(image.config.config).toEqual({
      Env: ['PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin'],
      Cmd: ['sh'],
      WorkingDir: '/',
      ArgsEscaped: true,
    });
    const tree = store.layers.tree(chainIdOf(image.config.rootfs.diff_ids));
    expect(nodeAt(tree, '/bin/sh')).toBe(nodeAt(tree, '/bin/['));
    expect(historyLines(image.config, store.layers).map(({ createdBy, size }) => [createdBy, size])).toEqual([
      ['CMD ["sh"]', 0],
      ['ADD rootfs.tar / # buildkit', 2154496],
    ]);
  });

  test('an image of several platforms is known by its index and runs as the host platform', async () => {
    const { store, record } = await pulled('alpine:3.22', 'learner');
    expect(record.target.mediaType).toBe('application/vnd.oci.image.index.v1+json');
    expect(store.image(record).config.architecture).toBe('amd64');
    expect(() => store.image(record, { os: 'linux', architecture: 'arm64' })).toThrow(
      'image with reference alpine:3.22 was found but does not provide the specified platform (linux/arm64)',
    );
  });

  test.each([
    [
      'recording',
      'busybox:nope',
      'failed to resolve reference "docker.io/library/busybox:nope": docker.io/library/busybox:nope: not found',
    ],
    [
      'recording',
      'nothere:latest',
      'failed to resolve reference "docker.io/library/nothere:latest": docker.io/library/nothere:latest: not found',
    ],
    [
      'learner',
      'nothere:latest',
      "pull access denied for nothere, repository does not exist or may require 'docker login'",
    ],
  ] as const)('%s: %s', async (catalog, name, message) => {
    await expect(createHub(catalog).resolve(parseReference(name))).rejects.toThrow(message);
  });

  test('a saved store comes back with the same images and trees', async () => {
    const { hub, store, record } = await pulled('busybox:1.37');
    const saved = structuredClone(saveImages(store));
    expect(saved.blobs.reduce((sum, { bytes }) => sum + bytes.length, 0)).toBeLessThan(4096);
    const back = await restoreImages(saved, async (digest) => (await hub.layer(digest))?.load());
    expect(back.records()).toEqual(store.records());
    expect(back.image(record).config).toEqual(store.image(record).config);
    expect(back.unpackedSize(record.target)).toBe(store.unpackedSize(record.target));
  });
});
