import { EngineError } from '../../base/errors.ts';
import type { Container } from '../../container/container.ts';
import type { Daemon } from '../daemon.ts';

/** What the daemon finds wrong only when it writes the container's OCI specification (moby daemon/oci_linux.go, createSpec). */
export function checkSpecification(daemon: Daemon, container: Container): void {
  const { hostConfig } = container;
  checkIpc(daemon, hostConfig.ipcMode);
  for (const options of hostConfig.tmpfs.values()) checkTmpfs(options);
  for (const { host } of hostConfig.devices) {
    const problem = deviceProblem(daemon, host);
    if (problem !== undefined)
      throw invalid(
        `error gathering device information while adding custom device ${JSON.stringify(host)}: ${problem}`,
      );
  }
  const limits = hostConfig.deviceLimits;
  if (!limits) return;
  const rates = [limits.weights, limits.readBps, limits.writeBps, limits.readIops, limits.writeIops].flat();
  const missing = rates.find(({ path }) => !DEVICES.has(path) && !daemon.host.exists(path));
  if (missing) throw invalid(`stat ${missing.path}: no such file or directory`);
  const [request] = limits.requests;
  if (request) {
    const capabilities = request.capabilities.map((each) => `[${each.join(' ')}]`).join(' ');
    throw invalid(
      `could not select device driver ${JSON.stringify(request.driver)} with capabilities: [${capabilities}]`,
    );
  }
}

/** The device nodes of the host, whose /dev lies beside its files. */
const DEVICES = new Set(
  ['null', 'zero', 'full', 'random', 'urandom', 'tty', 'console', 'ptmx', 'pts', 'shm', 'mqueue'].map(
    (name) => `/dev/${name}`,
  ),
);

/** Undefined when the path is a device or a folder that holds some (moby daemon/pkg/oci/devices_linux.go). */
function deviceProblem(daemon: Daemon, path: string): string | undefined {
  if (DEVICES.has(path)) return undefined;
  if (!daemon.host.exists(path)) return 'no such file or directory';
  const { type } = daemon.host.stat(path);
  return type === 'char-device' || type === 'block-device' || path === '/dev' || path.startsWith('/dev/')
    ? undefined
    : 'not a device node';
}

/** `--ipc container:NAME`: the other one must run, and share (moby daemon/container_operations_unix.go, getIPCContainer). */
function checkIpc(daemon: Daemon, mode: string): void {
  if (!mode.startsWith('container:')) return;
  const id = mode.slice('container:'.length);
  const other = daemon.containers.find(id);
  if (!other.run) throw new EngineError('conflict', `container ${id} is not running`);
  if (!['shareable', 'host'].includes(other.hostConfig.ipcMode) && !other.hostConfig.ipcMode.startsWith('container:'))
    throw invalid(`container ${id}: non-shareable IPC (hint: use IpcMode:shareable for the donor container)`);
}

const TMPFS_FLAGS = new Set(
  (
    'defaults ro rw suid nosuid dev nodev exec noexec sync async dirsync remount mand nomand atime noatime diratime nodiratime ' +
    'bind rbind unbindable runbindable private rprivate shared rshared slave rslave relatime norelatime strictatime nostrictatime'
  ).split(' '),
);
const TMPFS_VALUES = new Set(['size', 'mode', 'uid', 'gid', 'nr_inodes', 'nr_blocks', 'mpol']);

/** moby/sys/mount, MergeTmpfsOptions. */
function checkTmpfs(options: string): void {
  for (const option of options === '' ? [] : options.split(',')) {
    const [name = '', value] = option.split('=', 2);
    if (value === undefined ? TMPFS_FLAGS.has(name) : TMPFS_VALUES.has(name)) continue;
    throw invalid(`invalid tmpfs option ${JSON.stringify(option)}`);
  }
}

function invalid(message: string): EngineError {
  return new EngineError('invalid', message);
}
