import type { Digest } from '../../base/digest.ts';
import { applyChanges, EMPTY_TREE } from '../../fs/apply.ts';
import { changesFromEntries, readTar, treeEntries, writeTar } from '../../fs/tar/index.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import { bytesBlob } from '../../image/blob-store.ts';
import { MEDIA_TYPES } from '../../image/descriptor.ts';
import type { ImageStore } from '../../image/image-store.ts';
import { packedBytes, unpackLayer } from '../../image/layer.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import type { KeyParts } from './miss-reason.ts';
import { type BuildReference, chainOf, exportedLayer, noteExported, treeOf } from './reference.ts';

/** A reference as plain data; `parent` is a position in the list, which has parents first. */
export interface SavedReference {
  readonly id: string;
  readonly parent?: number;
  readonly image?: NonNullable<BuildReference['image']>;
  /** Changes: a blob of the image store, or packed here. */
  readonly changes?: { readonly blob: Digest } | { readonly packed: Uint8Array };
  readonly description: string;
  readonly createdAt: number;
}

/** References, and all that they stand on, as a list. */
export function saveReferences(references: Iterable<BuildReference>): {
  readonly list: readonly SavedReference[];
  readonly position: ReadonlyMap<BuildReference, number>;
} {
  const position = new Map<BuildReference, number>();
  const list: SavedReference[] = [];
  for (const reference of references) {
    for (const each of chainOf(reference)) {
      if (position.has(each)) continue;
      const { id, image, changes, description, createdAt } = each;
      const parent = each.parent && position.get(each.parent);
      const exported = changes && exportedLayer(changes);
      position.set(each, list.length);
      list.push({
        id,
        ...(parent === undefined ? {} : { parent }),
        ...(image ? { image } : {}),
        ...(changes ? { changes: exported ? { blob: exported.blob.digest } : { packed: packedBytes(changes) } } : {}),
        description,
        createdAt,
      });
    }
  }
  return { list, position };
}

/** As they were, upon an image store that has come back already; undefined where a blob or an image is missing there. */
export function restoreReferences(
  saved: readonly SavedReference[],
  images: ImageStore,
): readonly (BuildReference | undefined)[] {
  const out: (BuildReference | undefined)[] = [];
  for (const { id, parent: at, image, changes, description, createdAt } of saved) {
    const parent = at === undefined ? undefined : out[at];
    const common = { id, parent, description, createdAt };
    if (at !== undefined && !parent) out.push(undefined);
    else if (image) {
      const chain = chainIdOf(image.diffIds);
      const isHere = chain === undefined || images.layers.get(chain) !== undefined;
      out.push(isHere ? { ...common, image, tree: images.layers.tree(chain) } : undefined);
    } else if (changes) {
      const blob = 'blob' in changes ? images.blobs.get(changes.blob) : bytesBlob(changes.packed, MEDIA_TYPES.layer);
      const lower = treeOf(parent);
      const layer = blob && unpackLayer(blob, lower);
      if (layer && blob && 'blob' in changes) noteExported(layer.changes, { layer, blob });
      out.push(layer && { ...common, changes: layer.changes, tree: applyChanges(lower, layer.changes) });
    } else out.push({ ...common, tree: EMPTY_TREE });
  }
  return out;
}

/** The tree below a cache mount that began as a copy of a stage's files. */
export function saveTree(tree: TreeDirectory): Uint8Array {
  return writeTar(treeEntries(tree));
}

export function restoreTree(tar: Uint8Array): TreeDirectory {
  return applyChanges(EMPTY_TREE, changesFromEntries(readTar(tar)));
}

export interface SavedKeyParts {
  readonly operation: string;
  readonly parents: readonly string[];
  readonly files: readonly (readonly [string, string])[];
  readonly variables: readonly (readonly [string, string])[];
}

export function saveParts({ operation, parents, files, variables }: KeyParts): SavedKeyParts {
  return { operation, parents, files: [...files], variables: [...variables] };
}

export function restoreParts({ operation, parents, files, variables }: SavedKeyParts): KeyParts {
  return { operation, parents, files: new Map(files), variables: new Map(variables) };
}
