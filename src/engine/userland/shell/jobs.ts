import { FsError } from '../../fs/errno.ts';
import type { Waited } from '../../kernel/process.ts';
import { exitCodeOf } from '../../kernel/process.ts';
import type { Signal } from '../../kernel/signal.ts';
import { SIGNAL_NUMBERS, SIGNAL_TEXTS } from '../../kernel/signal.ts';
import { terminalOf } from './fork.ts';
import { endInterruptedLine, noteInterrupt } from './interrupt.ts';
import { messagePrefix, writeError } from './messages.ts';
import type { Job, ShellState } from './state.ts';

export interface Ended {
  readonly status: number;
  readonly signal: Signal | undefined;
  readonly stopped: boolean;
}

/** Waits for one child; its end is kept for `wait`. Undefined when a handled signal came first and `interruptible` is set. */
export async function waitChild(shell: ShellState, pid: number, interruptible = false): Promise<Ended | undefined> {
  const kept = shell.reaped.get(pid);
  if (kept) {
    shell.reaped.delete(pid);
    return { ...kept, stopped: false };
  }
  try {
    for (;;) {
      const waited = await shell.process.wait(pid, { untraced: shell.options.has('monitor'), restart: !interruptible });
      if (!waited || waited.status.kind === 'continued') continue;
      note(shell, waited);
      shell.reaped.delete(pid);
      return endedOf(waited);
    }
  } catch (error) {
    if (error instanceof FsError && error.errno === 'EINTR') return undefined;
    if (error instanceof FsError && error.errno === 'ECHILD') return { status: 127, signal: undefined, stopped: false };
    throw error;
  }
}

function endedOf(waited: Waited): Ended {
  const { status } = waited;
  return {
    status: exitCodeOf(status, SIGNAL_NUMBERS),
    signal: status.kind === 'killed' || status.kind === 'stopped' ? status.signal : undefined,
    stopped: status.kind === 'stopped',
  };
}

/** Takes down what happened to a child, in the table of jobs. */
function note(shell: ShellState, waited: Waited): void {
  const ended = endedOf(waited);
  const job = shell.jobs.find((candidate) => candidate.pids.includes(waited.pid));
  if (waited.status.kind === 'continued') {
    if (job) job.state = 'running';
    return;
  }
  if (!ended.stopped) shell.reaped.set(waited.pid, { status: ended.status, signal: ended.signal });
  if (!job) return;
  if (ended.stopped) {
    job.state = 'stopped';
    job.signal = ended.signal;
    job.status = ended.status;
    job.notified = false;
    return;
  }
  job.ended.set(waited.pid, ended.status);
  if (waited.pid === job.pids.at(-1)) {
    job.status = ended.status;
    job.signal = ended.signal;
  }
  if (job.pids.every((pid) => job.ended.has(pid))) job.state = 'done';
}

/** Learns of ended and stopped children without waiting. */
export async function reapChildren(shell: ShellState): Promise<void> {
  try {
    for (;;) {
      const waited = await shell.process.wait(-1, { noHang: true, untraced: shell.options.has('monitor') });
      if (!waited) return;
      note(shell, waited);
    }
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

/** Waits for all processes of a foreground command; the status is the last one's. Prints what a signal did to it. */
export async function waitForeground(
  shell: ShellState,
  pids: readonly number[],
  job: Job | undefined,
  statuses?: number[],
): Promise<number> {
  let last: Ended = { status: 0, signal: undefined, stopped: false };
  const interrupted = deferInterrupt(shell);
  for (const pid of pids) {
    const ended = (await waitChild(shell, pid)) as Ended;
    statuses?.push(ended.status);
    last = ended;
    if (ended.stopped) break;
    if (pid === pids.at(-1) || shell.dialect.name === 'bash') await reportDeath(shell, pid, ended, job);
  }
  if (shell.options.has('monitor') && shell.process.controllingTty) takeTerminal(shell);
  if (last.stopped && job) {
    job.state = 'stopped';
    shell.jobs.push(job);
    await writeError(shell, `\n${jobLine(shell, job)}\n`);
    job.notified = true;
  }
  interrupted(last.signal === 'INT');
  if (last.signal === 'INT' && shell.interactive) {
    noteInterrupt(shell, 'INT');
    await endInterruptedLine(shell);
  }
  return last.status;
}

/**
 * bash that waits for a command leaves Ctrl-C to it: only when the command dies of it does a shell that is not interactive die, too. (So
 * `docker logs -f x || true` goes on: docker ends by itself.) Call what is answered once the command has ended.
 */
function deferInterrupt(shell: ShellState): (died: boolean) => void {
  const { process, dialect } = shell;
  if (dialect.name !== 'bash' || shell.interactive || process.signalAction('INT') !== 'default') return () => {};
  let seen = false;
  process.onSignal('INT', () => {
    seen = true;
  });
  return (died) => {
    process.onSignal('INT', 'default');
    if (seen && died) process.kill(process.pid, 'INT');
  };
}

export function takeTerminal(shell: ShellState): void {
  try {
    shell.process.setForeground(terminalOf(shell.process), shell.process.pgid);
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

/** `Killed`, `Terminated` on standard error; bash outside a terminal adds line, pid and command. INT and PIPE pass silently. */
export async function reportDeath(shell: ShellState, pid: number, ended: Ended, job: Job | undefined): Promise<void> {
  const { signal } = ended;
  if (!signal || ended.stopped || signal === 'INT' || signal === 'PIPE') return;
  if (shell.dialect.name === 'bash' && !shell.interactive) {
    if (job === undefined) return;
    await writeError(
      shell,
      `${messagePrefix(shell)}${String(pid).padStart(5)} ${signalText(signal).padEnd(24)}${job.command}\n`,
    );
  } else await writeError(shell, `${signalText(signal)}\n`);
}

export function signalText(signal: Signal): string {
  return SIGNAL_TEXTS[signal] ?? (signal === 'INT' ? 'Interrupt' : `Unknown signal ${SIGNAL_NUMBERS[signal]}`);
}

/** Enters a background command. */
export function addJob(shell: ShellState, pids: readonly number[], pgid: number, command: string): Job {
  const number = Math.max(0, ...shell.jobs.map((job) => job.number)) + 1;
  const job: Job = {
    number,
    pgid,
    pids,
    ended: new Map(),
    command,
    state: 'running',
    status: 0,
    signal: undefined,
    notified: false,
    foreground: false,
  };
  shell.jobs.push(job);
  return job;
}

/** The jobs that `%+` and `%-` name: stopped ones first, then the newest. */
export function currentJobs(shell: ShellState): readonly Job[] {
  const live = [...shell.jobs].reverse();
  return [...live.filter((job) => job.state === 'stopped'), ...live.filter((job) => job.state !== 'stopped')];
}

/** `%1`, `%+`, `%-`, `%%`, `%name`, `%?text`, or nothing for the current one. */
export function findJob(shell: ShellState, spec: string | undefined): Job | undefined {
  const [current, previous] = currentJobs(shell);
  if (spec === undefined || spec === '%' || spec === '%%' || spec === '%+') return current;
  if (spec === '%-') return previous ?? current;
  const body = spec.replace(/^%/, '');
  if (/^\d+$/.test(body)) return shell.jobs.find((job) => job.number === Number(body));
  return shell.jobs.find((job) =>
    body.startsWith('?') ? job.command.includes(body.slice(1)) : job.command.startsWith(body),
  );
}

/** One line of `jobs`: `[1]+  Running                 sleep 100 &`. */
export function jobLine(shell: ShellState, job: Job, withPids = false): string {
  const [current, previous] = currentJobs(shell);
  const mark = job === current ? '+' : job === previous ? '-' : ' ';
  const bash = shell.dialect.name === 'bash';
  const pid = withPids ? (bash ? `${job.pgid} ` : `${job.pgid} `) : '';
  const state = job.state === 'running' ? 'Running' : job.state === 'stopped' ? 'Stopped' : doneText(job);
  const tail = job.state === 'running' && bash ? `${job.command} &` : job.command;
  return bash
    ? `[${job.number}]${mark}  ${pid}${state.padEnd(24)}${tail}`
    : `[${job.number}] ${mark} ${pid}${state.padEnd(24)} ${job.command}`;
}

function doneText(job: Job): string {
  if (job.signal) return signalText(job.signal);
  return job.status === 0 ? 'Done' : `Done(${job.status})`;
}

/** Before a prompt: tells of jobs that ended, and forgets them. */
export async function notifyJobs(shell: ShellState): Promise<void> {
  await reapChildren(shell);
  for (const job of [...shell.jobs]) {
    if (job.state === 'running' || job.notified) continue;
    if (shell.interactive) {
      const line = jobLine(shell, job);
      await writeError(
        shell,
        `${shell.dialect.name === 'bash' ? line.replace(/^(.*Done\(\d+\)|.*?)\s*$/, '$1') : line}\n`,
      );
    }
    job.notified = true;
  }
  forgetDone(shell);
}

/** Drops ended jobs from the table. */
export function forgetDone(shell: ShellState): void {
  for (let at = shell.jobs.length - 1; at >= 0; at--) {
    if (shell.jobs[at]?.state === 'done' && (shell.jobs[at]?.notified || !shell.interactive)) shell.jobs.splice(at, 1);
  }
}

/** Waits for any child to change, or for a handled signal. */
export async function waitAny(shell: ShellState): Promise<'changed' | 'signal' | 'none'> {
  try {
    const waited = await shell.process.wait(-1, { untraced: shell.options.has('monitor'), restart: false });
    if (waited) note(shell, waited);
    return 'changed';
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
    return error.errno === 'EINTR' ? 'signal' : 'none';
  }
}
