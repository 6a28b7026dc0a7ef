import type { DiskUsage } from '../../api/system.ts';
import { summarise } from '../container/list.ts';
import type { Daemon } from '../daemon.ts';
import { listImages } from '../image/list.ts';
import { listVolumes } from '../volume/list.ts';

/** `docker system df` (moby daemon/disk_usage.go). */
export function diskUsage(daemon: Daemon): DiskUsage {
  const images = listImages(daemon, { all: false, filters: new Map(), sharedSize: true });
  return {
    images,
    containers: [...daemon.containers.all()]
      .sort((a, b) => b.created - a.created)
      .map((container) => summarise(daemon, container, true)),
    volumes: listVolumes(daemon, new Map(), true),
    buildCache: daemon.buildCache(),
    layersSize: imageBytes(daemon),
  };
}

/** What images take together, each layer and each piece of content once; what only the build cache holds is not theirs (moby, ImageDiskUsage). */
function imageBytes({ images }: Daemon): number {
  const layers = new Map<string, number>();
  const content = new Map<string, number>();
  for (const { target } of images.records()) {
    for (const { config } of images.images(target)) {
      for (const snapshot of images.layers.stack(config.rootfs.diff_ids))
        if (snapshot) layers.set(snapshot.chainId, snapshot.layer.usage);
    }
    for (const { digest, size } of images.reachable(target)) content.set(digest, size);
  }
  return [...layers.values(), ...content.values()].reduce((sum, size) => sum + size, 0);
}
