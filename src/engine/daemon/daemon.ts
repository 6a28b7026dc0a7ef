import type { CacheRecord } from '../api/system.ts';
import type { Clock } from '../base/clock.ts';
import type { Digest } from '../base/digest.ts';
import type { Random } from '../base/random.ts';
import type { FileView } from '../fs/file-view.ts';
import type { ImageStore } from '../image/image-store.ts';
import type { Kernel } from '../kernel/machine-kernel.ts';
import type { Hub } from '../registry/index.ts';
import type { VolumeStore } from '../volume/volume-store.ts';
import type { ExecStore } from './container/exec-store.ts';
import type { ContainerStore } from './container-store.ts';
import type { EventLog } from './event-log.ts';
import type { Networks } from './network/networks.ts';

/** A build as an image's identity names it. */
export interface BuildNote {
  /** BuildKit's reference of the build, 25 letters and digits. */
  readonly ref: string;
  /** Milliseconds since 1970. */
  readonly created: number;
}

/** What all verbs of the daemon share: the machine below, and the stores that they change. */
export interface Daemon {
  readonly kernel: Kernel;
  readonly clock: Clock;
  readonly random: Random;
  /** The host's files, as root: binds, volumes and what docker writes below /var/lib/docker. */
  readonly host: FileView;
  readonly containers: ContainerStore;
  readonly execs: ExecStore;
  readonly images: ImageStore;
  /** A saved store takes the place of the empty one. */
  replaceImages(store: ImageStore): void;
  /** Where images are pulled from. */
  readonly hub: Hub;
  /** Remembers a pull. */
  notePull(digest: Digest, repository: string): void;
  /** Repositories that an image was pulled from. */
  pulledFrom(digest: Digest): readonly string[];
  /** Notes that a build made an image. */
  noteBuild(digest: Digest, build: BuildNote): void;
  /** The builds that an image came out of, oldest first. */
  buildsOf(digest: Digest): readonly BuildNote[];
  /** Rows of `docker system df` for the build cache. */
  buildCache(): readonly CacheRecord[];
  /** The build floor says what its cache holds. */
  useBuildCache(roots: Daemon['cacheRoots'], records: Daemon['buildCache']): void;
  /** What the build cache needs: chainIds and blobs. */
  cacheRoots(): { readonly chains: readonly Digest[]; readonly blobs: readonly Digest[] };
  readonly volumes: VolumeStore;
  readonly networks: Networks;
  readonly events: EventLog;
  /** The daemon's own id, for `docker info`. */
  readonly id: string;
}
