import type { Builtin } from '../builtin.ts';
import { parseOptions, print } from '../builtin.ts';
import { findJob, forgetDone, jobLine, reapChildren } from '../jobs.ts';
import { complain } from '../messages.ts';
import { Failure } from '../state.ts';

export const jobs: Builtin = {
  name: 'jobs',
  synopsis: 'jobs [-lnprs] [jobspec ...] or jobs -x command [args]',
  summary: 'Display status of jobs.',
  async run(call) {
    const { shell, name } = call;
    const { flags, rest } = parseOptions(call.args, 'lnprs');
    await reapChildren(shell);
    const wanted = [];
    for (const spec of rest) {
      const job = findJob(shell, spec);
      if (job) wanted.push(job);
      else {
        await complain(shell, shell.dialect.name === 'dash' ? `No such job: ${spec}` : `${spec}: no such job`, name);
        if (shell.dialect.name !== 'bash') throw new Failure(2, 'exit');
        return 1;
      }
    }
    for (const job of rest.length > 0 ? wanted : [...shell.jobs]) {
      if (flags.has('r') && job.state !== 'running') continue;
      if (flags.has('s') && job.state !== 'stopped') continue;
      await print(call, flags.has('p') ? `${job.pids[0]}\n` : `${jobLine(shell, job, flags.has('l'))}\n`);
      if (job.state === 'done') job.notified = true;
    }
    forgetDone(shell);
    return 0;
  },
};
