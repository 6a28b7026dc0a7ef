import { FsError } from '../../../fs/errno.ts';
import type { Builtin, Invocation } from '../builtin.ts';
import { print } from '../builtin.ts';
import { terminalOf } from '../fork.ts';
import { findJob, jobLine, reapChildren, waitForeground } from '../jobs.ts';
import { complain } from '../messages.ts';
import type { Job } from '../state.ts';
import { Failure } from '../state.ts';

/** The job that fg and bg mean, or a message and undefined. */
async function wanted(call: Invocation): Promise<Job | undefined> {
  const { shell, name, args } = call;
  const bash = shell.dialect.name === 'bash';
  await reapChildren(shell);
  if (bash && !shell.options.has('monitor')) {
    await complain(shell, 'no job control', name);
    return undefined;
  }
  const job = findJob(shell, args[0]);
  if (job && job.state !== 'done') return job;
  if (bash) await complain(shell, args[0] === undefined ? 'current: no such job' : `${args[0]}: no such job`, name);
  else
    await complain(
      shell,
      args[0] === undefined
        ? 'No current job'
        : shell.dialect.name === 'dash'
          ? `No such job: ${args[0]}`
          : `${args[0]}: no such job`,
      name,
    );
  if (!bash) throw new Failure(2, 'exit');
  return undefined;
}

function resume(call: Invocation, job: Job): void {
  const { shell } = call;
  job.state = 'running';
  job.notified = false;
  try {
    shell.process.kill(shell.options.has('monitor') ? -job.pgid : (job.pids[0] as number), 'CONT');
  } catch (error) {
    if (!(error instanceof FsError)) throw error;
  }
}

export const fg: Builtin = {
  name: 'fg',
  synopsis: 'fg [job_spec]',
  summary: 'Move job to the foreground.',
  async run(call) {
    const { shell } = call;
    const job = await wanted(call);
    if (!job) return 1;
    await print(call, `${job.command}\n`);
    shell.jobs.splice(shell.jobs.indexOf(job), 1);
    if (shell.process.controllingTty) {
      try {
        shell.process.setForeground(terminalOf(shell.process), job.pgid);
      } catch (error) {
        if (!(error instanceof FsError)) throw error;
      }
    }
    resume(call, job);
    return waitForeground(
      shell,
      job.pids.filter((pid) => !job.ended.has(pid)),
      job,
    );
  },
};

export const bg: Builtin = {
  name: 'bg',
  synopsis: 'bg [job_spec ...]',
  summary: 'Move jobs to the background.',
  async run(call) {
    const job = await wanted(call);
    if (!job) return 1;
    const line = jobLine(call.shell, job);
    resume(call, job);
    await print(
      call,
      call.shell.dialect.name === 'bash'
        ? `${line.slice(0, line.indexOf(']') + 2)} ${job.command} &\n`
        : `[${job.number}] ${job.command}\n`,
    );
    return 0;
  },
};
