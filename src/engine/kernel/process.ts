import type { Clock } from '../base/clock.ts';
import type { Random } from '../base/random.ts';
import type { Credentials, FileView, OpenFlags } from '../fs/file-view.ts';
import type { Stat } from '../fs/inode.ts';
import type { Description } from './descriptor.ts';
import type { ProcessNet } from './net-stack.ts';
import type { Binary, Main } from './program.ts';
import type { Signal } from './signal.ts';
import type { Tty } from './tty.ts';

/** How a process ended or changed, as waitpid tells it. */
export type WaitStatus =
  | { readonly kind: 'exited'; readonly code: number }
  | { readonly kind: 'killed'; readonly signal: Signal }
  | { readonly kind: 'stopped'; readonly signal: Signal }
  | { readonly kind: 'continued' };

/** 0 to 255 of an exit, 128+n of a signal: what `$?` shows. */
export function exitCodeOf(status: WaitStatus, numbers: Readonly<Record<Signal, number>>): number {
  switch (status.kind) {
    case 'exited':
      return status.code;
    case 'killed':
    case 'stopped':
      return 128 + numbers[status.signal];
    case 'continued':
      return 0;
  }
}

/**
 * Thrown out of every call of a process that was killed, so that its code unwinds. Nobody catches it for good: `catch` blocks
 * of programs look for FsError and let the rest pass.
 */
export class ProcessGone extends Error {
  constructor() {
    super('the process is gone');
    this.name = 'ProcessGone';
  }
}

export interface Waited {
  /** As the waiting process's pid namespace numbers it. */
  readonly pid: number;
  readonly status: WaitStatus;
}

export interface WaitOptions {
  /** Answers undefined at once when nothing has changed. */
  readonly noHang?: boolean;
  /** Also reports children that were stopped. */
  readonly untraced?: boolean;
  /** EINTR when a handled signal arrives; the default is to go on waiting. */
  readonly restart?: boolean;
}

export interface ExecRequest {
  /** Path of the file; no PATH search (see `lookupExecutable`). */
  readonly path: string;
  /** argv[0] included. */
  readonly argv: readonly string[];
  readonly env: ReadonlyMap<string, string>;
}

/** A process as the kernel lists it: `ps`, `docker top`, `/proc/PID`. Pids are those of the asker's namespace. */
export interface ProcessInfo {
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  readonly uid: number;
  readonly gid: number;
  readonly argv: readonly string[];
  /** Base name of the executable, 15 characters at most. */
  readonly comm: string;
  /** R running, S sleeping, T stopped, Z zombie. */
  readonly state: 'R' | 'S' | 'T' | 'Z';
  /** Milliseconds since 1970. */
  readonly started: number;
  readonly tty: string | undefined;
  /** Bytes of memory it would take. */
  readonly memory: number;
  /** Milliseconds of processor time. */
  readonly cpu: number;
}

/**
 * A running program's handle on the machine: its system calls. Everything that may block is a promise; everything about
 * files is synchronous. A killed process gets ProcessGone from all of them.
 */
export interface Process {
  /** In its own pid namespace; a container's first process has 1. */
  readonly pid: number;
  readonly ppid: number;
  readonly pgid: number;
  readonly sid: number;
  readonly argv: readonly string[];
  /** Its own copy; what is changed here is handed on only by `exec` and `spawn` calls that pass it. */
  readonly env: Map<string, string>;
  readonly fs: FileView;
  readonly clock: Clock;
  readonly random: Random;
  /** The binary that it runs, with its options; undefined in a fork of engine code. */
  readonly binary: Binary | undefined;
  readonly hostname: string;
  readonly net: ProcessNet;
  readonly credentials: Credentials;
  setCredentials(credentials: Credentials): void;
  /** EPERM without CAP_SYS_ADMIN. */
  setHostname(name: string): void;
  /** chroot(2): a directory becomes the root, and the working directory. ENOENT, ENOTDIR; EPERM without CAP_SYS_CHROOT. */
  chroot(path: string): void;

  /** Bytes from a descriptor; empty at end of file. EBADF, EINTR (only with `restart: false`). Default at most 65536. */
  read(fd: number, max?: number, options?: { readonly restart?: boolean }): Promise<Uint8Array>;
  /** Writes all. A pipe without readers raises PIPE, and fails with EPIPE when that is ignored or handled. */
  write(fd: number, data: Uint8Array | string): Promise<void>;
  /** Lowest free descriptor. */
  open(path: string, flags: OpenFlags): number;
  close(fd: number): void;
  dup(fd: number, atLeast?: number): number;
  dup2(from: number, to: number): void;
  /** [read end, write end]; 64 KiB capacity. */
  pipe(): readonly [number, number];
  seek(fd: number, offset: number, whence: 'set' | 'current' | 'end'): number;
  fstat(fd: number): Stat;
  ready(fd: number): boolean;
  closeOnExec(fd: number, on: boolean): void;
  /** Open descriptors in ascending order. */
  readonly fds: readonly number[];
  description(fd: number): Description | undefined;
  /** Takes a description made elsewhere (docker attaching a pty); retains it. */
  install(description: Description, fd?: number): number;
  /** The terminal behind a descriptor, if it is one. */
  tty(fd: number): Tty | undefined;
  /** The controlling terminal, if any. */
  readonly controllingTty: Tty | undefined;

  /** Starts a child that runs engine code with copies of everything (fork). Answers its pid. */
  fork(main: Main, options?: { readonly argv?: readonly string[] }): number;
  /**
   * Becomes another program: close-on-exec descriptors close, handlers reset. `return await process.exec(…)` is the last thing that a
   * main does. Fails with ENOENT, EACCES, ENOEXEC (a text file without `#!`), before anything has changed.
   */
  exec(request: ExecRequest): Promise<number>;
  /** fork and exec in one, for the common case: failures to find the program throw here, in the caller. */
  spawn(request: ExecRequest & { readonly setup?: (child: Process) => void }): number;
  /** The path that a command name means on this PATH, or undefined; with a slash in it, the name itself. Directories and files that are not executable are passed over, unless there is nothing better ('denied'). */
  lookupExecutable(name: string, path?: string): { readonly path: string; readonly denied: boolean } | undefined;
  /** A child by pid, any child (-1), or a group (-pgid). ECHILD when there is none. */
  wait(pid: number, options?: WaitOptions): Promise<Waited | undefined>;
  /** pid > 0 one process, 0 the own group, -1 all, < -1 a group. ESRCH, EPERM. */
  kill(pid: number, signal: Signal | 0): void;
  /** A handler runs at once when the signal is delivered, so it should only take note. `sender`: its pid as seen from here, or 0. */
  onSignal(signal: Signal, action: 'default' | 'ignore' | ((signal: Signal, sender: number) => void)): void;
  signalAction(signal: Signal): 'default' | 'ignore' | 'handled';
  setpgid(pid: number, pgid: number): void;
  setsid(): number;
  /** Makes the terminal behind `fd` the controlling one / gives its foreground to a group (pid as seen here). */
  setControllingTty(fd: number): void;
  setForeground(fd: number, pgid: number): void;
  /** The group in the foreground of the terminal behind `fd` (tcgetpgrp), as seen here; 0 where it is of another pid namespace. ENOTTY. */
  foreground(fd: number): number | undefined;
  /** EINTR (only with `restart: false`). */
  sleep(ms: number, options?: { readonly restart?: boolean }): Promise<void>;
  /**
   * Called in every loop that the user's input can make long. Answers undefined nearly always; a promise when the slice is used
   * up or the process is stopped: `const pause = process.step(); if (pause) await pause;` A step is about half a microsecond of work; who works
   * longer between two calls gives a weight.
   */
  step(weight?: number): Promise<void> | undefined;
  /** All processes that its pid namespace shows, by pid. */
  processes(): readonly ProcessInfo[];
  /** Ends the process at once, whatever else its code has open. (fork and spawn fail with EAGAIN when the machine or the namespace is full.) */
  exit(code: number): never;
  /** Changes what ps and /proc/PID/cmdline show, as `nginx: master process …` does. */
  setTitle(title: string): void;
  /** Notes how many bytes the program holds by now. Beyond its namespace's memory limit the biggest process there gets KILL. */
  holdMemory(bytes: number): void;
  /** setrlimit's values by the names of `docker run --ulimit` (nofile, nproc …); Infinity is unlimited. Children inherit them. */
  readonly limits: ReadonlyMap<string, { readonly soft: number; readonly hard: number }>;
  setLimit(name: string, limit: { readonly soft: number; readonly hard: number }): void;
}
