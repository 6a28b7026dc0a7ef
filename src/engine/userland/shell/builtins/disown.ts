import type { Builtin } from '../builtin.ts';
import { findJob } from '../jobs.ts';
import { complain } from '../messages.ts';

export const disown: Builtin = {
  name: 'disown',
  only: ['bash'],
  synopsis: 'disown [-h] [-ar] [jobspec ... | pid ...]',
  summary: 'Remove jobs from current shell.',
  async run({ shell, args, name }) {
    if (args[0] === '-a') {
      shell.jobs.length = 0;
      return 0;
    }
    for (const spec of args.length > 0 ? args : [undefined]) {
      const job = /^\d+$/.test(spec ?? '')
        ? shell.jobs.find((candidate) => candidate.pids.includes(Number(spec)))
        : findJob(shell, spec);
      if (!job) {
        await complain(shell, `${spec ?? 'current'}: no such job`, name);
        return 1;
      }
      shell.jobs.splice(shell.jobs.indexOf(job), 1);
    }
    return 0;
  },
};
