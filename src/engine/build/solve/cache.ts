import type { CacheRecord } from '../../api/system.ts';
import type { Clock } from '../../base/clock.ts';
import type { Digest } from '../../base/digest.ts';
import type { Random } from '../../base/random.ts';
import { upperUsage } from '../../fs/changes.ts';
import { type FsSnapshot, restoreFs, snapshotFs } from '../../fs/fs-snapshot.ts';
import { createMemoryFs, type MemoryFs } from '../../fs/memory-fs.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import type { ImageStore } from '../../image/image-store.ts';
import { layerUsage } from '../../image/layer.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import { FolderLocks } from './folder-locks.ts';
import type { CacheVerdict, KeyParts } from './miss-reason.ts';
import { type BuildReference, chainOf, exportedLayer, newReferenceId } from './reference.ts';
import {
  restoreParts,
  restoreReferences,
  restoreTree,
  type SavedKeyParts,
  type SavedReference,
  saveParts,
  saveReferences,
  saveTree,
} from './save-cache.ts';

interface Entry {
  readonly key: string;
  readonly reference: BuildReference;
  readonly kind: string;
  readonly bytes: number;
  lastUsedAt: number | undefined;
  uses: number;
}

interface CacheFolder {
  readonly id: string;
  readonly fs: MemoryFs;
  /** What its files stood on when it was made (`from=`). */
  readonly lower: TreeDirectory | undefined;
  readonly createdAt: number;
  lastUsedAt: number;
  uses: number;
}

interface FolderOwner {
  readonly mode: number;
  readonly uid: number;
  readonly gid: number;
}

interface SavedUse {
  readonly id: string;
  readonly createdAt: number;
  readonly lastUsedAt: number;
  readonly uses: number;
}

/** The build cache as plain data whose leaves may be bytes. */
export interface SavedBuildCache {
  readonly references: readonly SavedReference[];
  readonly entries: readonly {
    readonly key: string;
    readonly reference: number;
    readonly kind: string;
    readonly bytes: number;
    readonly lastUsedAt: number | null;
    readonly uses: number;
  }[];
  readonly aliases: readonly (readonly [string, string])[];
  readonly folders: readonly (SavedUse & {
    readonly name: string;
    readonly fs: FsSnapshot;
    readonly lower: Uint8Array | null;
  })[];
  readonly transfers: readonly (SavedUse & {
    readonly name: string;
    readonly bytes: number;
    readonly seen: readonly (readonly [string, string])[];
  })[];
  readonly slots: readonly (readonly [string, SavedKeyParts])[];
  readonly verdicts: readonly CacheVerdict[];
}

/** Results of steps by key, of all builds on this machine (buildkit solver/cachemanager.go and cache). */
export class BuildCache {
  readonly #clock: Clock;
  readonly #random: Random;
  readonly #entries = new Map<string, Entry>();
  readonly #aliases = new Map<string, string>();
  readonly #folders = new Map<string, CacheFolder>();
  readonly locks = new FolderLocks();
  readonly #slots = new Map<string, KeyParts>();
  /** Transfers from the client: path to state, by folder. */
  readonly #transfers = new Map<
    string,
    {
      readonly id: string;
      readonly seen: Map<string, string>;
      bytes: number;
      createdAt: number;
      lastUsedAt: number;
      uses: number;
    }
  >();
  verdicts: readonly CacheVerdict[] = [];

  constructor(clock: Clock, random: Random) {
    this.#clock = clock;
    this.#random = random;
  }

  find(key: string): { readonly key: string; readonly reference: BuildReference } | undefined {
    const entry = this.#entries.get(this.#aliases.get(key) ?? key);
    if (!entry) return undefined;
    entry.lastUsedAt = this.#clock.now();
    entry.uses += 1;
    return entry;
  }

  /** As `find`, without counting as a use. */
  has(key: string): boolean {
    return this.#entries.has(this.#aliases.get(key) ?? key);
  }

  put(key: string, aliases: readonly string[], reference: BuildReference, kind = 'regular'): void {
    const bytes = reference.changes ? layerUsage(reference.changes) : 0;
    this.#entries.set(key, { key, reference, kind, bytes, lastUsedAt: this.#clock.now(), uses: 1 });
    for (const alias of aliases) this.#aliases.set(alias, key);
  }

  /** What a place in a Dockerfile was last made of. */
  before(slot: string): KeyParts | undefined {
    return this.#slots.get(slot);
  }

  note(slot: string, parts: KeyParts): void {
    this.#slots.set(slot, parts);
  }

  /** The folder of a cache mount; `fresh` empties it first. */
  folder(id: string, owner: FolderOwner, lower: TreeDirectory | undefined, fresh: boolean): MemoryFs {
    const known = fresh ? undefined : this.#folders.get(id);
    if (known) {
      known.lastUsedAt = this.#clock.now();
      known.uses += 1;
      return known.fs;
    }
    const now = this.#clock.now();
    const { mode, uid, gid } = owner;
    const fs = lower
      ? createMemoryFs({ type: 'overlay', clock: this.#clock, lower })
      : createMemoryFs({ type: 'ext4', clock: this.#clock, root: { mode, uid, gid } });
    const folder: CacheFolder = {
      id: newReferenceId(this.#random),
      fs,
      lower,
      createdAt: now,
      lastUsedAt: now,
      uses: 1,
    };
    this.#folders.set(id, folder);
    return folder.fs;
  }

  /** The files of a client's folder as they were at the last transfer. */
  transfer(name: string): Map<string, string> {
    const now = this.#clock.now();
    const known = this.#transfers.get(name) ?? {
      id: newReferenceId(this.#random),
      seen: new Map(),
      bytes: 4096,
      createdAt: now,
      lastUsedAt: now,
      uses: 0,
    };
    known.lastUsedAt = now;
    known.uses += 1;
    this.#transfers.set(name, known);
    return known.seen;
  }

  noteTransfer(name: string, bytes: number): void {
    const transfer = this.#transfers.get(name);
    if (transfer) transfer.bytes = bytes;
  }

  /** ChainIds and blobs that must stay for the cache's sake: images that steps stand on, and layers that were packed for an image. */
  roots(): { readonly chains: readonly Digest[]; readonly blobs: readonly Digest[] } {
    const chains: Digest[] = [];
    const blobs: Digest[] = [];
    const images = new Set([...this.#entries.values()].flatMap(({ reference }) => chainOf(reference)[0]?.image ?? []));
    for (const image of images) {
      const chain = chainIdOf(image.diffIds);
      if (chain !== undefined) chains.push(chain);
      blobs.push(...image.blobs);
    }
    for (const { reference } of this.#entries.values()) {
      const exported = reference.changes && exportedLayer(reference.changes);
      if (exported) blobs.push(exported.blob.digest);
    }
    return { chains, blobs };
  }

  /** `describe` knows the image store: whether an image there has the step's layer too, and how big an image is. */
  records(
    describe: (reference: BuildReference) => { readonly shared: boolean; readonly size: number },
  ): readonly CacheRecord[] {
    const ids = new Map<BuildReference, string>();
    for (const { reference } of this.#entries.values()) ids.set(reference, reference.id);
    const rows: CacheRecord[] = [];
    for (const { reference, kind, bytes, lastUsedAt, uses } of this.#entries.values()) {
      const parent = reference.parent && ids.get(reference.parent);
      const { shared, size } = describe(reference);
      rows.push({
        id: reference.id,
        parents: parent === undefined ? [] : [parent],
        type: kind,
        description: reference.description,
        inUse: false,
        shared,
        size: reference.changes ? bytes + (exportedLayer(reference.changes)?.blob.size ?? 0) : size,
        createdAt: reference.createdAt,
        lastUsedAt,
        usageCount: uses,
      });
    }
    const plain = { parents: [], inUse: false, shared: false };
    for (const [target, { id, fs, createdAt, lastUsedAt, uses }] of this.#folders) {
      rows.push({
        ...plain,
        id,
        type: 'exec.cachemount',
        description: `cached mount ${target} from exec`,
        size: upperUsage(fs),
        createdAt,
        lastUsedAt,
        usageCount: uses,
      });
    }
    for (const [name, { id, bytes, createdAt, lastUsedAt, uses }] of this.#transfers) {
      rows.push({
        ...plain,
        id,
        type: 'source.local',
        description: `local source for ${name.split(' ', 1)[0]}`,
        size: bytes,
        createdAt,
        lastUsedAt,
        usageCount: uses,
      });
    }
    return rows;
  }

  /** Forgets records; steps that stood on them will run again. */
  remove(ids: ReadonlySet<string>): void {
    for (const [key, { reference }] of this.#entries) if (ids.has(reference.id)) this.#entries.delete(key);
    for (const [alias, key] of this.#aliases) if (!this.#entries.has(key)) this.#aliases.delete(alias);
    for (const [target, { id }] of this.#folders) if (ids.has(id)) this.#folders.delete(target);
    for (const [name, { id }] of this.#transfers) if (ids.has(id)) this.#transfers.delete(name);
  }

  /** All of it, for a saved machine. */
  save(): SavedBuildCache {
    const { list, position } = saveReferences([...this.#entries.values()].map(({ reference }) => reference));
    return {
      references: list,
      entries: [...this.#entries.values()].map(({ key, reference, kind, bytes, lastUsedAt, uses }) => ({
        key,
        reference: position.get(reference) ?? -1,
        kind,
        bytes,
        lastUsedAt: lastUsedAt ?? null,
        uses,
      })),
      aliases: [...this.#aliases],
      folders: [...this.#folders].map(([name, { fs, lower, ...rest }]) => ({
        ...rest,
        name,
        fs: snapshotFs(fs),
        lower: lower ? saveTree(lower) : null,
      })),
      transfers: [...this.#transfers].map(([name, { seen, ...rest }]) => ({ ...rest, name, seen: [...seen] })),
      slots: [...this.#slots].map(([slot, parts]) => [slot, saveParts(parts)] as const),
      verdicts: this.verdicts,
    };
  }

  /** Puts everything back; `images` must be there already. What stands on an image that is gone stays away. */
  restore(saved: SavedBuildCache, images: ImageStore): void {
    const references = restoreReferences(saved.references, images);
    for (const { reference: at, lastUsedAt, ...entry } of saved.entries) {
      const reference = references[at];
      if (reference) this.#entries.set(entry.key, { ...entry, reference, lastUsedAt: lastUsedAt ?? undefined });
    }
    for (const [alias, key] of saved.aliases) if (this.#entries.has(key)) this.#aliases.set(alias, key);
    for (const { name, fs, lower: tar, ...rest } of saved.folders) {
      const lower = tar ? restoreTree(tar) : undefined;
      const restored = restoreFs(fs, { clock: this.#clock, ...(lower ? { lower } : {}) });
      this.#folders.set(name, { ...rest, lower, fs: restored });
    }
    for (const { name, seen, ...rest } of saved.transfers) this.#transfers.set(name, { ...rest, seen: new Map(seen) });
    for (const [slot, parts] of saved.slots) this.#slots.set(slot, restoreParts(parts));
    this.verdicts = saved.verdicts;
  }
}
