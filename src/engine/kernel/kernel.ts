import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import { type Errno, FsError } from '../fs/errno.ts';
import type { Credentials, Mount } from '../fs/file-view.ts';
import { ALL_CAPABILITIES, NO_CAPABILITIES } from './capabilities.ts';
import type { Description } from './descriptor.ts';
import { DeviceDescription } from './device-description.ts';
import { type Executable, lookupExecutable, resolveExecutable } from './executable.ts';
import { Sink, Source } from './host-ends.ts';
import { signalLeader, takeTerminal } from './job-control.ts';
import { type KernelOptions, KernelState } from './kernel-state.ts';
import { become, firstTask, mainOf, runTask } from './lifecycle.ts';
import {
  type Kernel,
  LaunchError,
  type Launched,
  type LaunchRequest,
  type Namespace,
  type NamespaceRequest,
} from './machine-kernel.ts';
import { Pipe, PipeEnd } from './pipe.ts';
import type { ProcessInfo, WaitStatus } from './process.ts';
import { ProcessHandle, setFrozen } from './process-handle.ts';
import { describeTask } from './process-list.ts';
import type { Program } from './program.ts';
import { Pty, type PtyHost, TtyDescription } from './pty.ts';
import type { Scheduler } from './scheduler.ts';
import type { Signal } from './signal.ts';
import { deliver, endTask, signalGroup } from './signals.ts';
import { anonymousStat } from './stat-of.ts';
import { systemMounts } from './system-mounts.ts';
import { KernelNamespace, PidSpace } from './task.ts';
import type { PtyMaster } from './tty.ts';

/** The one kernel of a simulated machine. */
export function createKernel(options: KernelOptions): Kernel {
  return new MachineKernel(new KernelState(options));
}

class MachineKernel implements Kernel, PtyHost {
  readonly #state: KernelState;

  constructor(state: KernelState) {
    this.#state = state;
  }

  get clock(): Clock {
    return this.#state.clock;
  }

  get random(): Random {
    return this.#state.random;
  }

  get booted(): number {
    return this.#state.booted;
  }

  get host(): Namespace {
    return this.#state.host;
  }

  get scheduler(): Scheduler {
    return this.#state.scheduler;
  }

  addProgram(program: Program): void {
    this.#state.programs.set(program.name, program);
  }

  createNamespace(request: NamespaceRequest): Namespace {
    const space = request.pidOf ? own(request.pidOf).space : new PidSpace(false);
    return new KernelNamespace(request, space);
  }

  freeze(namespace: Namespace, on: boolean): void {
    const home = own(namespace);
    if (home.frozen === on) return;
    home.frozen = on;
    setFrozen(this.#state, home.tasks, on);
  }

  async launch(request: LaunchRequest): Promise<Launched> {
    const state = this.#state;
    const namespace = own(request.namespace);
    const executable = request.main ? undefined : find(request);
    const main = request.main ?? (executable && (await mainOf(state, executable)));
    if (!main) throw new LaunchError('no-such-file', 'no such file or directory');
    const task = firstTask(state, namespace, request);
    request.descriptions.forEach((description, fd) => {
      task.fds.set(fd, description);
      if (description.tty instanceof Pty && !description.tty.hungUp) state.ptys.set(description.tty, namespace);
    });
    for (const [name, limit] of request.limits ?? []) {
      task.limits = new Map(task.limits).set(name, limit);
      if (name === 'nofile') task.fds.limit = limit.soft;
    }
    const tty = request.descriptions[0]?.tty;
    if (request.controllingTty && tty instanceof Pty) takeTerminal(task, tty);
    new ProcessHandle(state, task);
    if (executable) become(state, task, executable, request.env);
    const exited = new Promise<WaitStatus>((resolve) => {
      task.onEnd = resolve;
    });
    void runTask(state, task, main);
    return { hostPid: task.hostPid, exited, signal: (signal) => deliver(state, task, signal, true) };
  }

  processes(namespace?: Namespace): readonly ProcessInfo[] {
    const tasks = namespace ? own(namespace).tasks : this.#state.hostSpace.tasks.values();
    return [...tasks].map((task) => describeTask(task, this.#state.hostSpace)).sort((a, b) => a.pid - b.pid);
  }

  destroyNamespace(namespace: Namespace): void {
    for (const task of [...own(namespace).tasks]) endTask(this.#state, task, { kind: 'killed', signal: 'KILL' });
  }

  kill(hostPid: number, signal: Signal): void {
    const task = this.#state.hostSpace.tasks.get(hostPid);
    if (!task) throw new FsError('ESRCH');
    deliver(this.#state, task, signal, true);
  }

  nextTerminalName(namespace: Namespace): string {
    const taken = new Set<number>();
    for (const [pty, home] of this.#state.ptys) if (home === namespace) taken.add(pty.minor);
    let minor = 0;
    while (taken.has(minor)) minor++;
    return `/dev/pts/${minor}`;
  }

  createPty(name: string, columns: number, rows: number): { readonly master: PtyMaster; readonly slave: Description } {
    const pty = new Pty(this, name, columns, rows);
    this.#state.ptys.set(pty, undefined);
    return { master: pty, slave: new TtyDescription(pty) };
  }

  createPipe(): { readonly reader: Description; readonly writer: Description } {
    const pipe = new Pipe(this.#state.nextIno(), this.#state.clock.now());
    return {
      reader: new PipeEnd(pipe, { read: true, write: false }),
      writer: new PipeEnd(pipe, { read: false, write: true }),
    };
  }

  sink(write: (bytes: Uint8Array) => void | Promise<void>): Description {
    return new Sink(this.#state.nextIno(), this.#state.clock.now(), this.#state.scheduler, write);
  }

  source(): { readonly description: Description; push(bytes: Uint8Array): void; end(): void } {
    const source = new Source(this.#state.nextIno(), this.#state.clock.now());
    return { description: source, push: (bytes) => source.push(bytes), end: () => source.end() };
  }

  nullDevice(): Description {
    const stat = anonymousStat('char-device', 4, this.#state.booted, { major: 1, minor: 3 });
    const flags = { read: true, write: true };
    return new DeviceDescription('null', this.#state.random, flags, '/dev/null', () => ({
      ...stat,
      mode: 0o666,
      gid: 0,
    }));
  }

  systemMounts(
    namespace: Namespace,
    options: { readonly tty: boolean; readonly privileged: boolean; readonly shmSize?: number },
  ): readonly Mount[] {
    return systemMounts(this.#state, own(namespace), options);
  }

  credentials(
    uid: number,
    gid: number,
    groups: readonly number[] = [],
    capabilities: ReadonlySet<string> = uid === 0 ? ALL_CAPABILITIES : NO_CAPABILITIES,
  ): Credentials {
    return { uid, gid, groups, capabilities };
  }

  now(): number {
    return this.#state.clock.now();
  }

  signalGroup(group: number | undefined, signal: Signal): void {
    if (group !== undefined) signalGroup(this.#state, this.#state.groups.get(group), signal);
  }

  signalLeader(session: number | undefined, signal: Signal): void {
    signalLeader(this.#state, session, signal);
  }

  closed(pty: Pty): void {
    this.#state.ptys.delete(pty);
  }
}

/** Namespaces are made by this kernel alone. */
function own(namespace: Namespace): KernelNamespace {
  if (namespace instanceof KernelNamespace) return namespace;
  throw new FsError('EINVAL', 'namespace');
}

/** What to run, by the rules of runc (Go's exec.LookPath, then execve). */
function find(request: LaunchRequest): Executable {
  const [name = ''] = request.argv;
  const { fs, env } = request;
  const path = env.get('PATH') ?? request.path ?? '';
  const found = lookupExecutable(fs, name, path);
  if (!found || (found.denied && !name.includes('/'))) {
    throw new LaunchError('not-in-path', 'executable file not found in $PATH');
  }
  try {
    const stat = fs.stat(found.path);
    if (stat.type === 'directory') throw new LaunchError('is-directory', 'is a directory');
    return resolveExecutable(fs, found.path, request.argv, env);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    throw new LaunchError(reasonOf(error.errno), error.message.toLowerCase());
  }
}

function reasonOf(errno: Errno): LaunchError['reason'] {
  switch (errno) {
    case 'ENOENT':
      return 'no-such-file';
    case 'ENOEXEC':
      return 'exec-format';
    case 'ENOTDIR':
      return 'not-a-directory';
    default:
      return 'denied';
  }
}
