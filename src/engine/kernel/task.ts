import type { FileView } from '../fs/file-view.ts';
import type { Blocking } from './descriptor.ts';
import type { FdTable } from './fd-table.ts';
import type { Namespace } from './machine-kernel.ts';
import type { Connection, Listener, NetStack } from './net-stack.ts';
import type { Process, WaitStatus } from './process.ts';
import type { Binary } from './program.ts';
import type { Pty } from './pty.ts';
import type { Slice } from './scheduler.ts';
import type { Signal } from './signal.ts';
import { WaitQueue } from './wait-queue.ts';

/** A handler hears who sent the signal: the pid as this process sees it, 0 for the kernel and for what it does not see (si_pid). */
export type SignalAction = 'ignore' | ((signal: Signal, sender: number) => void);

export interface ResourceLimit {
  readonly soft: number;
  readonly hard: number;
}

/** A process from the kernel's side: its state. What happens to it is in signals.ts, lifecycle.ts, job-control.ts, exec.ts. */
export class Task implements Blocking {
  readonly hostPid: number;
  /** In its own pid space. */
  readonly pid: number;
  readonly namespace: KernelNamespace;
  readonly space: PidSpace;
  parent: Task | undefined;
  readonly children = new Set<Task>();
  group: ProcessGroup;
  argv: readonly string[];
  /** What it calls itself since, for ps and /proc/PID/cmdline. */
  title: string | undefined;
  comm: string;
  env: Map<string, string>;
  fs: FileView | undefined;
  fds: FdTable;
  binary: Binary | undefined;
  /** Path of the file that it runs. */
  exe: string | undefined;
  limits: ReadonlyMap<string, ResourceLimit> = new Map();
  /** The handle that its program holds. */
  handle: Process | undefined;

  /** Set when it has ended; it is a zombie until its parent has asked. */
  status: WaitStatus | undefined;
  onEnd: ((status: WaitStatus) => void) | undefined;
  /** What stopped it, until it goes on. */
  stoppedBy: Signal | undefined;
  stopReported = false;
  /** A child ended, stopped or went on. */
  readonly childChanged = new WaitQueue();
  readonly resumed = new WaitQueue();
  /** How each signal is treated; a signal that is left out has its default action. */
  actions: Map<Signal, SignalAction> | undefined;
  /** Signals to be acted on when it runs again. */
  pending: Set<Signal> | undefined;
  /** Signals handled so far; a call that sees it change was interrupted by a handler. */
  handled = 0;
  readonly slice: Slice = { round: 0, steps: 0, check: 0, total: 0 };
  readonly started: number;
  /** Network sockets that it has open; they close with it. */
  readonly sockets = new Set<Connection | Listener>();
  /** Bytes that it holds beyond its program. */
  allocated = 0;
  /** Calls made after its end; see `enter` in lifecycle.ts. */
  strayCalls = 0;
  #aborts: Set<() => void> | undefined;

  constructor(
    ids: { readonly hostPid: number; readonly pid: number },
    namespace: KernelNamespace,
    group: ProcessGroup,
    like: { readonly argv: readonly string[]; readonly comm: string; readonly env: Map<string, string> },
    fds: FdTable,
    started: number,
  ) {
    this.hostPid = ids.hostPid;
    this.pid = ids.pid;
    this.namespace = namespace;
    this.space = namespace.space;
    this.group = group;
    this.argv = like.argv;
    this.comm = like.comm;
    this.env = like.env;
    this.fds = fds;
    this.started = started;
  }

  get ended(): boolean {
    return this.status !== undefined;
  }

  /** Neither runs nor finishes calls: stopped by a signal, or its namespace is frozen. */
  get halted(): boolean {
    return this.stoppedBy !== undefined || this.namespace.frozen;
  }

  /** It waits in a call. */
  get sleeping(): boolean {
    return this.#aborts !== undefined && this.#aborts.size > 0;
  }

  onInterrupt(abort: () => void): () => void {
    this.#aborts ??= new Set();
    this.#aborts.add(abort);
    return () => void this.#aborts?.delete(abort);
  }

  /** Breaks off all calls it waits in; they look again at what is to be done. */
  interrupt(): void {
    if (!this.#aborts || this.#aborts.size === 0) return;
    for (const abort of [...this.#aborts]) abort();
  }
}

/** One numbering of processes: the host's, which has all of them, or a container's. */
export class PidSpace {
  /** By pid in this space, zombies included. */
  readonly tasks = new Map<number, Task>();
  readonly isHost: boolean;
  /** Its pid 1. */
  init: Task | undefined;
  /** Pid 1 has ended: nothing can start in it any more. */
  ended = false;
  #last: number;

  constructor(isHost: boolean, last = 0) {
    this.isHost = isHost;
    this.#last = last;
  }

  /** pid_max of a 64-bit machine; numbers start again from 300 as Linux does it. */
  nextPid(): number {
    do {
      this.#last = this.#last >= 4_194_303 ? 300 : this.#last + 1;
    } while (this.tasks.has(this.#last));
    return this.#last;
  }
}

export class KernelNamespace implements Namespace {
  readonly id: string;
  hostname: string;
  readonly net: NetStack;
  pidsLimit: number | undefined;
  memoryLimit: number | undefined;
  cpuLimit: number | undefined;
  frozen = false;
  oomKills = 0;
  readonly space: PidSpace;
  /** Its processes, zombies included (what the pids cgroup counts). */
  readonly tasks = new Set<Task>();

  constructor(
    request: {
      readonly id: string;
      readonly hostname: string;
      readonly net: NetStack;
      readonly pidsLimit?: number;
      readonly memoryLimit?: number;
      readonly cpuLimit?: number;
    },
    space: PidSpace,
  ) {
    this.id = request.id;
    this.hostname = request.hostname;
    this.net = request.net;
    this.pidsLimit = request.pidsLimit;
    this.memoryLimit = request.memoryLimit;
    this.cpuLimit = request.cpuLimit;
    this.space = space;
  }
}

/** A session: one login, one terminal at most. Named by its leader. */
export class Session {
  /** The leader's pid as the host counts, and in its own space. */
  readonly id: number;
  readonly pid: number;
  readonly space: PidSpace;
  tty: Pty | undefined;

  constructor(id: number, pid: number, space: PidSpace) {
    this.id = id;
    this.pid = pid;
    this.space = space;
  }
}

/** A process group: one job. Named by its first process. */
export class ProcessGroup {
  readonly id: number;
  readonly pid: number;
  readonly space: PidSpace;
  readonly session: Session;
  readonly members = new Set<Task>();

  constructor(id: number, pid: number, space: PidSpace, session: Session) {
    this.id = id;
    this.pid = pid;
    this.space = space;
    this.session = session;
  }
}

/** The number under which a process, group or session is known in a pid space; 0 where it cannot be seen. */
export function pidIn(
  space: PidSpace,
  named: { readonly space: PidSpace; readonly pid: number; readonly hostPid?: number; readonly id?: number },
): number {
  if (named.space === space) return named.pid;
  return space.isHost ? (named.hostPid ?? named.id ?? 0) : 0;
}
