import { encodeUtf8 } from '../base/bytes.ts';
import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import { FsError } from '../fs/errno.ts';
import type { Credentials, FileView, OpenFlags } from '../fs/file-view.ts';
import type { Stat } from '../fs/inode.ts';
import type { Description } from './descriptor.ts';
import { lookupExecutable, resolveExecutable } from './executable.ts';
import { foregroundOf, newSession, setForegroundGroup, setProcessGroup, takeTerminal } from './job-control.ts';
import type { KernelState } from './kernel-state.ts';
import { become, enter, forkTask, mainOf, runTask, spawnTask, waitFor, whileHalted } from './lifecycle.ts';
import { holdMemory } from './memory.ts';
import type { ProcessNet } from './net-stack.ts';
import { openPath } from './open.ts';
import { OwnedNet } from './owned-net.ts';
import { Pipe, PipeEnd } from './pipe.ts';
import {
  type ExecRequest,
  type Process,
  ProcessGone,
  type ProcessInfo,
  type Waited,
  type WaitOptions,
} from './process.ts';
import { listProcesses } from './process-list.ts';
import type { Binary, Main } from './program.ts';
import { Pty } from './pty.ts';
import type { Signal } from './signal.ts';
import { endTask, killFrom, wakeHalted } from './signals.ts';
import { pidIn, type ResourceLimit, type SignalAction, type Task } from './task.ts';
import { readFrom, sleepFor, stepOf, writeTo } from './transfer.ts';
import type { Tty } from './tty.ts';

const CHUNK = 65_536;

/** A rejection that nobody waits for (the process is gone) must not count as unhandled. */
const unheard = (): undefined => undefined;

function heard<T>(call: Promise<T>): Promise<T> {
  call.catch(unheard);
  return call;
}

/** The system calls of one process. */
export class ProcessHandle implements Process {
  readonly #state: KernelState;
  readonly #task: Task;
  #net: OwnedNet | undefined;

  constructor(state: KernelState, task: Task) {
    this.#state = state;
    this.#task = task;
    task.handle = this;
  }

  get pid(): number {
    return this.#task.pid;
  }

  get ppid(): number {
    const { parent, space } = this.#task;
    return parent ? pidIn(space, parent) : 0;
  }

  get pgid(): number {
    return pidIn(this.#task.space, this.#task.group);
  }

  get sid(): number {
    return pidIn(this.#task.space, this.#task.group.session);
  }

  get argv(): readonly string[] {
    return this.#task.argv;
  }

  get env(): Map<string, string> {
    return this.#task.env;
  }

  /** Also tells /proc/self who is asking: so programs say `process.fs.…` each time rather than keep it. */
  get fs(): FileView {
    enter(this.#task);
    this.#state.current = this.#task;
    if (!this.#task.fs) throw new FsError('ENOENT');
    return this.#task.fs;
  }

  get clock(): Clock {
    return this.#state.clock;
  }

  get random(): Random {
    return this.#state.random;
  }

  get binary(): Binary | undefined {
    return this.#task.binary;
  }

  get hostname(): string {
    return this.#task.namespace.hostname;
  }

  get net(): ProcessNet {
    this.#net ??= new OwnedNet(this.#state, this.#task, this.#task.namespace.net);
    return this.#net;
  }

  get credentials(): Credentials {
    return this.fs.credentials;
  }

  setCredentials(credentials: Credentials): void {
    this.fs.credentials = credentials;
  }

  chroot(path: string): void {
    if (!this.credentials.capabilities.has('SYS_CHROOT')) throw new FsError('EPERM');
    this.#task.fs = this.fs.with({ root: path });
  }

  setHostname(name: string): void {
    if (!this.credentials.capabilities.has('SYS_ADMIN')) throw new FsError('EPERM');
    this.#task.namespace.hostname = name;
  }

  read(fd: number, max = CHUNK, options: { readonly restart?: boolean } = {}): Promise<Uint8Array> {
    return heard(readFrom(this.#state, this.#task, fd, max, options.restart !== false));
  }

  write(fd: number, data: Uint8Array | string): Promise<void> {
    return heard(writeTo(this.#state, this.#task, fd, typeof data === 'string' ? encodeUtf8(data) : data));
  }

  open(path: string, flags: OpenFlags): number {
    enter(this.#task);
    this.#state.current = this.#task;
    return this.#task.fds.add(openPath(this.#state, this.#task, path, flags));
  }

  close(fd: number): void {
    enter(this.#task);
    this.#task.fds.close(fd);
  }

  dup(fd: number, atLeast = 0): number {
    enter(this.#task);
    return this.#task.fds.add(this.#task.fds.get(fd), atLeast);
  }

  dup2(from: number, to: number): void {
    enter(this.#task);
    const description = this.#task.fds.get(from);
    if (from !== to) this.#task.fds.set(to, description);
  }

  pipe(): readonly [number, number] {
    enter(this.#task);
    const pipe = new Pipe(this.#state.nextIno(), this.#state.clock.now());
    const reader = this.#task.fds.add(new PipeEnd(pipe, { read: true, write: false }));
    return [reader, this.#task.fds.add(new PipeEnd(pipe, { read: false, write: true }))];
  }

  seek(fd: number, offset: number, whence: 'set' | 'current' | 'end'): number {
    enter(this.#task);
    return this.#task.fds.get(fd).seek(offset, whence);
  }

  fstat(fd: number): Stat {
    enter(this.#task);
    return this.#task.fds.get(fd).stat();
  }

  ready(fd: number): boolean {
    enter(this.#task);
    return this.#task.fds.get(fd).ready();
  }

  closeOnExec(fd: number, on: boolean): void {
    enter(this.#task);
    this.#task.fds.setCloseOnExec(fd, on);
  }

  get fds(): readonly number[] {
    return this.#task.fds.open;
  }

  description(fd: number): Description | undefined {
    return this.#task.fds.find(fd);
  }

  install(description: Description, fd?: number): number {
    enter(this.#task);
    if (fd === undefined) return this.#task.fds.add(description);
    this.#task.fds.set(fd, description);
    return fd;
  }

  tty(fd: number): Tty | undefined {
    return this.#task.fds.find(fd)?.tty;
  }

  get controllingTty(): Tty | undefined {
    return this.#task.group.session.tty;
  }

  fork(main: Main, options: { readonly argv?: readonly string[] } = {}): number {
    enter(this.#task);
    const child = forkTask(this.#state, this.#task, options.argv);
    new ProcessHandle(this.#state, child);
    void runTask(this.#state, child, main);
    return child.pid;
  }

  exec(request: ExecRequest): Promise<number> {
    return heard(this.#exec(request));
  }

  async #exec(request: ExecRequest): Promise<number> {
    const executable = resolveExecutable(this.fs, request.path, request.argv, request.env);
    become(this.#state, this.#task, executable, request.env);
    const main = await mainOf(this.#state, executable);
    if (this.#task.halted || this.#task.ended) await whileHalted(this.#task);
    return main(this);
  }

  spawn(request: ExecRequest & { readonly setup?: (child: Process) => void }): number {
    enter(this.#task);
    this.#state.current = this.#task;
    const child = spawnTask(this.#state, this.#task, request, (task) => {
      const handle = new ProcessHandle(this.#state, task);
      request.setup?.(handle);
    });
    return child.pid;
  }

  lookupExecutable(
    name: string,
    path = this.#task.env.get('PATH') ?? '',
  ): { readonly path: string; readonly denied: boolean } | undefined {
    return lookupExecutable(this.fs, name, path);
  }

  wait(pid: number, options: WaitOptions = {}): Promise<Waited | undefined> {
    return heard(waitFor(this.#task, this.#state, pid, options));
  }

  kill(pid: number, signal: Signal | 0): void {
    enter(this.#task);
    killFrom(this.#state, this.#task, pid, signal);
    enter(this.#task);
  }

  onSignal(signal: Signal, action: 'default' | SignalAction): void {
    enter(this.#task);
    if (signal === 'KILL' || signal === 'STOP') throw new FsError('EINVAL');
    const task = this.#task;
    if (action === 'default') task.actions?.delete(signal);
    else {
      task.actions ??= new Map();
      task.actions.set(signal, action);
    }
  }

  signalAction(signal: Signal): 'default' | 'ignore' | 'handled' {
    const action = this.#task.actions?.get(signal);
    if (action === undefined) return 'default';
    return action === 'ignore' ? 'ignore' : 'handled';
  }

  setpgid(pid: number, pgid: number): void {
    enter(this.#task);
    setProcessGroup(this.#state, this.#task, pid, pgid);
  }

  setsid(): number {
    enter(this.#task);
    return newSession(this.#state, this.#task);
  }

  setControllingTty(fd: number): void {
    takeTerminal(this.#task, this.#terminal(fd));
  }

  setForeground(fd: number, pgid: number): void {
    setForegroundGroup(this.#state, this.#task, this.#terminal(fd), pgid);
  }

  foreground(fd: number): number | undefined {
    return foregroundOf(this.#state, this.#task, this.#terminal(fd));
  }

  sleep(ms: number, options: { readonly restart?: boolean } = {}): Promise<void> {
    return heard(sleepFor(this.#state, this.#task, ms, options.restart !== false));
  }

  step(weight = 1): Promise<void> | undefined {
    const pause = stepOf(this.#state, this.#task, weight);
    return pause && heard(pause);
  }

  processes(): readonly ProcessInfo[] {
    enter(this.#task);
    return listProcesses(this.#task.space, this.#task);
  }

  exit(code: number): never {
    enter(this.#task);
    endTask(this.#state, this.#task, { kind: 'exited', code: code & 255 });
    throw new ProcessGone();
  }

  setTitle(title: string): void {
    this.#task.title = title;
  }

  holdMemory(bytes: number): void {
    enter(this.#task);
    holdMemory(this.#state, this.#task, bytes);
    enter(this.#task);
  }

  get limits(): ReadonlyMap<string, ResourceLimit> {
    return this.#task.limits;
  }

  setLimit(name: string, limit: ResourceLimit): void {
    this.#task.limits = new Map(this.#task.limits).set(name, limit);
    if (name === 'nofile') this.#task.fds.limit = limit.soft;
  }

  #terminal(fd: number): Pty {
    enter(this.#task);
    const { tty } = this.#task.fds.get(fd);
    if (!(tty instanceof Pty)) throw new FsError('ENOTTY');
    return tty;
  }
}

/** Lets the processes of a namespace go on, or halts them (cgroup freezer). */
export function setFrozen(state: KernelState, tasks: Iterable<Task>, on: boolean): void {
  for (const task of [...tasks]) {
    if (on) task.interrupt();
    else wakeHalted(state, task);
  }
}
