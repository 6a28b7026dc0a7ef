import { command } from '../command.ts';
import { errorText } from '../errors.ts';
import { LIST_FORMAT } from '../format/help-texts.ts';
import { type Listing, listed } from '../format/listing.ts';
import { naturally } from '../natural-order.ts';
import type { Value } from '../template/value.ts';
import { contextNamed, currentContext, hostVariable } from './connection.ts';
import { savedContexts } from './store.ts';

interface Row {
  readonly name: string;
  readonly description: string;
  readonly host: string;
  readonly current: boolean;
  readonly error: string;
}

const flag = (value: boolean): Value => ({ kind: 'bool', value });

/** The error is cut as the table has room for it (docker/cli formatter.Ellipsis). */
const shortened = (error: string): string => ([...error].length > 45 ? `${[...error].slice(0, 44).join('')}…` : error);

const CONTEXTS: Listing<Row> = {
  type: '*formatter.clientContextContext',
  columns: {
    Name: { heading: 'NAME', value: (row) => row.name },
    Description: { heading: 'DESCRIPTION', value: (row) => row.description },
    DockerEndpoint: { heading: 'DOCKER ENDPOINT', value: (row) => row.host },
    Error: { heading: 'ERROR', value: (row) => shortened(row.error) },
    Current: { heading: '', value: (row) => (row.current ? flag(true) : flag(false)) },
  },
};

const TABLE = 'table {{.Name}}{{if .Current}} *{{end}}\t{{.Description}}\t{{.DockerEndpoint}}\t{{.Error}}';

/** `docker context ls`: the default, what was created, and the one in use where it does not exist. */
export const list = command({
  use: 'ls [OPTIONS]',
  short: 'List contexts',
  aliases: ['list'],
  flags: `
${LIST_FORMAT}
-q --quiet bool Only show context names`,
  async run({ connection, flags, terminal }) {
    const current = currentContext(terminal, connection);
    const saved = savedContexts(terminal);
    const rows: Row[] = [contextNamed(terminal, connection, 'default'), ...saved].map((context) => ({
      name: context.Name,
      description:
        context.Name === 'default' ? 'Current DOCKER_HOST based configuration' : (context.Metadata.Description ?? ''),
      host: context.Endpoints.docker.Host,
      current: context.Name === current,
      error: '',
    }));
    if (!rows.some((row) => row.current))
      rows.push({
        name: current,
        description: '',
        host: '',
        current: true,
        error: reasonFor(() => contextNamed(terminal, connection, current)),
      });
    rows.sort((a, b) => naturally(a.name, b.name));
    const given = flags.string('format');
    const format = flags.bool('quiet') ? '{{.Name}}' : given === '' || given === 'table' ? TABLE : given;
    await terminal.out(listed(CONTEXTS, format, rows, { truncate: true, now: terminal.clock.now() }));
    if (hostVariable(terminal) !== '')
      await terminal.err(
        'Warning: DOCKER_HOST environment variable overrides the active context. To use a context, either set the global --context flag, or unset DOCKER_HOST environment variable.\n',
      );
  },
});

function reasonFor(find: () => unknown): string {
  try {
    find();
    return '';
  } catch (error) {
    return errorText(error);
  }
}
