import { FsError } from '../../fs/errno.ts';
import { exitCodeOf, type Process } from '../../kernel/process.ts';
import { parseSignal, SIGNAL_NUMBERS, type Signal } from '../../kernel/signal.ts';
import { type Applet, flavourOf } from '../applet.ts';
import { AppletFailure, parseOptions, UsageError } from './arguments.ts';
import { parseDuration } from './durations.ts';
import { quote } from './quoting.ts';
import { becomeProgram, startProgram } from './run-program.ts';
import { complain } from './streams.ts';

const GNU_LONG = { foreground: 'f', 'kill-after:': 'k', 'preserve-status': 'p', 'signal:': 's', verbose: 'v' };

interface Task {
  readonly limit: number;
  readonly signal: Signal;
  readonly killAfter: number | undefined;
  readonly argv: readonly string[];
}

export const timeout: Applet = {
  name: 'timeout',
  usage: `timeout [-s SIG] [-k KILL_SECS] SECS PROG ARGS

Run PROG. Send SIG to it if it is not gone in SECS seconds.
Default SIG: TERM.If it still exists in KILL_SECS seconds, send KILL.
`,
  async run(process, args) {
    const gnu = flavourOf(process) === 'gnu';
    const options = parseOptions(
      process,
      args,
      gnu ? { short: '+fk:ps:v', long: GNU_LONG } : { short: '+s:k:' },
      gnu ? 125 : 1,
    );
    const [limitText, ...argv] = options.operands;
    if (limitText === undefined || argv.length === 0) {
      throw new UsageError('', gnu ? 125 : 1);
    }
    const time = (text: string): number => {
      const ms = parseDuration(text);
      if (ms !== undefined) return ms;
      if (gnu) throw new UsageError(`invalid time interval ${quote(process, text)}`, 125);
      throw new AppletFailure(`invalid number '${text}'`);
    };
    const signalText = options.value('s') ?? 'TERM';
    const signal = parseSignal(signalText);
    if (!signal) {
      if (gnu) throw new UsageError(`${quote(process, signalText)}: invalid signal`, 125);
      throw new AppletFailure(`invalid signal '${signalText}'`);
    }
    const kill = options.value('k');
    const task: Task = { limit: time(limitText), signal, killAfter: kill === undefined ? undefined : time(kill), argv };
    if (!gnu) return watched(process, task);
    return supervised(process, task, {
      foreground: options.has('f'),
      preserve: options.has('p'),
      verbose: options.has('v'),
    });
  },
};

/** busybox's way: this process becomes the program; a grandchild on its own wakes up and kills it. */
async function watched(process: Process, task: Task): Promise<number> {
  const parent = process.pid;
  const child = process.fork(async (middle) => {
    middle.setsid();
    middle.fork((watcher) => watch(watcher, parent, task));
    return 0;
  });
  await process.wait(child);
  return becomeProgram(process, task.argv, process.env, (reason) => `can't execute '${task.argv[0]}': ${reason}`);
}

async function watch(watcher: Process, target: number, task: Task): Promise<number> {
  for (const fd of watcher.fds) watcher.close(fd);
  try {
    if (!(await outlives(watcher, target, task.limit))) return 0;
    watcher.kill(target, task.signal);
    if (task.killAfter === undefined || !(await outlives(watcher, target, task.killAfter))) return 0;
    watcher.kill(target, 'KILL');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
  return 0;
}

/** Waits; answers false as soon as the process is found to be gone (looked for once a second). */
async function outlives(watcher: Process, target: number, ms: number): Promise<boolean> {
  for (let left = ms; left > 0; left -= 1000) {
    await watcher.sleep(Math.min(left, 1000));
    try {
      watcher.kill(target, 0);
    } catch (error) {
      if (error instanceof FsError) return false;
      throw error;
    }
  }
  return true;
}

interface Manner {
  readonly foreground: boolean;
  readonly preserve: boolean;
  readonly verbose: boolean;
}

/** GNU's way: this process waits for its child; 124 when the time ran out. */
async function supervised(process: Process, task: Task, manner: Manner): Promise<number> {
  if (!manner.foreground) attempt(() => process.setpgid(0, 0));
  const pid = await startProgram(process, task.argv);
  if (typeof pid !== 'number') {
    await complain(process, `failed to run command ${quote(process, task.argv[0] ?? '')}: ${pid.reason}`);
    return pid.status;
  }
  let expired = false;
  let killed = false;
  const send = (signal: Signal): void => attempt(() => process.kill(pid, signal));
  for (const signal of ['TERM', 'INT', 'HUP', 'QUIT'] as const) process.onSignal(signal, send);
  const cancels: (() => void)[] = [];
  if (Number.isFinite(task.limit) && task.limit > 0) {
    cancels.push(
      process.clock.after(task.limit, () => {
        expired = true;
        send(task.signal);
        if (task.killAfter === undefined) return;
        cancels.push(
          process.clock.after(task.killAfter, () => {
            killed = true;
            send('KILL');
          }),
        );
      }),
    );
  }
  try {
    const ended = await process.wait(pid);
    if (!ended) return 125;
    const code = exitCodeOf(ended.status, SIGNAL_NUMBERS);
    if (manner.verbose && expired)
      await complain(process, `sending signal ${task.signal} to command ${quote(process, task.argv[0] ?? '')}`);
    if (!expired || manner.preserve) return code;
    return killed || task.signal === 'KILL' ? 137 : 124;
  } finally {
    for (const cancel of cancels) cancel();
  }
}

/** A system call whose failure does not matter, even that this process is gone by now. */
function attempt(call: () => void): void {
  try {
    call();
  } catch (error) {
    if (!(error instanceof Error) || (!(error instanceof FsError) && error.name !== 'ProcessGone')) throw error;
  }
}
