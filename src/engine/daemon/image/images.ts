import type { Digest } from '../../base/digest.ts';
import { EngineError } from '../../base/errors.ts';
import { parsePlatform } from '../../base/platforms.ts';
import type { ImageDefaults } from '../../container/config.ts';
import type { ContainerImage } from '../../container/container.ts';
import { withInitLayer } from '../../container/image-root.ts';
import type { TreeDirectory } from '../../fs/tree.ts';
import { containerDefaults } from '../../image/config.ts';
import type { ImageManifest, ImageRecord, ImageStore } from '../../image/image-store.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import type { Daemon } from '../daemon.ts';

/** An image as containers need it. */
export interface RunnableImage extends ContainerImage {
  readonly defaults: ImageDefaults;
  /** Its layers, stacked, with docker's own mount points. */
  readonly tree: TreeDirectory;
}

/** An image to make a container of, by reference, id or the beginning of an id. Throws "No such image: x:latest". */
export function runnableImage(daemon: Daemon, reference: string, platform?: string): RunnableImage {
  const record = daemon.images.resolve(reference);
  const source = daemon.images.image(record, platform ? parsePlatform(platform) : undefined);
  const { mediaType, digest, size } = source.descriptor;
  const { architecture, os, variant } = source.config;
  return {
    id: record.target.digest,
    manifest: { mediaType, digest, size },
    platform: { architecture, os, ...(variant ? { variant } : {}) },
    source,
    defaults: containerDefaults(source.config.config),
    tree: rootTree(daemon, source),
  };
}

/** What a container of an image stands on. */
export function rootTree(daemon: Daemon, source: ImageManifest): TreeDirectory {
  return withInitLayer(daemon.images.layers.tree(chainIdOf(source.config.rootfs.diff_ids)), daemon.clock.now());
}

/** The id that a reference stands for now; undefined when it stands for none. */
export function imageIdOf(daemon: Daemon, reference: string): Digest | undefined {
  try {
    return daemon.images.resolve(reference).target.digest;
  } catch (error) {
    if (error instanceof EngineError) return undefined;
    throw error;
  }
}

/** Frees blobs and layers that neither a name, nor a container, nor the build cache needs. Answers the blobs that went. */
export function collectGarbage(daemon: Daemon): ReturnType<ImageStore['collect']> {
  const chains: Digest[] = [];
  for (const container of daemon.containers.all()) {
    const chain = chainIdOf(container.image.source.config.rootfs.diff_ids);
    if (chain !== undefined) chains.push(chain);
  }
  const cache = daemon.cacheRoots();
  return daemon.images.collect([...chains, ...cache.chains], cache.blobs);
}

/** Tells of something that happened to an image; its labels come along. */
export function imageEvent(daemon: Daemon, record: ImageRecord, name: string, action: string): void {
  const labels = daemon.images.images(record.target)[0]?.config.config.Labels ?? {};
  daemon.events.emit('image', action, record.target.digest, { ...labels, name });
}
