import { decodeUtf8 } from '../base/bytes.ts';
import type { Digest } from '../base/digest.ts';
import { HOST_PLATFORM, matchesPlatform, type Platform } from '../base/platforms.ts';
import { BlobStore } from './blob-store.ts';
import { type ImageConfig, parseConfig } from './config.ts';
import { type Descriptor, isIndex, isManifest } from './descriptor.ts';
import { ambiguousReference, noPlatform, noSuchImage } from './errors.ts';
import { chainIdOf, LayerStore } from './layer-store.ts';
import type { Index, Manifest } from './manifest.ts';
import {
  familiarString,
  fullName,
  parseAnyReference,
  parseReference,
  repositoryName,
  withDefaultTag,
} from './reference.ts';

/** A name and what it stands for. An image without a name of its own has a dangling record, `moby-dangling@sha256:…`. */
export interface ImageRecord {
  /** `docker.io/library/busybox:latest`. */
  readonly name: string;
  readonly target: Descriptor;
  /** When there first was such a name, milliseconds since 1970: what the filter `until` asks for. */
  readonly created: number;
  /** When it was last set (Metadata.LastTagTime). */
  readonly updated: number;
  /** Of an image made by `docker commit`: the image below, '' for none. */
  readonly parent?: Digest | '';
}

/** One platform's image: a manifest that is here, with its configuration. */
export interface ImageManifest {
  readonly descriptor: Descriptor;
  readonly manifest: Manifest;
  readonly config: ImageConfig;
}

const DANGLING = 'moby-dangling@';

export function isDangling({ name }: ImageRecord): boolean {
  return name.startsWith(DANGLING);
}

/** How messages name a record: `busybox:latest`, or the digest of a dangling one. */
export function recordLabel(record: ImageRecord): string {
  return isDangling(record) ? record.target.digest : familiarString(parseReference(record.name));
}

/** Names, blobs and unpacked layers: all that `docker images` knows. Rules are those of moby's daemon/containerd. */
export class ImageStore {
  readonly blobs = new BlobStore();
  readonly layers = new LayerStore();
  readonly #records = new Map<string, ImageRecord>();
  readonly #parsed = new Map<Digest, unknown>();

  /** In name order. */
  records(): readonly ImageRecord[] {
    return [...this.#records.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
  }

  get(name: string): ImageRecord | undefined {
    return this.#records.get(name);
  }

  byDigest(digest: Digest): readonly ImageRecord[] {
    return this.records().filter(({ target }) => target.digest === digest);
  }

  /**
   * Gives an image a name. An image that loses its last name by it stays as a dangling one; one that gains a name is dangling no
   * more. Answers false when the name stood for this image already.
   */
  setName(name: string, target: Descriptor, now: number, parent?: Digest | ''): boolean {
    const old = this.#records.get(name);
    if (old?.target.digest === target.digest) return false;
    if (old) this.softDelete(name, now);
    this.#put(name, target, now, parent);
    this.#records.delete(DANGLING + target.digest);
    return true;
  }

  /**
   * Sets a name as containerd's pull, import and BuildKit do (core/metadata/images.go, Update): a name that is there stays as old as it
   * is. `forget`: what had it is not kept as a dangling image.
   */
  updateName(name: string, target: Descriptor, now: number, forget = false): void {
    const old = this.#records.get(name);
    if (old && old.target.digest !== target.digest && !forget) this.softDelete(name, now);
    this.#records.set(name, { name, target, created: old?.created ?? now, updated: now });
    this.#records.delete(DANGLING + target.digest);
  }

  #put(name: string, target: Descriptor, now: number, parent?: Digest | ''): void {
    this.#records.set(name, { name, target, created: now, updated: now, ...(parent === undefined ? {} : { parent }) });
  }

  /** Adds an image without a name (`docker commit`, `docker build` without -t), unless it has one. */
  addDangling(target: Descriptor, now: number, parent?: Digest | ''): void {
    const name = DANGLING + target.digest;
    if (!this.#records.has(name)) this.#put(name, target, now, parent);
  }

  /** Puts a record back as it was, of a saved machine. */
  restoreRecord(record: ImageRecord): void {
    this.#records.set(record.name, record);
  }

  /** Takes a name away; the image stays as a dangling one, which is new then, when it was the last. */
  softDelete(name: string, now: number): void {
    const record = this.#records.get(name);
    if (!record) return;
    if (this.byDigest(record.target.digest).length === 1) this.addDangling(record.target, now, record.parent);
    this.#records.delete(name);
  }

  /** Takes a name away for good; `collect` then frees what nothing names any more. */
  delete(name: string): void {
    this.#records.delete(name);
  }

  /** The record that a name, an id or the beginning of an id means. Throws EngineError `not-found` or `invalid`. */
  resolve(text: string): ImageRecord {
    const parsed = parseAnyReference(text);
    if (parsed.kind === 'id') return this.byDigest(parsed.digest)[0] ?? noSuchImage(text);
    const { reference } = parsed;
    if (reference.digest !== undefined) {
      const here = this.byDigest(reference.digest).find(
        (record) => !isDangling(record) && repositoryName(parseReference(record.name)) === repositoryName(reference),
      );
      return here ?? noSuchImage(text);
    }
    const named = this.#records.get(fullName(withDefaultTag(reference)));
    if (named) return named;
    const found = this.#byPrefix(text);
    if (new Set(found.map(({ target }) => target.digest)).size > 1) ambiguousReference();
    return found[0] ?? noSuchImage(text);
  }

  /** The record that is meant, if a name was given, and all records of the same image (moby, resolveAllReferences). */
  resolveAll(text: string): { readonly record: ImageRecord | undefined; readonly all: readonly ImageRecord[] } {
    const parsed = parseAnyReference(text);
    if (parsed.kind === 'name') {
      const name = fullName(withDefaultTag(parsed.reference));
      const record = this.#records.get(name);
      if (record) return { record, all: this.byDigest(record.target.digest) };
      if (parsed.reference.digest === undefined) {
        const found = this.#byPrefix(text);
        if (found.length === 0) noSuchImage(text);
        if (new Set(found.map(({ target }) => target.digest)).size > 1) ambiguousReference();
        return { record: undefined, all: found };
      }
    }
    const digest = parsed.kind === 'id' ? parsed.digest : (parsed.reference.digest as Digest);
    const all = this.byDigest(digest);
    if (all.length === 0) noSuchImage(text);
    return { record: undefined, all };
  }

  #byPrefix(text: string): readonly ImageRecord[] {
    const prefix = /^(?:sha256:)?([a-f0-9]{4,64})$/.exec(text)?.[1];
    return prefix === undefined
      ? []
      : this.records().filter(({ target }) => target.digest.startsWith(`sha256:${prefix}`));
  }

  /** The manifests below a target that are here, attestations included, in the index's order. */
  manifests(target: Descriptor): readonly Descriptor[] {
    if (!isIndex(target)) return this.blobs.has(target.digest) ? [target] : [];
    return (this.#read<Index>(target.digest)?.manifests ?? []).filter((child) => this.blobs.has(child.digest));
  }

  manifest(digest: Digest): Manifest | undefined {
    return this.#read<Manifest>(digest);
  }

  config(digest: Digest): ImageConfig | undefined {
    const known = this.#parsed.get(digest);
    if (known) return known as ImageConfig;
    const blob = this.blobs.get(digest);
    if (!blob) return undefined;
    const config = parseConfig(decodeUtf8(blob.bytes()));
    this.#parsed.set(digest, config);
    return config;
  }

  /** The image of a record for a platform (undefined: the host's, or else any). Throws EngineError `not-found`. */
  image(record: ImageRecord, platform?: Platform): ImageManifest {
    const images = this.images(record.target);
    const wanted = platform ?? HOST_PLATFORM;
    const match = images.find(({ config }) => matchesPlatform(wanted, config)) ?? (platform ? undefined : images[0]);
    return match ?? noPlatform(recordLabel(record), platform);
  }

  /** All platforms' images below a target that are here with their configurations; attestations are no images. */
  images(target: Descriptor): readonly ImageManifest[] {
    const out: ImageManifest[] = [];
    for (const descriptor of this.manifests(target)) {
      if (isAttestation(descriptor)) continue;
      const manifest = this.manifest(descriptor.digest);
      const config = manifest && this.config(manifest.config.digest);
      if (config) out.push({ descriptor, manifest, config });
    }
    return out;
  }

  /** A target and everything below it that is here: index, manifests, configurations, layers; each once a place. */
  reachable(target: Descriptor): readonly Descriptor[] {
    if (!this.blobs.has(target.digest)) return [];
    if (isIndex(target)) return [target, ...this.manifests(target).flatMap((child) => this.reachable(child))];
    if (!isManifest(target)) return [target];
    const manifest = this.manifest(target.digest);
    return manifest
      ? [target, ...[manifest.config, ...manifest.layers].filter((child) => this.blobs.has(child.digest))]
      : [target];
  }

  /** Bytes of packed content below a target (CONTENT SIZE); what lies outside every manifest of an index, the index itself, does not count. */
  contentSize(target: Descriptor): number {
    return this.manifests(target).reduce(
      (sum, manifest) => sum + this.reachable(manifest).reduce((part, { size }) => part + size, 0),
      0,
    );
  }

  /** Bytes of unpacked layers below a target. */
  unpackedSize(target: Descriptor): number {
    return this.images(target).reduce((sum, { config }) => sum + this.layers.usage(config.rootfs.diff_ids), 0);
  }

  /**
   * Frees what no name reaches. `keep` are chainIds of containers and of the build cache, `keepBlobs` the cache's blobs. Answers
   * the blobs that went.
   */
  collect(keep: Iterable<Digest> = [], keepBlobs: Iterable<Digest> = []): readonly Descriptor[] {
    const kept = new Set<Digest>(keepBlobs);
    const chains = new Set<Digest>(keep);
    for (const { target } of this.#records.values()) {
      for (const { digest } of this.reachable(target)) kept.add(digest);
      for (const { config } of this.images(target)) {
        const chain = chainIdOf(config.rootfs.diff_ids);
        if (chain !== undefined) chains.add(chain);
      }
    }
    const gone = this.blobs.all().filter(({ digest }) => !kept.has(digest));
    for (const { digest } of gone) {
      this.blobs.delete(digest);
      this.#parsed.delete(digest);
    }
    this.layers.collect(chains);
    return gone.map(({ digest, size, mediaType }) => ({ digest, size, mediaType }));
  }

  #read<T>(digest: Digest): T | undefined {
    const known = this.#parsed.get(digest);
    if (known) return known as T;
    const blob = this.blobs.get(digest);
    if (!blob) return undefined;
    const document: unknown = JSON.parse(decodeUtf8(blob.bytes()));
    this.#parsed.set(digest, document);
    return document as T;
  }
}

/** Whether a manifest of an index only says how another was built. */
export function isAttestation({ annotations }: Descriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === 'attestation-manifest';
}
