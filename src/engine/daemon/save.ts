import type { EndpointRequest, PortBinding } from '../api/container.ts';
import type { LogFrame } from '../api/streams.ts';
import type { Digest } from '../base/digest.ts';
import { EngineError } from '../base/errors.ts';
import type { SavedBuildCache } from '../build/solve/cache.ts';
import type { ContainerConfig } from '../container/config.ts';
import { Container, type ContainerImage } from '../container/container.ts';
import type { HealthState } from '../container/health-state.ts';
import type { HostConfig } from '../container/host-config.ts';
import { LogStore } from '../container/log-store.ts';
import { type State, stopped } from '../container/state.ts';
import { Streams } from '../container/streams.ts';
import { type FsSnapshot, restoreFs, snapshotFs } from '../fs/fs-snapshot.ts';
import { restoreImages, type SavedImages, saveImages } from '../image/save-images.ts';
import { formatAddress, formatSubnet } from '../network/index.ts';
import type { HubGate, SavedUploads } from '../registry/index.ts';
import type { MountPoint } from '../volume/mount-point.ts';
import type { SavedVolume } from '../volume/volume-store.ts';
import { buildCacheOf } from './build/index.ts';
import { runContainer } from './container/start.ts';
import type { BuildNote, Daemon } from './daemon.ts';
import { rootTree } from './image/images.ts';
import type { NetworkRecord } from './network/network-record.ts';

/** A container as plain data. */
interface SavedContainer {
  readonly id: string;
  readonly name: string;
  readonly created: number;
  readonly image: ContainerImage;
  readonly config: ContainerConfig;
  readonly hostConfig: Omit<HostConfig, 'portBindings' | 'tmpfs'> & {
    readonly portBindings: readonly (readonly [string, readonly PortBinding[]])[];
    readonly tmpfs: readonly (readonly [string, string])[];
  };
  readonly mounts: readonly MountPoint[];
  readonly rootFs: FsSnapshot;
  readonly log: readonly LogFrame[];
  readonly state: State;
  readonly health: HealthState | null;
  readonly restartCount: number;
  readonly stoppedByHand: boolean;
  readonly endpoints: readonly {
    readonly network: string;
    readonly request: EndpointRequest;
    readonly networkId: string;
  }[];
}

type SavedNetwork = Omit<NetworkRecord, 'bridge'> & { readonly subnet: string; readonly gateway: string };

/** Everything of the daemon that survives a reload: plain data whose leaves may be bytes. Events are not kept. */
export interface DaemonSave {
  readonly id: string;
  readonly images: SavedImages;
  readonly pulls: readonly (readonly [Digest, readonly string[]])[];
  /** Left out by saves of older versions. */
  readonly builds?: readonly (readonly [Digest, readonly BuildNote[]])[];
  readonly containers: readonly SavedContainer[];
  readonly volumes: readonly SavedVolume[];
  readonly networks: readonly SavedNetwork[];
  /** What the Hub was told. Left out by saves of older versions. */
  readonly hub?: { readonly uploads: SavedUploads; readonly pulls: ReturnType<HubGate['save']> };
  /** Left out by machines that were saved before the cache was kept. */
  readonly build?: SavedBuildCache;
}

export function saveDaemon(daemon: Daemon): DaemonSave {
  const digests = new Set(daemon.images.records().map(({ target }) => target.digest));
  return {
    id: daemon.id,
    images: saveImages(daemon.images),
    pulls: [...digests].map((digest) => [digest, daemon.pulledFrom(digest)] as const),
    builds: [...digests].map((digest) => [digest, daemon.buildsOf(digest)] as const),
    containers: daemon.containers.all().map((container) => saveContainer(daemon, container)),
    volumes: daemon.volumes.save(),
    networks: daemon.networks.all().map(({ bridge, ...record }) => ({
      ...record,
      subnet: bridge ? formatSubnet(bridge.subnet) : '',
      gateway: bridge ? formatAddress(bridge.gateway) : '',
    })),
    hub: { uploads: daemon.hub.uploads.save(), pulls: daemon.hub.gate.save() },
    build: buildCacheOf(daemon).save(),
  };
}

function saveContainer(daemon: Daemon, container: Container): SavedContainer {
  const { portBindings, tmpfs, ...hostConfig } = container.hostConfig;
  return {
    id: container.id,
    name: container.name,
    created: container.created,
    image: container.image,
    config: container.config,
    hostConfig: { ...hostConfig, portBindings: [...portBindings], tmpfs: [...tmpfs] },
    mounts: container.mounts,
    rootFs: snapshotFs(container.rootFs),
    log: container.log.frames,
    state: container.state,
    health: container.health ?? null,
    restartCount: container.restartCount,
    stoppedByHand: container.stoppedByHand,
    endpoints: [...daemon.networks.of(container).endpoints.values()].map(({ network, request, networkId }) => ({
      network,
      request,
      networkId,
    })),
  };
}

/** Puts everything back, as after the machine was switched off and on again. */
export async function restoreDaemon(daemon: Daemon, saved: DaemonSave): Promise<void> {
  const store = await restoreImages(saved.images, async (digest) => (await daemon.hub.layer(digest))?.load());
  daemon.replaceImages(store);
  if (saved.hub) {
    daemon.hub.gate.restore(saved.hub.pulls);
    await daemon.hub.uploads.restore(
      saved.hub.uploads,
      async (digest) => store.blobs.get(digest) ?? (await (await daemon.hub.layer(digest))?.load())?.blob,
    );
  }
  if (saved.build) buildCacheOf(daemon).restore(saved.build, store);
  for (const [digest, builds] of saved.builds ?? []) for (const build of builds) daemon.noteBuild(digest, build);
  for (const [digest, repositories] of saved.pulls)
    for (const repository of repositories) daemon.notePull(digest, repository);
  for (const volume of saved.volumes) daemon.volumes.restore(volume);
  for (const { subnet, gateway, ...record } of saved.networks) {
    const bridge = subnet
      ? daemon.networks.addBridge({
          id: record.id,
          name: record.name,
          subnet,
          gateway,
          internal: record.internal,
          named: record.name !== 'bridge',
          ...(record.ipRange ? { range: record.ipRange } : {}),
        })
      : undefined;
    daemon.networks.put({ ...record, bridge });
  }
  const containers = saved.containers.map((one) => restoreContainer(daemon, one));
  for (const { container, runs } of containers) if (runs) await startAgain(daemon, container);
}

/** A container that ran when the power went ends with 255 unless its policy starts it (moby daemon/daemon.go, restore). */
function restoreContainer(
  daemon: Daemon,
  saved: SavedContainer,
): { readonly container: Container; readonly runs: boolean } {
  const hostConfig: HostConfig = {
    ...saved.hostConfig,
    portBindings: new Map(saved.hostConfig.portBindings),
    tmpfs: new Map(saved.hostConfig.tmpfs),
  };
  const log = new LogStore();
  log.restore(saved.log);
  const { config } = saved;
  const container = new Container(
    {
      id: saved.id,
      name: saved.name,
      created: saved.created,
      image: saved.image,
      config,
      hostConfig,
      mounts: saved.mounts,
      rootFs: restoreFs(saved.rootFs, { clock: daemon.clock, lower: rootTree(daemon, saved.image.source) }),
      log,
      streams: new Streams(
        daemon.kernel,
        { tty: config.tty, openStdin: config.openStdin, closeStdin: config.stdinOnce, size: [80, 24] },
        hostConfig.logDriver === 'none' ? undefined : log,
      ),
    },
    daemon.clock,
  );
  const wasRunning = saved.state.running;
  container.state = wasRunning ? stopped(saved.state, 255, daemon.clock.now()) : { ...saved.state, removing: false };
  container.health = saved.health ?? undefined;
  container.restartCount = saved.restartCount;
  container.stoppedByHand = saved.stoppedByHand;
  container.hasStartedBefore = saved.state.startedAt > 0;
  daemon.containers.reserve(saved.name, saved.id);
  daemon.containers.add(container);
  for (const point of saved.mounts) if (point.type === 'volume') daemon.volumes.use(point.name, saved.id);
  const { endpoints } = daemon.networks.of(container);
  for (const endpoint of saved.endpoints) endpoints.set(endpoint.network, { ...endpoint, live: undefined });
  const policy = hostConfig.restart.name;
  const runs =
    policy === 'always'
      ? container.hasStartedBefore
      : policy === 'unless-stopped'
        ? container.hasStartedBefore && !saved.stoppedByHand
        : policy === 'on-failure' && wasRunning;
  return { container, runs };
}

async function startAgain(daemon: Daemon, container: Container): Promise<void> {
  try {
    await runContainer(daemon, container, true);
  } catch (error) {
    // Its sentence stands in State.Error, as after a start of the real daemon.
    if (!(error instanceof EngineError)) throw error;
  }
}
