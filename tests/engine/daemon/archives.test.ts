import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../src/engine/base/bytes.ts';
import { digestOf } from '../../../src/engine/base/digest.ts';
import { gunzip, gzip, gzipChunks } from '../../../src/engine/base/gzip.ts';
import { bytesContent } from '../../../src/engine/fs/content.ts';
import { readTar, type TarEntry, writeTar } from '../../../src/engine/fs/tar/index.ts';
import { testMachine } from './test-machine.ts';

const FIXTURES = new URL('../../../../shared/fixtures/', import.meta.url);

const entry = (name: string, bytes: Uint8Array | string, more: Partial<TarEntry> = {}): TarEntry => ({
  name,
  type: 'file',
  mode: 0o644,
  uid: 0,
  gid: 0,
  mtime: 0,
  content: bytesContent(typeof bytes === 'string' ? encodeUtf8(bytes) : bytes),
  ...more,
});

const hex = (bytes: Uint8Array | string): string => digestOf(bytes).slice('sha256:'.length);

/** An OCI layout of one image whose layer is this tar, with `spoil` to change its files. */
function layout(layer: Uint8Array, spoil: (files: Map<string, TarEntry>) => void = () => {}): Uint8Array {
  const packed = gzip(layer);
  const config = JSON.stringify({
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['tool'] },
    rootfs: { type: 'layers', diff_ids: [digestOf(layer)] },
    history: [],
  });
  const describe = (mediaType: string, bytes: Uint8Array | string) => ({
    mediaType,
    digest: digestOf(bytes),
    size: typeof bytes === 'string' ? encodeUtf8(bytes).length : bytes.length,
  });
  const manifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config: describe('application/vnd.oci.image.config.v1+json', config),
    layers: [describe('application/vnd.oci.image.layer.v1.tar+gzip', packed)],
  });
  const index = JSON.stringify({
    schemaVersion: 2,
    manifests: [
      {
        ...describe('application/vnd.oci.image.manifest.v1+json', manifest),
        annotations: { 'io.containerd.image.name': 'docker.io/library/made:1' },
      },
    ],
  });
  const files = new Map(
    [
      entry(`blobs/sha256/${hex(packed)}`, packed),
      entry(`blobs/sha256/${hex(config)}`, config),
      entry(`blobs/sha256/${hex(manifest)}`, manifest),
      entry('index.json', index),
      entry('oci-layout', '{"imageLayoutVersion":"1.0.0"}'),
    ].map((one) => [one.name, one] as const),
  );
  spoil(files);
  return writeTar(files.values());
}

const layerOf = (...entries: readonly TarEntry[]): Uint8Array => writeTar(entries);
const plain = layerOf(entry('hello', 'hi\n'));

/** The bytes of a header with another size in it and its checksum made right. */
function withSize(tar: Uint8Array, octal: string): Uint8Array {
  const out = tar.slice();
  out.set(encodeUtf8(octal), 124);
  out.fill(0x20, 148, 156);
  const sum = out.subarray(0, 512).reduce((total, byte) => total + byte, 0);
  out.set(encodeUtf8(`${sum.toString(8).padStart(6, '0')}\0 `), 148);
  return out;
}

async function load(machine: Awaited<ReturnType<typeof testMachine>>, archive: Uint8Array): Promise<string[]> {
  const lines: string[] = [];
  await machine.api.images.load(archive, { platforms: [] }, (message) => {
    if ('status' in message) lines.push(String(message.status));
  });
  return lines;
}

describe('docker load refuses what is broken, and keeps nothing of it', () => {
  const whole = layout(plain);
  const firstBlob = (files: Map<string, TarEntry>): string => [...files.keys()][0] as string;
  test.each<[string, () => Uint8Array, RegExp]>([
    ['nothing', () => new Uint8Array(), /^unrecognized image format$/],
    ['no tar', () => encodeUtf8('not a tar at all\n'.repeat(100)), /^archive\/tar: invalid tar header$/],
    ['text shorter than a block', () => encodeUtf8('hi'), /^unexpected EOF$/],
    ['a tar of something else', () => layerOf(entry('readme', 'hi')), /^unrecognized image format$/],
    ['an archive cut off', () => whole.subarray(0, 700), /^unexpected EOF$/],
    ['a packed archive cut off', () => gzip(whole).subarray(0, 300), /EOF/],
    [
      'a blob with other bytes',
      () => layout(plain, (files) => files.set(firstBlob(files), entry(firstBlob(files), 'changed'))),
      /^failed to ingest "blobs\/sha256\/[0-9a-f]{64}": failed to commit: unexpected commit digest sha256:[0-9a-f]{64}, expected sha256:[0-9a-f]{64}: failed precondition$/,
    ],
    [
      'an index that is no JSON',
      () => layout(plain, (files) => files.set('index.json', entry('index.json', '{'))),
      /^unexpected end of JSON input$/,
    ],
    [
      'an index without manifests',
      () => layout(plain, (files) => files.set('index.json', entry('index.json', '{}'))),
      /^image might be filtered out$/,
    ],
    [
      'a layout without its index',
      () => layout(plain, (files) => files.delete('index.json')),
      /^missing index.json in OCI layout 1.0.0$/,
    ],
    [
      'a layout of another version',
      () => layout(plain, (files) => files.set('oci-layout', entry('oci-layout', '{"imageLayoutVersion":"2.0"}'))),
      /^unsupported OCI version 2.0$/,
    ],
    [
      'a layout that is no JSON',
      () => layout(plain, (files) => files.set('oci-layout', entry('oci-layout', '{"a" 1}'))),
      /^untar oci layout "oci-layout": invalid character '1' after object key$/,
    ],
    [
      'a digest that climbs out',
      () =>
        layout(plain, (files) =>
          files.set('index.json', entry('index.json', '{"manifests":[{"digest":"sha256:../../etc/passwd"}]}')),
        ),
      /^invalid checksum digest format$/,
    ],
    [
      'an image that is not in it',
      () => layout(plain, (files) => files.delete([...files.keys()][2] as string)),
      /^content digest sha256:[0-9a-f]{64}: not found$/,
    ],
    ['a layer that is no tar', () => layout(encodeUtf8('x'.repeat(2000))), /^failed to extract layer sha256:.*header$/],
    [
      'a file larger than its archive',
      () => layout(withSize(plain, '77777777777\0')),
      /^failed to extract layer sha256:[0-9a-f]{64}: unexpected EOF$/,
    ],
    [
      'a size below zero',
      () => layout(withSize(plain, `\xff${'\xff'.repeat(11)}`)),
      /^failed to extract layer sha256:[0-9a-f]{64}: /,
    ],
    [
      'a hard link to nothing',
      () => layout(layerOf(entry('a', '', { type: 'hardlink', linkName: 'gone' }))),
      /^failed to extract layer sha256:[0-9a-f]{64}: /,
    ],
    [
      'hard links to each other',
      () =>
        layout(
          layerOf(
            entry('a', '', { type: 'hardlink', linkName: 'b' }),
            entry('b', '', { type: 'hardlink', linkName: 'a' }),
          ),
        ),
      /^failed to extract layer sha256:[0-9a-f]{64}: /,
    ],
    [
      'an old archive without its layer',
      () => layerOf(entry('manifest.json', '[{"Config":"c.json","Layers":["l/layer.tar"]}]'), entry('c.json', '{}')),
      /^failed to resolve layers: layer "l\/layer.tar" not found$/,
    ],
    [
      'an old archive without its configuration',
      () => layerOf(entry('manifest.json', '[{"Config":"c.json","Layers":[]}]')),
      /^image config "c.json" not found$/,
    ],
    [
      'an old archive of the wrong shape',
      () => layerOf(entry('manifest.json', '{"Config":1}')),
      /^untar manifest "manifest.json": json: cannot unmarshal object into Go value of type \[\]struct \{ Config string; RepoTags \[\]string; Layers \[\]string \}$/,
    ],
    [
      'an old archive whose list is cut off',
      () => layerOf(entry('manifest.json', '[{"Config":"c.json"')),
      /^untar manifest "manifest.json": unexpected EOF$/,
    ],
    [
      'an old archive whose layer leads nowhere',
      () =>
        layerOf(
          entry('manifest.json', '[]'),
          entry('a/layer.tar', '', { type: 'symlink', linkName: '../b/layer.tar' }),
        ),
      /^no target for symlink layer from "a\/layer.tar" to "b\/layer.tar"$/,
    ],
  ])('%s', async (_, archive, message) => {
    const machine = await testMachine();
    const before = JSON.stringify(await machine.api.images.list({ all: true, filters: new Map() }));
    const blobs = machine.docker.daemon.images.blobs.all().length;
    await expect(load(machine, archive())).rejects.toThrow(message);
    expect(JSON.stringify(await machine.api.images.list({ all: true, filters: new Map() }))).toBe(before);
    expect(machine.docker.daemon.images.blobs.all()).toHaveLength(blobs);
  });

  test('names that climb out, absolute names and links, duplicates stay inside', async () => {
    const machine = await testMachine();
    const layer = layerOf(
      entry('../../outside', 'in'),
      entry('/absolute', 'in'),
      entry('twice', 'first'),
      entry('twice', 'second'),
      entry('loop', '', { type: 'symlink', linkName: 'pool' }),
      entry('pool', '', { type: 'symlink', linkName: 'loop' }),
      entry('out', '', { type: 'symlink', linkName: '/etc/shadow' }),
    );
    expect(await load(machine, layout(layer))).toEqual(['Loaded image: made:1']);
    const { tree } = machine.docker.daemon.images.layers.get(digestOf(layer))!;
    const shown = [...tree.children].map(([name, node]) => [
      name,
      node.type === 'file' ? decodeUtf8(node.content.read(0, node.content.size)) : node.type,
    ]);
    expect(shown).toEqual([
      ['outside', 'in'],
      ['absolute', 'in'],
      ['twice', 'second'],
      ['loop', 'symlink'],
      ['pool', 'symlink'],
      ['out', 'symlink'],
    ]);
  });

  test('100,000 entries', async () => {
    const machine = await testMachine();
    const layer = writeTar(Array.from({ length: 100_000 }, (_, i) => entry(`d${i % 100}/f${i}`, '')));
    expect(await load(machine, layout(layer))).toEqual(['Loaded image: made:1']);
  });

  test('a bomb stops before it fills the machine', () => {
    const zeros = new Uint8Array(1 << 20);
    const bomb = concatBytes([...gzipChunks(Array.from({ length: 64 }, () => zeros))]);
    expect(bomb.length).toBeLessThan(100_000);
    expect(() => gunzip(bomb, 1_000_000)).toThrow(
      'drydock: the archive unpacks to more than 1000000 bytes, which is too much here',
    );
    expect(gunzip(bomb)).toHaveLength(64 << 20);
  });
});

describe('archives of docker save before 25', () => {
  const config = JSON.stringify({
    architecture: 'arm64',
    os: 'linux',
    variant: 'v8',
    config: { Cmd: ['tool'] },
    rootfs: { type: 'layers', diff_ids: [digestOf(plain), digestOf(plain)] },
    history: [],
  });
  const archive = layerOf(
    entry('c.json', config),
    entry('a/layer.tar', plain),
    entry('b/layer.tar', '', { type: 'symlink', linkName: '../a/layer.tar' }),
    entry('manifest.json', '[{"Config":"c.json","RepoTags":["old:1"],"Layers":["a/layer.tar","b/layer.tar"]}]'),
  );
  const manifestOf = (layer: string, digest: string, size: number): string => {
    const shown = `{"mediaType":"application/vnd.docker.image.rootfs.diff.${layer}","digest":"${digest}","size":${size}}`;
    return `{"schemaVersion":2,"mediaType":"application/vnd.docker.distribution.manifest.v2+json","config":{"mediaType":"application/vnd.docker.container.image.v1+json","digest":"${digestOf(config)}","size":${config.length}},"layers":[${shown},${shown}]}`;
  };

  test('get the manifest that containerd makes for them', async () => {
    const machine = await testMachine();
    expect(await load(machine, archive)).toEqual(['Loaded image: old:1']);
    const { Id, Descriptor, RootFS } = await machine.api.images.inspect('old:1');
    expect(Id).toBe(digestOf(manifestOf('tar', digestOf(plain), plain.length)));
    expect(Descriptor).toMatchObject({ platform: { architecture: 'arm64', os: 'linux', variant: 'v8' } });
    expect(RootFS).toEqual({ Type: 'layers', Layers: [digestOf(plain), digestOf(plain)] });
  });

  test('take the packed form of a layer that is here', async () => {
    const machine = await testMachine();
    await load(machine, layout(plain));
    await load(machine, archive);
    const packed = gzip(plain);
    const { Id } = await machine.api.images.inspect('old:1');
    expect(Id).toBe(digestOf(manifestOf('tar.gzip', digestOf(packed), packed.length)));
  });
});

describe.skipIf(!existsSync(FIXTURES))('archives of a real Docker', () => {
  test.each(['layers-demo', 'plain'])('%s: the very ids, and the same blobs when saved again', async (name) => {
    const machine = await testMachine();
    const archive = readFileSync(new URL(`${name}.tar`, FIXTURES));
    await load(machine, archive);
    const [expected] = JSON.parse(readFileSync(new URL(`${name}.inspect.json`, FIXTURES), 'utf8'));
    const inspected = await machine.api.images.inspect(expected.RepoTags[0]);
    const { Identity: _, Metadata: _time, ...lasting } = expected;
    expect(inspected).toMatchObject(lasting);
    const saved = await machine.api.images.save([expected.RepoTags[0]], { platforms: [] });
    const blobsOf = (bytes: Uint8Array): readonly string[] =>
      readTar(bytes)
        .filter(({ name: path, type }) => type === 'file' && path.startsWith('blobs/'))
        .map(({ name: path, content }) => `${path} ${digestOf(content!.read(0, content!.size))}`)
        .sort();
    expect(blobsOf(saved)).toEqual(blobsOf(archive));
    expect(await load(machine, gzip(saved))).toEqual([`Loaded image: ${expected.RepoTags[0]}`]);
  });
});
