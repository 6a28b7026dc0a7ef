import type { JsonObject } from '../../api/json.ts';
import { rfc3339Nano } from '../../base/go-time.ts';
import { MACHINE_FACTS } from '../../kernel/machine-facts.ts';
import { HOST_CPUS } from '../container/validate.ts';
import type { Daemon } from '../daemon.ts';
import { SERVER } from './versions.ts';

const HOST_MEMORY = 8 * 1024 ** 3;

/** The document of `docker info` (moby api types/system Info), keys in Go's order. */
export function systemInfo(daemon: Daemon): JsonObject {
  const containers = daemon.containers.all();
  const paused = containers.filter(({ state }) => state.paused).length;
  const running = containers.filter(({ state }) => state.running && !state.paused).length;
  return {
    ID: daemon.id,
    Containers: containers.length,
    ContainersRunning: running,
    ContainersPaused: paused,
    ContainersStopped: containers.length - running - paused,
    Images: new Set(daemon.images.records().map(({ target }) => target.digest)).size,
    Driver: 'overlayfs',
    DriverStatus: [['driver-type', 'io.containerd.snapshotter.v1']],
    Plugins: {
      Volume: ['local'],
      Network: ['bridge', 'host', 'ipvlan', 'macvlan', 'null', 'overlay'],
      Authorization: null,
      Log: ['awslogs', 'fluentd', 'gcplogs', 'gelf', 'journald', 'json-file', 'local', 'splunk', 'syslog'],
    },
    MemoryLimit: true,
    SwapLimit: true,
    CpuCfsPeriod: true,
    CpuCfsQuota: true,
    CPUShares: true,
    CPUSet: true,
    PidsLimit: true,
    IPv4Forwarding: true,
    Debug: false,
    NFd: 0,
    OomKillDisable: false,
    NGoroutines: 0,
    SystemTime: rfc3339Nano(daemon.clock.now()),
    LoggingDriver: 'json-file',
    CgroupDriver: 'systemd',
    CgroupVersion: '2',
    NEventsListener: 0,
    KernelVersion: MACHINE_FACTS.release,
    OperatingSystem: hostSystem(daemon),
    OSVersion: '',
    OSType: 'linux',
    Architecture: MACHINE_FACTS.architecture,
    IndexServerAddress: 'https://index.docker.io/v1/',
    RegistryConfig: {
      IndexConfigs: { 'docker.io': { Mirrors: [], Name: 'docker.io', Official: true, Secure: true } },
      InsecureRegistryCIDRs: ['::1/128', '127.0.0.0/8'],
      Mirrors: null,
    },
    NCPU: HOST_CPUS,
    MemTotal: HOST_MEMORY,
    GenericResources: null,
    DockerRootDir: '/var/lib/docker',
    HttpProxy: '',
    HttpsProxy: '',
    NoProxy: '',
    Name: daemon.kernel.host.hostname,
    Labels: [],
    ExperimentalBuild: false,
    ServerVersion: SERVER.version,
    Runtimes: { 'io.containerd.runc.v2': { path: 'runc' }, runc: { path: 'runc' } },
    DefaultRuntime: 'runc',
    Swarm: {
      NodeID: '',
      NodeAddr: '',
      LocalNodeState: 'inactive',
      ControlAvailable: false,
      Error: '',
      RemoteManagers: null,
    },
    LiveRestoreEnabled: false,
    Isolation: '',
    InitBinary: 'docker-init',
    ContainerdCommit: { ID: '' },
    RuncCommit: { ID: '' },
    InitCommit: { ID: '' },
    SecurityOptions: ['name=seccomp,profile=builtin', 'name=cgroupns'],
    FirewallBackend: { Driver: 'iptables' },
    CDISpecDirs: ['/etc/cdi', '/var/run/cdi'],
    Containerd: {
      Address: '/run/containerd/containerd.sock',
      Namespaces: { Containers: 'moby', Plugins: 'plugins.moby' },
    },
    Warnings: null,
  };
}

function hostSystem({ host }: Daemon): string {
  const text = host.exists('/etc/os-release') ? host.readText('/etc/os-release') : '';
  return /^PRETTY_NAME="?([^"\n]*)"?$/m.exec(text)?.[1] ?? 'Linux';
}
