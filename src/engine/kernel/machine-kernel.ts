import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { Credentials, FileView } from '../fs/file-view.ts';
import type { Description } from './descriptor.ts';
import type { NetStack } from './net-stack.ts';
import type { ProcessInfo, WaitStatus } from './process.ts';
import type { Main, Program } from './program.ts';
import type { Signal } from './signal.ts';
import type { PtyMaster } from './tty.ts';

/** What a new container (or the host) isolates: uts, pid, net, ipc and cgroup in one value. */
export interface Namespace {
  readonly id: string;
  hostname: string;
  readonly net: NetStack;
  /** Number of processes allowed at once, undefined for no limit. */
  pidsLimit: number | undefined;
  /** Bytes and processors that its processes may use, as /sys/fs/cgroup shows them; undefined for no limit. */
  memoryLimit: number | undefined;
  cpuLimit: number | undefined;
  /** Frozen (docker pause): nothing in it runs. */
  readonly frozen: boolean;
  /** Processes killed because memory ran out (docker inspect's State.OOMKilled). */
  readonly oomKills: number;
}

export interface NamespaceRequest {
  readonly id: string;
  readonly hostname: string;
  readonly net: NetStack;
  readonly pidsLimit?: number;
  /** Share the pid namespace of another (docker run --pid). Default: an own one. */
  readonly pidOf?: Namespace;
  /** Bytes, as /sys/fs/cgroup/memory.max shows them; beyond it the biggest process is killed. (/proc/meminfo shows the machine's, as in Docker.) */
  readonly memoryLimit?: number;
  /** Processors, such as 0.5 (docker run --cpus); for /sys/fs/cgroup/cpu.max. */
  readonly cpuLimit?: number;
}

/** A process started from outside: a container's first one, an exec, the host's shell. */
export interface LaunchRequest {
  readonly namespace: Namespace;
  /** Its root, working directory and credentials. */
  readonly fs: FileView;
  readonly argv: readonly string[];
  readonly env: ReadonlyMap<string, string>;
  /** Descriptors 0, 1, 2 …; retained by the process. */
  readonly descriptions: readonly Description[];
  /** Runs this instead of loading argv[0] (engine code such as the host's login shell). */
  readonly main?: Main;
  /** Makes descriptor 0's terminal the controlling one of a new session. */
  readonly controllingTty?: boolean;
  /** Default PATH when env has none. */
  readonly path?: string;
  /** By the names of --ulimit (nofile …). */
  readonly limits?: ReadonlyMap<string, { readonly soft: number; readonly hard: number }>;
}

/** A launched process, from the kernel's side. */
export interface Launched {
  /** In the host's pid namespace: what `docker inspect` shows as State.Pid. */
  readonly hostPid: number;
  readonly exited: Promise<WaitStatus>;
  signal(signal: Signal): void;
}

/** Why a launch failed, for the OCI runtime's sentences: not found in PATH, no such file, permission denied, wrong format, is a directory, no such working directory … */
export class LaunchError extends Error {
  readonly reason: 'not-in-path' | 'no-such-file' | 'denied' | 'exec-format' | 'is-directory' | 'not-a-directory';

  constructor(reason: LaunchError['reason'], message: string) {
    super(message);
    this.name = 'LaunchError';
    this.reason = reason;
  }
}

/** The one kernel of the simulated machine. */
export interface Kernel {
  readonly clock: Clock;
  readonly random: Random;
  /** Milliseconds since 1970. */
  readonly booted: number;
  readonly host: Namespace;
  addProgram(program: Program): void;
  createNamespace(request: NamespaceRequest): Namespace;
  /** Freezes or thaws all processes of a namespace. */
  freeze(namespace: Namespace, on: boolean): void;
  /** Throws LaunchError before a process exists. */
  launch(request: LaunchRequest): Promise<Launched>;
  /** By host pid, or those of one namespace with host pids (docker top). */
  processes(namespace?: Namespace): readonly ProcessInfo[];
  /** Kills all that is left in a namespace (its first process has ended). */
  destroyNamespace(namespace: Namespace): void;
  /** The system call kill(2) as root on the host. */
  kill(hostPid: number, signal: Signal): void;
  /** The name of the next free terminal as seen in a namespace: `/dev/pts/0` (a container's console), `/dev/pts/1` for an exec in it. */
  nextTerminalName(namespace: Namespace): string;
  createPty(name: string, columns: number, rows: number): { readonly master: PtyMaster; readonly slave: Description };
  createPipe(): { readonly reader: Description; readonly writer: Description };
  /**
   * A write-only descriptor whose bytes go to engine code, as they are written: a log, a page, a test. A promise that is answered makes the
   * writer wait for it (back-pressure).
   */
  sink(write: (bytes: Uint8Array) => void | Promise<void>): Description;
  /** A read-only descriptor fed by engine code. `push` after `end` is ignored. */
  source(): { readonly description: Description; push(bytes: Uint8Array): void; end(): void };
  /** /dev/null, for reading and writing. */
  nullDevice(): Description;
  /** Fresh /proc, /sys, /dev file systems for a namespace, as mounts at their usual places. Docker's masked and read-only paths are the caller's. */
  systemMounts(
    namespace: Namespace,
    options: { readonly tty: boolean; readonly privileged: boolean; readonly shmSize?: number },
  ): readonly import('../fs/file-view.ts').Mount[];
  credentials(uid: number, gid: number, groups?: readonly number[], capabilities?: ReadonlySet<string>): Credentials;
}
