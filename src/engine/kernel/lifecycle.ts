import { encodeUtf8 } from '../base/bytes.ts';
import { FsError } from '../fs/errno.ts';
import type { FileView } from '../fs/file-view.ts';
import { ALL_CAPABILITIES, CONTAINER_CAPABILITIES } from './capabilities.ts';
import { type Executable, resolveExecutable } from './executable.ts';
import { FdTable } from './fd-table.ts';
import type { KernelState } from './kernel-state.ts';
import { type ExecRequest, ProcessGone, type Waited, type WaitOptions } from './process.ts';
import type { Main } from './program.ts';
import { endTask, reap } from './signals.ts';
import { type KernelNamespace, ProcessGroup, pidIn, Session, Task } from './task.ts';
import { Interrupted, UNINTERRUPTED } from './wait-queue.ts';

/** RLIMIT_NOFILE where nothing else was asked for (dockerd's own). */
const OPEN_FILES = 1_048_576;
/** Calls after its end that a program gets ProcessGone from; then they never come back, so that no loop goes on for ever. */
const STRAY_CALLS = 1000;
/** What a fork costs of its parent's slice. */
const FORK_STEPS = 32;
/** Exit code of a program that threw what it must not throw (sysexits.h, EX_SOFTWARE). */
const INTERNAL_ERROR = 70;

/** At the head of every call: a process that is gone gets no further. */
export function enter(task: Task): void {
  if (task.ended) throw new ProcessGone();
}

/** A call that may wait, of a process that is gone: throws ProcessGone, or after too many of them never comes back. */
export function whenGone(task: Task): Promise<never> {
  if (++task.strayCalls < STRAY_CALLS) throw new ProcessGone();
  return new Promise<never>(() => undefined);
}

/** Waits while the process is halted; throws ProcessGone if it ends meanwhile. */
export async function whileHalted(task: Task): Promise<void> {
  while (task.halted && !task.ended) await task.resumed.wait(UNINTERRUPTED);
  if (task.ended) await whenGone(task);
}

/** EAGAIN where the machine or the namespace has as many processes as it may. ENOMEM in a namespace whose pid 1 has ended. */
function checkRoom(state: KernelState, namespace: KernelNamespace): void {
  if (namespace.space.ended) throw new FsError('ENOMEM');
  if (state.hostSpace.tasks.size >= state.processLimit) throw new FsError('EAGAIN');
  if (namespace.pidsLimit !== undefined && namespace.tasks.size >= namespace.pidsLimit) throw new FsError('EAGAIN');
}

function register(state: KernelState, task: Task): void {
  state.hostSpace.tasks.set(task.hostPid, task);
  if (task.space !== state.hostSpace) task.space.tasks.set(task.pid, task);
  task.namespace.tasks.add(task);
}

/** fork(2): a child with copies of everything; handlers do not carry over, since they are its parent's code. */
export function forkTask(state: KernelState, parent: Task, argv = parent.argv): Task {
  state.scheduler.charge(parent.slice, FORK_STEPS);
  checkRoom(state, parent.namespace);
  const hostPid = state.hostSpace.nextPid();
  const pid = parent.space === state.hostSpace ? hostPid : parent.space.nextPid();
  const task = new Task(
    { hostPid, pid },
    parent.namespace,
    parent.group,
    { argv, comm: parent.comm, env: new Map(parent.env) },
    parent.fds.copy(),
    state.clock.now(),
  );
  task.fs = copyView(parent.fs);
  task.binary = parent.binary;
  task.exe = parent.exe;
  task.limits = parent.limits;
  task.parent = parent;
  task.actions = ignoredOf(parent);
  parent.children.add(task);
  parent.group.members.add(task);
  register(state, task);
  return task;
}

/** A process that the world outside starts: a session of its own, adopted by the host's pid 1. */
export function firstTask(
  state: KernelState,
  namespace: KernelNamespace,
  like: { readonly argv: readonly string[]; readonly env: ReadonlyMap<string, string>; readonly fs: FileView },
): Task {
  checkRoom(state, namespace);
  const { space } = namespace;
  const hostPid = state.hostSpace.nextPid();
  const pid = space === state.hostSpace ? hostPid : space.nextPid();
  const group = new ProcessGroup(hostPid, pid, space, new Session(hostPid, pid, space));
  const env = new Map(like.env);
  const name = like.argv[0] ?? '';
  const comm = name.slice(name.lastIndexOf('/') + 1).slice(0, 15);
  const fds = new FdTable(OPEN_FILES);
  const task = new Task({ hostPid, pid }, namespace, group, { argv: like.argv, comm, env }, fds, state.clock.now());
  task.fs = copyView(like.fs);
  task.parent = state.init;
  state.init.children.add(task);
  group.members.add(task);
  state.groups.set(group.id, group);
  register(state, task);
  space.init ??= task;
  return task;
}

function copyView(fs: FileView | undefined): FileView | undefined {
  if (!fs) return undefined;
  const copy = fs.with({});
  copy.umask = fs.umask;
  return copy;
}

function ignoredOf(task: Task): Task['actions'] {
  if (!task.actions) return undefined;
  const kept = [...task.actions].filter(([, action]) => action === 'ignore');
  return kept.length === 0 ? undefined : new Map(kept);
}

/** execve(2) from the point of no return. */
export function become(state: KernelState, task: Task, executable: Executable, env: ReadonlyMap<string, string>): void {
  task.argv = executable.argv;
  task.title = undefined;
  task.comm = executable.comm;
  task.exe = executable.path;
  task.binary = executable.binary;
  task.env = new Map(env);
  task.actions = ignoredOf(task);
  task.allocated = 0;
  task.fds.closeThoseOnExec();
  const { setuid, setgid } = executable;
  if (task.fs && (setuid !== undefined || setgid !== undefined)) {
    const before = task.fs.credentials;
    const uid = setuid ?? before.uid;
    const rootSet = task.space === state.hostSpace ? ALL_CAPABILITIES : CONTAINER_CAPABILITIES;
    task.fs.credentials = {
      uid,
      gid: setgid ?? before.gid,
      groups: before.groups,
      capabilities: uid === 0 ? rootSet : before.capabilities,
    };
  }
}

/** The code behind an executable; says so where there is none. */
export function mainOf(state: KernelState, executable: Executable): Main | Promise<Main> {
  const { binary, path } = executable;
  if (!binary) return (process) => complain(process, `${path} is a real binary, which is not simulated`);
  const program = state.programs.get(binary.program);
  if (!program) return (process) => complain(process, `the program '${binary.program}' is not simulated`);
  const main = program.load();
  return main instanceof Promise ? state.clock.fetch(main) : main;
}

const complain = async (process: Parameters<Main>[0], text: string): Promise<number> => {
  await process.write(2, `drydock: ${text}\n`);
  return 1;
};

/** Runs the code of a new process from the next microtask on, and ends the process with it. */
export async function runTask(state: KernelState, task: Task, main: Main | Promise<Main>): Promise<void> {
  try {
    const code = await main;
    for (let pause = state.scheduler.start(); pause; pause = state.scheduler.start()) await pause;
    if (task.halted) await whileHalted(task);
    if (task.ended || !task.handle) return;
    const exitCode = await code(task.handle);
    endTask(state, task, { kind: 'exited', code: exitCode & 255 });
  } catch (error) {
    if (task.ended) return;
    const text = error instanceof Error ? error.message : String(error);
    const name = task.argv[0] ?? task.comm;
    state.options.onInternalError?.(error, task.argv);
    task.fds
      .find(2)
      ?.write(encodeUtf8(`drydock: internal error in ${name}: ${text}\n`), task)
      .catch(() => undefined);
    endTask(state, task, { kind: 'exited', code: INTERNAL_ERROR });
  }
}

/** fork and exec in one; see Process.spawn. */
export function spawnTask(
  state: KernelState,
  parent: Task,
  request: ExecRequest,
  prepare: (child: Task) => void,
): Task {
  if (!parent.fs) throw new FsError('ENOENT');
  const executable = resolveExecutable(parent.fs, request.path, request.argv, request.env);
  const child = forkTask(state, parent);
  try {
    prepare(child);
  } catch (error) {
    parent.children.delete(child);
    child.parent = undefined;
    endTask(state, child, { kind: 'exited', code: 127 });
    throw error;
  }
  become(state, child, executable, request.env);
  void runTask(state, child, mainOf(state, executable));
  return child;
}

/** waitpid(2). */
export async function waitFor(
  task: Task,
  state: KernelState,
  pid: number,
  options: WaitOptions,
): Promise<Waited | undefined> {
  const { handled } = task;
  for (;;) {
    if (task.halted || task.ended) await whileHalted(task);
    const children = [...task.children].filter((child) => matches(task, child, pid));
    if (children.length === 0) throw new FsError('ECHILD');
    for (const child of children) {
      const seen = pidIn(task.space, child);
      if (child.status) {
        reap(state, child);
        return { pid: seen, status: child.status };
      }
      if (options.untraced && child.stoppedBy && !child.stopReported) {
        child.stopReported = true;
        return { pid: seen, status: { kind: 'stopped', signal: child.stoppedBy } };
      }
    }
    if (options.noHang) return undefined;
    try {
      await task.childChanged.wait(task);
    } catch (error) {
      if (!(error instanceof Interrupted)) throw error;
      if (options.restart === false && task.handled !== handled && !task.ended) throw new FsError('EINTR');
    }
  }
}

function matches(task: Task, child: Task, pid: number): boolean {
  if (pid === -1) return true;
  if (pid === 0) return child.group === task.group;
  return pid > 0 ? pidIn(task.space, child) === pid : pidIn(task.space, child.group) === -pid;
}
