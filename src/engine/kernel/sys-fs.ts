import type { FileSystem } from '../fs/inode.ts';
import type { KernelState } from './kernel-state.ts';
import { memoryIn } from './memory.ts';
import { directory, EMPTY_DIRECTORY, file, SyntheticFs, type SyntheticNode } from './synthetic-fs.ts';
import type { KernelNamespace } from './task.ts';

const CGROUP_PARENT = directory({ cgroup: EMPTY_DIRECTORY });
/** The period of cpu.max, in microseconds. */
const PERIOD = 100_000;

/** /sys of a network namespace: its interfaces, and the machine's processors. */
export function createSysFs(state: KernelState, namespace: KernelNamespace, dev: number): FileSystem {
  const online = `0-${state.processors - 1}\n`;
  const root = (): SyntheticNode =>
    directory({
      block: EMPTY_DIRECTORY,
      bus: EMPTY_DIRECTORY,
      class: directory(() => ({ net: interfaces(namespace) })),
      dev: EMPTY_DIRECTORY,
      devices: directory(() => ({
        system: directory({
          cpu: directory({ online: file(() => online), possible: file(() => online), present: file(() => online) }),
        }),
      })),
      firmware: EMPTY_DIRECTORY,
      fs: CGROUP_PARENT,
      kernel: EMPTY_DIRECTORY,
      module: EMPTY_DIRECTORY,
      power: EMPTY_DIRECTORY,
    });
  return new SyntheticFs({ type: 'sysfs', dev, time: () => state.clock.now(), onCreate: 'EPERM' }, root);
}

function interfaces(namespace: KernelNamespace): SyntheticNode {
  return {
    type: 'directory',
    mode: 0o755,
    names: () => namespace.net.interfaces.map(({ name }) => name).sort(),
    find: (name) => {
      const index = namespace.net.interfaces.findIndex((one) => one.name === name);
      const found = namespace.net.interfaces[index];
      return (
        found &&
        directory({
          address: file(() => `${found.mac}\n`),
          ifindex: file(() => `${index + 1}\n`),
          mtu: file(() => (name === 'lo' ? '65536\n' : '1500\n'), 0o644),
          operstate: file(() => (name === 'lo' ? 'unknown\n' : 'up\n')),
        })
      );
    },
  };
}

/** /sys/fs/cgroup (version 2) as the processes of a namespace see it: their own group is its root. */
export function createCgroupFs(state: KernelState, namespace: KernelNamespace, dev: number): FileSystem {
  const root = (): SyntheticNode => cgroupDirectory(state, namespace);
  return new SyntheticFs({ type: 'cgroup2', dev, time: () => state.clock.now(), onCreate: 'EPERM' }, root);
}

function cgroupDirectory(state: KernelState, namespace: KernelNamespace): SyntheticNode {
  const limit = (value: number | undefined): string => `${value ?? 'max'}\n`;
  const cpu = (): string =>
    namespace.cpuLimit === undefined ? `max ${PERIOD}\n` : `${Math.round(namespace.cpuLimit * PERIOD)} ${PERIOD}\n`;
  const common: Record<string, SyntheticNode> = {
    'cgroup.controllers': file(() => 'cpuset cpu io memory hugetlb pids rdma misc\n'),
    'cgroup.procs': file(() =>
      [...namespace.tasks]
        .filter((task) => task.space === namespace.space)
        .map((task) => `${task.pid}\n`)
        .join(''),
    ),
    'cgroup.subtree_control': file(() =>
      namespace === state.host ? 'cpuset cpu io memory hugetlb pids rdma misc\n' : '\n',
    ),
  };
  const own: Record<string, SyntheticNode> = {
    'cgroup.events': file(() => `populated 1\nfrozen ${namespace.frozen ? 1 : 0}\n`),
    'cgroup.freeze': file(() => `${namespace.frozen ? 1 : 0}\n`),
    'cgroup.type': file(() => 'domain\n'),
    'cpu.max': file(cpu),
    'memory.current': file(() => `${memoryIn(namespace)}\n`),
    'memory.events': file(
      () =>
        `low 0\nhigh 0\nmax ${namespace.oomKills}\noom ${namespace.oomKills}\noom_kill ${namespace.oomKills}\noom_group_kill 0\n`,
    ),
    'memory.max': file(() => limit(namespace.memoryLimit)),
    'pids.current': file(() => `${namespace.tasks.size}\n`),
    'pids.max': file(() => limit(namespace.pidsLimit)),
  };
  return directory(namespace === state.host ? common : { ...common, ...own });
}
