import type { DeviceRate, MountRequest } from '../../api/container.ts';
import type { Json, JsonObject } from '../../api/json.ts';
import { sortedObject } from '../../base/go-json.ts';
import type { HostConfig } from '../../container/host-config.ts';
import type { Daemon } from '../daemon.ts';

/** moby api types/container HostConfig, keys in Go's order; a host with cgroup v2. */
export function hostConfigDocument(config: HostConfig, containerName: string, daemon: Daemon): JsonObject {
  return {
    Binds: config.binds,
    ContainerIDFile: '',
    LogConfig: { Type: config.logDriver, Config: sortedObject(config.logOptions) },
    NetworkMode: config.networkMode,
    PortBindings: sortedObject(
      Object.fromEntries(
        [...config.portBindings].map(([port, bindings]) => [
          port,
          bindings.map(({ hostIp, hostPort }) => ({ HostIp: hostIp, HostPort: hostPort })),
        ]),
      ),
    ),
    RestartPolicy: { Name: config.restart.name, MaximumRetryCount: config.restart.maximumRetryCount },
    AutoRemove: config.autoRemove,
    VolumeDriver: config.volumeDriver,
    VolumesFrom: config.volumesFrom,
    // Height comes first here.
    ConsoleSize: [config.consoleSize[1], config.consoleSize[0]],
    ...optionalMap('Annotations', config.annotations),
    CapAdd: capabilities(config.capAdd),
    CapDrop: capabilities(config.capDrop),
    CgroupnsMode: config.cgroupnsMode,
    Dns: config.dns.length > 0 ? config.dns : null,
    DnsOptions: config.dnsOptions,
    DnsSearch: config.dnsSearch,
    ExtraHosts: config.extraHosts,
    GroupAdd: config.groupAdd,
    IpcMode: config.ipcMode,
    Cgroup: '',
    Links: links(config, containerName, daemon),
    OomScoreAdj: config.oomScoreAdj,
    PidMode: config.pidMode,
    Privileged: config.privileged,
    PublishAllPorts: config.publishAll,
    ReadonlyRootfs: config.readOnly,
    SecurityOpt: config.securityOptions,
    ...optionalMap('StorageOpt', config.storageOptions),
    ...(config.tmpfs.size > 0 ? { Tmpfs: sortedObject(Object.fromEntries(config.tmpfs)) } : {}),
    UTSMode: config.utsMode,
    UsernsMode: config.usernsMode,
    ShmSize: config.shmSize,
    ...optionalMap('Sysctls', config.sysctls),
    Runtime: config.runtime,
    Isolation: '',
    ...resourcesDocument(config),
    ...(config.mounts.length > 0 ? { Mounts: config.mounts.map(mountSpec) } : {}),
    MaskedPaths: config.maskedPaths,
    ReadonlyPaths: config.readonlyPaths,
    ...(config.init === undefined ? {} : { Init: config.init }),
  };
}

function rates(list: readonly DeviceRate[] | undefined, field: 'Rate' | 'Weight'): JsonObject[] {
  return (list ?? []).map(({ path, rate }) => ({ Path: path, [field]: rate }));
}

function resourcesDocument({ resources, ulimits, devices, deviceLimits: limits }: HostConfig): JsonObject {
  return {
    CpuShares: resources.cpuShares,
    Memory: resources.memory,
    NanoCpus: resources.nanoCpus,
    CgroupParent: limits?.cgroupParent ?? '',
    BlkioWeight: resources.blkioWeight,
    BlkioWeightDevice: rates(limits?.weights, 'Weight'),
    BlkioDeviceReadBps: rates(limits?.readBps, 'Rate'),
    BlkioDeviceWriteBps: rates(limits?.writeBps, 'Rate'),
    BlkioDeviceReadIOps: rates(limits?.readIops, 'Rate'),
    BlkioDeviceWriteIOps: rates(limits?.writeIops, 'Rate'),
    CpuPeriod: resources.cpuPeriod,
    CpuQuota: resources.cpuQuota,
    CpuRealtimePeriod: limits?.realtimePeriod ?? 0,
    CpuRealtimeRuntime: limits?.realtimeRuntime ?? 0,
    CpusetCpus: resources.cpusetCpus,
    CpusetMems: resources.cpusetMems,
    Devices: devices.map(({ host, container, permissions }) => ({
      PathOnHost: host,
      PathInContainer: container,
      CgroupPermissions: permissions,
    })),
    DeviceCgroupRules: limits && limits.cgroupRules.length > 0 ? [...limits.cgroupRules] : null,
    DeviceRequests:
      limits && limits.requests.length > 0
        ? limits.requests.map((request) => ({
            Driver: request.driver,
            Count: request.count,
            DeviceIDs: request.ids ? [...request.ids] : null,
            Capabilities: request.capabilities.map((each) => [...each]),
            Options: { ...request.options },
          }))
        : null,
    MemoryReservation: resources.memoryReservation,
    MemorySwap: resources.memorySwap,
    MemorySwappiness: null,
    OomKillDisable: null,
    PidsLimit: resources.pidsLimit || null,
    Ulimits: ulimits.map(({ name, soft, hard }) => ({ Name: name, Hard: hard, Soft: soft })),
    CpuCount: 0,
    CpuPercent: 0,
    IOMaximumIOps: 0,
    IOMaximumBandwidth: 0,
  };
}

/** Normalised and sorted, as the daemon keeps them. */
function capabilities(names: readonly string[] | null): Json {
  return (
    names
      ?.map((name) => (name.toUpperCase() === 'ALL' ? 'ALL' : `CAP_${name.toUpperCase().replace(/^CAP_/, '')}`))
      .sort() ?? null
  );
}

/** Legacy links by the names that the containers have now: `/other:/this/alias`. */
function links(config: HostConfig, containerName: string, daemon: Daemon): Json {
  if (config.networkMode !== 'bridge' || !config.links) return null;
  return config.links.map((link) => {
    const [name = '', alias = name] = link.split(':');
    const other = daemon.containers.byName(name) ?? daemon.containers.byId(name);
    return `/${other?.name ?? name}:/${containerName}/${alias}`;
  });
}

/** moby api types/mount Mount. */
function mountSpec(mount: MountRequest): JsonObject {
  const labels = Object.keys(mount.volumeLabels ?? {}).length > 0;
  const driver = mount.volumeDriver || Object.keys(mount.volumeOptions ?? {}).length > 0;
  const volume: JsonObject = {
    ...(mount.volumeNoCopy ? { NoCopy: true } : {}),
    ...(labels ? { Labels: sortedObject(mount.volumeLabels ?? {}) } : {}),
    ...(mount.volumeSubpath ? { Subpath: mount.volumeSubpath } : {}),
    ...(driver
      ? {
          DriverConfig: {
            ...(mount.volumeDriver ? { Name: mount.volumeDriver } : {}),
            ...(mount.volumeOptions ? { Options: sortedObject(mount.volumeOptions) } : {}),
          },
        }
      : {}),
  };
  const tmpfs: JsonObject = {
    ...(mount.tmpfsSize ? { SizeBytes: mount.tmpfsSize } : {}),
    ...(mount.tmpfsMode ? { Mode: mount.tmpfsMode } : {}),
  };
  return {
    Type: mount.type,
    ...(mount.source ? { Source: mount.source } : {}),
    Target: mount.target,
    ...(mount.readOnly ? { ReadOnly: true } : {}),
    ...(mount.propagation ? { BindOptions: { Propagation: mount.propagation } } : {}),
    ...(Object.keys(volume).length > 0 ? { VolumeOptions: volume } : {}),
    ...(Object.keys(tmpfs).length > 0 ? { TmpfsOptions: tmpfs } : {}),
  };
}

function optionalMap(key: string, value: Readonly<Record<string, string>>): JsonObject {
  return Object.keys(value).length > 0 ? { [key]: sortedObject(value) } : {};
}
