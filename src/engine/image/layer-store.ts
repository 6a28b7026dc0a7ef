import { type Digest, digestOf } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import { applyChanges, EMPTY_TREE } from '../fs/apply.ts';
import type { TreeDirectory } from '../fs/tree.ts';
import type { Layer } from './layer.ts';

/** A layer upon others: what a container's file system stands on. */
export interface Snapshot {
  readonly chainId: Digest;
  readonly parent: Digest | undefined;
  readonly layer: Layer;
  readonly tree: TreeDirectory;
}

/** Identifies a stack of layers: OCI image spec, config.md, "Layer ChainID". Undefined for none. */
export function chainIdOf(diffIds: readonly Digest[]): Digest | undefined {
  return diffIds.reduce<Digest | undefined>(chainUpon, undefined);
}

/** The ChainIDs of all stacks from the bottom up: of the first layer, of the first two, and so on. */
export function chainIdsOf(diffIds: readonly Digest[]): readonly Digest[] {
  let chain: Digest | undefined;
  return diffIds.map((diffId) => {
    chain = chainUpon(chain, diffId);
    return chain;
  });
}

/** The ChainID of a layer upon a stack. */
export function chainUpon(below: Digest | undefined, diffId: Digest): Digest {
  return below === undefined ? diffId : digestOf(`${below} ${diffId}`);
}

/** Unpacked layers by chainId; the trees of images that share layers share their structure. */
export class LayerStore {
  readonly #snapshots = new Map<Digest, Snapshot>();

  /** Puts a layer upon a stack (undefined: upon nothing); one that is there already stays. */
  add(parent: Digest | undefined, layer: Layer): Snapshot {
    const chainId = chainUpon(parent, layer.diffId);
    const known = this.#snapshots.get(chainId);
    if (known) return known;
    const tree = applyChanges(this.tree(parent), layer.changes);
    const snapshot: Snapshot = { chainId, parent, layer, tree };
    this.#snapshots.set(chainId, snapshot);
    return snapshot;
  }

  get(chainId: Digest): Snapshot | undefined {
    return this.#snapshots.get(chainId);
  }

  /** What a stack of layers shows; the empty tree for none. */
  tree(chainId: Digest | undefined): TreeDirectory {
    if (chainId === undefined) return EMPTY_TREE;
    const snapshot = this.#snapshots.get(chainId);
    if (!snapshot) throw new EngineError('not-found', `snapshot ${chainId} does not exist: not found`);
    return snapshot.tree;
  }

  /** The snapshots of a stack, bottom first; those that are not unpacked are undefined. */
  stack(diffIds: readonly Digest[]): readonly (Snapshot | undefined)[] {
    return chainIdsOf(diffIds).map((chain) => this.#snapshots.get(chain));
  }

  /** Any unpacked layer with this diffId, upon whatever stack. */
  layer(diffId: Digest): Layer | undefined {
    for (const { layer } of this.#snapshots.values()) if (layer.diffId === diffId) return layer;
    return undefined;
  }

  /** Bytes on disk of a stack's unpacked layers. */
  usage(diffIds: readonly Digest[]): number {
    return this.stack(diffIds).reduce((sum, snapshot) => sum + (snapshot?.layer.usage ?? 0), 0);
  }

  /** Forgets what is neither in `keep` nor below something in it. Answers what went. */
  collect(keep: Iterable<Digest>): readonly Snapshot[] {
    const kept = new Set<Digest>();
    for (const top of keep) {
      for (let at: Digest | undefined = top; at !== undefined && !kept.has(at); at = this.#snapshots.get(at)?.parent)
        kept.add(at);
    }
    const gone = [...this.#snapshots.values()].filter(({ chainId }) => !kept.has(chainId));
    for (const { chainId } of gone) this.#snapshots.delete(chainId);
    return gone;
  }

  all(): readonly Snapshot[] {
    return [...this.#snapshots.values()];
  }
}
