import { goQuote } from '../../base/go-quote.ts';
import { cobraArgs, command } from '../command.ts';
import { storeContextName } from '../registry/config-file.ts';
import { hostVariable } from './connection.ts';
import { checkContextName, savedContext } from './store.ts';

/** `docker context use staging`: from now on, unless a flag or a variable says otherwise. */
export const use = command({
  use: 'use CONTEXT',
  short: 'Set the default docker context',
  args: cobraArgs(1),
  async run({ args: [name = ''], terminal }) {
    if (name !== 'default') {
      checkContextName(name);
      savedContext(terminal, name);
    }
    storeContextName(terminal, name === 'default' ? '' : name);
    await terminal.out(`${name}\n`);
    await terminal.err(`Current context is now ${goQuote(name)}\n`);
    if (name !== 'default' && hostVariable(terminal) !== '')
      await terminal.err(
        `Warning: DOCKER_HOST environment variable overrides the active context. To use ${goQuote(name)}, either set the global --context flag, or unset DOCKER_HOST environment variable.\n`,
      );
  },
});
