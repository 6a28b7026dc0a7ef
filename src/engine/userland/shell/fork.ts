import { FsError, strerror } from '../../fs/errno.ts';
import type { Process } from '../../kernel/process.ts';
import { complain } from './messages.ts';
import { installSpecials } from './specials.ts';
import type { ShellState } from './state.ts';
import { Failure, Jump, subshellOf } from './state.ts';
import { runExitTrap } from './traps.ts';

export interface ForkOptions {
  /** Job control: group to join, 0 for one of its own. */
  readonly group?: number;
  /** Takes the terminal. */
  readonly foreground?: boolean;
  /** `&`: without job control it reads nothing and is deaf to Ctrl-C. */
  readonly background?: boolean;
}

/** Seconds that bash waits before it tries again, one after the other (jobs.c, make_child: doubled up to FORKSLEEP_MAX). */
const RETRIES = [1, 2, 4, 8];

/** Starts a subshell. Answers its pid, or undefined when no process could be made (the message is printed). */
export async function forkShell(
  shell: ShellState,
  main: (child: ShellState) => Promise<number>,
  options: ForkOptions = {},
): Promise<number | undefined> {
  const bash = shell.dialect.name === 'bash';
  const waits = bash ? [...RETRIES] : [];
  for (;;) {
    try {
      const pid = shell.process.fork((process) => runChild(shell, process, main, options));
      if (options.group !== undefined) joinGroup(shell.process, pid, options.group === 0 ? pid : options.group);
      return pid;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      const why = strerror(error.errno);
      const wait = error.errno === 'EAGAIN' ? waits.shift() : undefined;
      await complain(shell, bash ? `fork: ${wait === undefined ? '' : 'retry: '}${why}` : `can't fork: ${why}`);
      if (wait === undefined) {
        shell.status = bash ? 254 : 2;
        throw new Failure(shell.status, 'exit');
      }
      await shell.process.sleep(wait * 1000);
    }
  }
}

function joinGroup(process: Process, pid: number, group: number): void {
  try {
    process.setpgid(pid, group);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

async function runChild(
  shell: ShellState,
  process: Process,
  main: (child: ShellState) => Promise<number>,
  options: ForkOptions,
): Promise<number> {
  const child = subshellOf(shell, process);
  installSpecials(child);
  if (options.group !== undefined) {
    joinGroup(process, 0, options.group);
    if (options.foreground && process.controllingTty) {
      process.onSignal('TTOU', 'ignore');
      try {
        process.setForeground(terminalOf(process), process.pgid);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
      process.onSignal('TTOU', 'default');
    }
  } else if (options.background && !shell.options.has('monitor')) {
    process.onSignal('INT', 'ignore');
    process.onSignal('QUIT', 'ignore');
    try {
      const nothing = process.open('/dev/null', { read: true });
      if (nothing !== 0) {
        process.dup2(nothing, 0);
        process.close(nothing);
      }
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
    }
  }
  return finishShell(child, () => main(child));
}

/** The first descriptor that is the terminal. */
export function terminalOf(process: Process): number {
  return process.fds.find((fd) => process.tty(fd) !== undefined) ?? 0;
}

/** Runs a shell's code to its end, `exit` and errors included, then its EXIT trap. Answers the exit code. */
export async function finishShell(shell: ShellState, main: () => Promise<number>): Promise<number> {
  let status: number;
  try {
    status = await main();
  } catch (error) {
    status = await endStatus(shell, error);
  }
  shell.status = status & 255;
  try {
    await runExitTrap(shell);
  } catch (error) {
    shell.status = await endStatus(shell, error);
  }
  return shell.status & 255;
}

async function endStatus(shell: ShellState, error: unknown): Promise<number> {
  if (error instanceof Jump) return error.kind === 'exit' || error.kind === 'return' ? error.value : shell.status;
  if (error instanceof Failure) return error.status;
  if (error instanceof RangeError) {
    await complain(
      shell,
      shell.dialect.name === 'bash' ? 'maximum nesting level exceeded' : 'Maximum recursion depth reached',
    );
    return 2;
  }
  throw error;
}
