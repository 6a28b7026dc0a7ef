import { SIGNAL_NUMBERS } from '../../../kernel/signal.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import type { Ended } from '../jobs.ts';
import { findJob, forgetDone, reapChildren, reportDeath, waitAny, waitChild } from '../jobs.ts';
import { complain } from '../messages.ts';
import type { Job } from '../state.ts';
import { Failure } from '../state.ts';
import { runPendingTraps } from '../traps.ts';

/** 128 + n when a trapped signal broke the waiting, its trap run. */
async function interrupted(call: Invocation): Promise<number> {
  const { shell } = call;
  const signal = shell.pending[0] ?? shell.interrupts[0];
  const status = signal ? 128 + SIGNAL_NUMBERS[signal] : 129;
  shell.status = status;
  await runPendingTraps(shell);
  if (shell.interrupts.length > 0) {
    shell.interrupts.length = 0;
    throw new Failure(130, 'discard');
  }
  return status;
}

async function waitJob(call: Invocation, job: Job | undefined, pids: readonly number[]): Promise<number> {
  const { shell } = call;
  let last: Ended = { status: 127, signal: undefined, stopped: false };
  for (const pid of pids) {
    const ended = job?.ended.has(pid)
      ? {
          status: job.ended.get(pid) as number,
          signal: pid === job.pids.at(-1) ? job.signal : undefined,
          stopped: false,
        }
      : await waitChild(shell, pid, true);
    if (!ended) return interrupted(call);
    shell.reaped.delete(pid);
    last = ended;
  }
  if ((job && last.signal && last.signal !== 'TERM') || (last.signal && shell.dialect.name !== 'bash'))
    await reportDeath(shell, pids.at(-1) as number, last, job);
  if (job) job.notified = true;
  forgetDone(shell);
  return last.status;
}

async function waitAll(call: Invocation): Promise<number> {
  const { shell } = call;
  await reapChildren(shell);
  while (shell.jobs.some((job) => job.state === 'running')) {
    const running = shell.jobs.filter((job) => job.state === 'running');
    const result = await waitAny(shell);
    if (result === 'signal' || shell.pending.length > 0) return interrupted(call);
    if (shell.dialect.name === 'bash' && !shell.interactive) {
      for (const job of running) {
        if ((job.state as string) === 'done' && job.signal && job.signal !== 'TERM')
          await reportDeath(
            shell,
            job.pids.at(-1) as number,
            { status: job.status, signal: job.signal, stopped: false },
            job,
          );
      }
    }
    if (result === 'none') {
      for (const job of shell.jobs) if (job.state === 'running') job.state = 'done';
    }
  }
  if (!shell.interactive) for (const job of shell.jobs) job.notified = true;
  forgetDone(shell);
  return 0;
}

async function run(call: Invocation): Promise<number> {
  const { shell, name } = call;
  const bash = shell.dialect.name === 'bash';
  let args = call.args;
  if (args[0] === '-n' && shell.dialect.name !== 'dash') {
    await reapChildren(shell);
    for (;;) {
      const done = shell.jobs.find((job) => job.state === 'done' && !job.notified);
      if (done) return waitJob(call, done, done.pids);
      const result = await waitAny(shell);
      if (result === 'signal') return interrupted(call);
      if (result === 'none') return 127;
    }
  }
  if (args[0] === '-f' || args[0] === '--') args = args.slice(1);
  if (args.length === 0) return waitAll(call);
  let status = 0;
  for (const arg of args) {
    if (arg.startsWith('%')) {
      const job = findJob(shell, arg);
      if (!job) {
        await complain(shell, bash ? `${arg}: no such job` : `${arg}: no such job`, name);
        if (!bash) throw new Failure(2, 'exit');
        status = 127;
      } else status = await waitJob(call, job, job.pids);
      continue;
    }
    if (!/^\d+$/.test(arg)) {
      if (bash) {
        await complain(shell, `\`${arg}': not a pid or valid job spec`, name);
        status = 1;
        continue;
      }
      await complain(shell, shell.dialect.name === 'ash' ? `Illegal number: ${arg}` : `Illegal number: ${arg}`, name);
      throw new Failure(2, 'exit');
    }
    const pid = Number(arg);
    const job = shell.jobs.find((candidate) => candidate.pids.includes(pid));
    if (!job && !shell.reaped.has(pid)) {
      if (bash) await complain(shell, `pid ${pid} is not a child of this shell`, name);
      status = 127;
    } else status = await waitJob(call, job, [pid]);
  }
  return status;
}

export const wait: Builtin = {
  name: 'wait',
  synopsis: 'wait [-fn] [-p var] [id ...]',
  summary: 'Wait for job completion and return exit status.',
  run,
};
