import type { Json, JsonObject } from '../../api/json.ts';
import { sortedObject } from '../../base/go-json.ts';
import { rfc3339Nano, ZERO_TIME } from '../../base/go-time.ts';
import type { ContainerConfig, HealthConfig } from '../../container/config.ts';
import type { Container } from '../../container/container.ts';
import type { HealthState } from '../../container/health-state.ts';
import { stateName } from '../../container/state.ts';
import { upperUsage } from '../../fs/changes.ts';
import type { MountPoint } from '../../volume/mount-point.ts';
import type { Daemon } from '../daemon.ts';
import { endpointDocument } from '../network/inspect.ts';
import { containerFolder, folderPath } from './host-folder.ts';
import { hostConfigDocument } from './inspect-host-config.ts';

/** The document of `docker inspect` (moby api types/container InspectResponse, daemon/inspect.go), keys in Go's order. */
export function inspectContainer(daemon: Daemon, name: string, withSize: boolean): JsonObject {
  const container = daemon.containers.find(name);
  const { image, hostConfig, config } = container;
  const folder = folderPath(container.id);
  const hasFiles = containerFolder(daemon, container.id) !== undefined;
  const size = withSize ? upperUsage(container.rootFs) : 0;
  return {
    Id: container.id,
    Created: rfc3339Nano(container.created),
    Path: container.path,
    Args: container.args,
    State: stateDocument(container),
    Image: image.id,
    ResolvConfPath: hasFiles ? `${folder}/resolv.conf` : '',
    HostnamePath: hasFiles ? `${folder}/hostname` : '',
    HostsPath: hasFiles ? `${folder}/hosts` : '',
    LogPath: hasFiles && hostConfig.logDriver === 'json-file' ? `${folder}/${container.id}-json.log` : '',
    Name: `/${container.name}`,
    RestartCount: container.restartCount,
    Driver: 'overlayfs',
    Platform: image.platform.os,
    MountLabel: '',
    ProcessLabel: '',
    AppArmorProfile: '',
    ExecIDs: container.run && container.run.execs.size > 0 ? [...container.run.execs.keys()] : null,
    HostConfig: hostConfigDocument(hostConfig, container.name, daemon),
    Storage: { RootFS: { Snapshot: { Name: 'overlayfs' } } },
    ...(withSize
      ? { SizeRw: size, SizeRootFs: size + daemon.images.layers.usage(image.source.config.rootfs.diff_ids) }
      : {}),
    Mounts: container.mounts.map(mountDocument),
    Config: configDocument(config),
    NetworkSettings: networkDocument(daemon, container),
    ImageManifestDescriptor: {
      mediaType: image.manifest.mediaType,
      digest: image.manifest.digest,
      size: image.manifest.size,
      platform: {
        architecture: image.platform.architecture,
        os: image.platform.os,
        ...(image.platform.variant ? { variant: image.platform.variant } : {}),
      },
    },
  };
}

function stateDocument({ state, health }: Container): JsonObject {
  return {
    Status: stateName(state),
    Running: state.running,
    Paused: state.paused,
    Restarting: state.restarting,
    OOMKilled: state.oomKilled,
    Dead: state.dead,
    Pid: state.pid,
    ExitCode: state.exitCode,
    Error: state.error,
    StartedAt: time(state.startedAt),
    FinishedAt: time(state.finishedAt),
    ...(health ? { Health: healthDocument(health) } : {}),
  };
}

function healthDocument(health: HealthState): JsonObject {
  return {
    Status: health.status,
    FailingStreak: health.failingStreak,
    Log: health.log.map(({ start, end, exitCode, output }) => ({
      Start: time(start),
      End: time(end),
      ExitCode: exitCode,
      Output: output,
    })),
  };
}

function time(ms: number): string {
  return ms === 0 ? ZERO_TIME : rfc3339Nano(ms);
}

/** moby api types/container MountPoint; what is empty and optional is left out. */
export function mountDocument(mount: MountPoint): JsonObject {
  return {
    Type: mount.type,
    ...(mount.name ? { Name: mount.name } : {}),
    Source: mount.source,
    Destination: mount.destination,
    ...(mount.driver ? { Driver: mount.driver } : {}),
    Mode: mount.mode,
    RW: mount.writable,
    Propagation: mount.propagation,
  };
}

/** moby api types/container Config. */
export function configDocument(config: ContainerConfig): JsonObject {
  return {
    Hostname: config.hostname,
    Domainname: config.domainname,
    User: config.user,
    AttachStdin: config.attachStdin,
    AttachStdout: config.attachStdout,
    AttachStderr: config.attachStderr,
    ...(config.exposedPorts.length > 0 ? { ExposedPorts: emptyObjects(config.exposedPorts) } : {}),
    Tty: config.tty,
    OpenStdin: config.openStdin,
    StdinOnce: config.stdinOnce,
    Env: config.env,
    Cmd: config.cmd,
    ...(config.health ? { Healthcheck: healthcheckDocument(config.health) } : {}),
    Image: config.image,
    Volumes: config.volumes ? emptyObjects(config.volumes) : null,
    WorkingDir: config.workingDir,
    Entrypoint: config.entrypoint,
    ...(config.onBuild ? { OnBuild: config.onBuild } : {}),
    Labels: sortedObject(config.labels),
    ...(config.stopSignal ? { StopSignal: config.stopSignal } : {}),
    ...(config.stopTimeout === undefined ? {} : { StopTimeout: config.stopTimeout }),
    ...(config.shell ? { Shell: config.shell } : {}),
  };
}

function healthcheckDocument(health: HealthConfig): JsonObject {
  return {
    ...(health.test.length > 0 ? { Test: health.test } : {}),
    ...(health.interval ? { Interval: health.interval } : {}),
    ...(health.timeout ? { Timeout: health.timeout } : {}),
    ...(health.startPeriod ? { StartPeriod: health.startPeriod } : {}),
    ...(health.startInterval ? { StartInterval: health.startInterval } : {}),
    ...(health.retries ? { Retries: health.retries } : {}),
  };
}

function emptyObjects(names: readonly string[]): JsonObject {
  return sortedObject(Object.fromEntries(names.map((name) => [name, {}])));
}

function networkDocument(daemon: Daemon, container: Container): JsonObject {
  const attachment = daemon.networks.of(container);
  const ports: Record<string, Json> = {};
  for (const [port, bindings] of attachment.ports)
    ports[port] = bindings ? bindings.map(({ hostIp, hostPort }) => ({ HostIp: hostIp, HostPort: hostPort })) : null;
  const networks: Record<string, Json> = {};
  for (const endpoint of attachment.endpoints.values())
    networks[endpoint.network] = endpointDocument(container, endpoint);
  const sandbox = attachment.sandbox?.id ?? '';
  return {
    SandboxID: sandbox,
    SandboxKey:
      sandbox === ''
        ? ''
        : container.hostConfig.networkMode === 'host'
          ? '/var/run/docker/netns/default'
          : `/var/run/docker/netns/${sandbox.slice(0, 12)}`,
    Ports: sortedObject(ports),
    Networks: sortedObject(networks),
  };
}
