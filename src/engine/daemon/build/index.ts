import type { BuildApi } from '../../api/build.ts';
import type { CacheRecord } from '../../api/system.ts';
import type { Digest } from '../../base/digest.ts';
import { runBuild } from '../../build/builder.ts';
import { BuildCache } from '../../build/solve/cache.ts';
import { type BuildReference, chainOf, exportedLayer } from '../../build/solve/reference.ts';
import { chainIdOf } from '../../image/layer-store.ts';
import type { Daemon } from '../daemon.ts';
import { collectGarbage } from '../image/images.ts';
import { buildMachine } from './machine.ts';
import { filterRecords, pruneCache } from './prune.ts';

const caches = new WeakMap<Daemon, BuildCache>();

/** What builds on this machine have kept, and why the latest one could not use it: for the picture. */
export function buildCacheOf(daemon: Daemon): BuildCache {
  const cache = caches.get(daemon) ?? new BuildCache(daemon.clock, daemon.random);
  caches.set(daemon, cache);
  return cache;
}

/** Builds, and the cache that they share. */
export function buildApi(daemon: Daemon): BuildApi {
  const cache = buildCacheOf(daemon);
  const records = (): readonly CacheRecord[] => cache.records((reference) => standing(daemon, reference));
  daemon.useBuildCache(() => cache.roots(), records);
  return {
    async build(request, sink, cancelled) {
      try {
        return await runBuild(buildMachine(daemon, request.hubAccount), cache, request, sink, cancelled);
      } finally {
        // The image that had the name before may be nobody's now.
        collectGarbage(daemon);
      }
    },
    diskUsage: async (filters) => filterRecords(daemon, records(), filters),
    prune: async (options) => pruneCache(daemon, cache, records(), options),
  };
}

/** How a cached file system stands in the image store. */
function standing(daemon: Daemon, reference: BuildReference): { readonly shared: boolean; readonly size: number } {
  const diffIds: Digest[] = [];
  for (const { image, changes } of chainOf(reference)) {
    if (image) diffIds.push(...image.diffIds);
    const layer = changes && exportedLayer(changes)?.layer;
    if (changes && !layer) return { shared: false, size: 0 };
    if (layer) diffIds.push(layer.diffId);
  }
  const { images } = daemon;
  const chain = chainIdOf(diffIds);
  const isHeld = images
    .records()
    .some(({ target }) => images.images(target).some(({ config }) => startsWith(config.rootfs.diff_ids, diffIds)));
  return { shared: chain !== undefined && isHeld, size: images.layers.usage(diffIds) };
}

function startsWith(list: readonly Digest[], beginning: readonly Digest[]): boolean {
  return beginning.every((digest, i) => list[i] === digest);
}
