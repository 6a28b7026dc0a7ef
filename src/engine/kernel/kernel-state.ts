import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { Inode } from '../fs/inode.ts';
import { FdTable } from './fd-table.ts';
import type { NetStack } from './net-stack.ts';
import type { Pipe } from './pipe.ts';
import type { Program } from './program.ts';
import type { Pty } from './pty.ts';
import { Scheduler } from './scheduler.ts';
import { KernelNamespace, PidSpace, ProcessGroup, Session, Task } from './task.ts';

export interface KernelOptions {
  readonly clock: Clock;
  readonly random: Random;
  /** The host's network. */
  readonly hostNet: NetStack;
  readonly hostname?: string;
  /** Processes on the whole machine, default 4096 (`ulimit -u`); EAGAIN beyond. */
  readonly processLimit?: number;
  /** Memory of the machine in bytes, default 8 GiB; and its processors, default 2. */
  readonly memory?: number;
  readonly processors?: number;
  /** Told of an exception that a program must not throw, besides the line on its standard error. */
  readonly onInternalError?: (error: unknown, argv: readonly string[]) => void;
}

/** What the parts of the kernel share. */
export class KernelState {
  readonly clock: Clock;
  readonly random: Random;
  readonly scheduler: Scheduler;
  readonly booted: number;
  readonly options: KernelOptions;
  readonly memory: number;
  readonly processors: number;
  readonly processLimit: number;
  readonly hostSpace: PidSpace;
  readonly host: KernelNamespace;
  /** The host's pid 1: adopts and forgets whatever is left behind. */
  readonly init: Task;
  readonly programs = new Map<string, Program>();
  /** Terminals that are not hung up, with the namespace whose /dev/pts shows them. */
  readonly ptys = new Map<Pty, KernelNamespace | undefined>();
  readonly fifos = new WeakMap<Inode, Pipe>();
  readonly groups = new Map<number, ProcessGroup>();
  /** The process whose file calls run now: what /proc/self means. */
  current: Task | undefined;
  #lastIno = 20_000;

  constructor(options: KernelOptions) {
    this.options = options;
    this.clock = options.clock;
    this.random = options.random;
    this.scheduler = new Scheduler(options.clock);
    this.booted = options.clock.now();
    this.memory = options.memory ?? 8 * 1024 ** 3;
    this.processors = options.processors ?? 2;
    this.processLimit = options.processLimit ?? 4096;
    this.hostSpace = new PidSpace(true, 1);
    this.host = new KernelNamespace(
      { id: 'host', hostname: options.hostname ?? 'localhost', net: options.hostNet },
      this.hostSpace,
    );
    const session = new Session(1, 1, this.hostSpace);
    const group = new ProcessGroup(1, 1, this.hostSpace, session);
    this.groups.set(1, group);
    this.init = new Task(
      { hostPid: 1, pid: 1 },
      this.host,
      group,
      { argv: ['/sbin/init'], comm: 'init', env: new Map() },
      new FdTable(1024),
      this.booted,
    );
    group.members.add(this.init);
    this.hostSpace.init = this.init;
    this.hostSpace.tasks.set(1, this.init);
    this.host.tasks.add(this.init);
    // A booted machine has used some hundred pids for what has come and gone since.
    const used = 400 + options.random.int(200);
    for (let i = 0; i < used; i++) this.hostSpace.nextPid();
  }

  /** For what has an inode but no file system: pipes, terminals, sockets. */
  nextIno(): number {
    return ++this.#lastIno;
  }
}
