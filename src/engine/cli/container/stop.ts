import { command, minArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import type { FlagValues } from '../flags/values.ts';
import { forEachTarget } from './targets.ts';

/** Flags of stop and restart. */
export const STOP_FLAGS = `
-s --signal string Signal to send to the container
-t --timeout int Seconds to wait before killing the container
--time int>timeout DEPRECATED[use --timeout instead] Seconds to wait before killing the container (deprecated: use --timeout)`;

export function stopOptions(flags: FlagValues): { readonly signal?: string; readonly timeout?: number } {
  if (flags.changed('time') && flags.changed('timeout'))
    throw new CliError('conflicting options: cannot specify both --timeout and --time');
  return {
    ...(flags.string('signal') === '' ? {} : { signal: flags.string('signal') }),
    ...(flags.changed('timeout') || flags.changed('time') ? { timeout: flags.number('timeout') } : {}),
  };
}

/** `docker stop web`: TERM, and KILL after ten seconds. */
export const stop = command({
  use: 'stop [OPTIONS] CONTAINER [CONTAINER...]',
  short: 'Stop one or more running containers',
  args: minArgs(1),
  spellings: 'docker container stop, docker stop',
  words: 'running',
  flags: STOP_FLAGS,
  async run(invocation) {
    const options = stopOptions(invocation.flags);
    await forEachTarget(invocation, (name) => invocation.api.containers.stop(name, options));
  },
});
