import { encodeUtf8 } from '../src/engine/base/bytes.ts';
import { digestOf } from '../src/engine/base/digest.ts';
import { gzip } from '../src/engine/base/gzip.ts';
import { bytesContent, type Content } from '../src/engine/fs/content.ts';
import { type TarEntry, treeEntries, writeTar } from '../src/engine/fs/tar/index.ts';
import type { TreeDirectory, TreeNode } from '../src/engine/fs/tree.ts';

const ATTRIBUTES = { uid: 0, gid: 0, mtime: 1_700_000_000_000 };

/** Paths below the root and their bytes, as a tree. */
export function treeOf(files: Iterable<readonly [path: string, content: Content]>): TreeDirectory {
  type Draft = Map<string, Draft | Content>;
  const root: Draft = new Map();
  for (const [path, content] of files) {
    const parts = path.split('/');
    const name = parts.pop() as string;
    let here = root;
    for (const part of parts) {
      const next = (here.get(part) as Draft | undefined) ?? new Map();
      here.set(part, next);
      here = next;
    }
    here.set(name, content);
  }
  const finish = (draft: Draft): TreeDirectory => ({
    type: 'directory',
    mode: 0o755,
    ...ATTRIBUTES,
    children: new Map<string, TreeNode>(
      [...draft].map(([name, node]) => [
        name,
        node instanceof Map ? finish(node) : { type: 'file', mode: 0o644, ...ATTRIBUTES, content: node },
      ]),
    ),
  });
  return finish(root);
}

export const text = (value: string): Content => bytesContent(encodeUtf8(value));

/** An archive as `docker save` writes it, of one image with these layers, packed or as they are. */
export function imageArchive(name: string, layers: readonly TreeDirectory[], packed: boolean): Uint8Array {
  const blobs = new Map<string, Uint8Array>();
  const put = (mediaType: string, bytes: Uint8Array) => {
    const digest = digestOf(bytes);
    blobs.set(`blobs/sha256/${digest.slice('sha256:'.length)}`, bytes);
    return { mediaType, digest, size: bytes.length };
  };
  const tars = layers.map((layer) => writeTar(treeEntries(layer)));
  const descriptors = tars.map((tar) =>
    packed
      ? put('application/vnd.oci.image.layer.v1.tar+gzip', gzip(tar))
      : put('application/vnd.oci.image.layer.v1.tar', tar),
  );
  const document = (mediaType: string, value: unknown) => put(mediaType, encodeUtf8(JSON.stringify(value)));
  const config = document('application/vnd.oci.image.config.v1+json', {
    architecture: 'amd64',
    os: 'linux',
    config: { Cmd: ['sh'] },
    rootfs: { type: 'layers', diff_ids: tars.map((tar) => digestOf(tar)) },
    history: [],
  });
  const mediaType = 'application/vnd.oci.image.manifest.v1+json';
  const manifest = document(mediaType, { schemaVersion: 2, mediaType, config, layers: descriptors });
  const index = {
    schemaVersion: 2,
    manifests: [{ ...manifest, annotations: { 'io.containerd.image.name': `docker.io/library/${name}` } }],
  };
  const files: [string, Uint8Array][] = [
    ...blobs,
    ['index.json', encodeUtf8(JSON.stringify(index))],
    ['oci-layout', encodeUtf8('{"imageLayoutVersion":"1.0.0"}')],
  ];
  return writeTar(
    files.map(
      ([path, bytes]): TarEntry => ({
        name: path,
        type: 'file',
        mode: 0o644,
        ...ATTRIBUTES,
        content: bytesContent(bytes),
      }),
    ),
  );
}
