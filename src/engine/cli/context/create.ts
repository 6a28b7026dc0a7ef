import { goQuote } from '../../base/go-quote.ts';
import { command, exactArgs } from '../command.ts';
import { CliError } from '../errors.ts';
import { contextNamed, currentContext } from './connection.ts';
import { endpointHelp, endpointOf } from './endpoint.ts';
import { checkContextName, contextFolder, saveContext } from './store.ts';

/** `docker context create staging --docker host=ssh://me@staging`; without an endpoint, that of the context in use. */
export const create = command({
  use: 'create [OPTIONS] CONTEXT',
  short: 'Create a context',
  long: endpointHelp('create'),
  args: exactArgs(1),
  flags: `
--description string Description of the context
--docker stringToString=[] set the docker endpoint
--from string create context from a named context`,
  async run({ args: [name = ''], connection, flags, terminal }) {
    checkContextName(name);
    if (terminal.files.exists(`${contextFolder(terminal, name)}/meta.json`))
      throw new CliError(`context ${goQuote(name)} already exists`);
    const from = flags.string('from');
    const hasEndpoint = flags.changed('docker');
    if (from !== '' && hasEndpoint) throw new CliError('cannot use --docker flag when --from is set');
    const model = hasEndpoint
      ? undefined
      : contextNamed(terminal, connection, from || currentContext(terminal, connection));
    const Description = flags.string('description') || model?.Metadata.Description;
    saveContext(terminal, {
      Name: name,
      Metadata: Description ? { Description } : {},
      Endpoints: model?.Endpoints ?? endpointOf(terminal, connection, flags.map('docker')),
    });
    await terminal.out(`${name}\n`);
    await terminal.err(`Successfully created context ${goQuote(name)}\n`);
  },
});
