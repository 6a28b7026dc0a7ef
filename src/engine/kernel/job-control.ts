import { FsError } from '../fs/errno.ts';
import type { KernelState } from './kernel-state.ts';
import type { Pty } from './pty.ts';
import { deliver, isOrphaned, leaveGroup, signalGroup } from './signals.ts';
import { ProcessGroup, pidIn, Session, type Task } from './task.ts';

/** setpgid(2), for itself or a child of the same session; 0 stands for the process, or for its own pid. */
export function setProcessGroup(state: KernelState, task: Task, pid: number, pgid: number): void {
  const target = pid === 0 || pid === task.pid ? task : task.space.tasks.get(pid);
  if (!target || (target !== task && target.parent !== task)) throw new FsError('ESRCH');
  if (pgid < 0) throw new FsError('EINVAL');
  const { session } = target.group;
  if (session.id === target.hostPid || session !== task.group.session) throw new FsError('EPERM');
  const wanted = pgid === 0 ? target.pid : pgid;
  if (pidIn(target.space, target.group) === wanted) return;
  const existing = findGroup(state, task, wanted);
  if (existing ? existing.session !== session : wanted !== target.pid) throw new FsError('EPERM');
  const group = existing ?? new ProcessGroup(target.hostPid, target.pid, target.space, session);
  moveTo(state, target, group);
}

/** setsid(2): a new session without a terminal. EPERM for the leader of a group. */
export function newSession(state: KernelState, task: Task): number {
  if (task.group.id === task.hostPid) throw new FsError('EPERM');
  const session = new Session(task.hostPid, task.pid, task.space);
  moveTo(state, task, new ProcessGroup(task.hostPid, task.pid, task.space, session));
  return task.pid;
}

/** Makes a terminal the controlling one (TIOCSCTTY): for session leaders without one, and terminals without session. */
export function takeTerminal(task: Task, tty: Pty): void {
  const { session } = task.group;
  if (session.tty === tty) return;
  if (session.id !== task.hostPid || session.tty || tty.session !== undefined) throw new FsError('EPERM');
  session.tty = tty;
  tty.session = session.id;
  tty.foreground = task.group.id;
}

/** tcsetpgrp(3). */
export function setForegroundGroup(state: KernelState, task: Task, tty: Pty, pgid: number): void {
  if (task.group.session.tty !== tty) throw new FsError('ENOTTY');
  const group = findGroup(state, task, pgid);
  if (!group) throw new FsError('ESRCH');
  if (group.session !== task.group.session) throw new FsError('EPERM');
  tty.foreground = group.id;
}

/** tcgetpgrp(3), as the process counts pids. */
export function foregroundOf(state: KernelState, task: Task, tty: Pty): number | undefined {
  const group = tty.foreground === undefined ? undefined : state.groups.get(tty.foreground);
  return group && pidIn(task.space, group);
}

/**
 * Before a read of a terminal: a background process gets TTIN, which stops it; EIO where that cannot be. Answers whether the
 * read must be tried again.
 */
export function heldInBackground(state: KernelState, task: Task, tty: Pty): boolean {
  const { group } = task;
  if (group.session.tty !== tty || tty.foreground === undefined || tty.foreground === group.id) return false;
  if (task.actions?.get('TTIN') === 'ignore' || isOrphaned(group)) throw new FsError('EIO');
  signalGroup(state, group, 'TTIN');
  if (!task.halted && !task.ended) throw new FsError(task.space.init === task ? 'EIO' : 'EINTR');
  return true;
}

function findGroup(state: KernelState, task: Task, pgid: number): ProcessGroup | undefined {
  for (const group of state.groups.values()) if (pidIn(task.space, group) === pgid) return group;
  return undefined;
}

function moveTo(state: KernelState, task: Task, group: ProcessGroup): void {
  leaveGroup(state, task);
  task.group = group;
  group.members.add(task);
  state.groups.set(group.id, group);
}

/** Signals the leader of a session by its kernel pid. */
export function signalLeader(
  state: KernelState,
  session: number | undefined,
  signal: Parameters<typeof deliver>[2],
): void {
  const leader = session === undefined ? undefined : state.hostSpace.tasks.get(session);
  if (leader) deliver(state, leader, signal, true);
}
