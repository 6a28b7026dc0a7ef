import { goQuote } from '../../base/go-quote.ts';
import { command, minArgs } from '../command.ts';
import { CliError, joinErrors } from '../errors.ts';
import { storeContextName } from '../registry/config-file.ts';
import { currentContext } from './connection.ts';
import { contextFolder, removeContext } from './store.ts';

/** `docker context rm staging`; the one in use only by force. */
export const rm = command({
  use: 'rm CONTEXT [CONTEXT...]',
  short: 'Remove one or more contexts',
  aliases: ['remove'],
  args: minArgs(1),
  flags: '-f --force bool Force the removal of a context in use',
  async run({ args, connection, flags, terminal }) {
    const current = currentContext(terminal, connection);
    const force = flags.bool('force');
    const errors: CliError[] = [];
    for (const name of args) {
      if (name === 'default') errors.push(new CliError('context "default" cannot be removed'));
      else if (name === current && !force)
        errors.push(new CliError(`context ${goQuote(name)} is in use, set -f flag to force remove`));
      else if (!force && !terminal.files.exists(contextFolder(terminal, name)))
        errors.push(new CliError(`context ${goQuote(name)} does not exist`));
      else {
        if (name === current) storeContextName(terminal, '');
        removeContext(terminal, name);
        await terminal.out(`${name}\n`);
      }
    }
    joinErrors(errors);
  },
});
