import { goQuote } from '../../base/go-quote.ts';
import { command, exactArgs } from '../command.ts';
import { endpointHelp, endpointOf } from './endpoint.ts';
import { checkContextName, saveContext, savedContext } from './store.ts';

/** `docker context update staging --description "the second one"` */
export const update = command({
  use: 'update [OPTIONS] CONTEXT',
  short: 'Update a context',
  long: endpointHelp('update'),
  args: exactArgs(1),
  flags: `
--description string Description of the context
--docker stringToString=[] set the docker endpoint`,
  async run({ args: [name = ''], connection, flags, terminal }) {
    checkContextName(name);
    const before = savedContext(terminal, name);
    const Description = flags.string('description');
    saveContext(terminal, {
      ...before,
      Metadata: Description === '' ? before.Metadata : { ...before.Metadata, Description },
      Endpoints: flags.changed('docker') ? endpointOf(terminal, connection, flags.map('docker')) : before.Endpoints,
    });
    await terminal.out(`${name}\n`);
    await terminal.err(`Successfully updated context ${goQuote(name)}\n`);
  },
});
