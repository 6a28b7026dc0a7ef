import type { Digest } from '../base/digest.ts';
import { rfc3339Nano } from '../base/go-time.ts';
import { HOST_PLATFORM, type Platform } from '../base/platforms.ts';
import type { ChangeTree } from '../fs/tree.ts';
import { committedConfigJson, type RuntimeConfig } from './config.ts';
import { type Descriptor, MEDIA_TYPES } from './descriptor.ts';
import type { ImageManifest, ImageStore } from './image-store.ts';
import { layerFromTar, packLayer } from './layer.ts';
import { chainIdOf } from './layer-store.ts';
import { committedManifestJson, importedManifestJson } from './manifest.ts';

export interface CommitOptions {
  /** What the container was made from; undefined for one made from nothing. */
  readonly base: ImageManifest | undefined;
  readonly changes: ChangeTree;
  /** The container's configuration with --change applied. */
  readonly config: RuntimeConfig;
  /** The container's entrypoint and command: the history's CREATED BY. */
  readonly command: readonly string[];
  readonly author: string;
  readonly comment: string;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * Makes an image of a container's changes: a layer (none when nothing changed), a configuration, a manifest (moby
 * daemon/containerd/image_commit.go). The blobs are in the store afterwards, a name is the caller's.
 */
export function commitImage(store: ImageStore, options: CommitOptions): Descriptor {
  const { base, changes, config, now } = options;
  const created = rfc3339Nano(now);
  const author = options.author || base?.config.author || '';
  const below = base?.config.rootfs.diff_ids ?? [];
  const isEmpty = changes.children.size === 0;
  const diffIds: Digest[] = [...below];
  const layers: Descriptor[] = [...(base?.manifest.layers ?? [])];
  if (!isEmpty) {
    const { layer, blob } = packLayer(changes);
    diffIds.push(layer.diffId);
    layers.push(store.blobs.add(blob));
    store.layers.add(chainIdOf(below), layer);
  }
  const { architecture, os } = base?.config ?? HOST_PLATFORM;
  const configJson = committedConfigJson({
    created,
    author,
    architecture,
    os,
    config,
    rootfs: { type: 'layers', diff_ids: diffIds },
    history: [
      ...(base?.config.history ?? []),
      {
        created,
        created_by: options.command.join(' '),
        author,
        comment: options.comment,
        ...(isEmpty ? { empty_layer: true } : {}),
      },
    ],
  });
  const configDescriptor = store.blobs.addBytes(configJson, MEDIA_TYPES.config);
  return store.blobs.addBytes(committedManifestJson(configDescriptor, layers), MEDIA_TYPES.manifest);
}

export interface ImportOptions {
  readonly tar: Uint8Array;
  readonly config: RuntimeConfig;
  readonly message: string;
  readonly platform?: Platform;
  readonly now: number;
}

/** Makes an image of one layer out of a file system's tar (moby daemon/containerd/image_import.go). Throws TarError. */
export function importImage(store: ImageStore, { tar, config, message, platform, now }: ImportOptions): Descriptor {
  const { layer, blob } = layerFromTar(tar);
  const created = rfc3339Nano(now);
  store.layers.add(undefined, layer);
  const configJson = committedConfigJson({
    ...(platform ?? HOST_PLATFORM),
    created,
    config,
    rootfs: { type: 'layers', diff_ids: [layer.diffId] },
    history: [{ created, comment: message }],
  });
  const configDescriptor = store.blobs.addBytes(configJson, MEDIA_TYPES.config);
  return store.blobs.addBytes(importedManifestJson(configDescriptor, [store.blobs.add(blob)]), MEDIA_TYPES.manifest);
}
