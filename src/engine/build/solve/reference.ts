import type { Digest } from '../../base/digest.ts';
import type { Random } from '../../base/random.ts';
import { EMPTY_TREE } from '../../fs/apply.ts';
import type { ChangeTree, TreeDirectory } from '../../fs/tree.ts';
import type { Blob } from '../../image/blob-store.ts';
import type { Descriptor } from '../../image/descriptor.ts';
import { type Layer, packLayer } from '../../image/layer.ts';

/** A file system that a step has made: its changes upon another one, or the layers of an image (buildkit cache.ImmutableRef). */
export interface BuildReference {
  readonly id: string;
  readonly parent: BuildReference | undefined;
  readonly tree: TreeDirectory;
  /** What it changes in its parent; left out for images. */
  readonly changes?: ChangeTree;
  /** Of an image: its layers, which are in the store, and all blobs that belong to it. */
  readonly image?: {
    readonly diffIds: readonly Digest[];
    readonly layers: readonly Descriptor[];
    readonly blobs: readonly Digest[];
  };
  readonly description: string;
  /** Milliseconds since 1970. */
  readonly createdAt: number;
}

/** Of a step that changes nothing. */
export const NO_CHANGES: ChangeTree = {
  type: 'directory',
  opaque: false,
  mode: 0o755,
  uid: 0,
  gid: 0,
  mtime: 0,
  children: new Map(),
};

const LETTERS = 'abcdefghijklmnopqrstuvwxyz0123456789';

/** 25 letters and digits, as BuildKit names what it keeps. */
export function newReferenceId(random: Random): string {
  let id = '';
  for (let i = 0; i < 25; i++) id += LETTERS[random.int(LETTERS.length)];
  return id;
}

export function treeOf(reference: BuildReference | undefined): TreeDirectory {
  return reference?.tree ?? EMPTY_TREE;
}

/** From the bottom to the top. */
export function chainOf(reference: BuildReference | undefined): readonly BuildReference[] {
  const out: BuildReference[] = [];
  for (let at = reference; at; at = at.parent) out.unshift(at);
  return out;
}

const packed = new WeakMap<ChangeTree, { readonly layer: Layer; readonly blob: Blob }>();

/** The changes as a layer; packed once, when it is first exported. */
export function layerOf(changes: ChangeTree): { readonly layer: Layer; readonly blob: Blob } {
  const known = packed.get(changes) ?? packLayer(changes);
  packed.set(changes, known);
  return known;
}

/** As above for changes that were exported before; undefined for others. */
export function exportedLayer(changes: ChangeTree): { readonly layer: Layer; readonly blob: Blob } | undefined {
  return packed.get(changes);
}

/** The packed form of changes that came back with a saved machine. */
export function noteExported(changes: ChangeTree, exported: { readonly layer: Layer; readonly blob: Blob }): void {
  packed.set(changes, exported);
}
