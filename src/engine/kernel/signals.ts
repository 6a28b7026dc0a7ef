import { FsError } from '../fs/errno.ts';
import type { KernelState } from './kernel-state.ts';
import type { WaitStatus } from './process.ts';
import { defaultAction, type Signal } from './signal.ts';
import { type ProcessGroup, pidIn, type Session, type Task } from './task.ts';

const STOPPING: ReadonlySet<Signal> = new Set(['STOP', 'TSTP', 'TTIN', 'TTOU']);

/**
 * Sends a signal without asking for permission. `outside`: the sender is the kernel, or sits outside the pid namespace. A
 * namespace's pid 1 gets only what it handles, besides KILL and STOP from outside (pid_namespaces(7)).
 */
export function deliver(state: KernelState, task: Task, signal: Signal, outside: boolean, sender?: Task): void {
  if (task.ended || task === state.init) return;
  const action = task.actions?.get(signal);
  if (task.space.init === task && action === undefined) {
    if (signal === 'CONT') resume(state, task);
    if (!outside || (signal !== 'KILL' && signal !== 'STOP')) return;
  }
  if (signal === 'KILL') {
    endTask(state, task, { kind: 'killed', signal });
    return;
  }
  if (signal === 'STOP') {
    stop(state, task, signal);
    return;
  }
  if (signal === 'CONT') {
    for (const stopping of STOPPING) task.pending?.delete(stopping);
    resume(state, task);
  } else if (STOPPING.has(signal)) {
    task.pending?.delete('CONT');
  }
  if (action === 'ignore' || (action === undefined && isHarmless(signal))) return;
  if (task.halted) {
    task.pending ??= new Set();
    task.pending.add(signal);
    return;
  }
  act(state, task, signal, sender);
}

/** To every process of a group; from the kernel, such as Ctrl-C. */
export function signalGroup(state: KernelState, group: ProcessGroup | undefined, signal: Signal): void {
  if (!group) return;
  for (const task of [...group.members]) deliver(state, task, signal, true);
}

/** Lets a task go on if nothing halts it any more: pending signals first, then its calls. */
export function wakeHalted(state: KernelState, task: Task): void {
  if (task.halted) return;
  const pending = task.pending;
  task.pending = undefined;
  for (const signal of pending ?? []) {
    if (task.ended) return;
    if (task.halted) {
      task.pending ??= new Set();
      task.pending.add(signal);
    } else {
      act(state, task, signal);
    }
  }
  if (!task.halted) task.resumed.wake();
}

/** kill(2) as `sender` may: EPERM unless it is root (CAP_KILL) or the same user; CONT within a session is free. */
export function mayKill(sender: Task, target: Task, signal: Signal | 0): boolean {
  const from = sender.fs?.credentials;
  const to = target.fs?.credentials;
  if (!from || from.capabilities.has('KILL')) return true;
  if (signal === 'CONT' && sender.group.session === target.group.session) return true;
  return to !== undefined && from.uid === to.uid;
}

/** kill(2): pid > 0 one process, 0 the own group, -1 all but the own and pid 1, < -1 a group. */
export function killFrom(state: KernelState, sender: Task, pid: number, signal: Signal | 0): void {
  const targets = targetsOf(state, sender, pid);
  if (targets.length === 0) throw new FsError('ESRCH');
  const allowed = targets.filter((target) => mayKill(sender, target, signal));
  if (allowed.length === 0) throw new FsError('EPERM');
  if (signal === 0) return;
  for (const target of allowed) deliver(state, target, signal, target.space !== sender.space, sender);
}

function targetsOf(state: KernelState, sender: Task, pid: number): Task[] {
  const { space } = sender;
  if (pid > 0) {
    const task = space.tasks.get(pid);
    return task ? [task] : [];
  }
  if (pid === 0) return [...sender.group.members];
  if (pid === -1) {
    return [...space.tasks.values()].filter((task) => task !== sender && task !== space.init && task !== state.init);
  }
  const leader = [...space.tasks.values()].find((task) => groupPid(space.isHost, task.group) === -pid);
  return leader ? [...leader.group.members] : [];
}

function groupPid(host: boolean, group: ProcessGroup): number {
  return host ? group.id : group.pid;
}

function isHarmless(signal: Signal): boolean {
  const action = defaultAction(signal);
  return action === 'ignore' || action === 'continue';
}

/** What the signal does to a task that runs. */
function act(state: KernelState, task: Task, signal: Signal, sender?: Task): void {
  const action = task.actions?.get(signal);
  if (action === 'ignore') return;
  if (action) {
    task.handled++;
    try {
      action(signal, sender ? pidIn(task.space, sender) : 0);
    } catch (error) {
      // A handler that calls exit unwinds only to here: the sender's code goes on.
      if (!task.ended) state.options.onInternalError?.(error, task.argv);
    }
    task.interrupt();
    return;
  }
  switch (defaultAction(signal)) {
    case 'terminate':
      endTask(state, task, { kind: 'killed', signal });
      return;
    case 'stop':
      if (!isOrphaned(task.group)) stop(state, task, signal);
      return;
    case 'ignore':
    case 'continue':
      return;
  }
}

function stop(state: KernelState, task: Task, signal: Signal): void {
  if (task.stoppedBy) return;
  task.stoppedBy = signal;
  task.stopReported = false;
  task.interrupt();
  notifyParent(state, task);
}

function resume(state: KernelState, task: Task): void {
  if (!task.stoppedBy) return;
  task.stoppedBy = undefined;
  notifyParent(state, task);
  wakeHalted(state, task);
}

/**
 * Nobody in its session but outside the group could continue it (POSIX, "orphaned process group"): the terminal's stop
 * signals do nothing then.
 */
export function isOrphaned(group: ProcessGroup): boolean {
  for (const task of group.members) {
    const parent = task.parent;
    if (!task.ended && parent && parent.group !== group && parent.group.session === group.session) return false;
  }
  return true;
}

/** A child has ended, stopped or gone on. */
function notifyParent(state: KernelState, task: Task): void {
  const { parent } = task;
  if (!parent) return;
  parent.childChanged.wake();
  deliver(state, parent, 'CHLD', true);
}

/**
 * The end of a process, whatever its code still does: descriptors close, children go to the namespace's pid 1, the parent
 * learns of it. With pid 1 the whole pid namespace ends.
 */
export function endTask(state: KernelState, task: Task, status: WaitStatus): void {
  if (task.ended) return;
  task.status = status;
  task.stoppedBy = undefined;
  task.pending = undefined;
  // Calls that its code left waiting take nothing from those who read after it.
  task.interrupt();
  task.resumed.wake();
  task.fds.closeAll();
  for (const socket of [...task.sockets]) socket.close();
  if (task.space.init === task) {
    task.space.ended = true;
    for (const other of [...task.space.tasks.values()]) endTask(state, other, { kind: 'killed', signal: 'KILL' });
  }
  leaveChildren(state, task);
  const { session } = task.group;
  if (session.id === task.hostPid && session.tty) loseTerminal(state, session);
  const { parent } = task;
  task.onEnd?.(status);
  if (!parent || parent === state.init || parent.ended || parent.actions?.get('CHLD') === 'ignore') reap(state, task);
  if (parent) notifyParent(state, task);
}

/** Forgets a process that has ended: its parent has asked, or nobody will. */
export function reap(state: KernelState, task: Task): void {
  task.parent?.children.delete(task);
  task.space.tasks.delete(task.pid);
  state.hostSpace.tasks.delete(task.hostPid);
  task.namespace.tasks.delete(task);
  leaveGroup(state, task);
}

export function leaveGroup(state: KernelState, task: Task): void {
  task.group.members.delete(task);
  if (task.group.members.size === 0) state.groups.delete(task.group.id);
}

function leaveChildren(state: KernelState, task: Task): void {
  const { init } = task.space;
  const heir = init && !init.ended && init !== task ? init : state.init;
  for (const child of [...task.children]) {
    task.children.delete(child);
    child.parent = heir;
    heir.children.add(child);
    if (child.ended && heir === state.init) reap(state, child);
    else if (child.ended) notifyParent(state, child);
    else if (isOrphaned(child.group) && [...child.group.members].some((member) => member.stoppedBy)) {
      signalGroup(state, child.group, 'HUP');
      signalGroup(state, child.group, 'CONT');
    }
  }
}

/** The leader of a session has ended: its terminal belongs to nobody, and the job in the foreground hangs up. */
function loseTerminal(state: KernelState, session: Session): void {
  const { tty } = session;
  session.tty = undefined;
  if (!tty) return;
  const foreground = tty.foreground === undefined ? undefined : state.groups.get(tty.foreground);
  tty.session = undefined;
  tty.foreground = undefined;
  signalGroup(state, foreground, 'HUP');
  signalGroup(state, foreground, 'CONT');
}
