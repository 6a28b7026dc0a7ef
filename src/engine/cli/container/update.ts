import { command, minArgs } from '../command.ts';
import { CliError, joinErrors } from '../errors.ts';
import { printLine } from '../invocation.ts';
import { resources, restartPolicy } from './request.ts';

/** `docker update --memory 512m web`, `docker update --restart no web` */
export const update = command({
  use: 'update [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Update configuration of one or more containers',
  args: minArgs(1),
  spellings: 'docker container update, docker update',
  words: 'container',
  flags: `
--blkio-weight uint16 Block IO (relative weight), between 10 and 1000, or 0 to disable (default 0)
--cpu-period int64 Limit CPU CFS (Completely Fair Scheduler) period
--cpu-quota int64 Limit CPU CFS (Completely Fair Scheduler) quota
--cpu-rt-period int64! Limit the CPU real-time period in microseconds
--cpu-rt-runtime int64! Limit the CPU real-time runtime in microseconds
--cpuset-cpus string CPUs in which to allow execution (0-3, 0,1)
--cpuset-mems string MEMs in which to allow execution (0-3, 0,1)
-c --cpu-shares int64 CPU shares (relative weight)
-m --memory bytes Memory limit
--memory-reservation bytes Memory soft limit
--memory-swap swap Swap limit equal to memory plus swap: -1 to enable unlimited swap
--restart string Restart policy to apply when a container exits
--pids-limit int64 Tune container pids limit (set -1 for unlimited)
--cpus decimal Number of CPUs
--kernel-memory bytes DEPRECATED[and no longer supported by the kernel] Kernel memory limit (deprecated)`,
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    if (flags.given.size === 0) throw new CliError('you must provide one or more flags when using this command');
    const policy = flags.string('restart');
    const change = {
      // What was not given stays as it is: zero and empty ask for nothing.
      resources: Object.fromEntries(
        Object.entries(resources(flags)).filter(([, value]) => value !== 0 && value !== '' && value !== false),
      ),
      ...(policy === '' ? {} : { restart: restartPolicy(policy) }),
    };
    const errors: unknown[] = [];
    const warnings: string[] = [];
    for (const name of args) {
      try {
        const answer = await api.containers.update(name, change);
        await printLine(invocation, name);
        warnings.push(...answer.warnings);
      } catch (error) {
        if (!(error instanceof Error)) throw error;
        errors.push(error);
      }
    }
    if (warnings.length > 0) await terminal.out(`${warnings.join('\n')}\n`);
    joinErrors(errors);
  },
});
