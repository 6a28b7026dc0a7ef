import { EngineError } from '../../base/errors.ts';
import { command, minArgs } from '../command.ts';
import { CliError, errorText } from '../errors.ts';
import { printLine } from '../invocation.ts';

/** `docker network rm app` */
export const rm = command({
  use: 'rm NETWORK [NETWORK...]',
  short: 'Remove one or more networks',
  aliases: ['remove'],
  args: minArgs(1),
  words: 'network',
  flags: '-f --force bool Do not error if the network does not exist',
  async run(invocation) {
    const { api, args, flags, terminal } = invocation;
    let failed = false;
    for (const name of args) {
      try {
        await api.networks.remove(name);
        await printLine(invocation, name);
      } catch (error) {
        if (!(error instanceof Error) || error.name === 'ProcessGone') throw error;
        if (flags.bool('force') && error instanceof EngineError && error.kind === 'not-found') continue;
        await terminal.err(`${errorText(error)}\n`);
        failed = true;
      }
    }
    if (failed) throw new CliError('exit status 1');
  },
});
