import type { DockerApi } from '../api/docker-api.ts';
import type { CacheRecord } from '../api/system.ts';
import type { Clock } from '../base/clock.ts';
import type { Digest } from '../base/digest.ts';
import type { Random } from '../base/random.ts';
import type { MemoryFs } from '../fs/memory-fs.ts';
import { createFileView } from '../fs/path-view.ts';
import { ImageStore } from '../image/image-store.ts';
import type { Kernel } from '../kernel/machine-kernel.ts';
import type { NetworkFabric } from '../network/index.ts';
import type { Hub } from '../registry/index.ts';
import { VolumeStore } from '../volume/volume-store.ts';
import { buildApi } from './build/index.ts';
import { ExecStore } from './container/exec-store.ts';
import { containerApi } from './container/index.ts';
import { rootCredentials } from './container/root-view.ts';
import { ContainerStore } from './container-store.ts';
import type { BuildNote, Daemon } from './daemon.ts';
import { EventLog } from './event-log.ts';
import { imageApi } from './image/index.ts';
import { networkApi } from './network/index.ts';
import { Networks } from './network/networks.ts';
import { registryApi } from './registry/index.ts';
import { type DaemonSave, restoreDaemon, saveDaemon } from './save.ts';
import { systemApi } from './system/index.ts';
import { volumeApi } from './volume/index.ts';

/** What a daemon is made of. */
export interface DaemonOptions {
  readonly kernel: Kernel;
  readonly hub: Hub;
  /** The fabric whose `host` stack is the kernel's host network. */
  readonly network: NetworkFabric;
  /** The host's disk: binds, volumes, /var/lib/docker. */
  readonly hostFs: MemoryFs;
  readonly clock: Clock;
  readonly random: Random;
  /** What `save` gave, on a host disk whose /var/lib/docker/volumes is back already. */
  readonly saved?: DaemonSave;
}

/** Docker's daemon: its interface, and what the session floor needs besides. */
export interface DockerDaemon {
  readonly api: DockerApi;
  /** The stores, for the picture and for the build floor. */
  readonly daemon: Daemon;
  /** Everything that survives a reload, as plain data with bytes as leaves. Volumes' files are the host disk's. */
  save(): DaemonSave;
}

/** Starts the daemon. Restoring fetches layers from the catalogue, and starts containers as their restart policies say. */
export async function createDaemon(options: DaemonOptions): Promise<DockerDaemon> {
  const { kernel, hub, clock, random, hostFs, saved } = options;
  const host = createFileView({
    mountTable: {
      mounts: [{ path: '/', fs: hostFs, root: hostFs.root, readOnly: false, source: '/dev/vda1', options: 'relatime' }],
    },
    credentials: rootCredentials(),
  });
  let images = new ImageStore();
  const pulls = new Map<Digest, Set<string>>();
  const builds = new Map<Digest, readonly BuildNote[]>();
  const caches: { roots: Daemon['cacheRoots']; records: () => readonly CacheRecord[] } = {
    roots: () => ({ chains: [], blobs: [] }),
    records: () => [],
  };
  const daemon: Daemon = {
    id: saved?.id ?? daemonId(random),
    kernel,
    clock,
    random,
    host,
    hub,
    get images() {
      return images;
    },
    replaceImages(store) {
      images = store;
    },
    containers: new ContainerStore(),
    execs: new ExecStore(),
    volumes: new VolumeStore(host, clock, random),
    networks: new Networks(options.network, () => daemon),
    events: new EventLog(clock),
    notePull(digest, repository) {
      const known = pulls.get(digest) ?? new Set();
      pulls.set(digest, known.add(repository));
    },
    noteBuild(digest, build) {
      builds.set(digest, [...(builds.get(digest) ?? []), build]);
    },
    buildsOf: (digest) => builds.get(digest) ?? [],
    pulledFrom: (digest) => [...(pulls.get(digest) ?? [])],
    cacheRoots: () => caches.roots(),
    buildCache: () => caches.records(),
    useBuildCache(roots, records) {
      caches.roots = roots;
      caches.records = records;
    },
  };
  if (saved) await restoreDaemon(daemon, saved);
  else daemon.networks.addPredefined();
  const api: DockerApi = {
    containers: containerApi(daemon),
    images: imageApi(daemon),
    volumes: volumeApi(daemon),
    networks: networkApi(daemon),
    registry: registryApi(daemon),
    system: systemApi(daemon),
    build: buildApi(daemon),
  };
  return { api, daemon, save: () => saveDaemon(daemon) };
}

/** A UUID, as /var/lib/docker/engine-id holds it. */
function daemonId(random: Random): string {
  return [8, 4, 4, 4, 12].map((length) => random.hex(length)).join('-');
}
