import type { DiskUsage } from '../../api/system.ts';
import { summarise } from '../container/list.ts';
import type { Daemon } from '../daemon.ts';
import { listImages } from '../image/list.ts';
import { listVolumes } from '../volume/list.ts';

/** `docker system df` (moby daemon/disk_usage.go). */
export function diskUsage(daemon: Daemon): DiskUsage {
  const images = listImages(daemon, { all: false, filters: new Map(), sharedSize: true });
  const layers = daemon.images.layers.all().reduce((sum, { layer }) => sum + layer.usage, 0);
  const content = daemon.images.blobs.all().reduce((sum, { size }) => sum + size, 0);
  return {
    images,
    containers: [...daemon.containers.all()]
      .sort((a, b) => b.created - a.created)
      .map((container) => summarise(daemon, container, true)),
    volumes: listVolumes(daemon, new Map(), true),
    buildCache: daemon.buildCache(),
    layersSize: layers + content,
  };
}
