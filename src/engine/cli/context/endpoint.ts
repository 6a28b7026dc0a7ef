import type { CliTerminal } from '../../api/terminal.ts';
import { CliError, notSimulated } from '../errors.ts';
import { type Connection, contextNamed } from './connection.ts';
import type { Context } from './store.ts';

/** What the help says of `--docker` (docker/cli cli/command/context/options.go). */
export function endpointHelp(verb: 'create' | 'update'): string {
  const rows = Object.entries({ NAME: 'DESCRIPTION', ...KEYS }).map(([name, text]) => `${name.padEnd(20)}${text}`);
  return `${verb === 'create' ? 'Create' : 'Update'} a context\n\nDocker endpoint config:\n\n${rows.join('\n')}\n\nExample:\n\n$ docker context ${verb} my-context --description "some description" --docker "host=tcp://myserver:2376,ca=~/ca-file,cert=~/cert-file,key=~/key-file"\n`;
}

const KEYS: Readonly<Record<string, string>> = {
  from: "Copy named context's Docker endpoint configuration",
  host: 'Docker endpoint on which to connect',
  ca: 'Trust certs signed only by this CA',
  cert: 'Path to TLS certificate file',
  key: 'Path to TLS key file',
  'skip-tls-verify': 'Skip TLS certificate validation',
};

/** `--docker host=tcp://myserver:2375` as an endpoint. Certificates are refused: no daemon here is reached by TLS. Throws CliError. */
export function endpointOf(
  terminal: CliTerminal,
  connection: Connection,
  config: ReadonlyMap<string, string>,
): Context['Endpoints'] {
  const unknown = [...config.keys()].filter((key) => !Object.hasOwn(KEYS, key));
  if (unknown.length > 0) throw failed(unknown.map((key) => `unrecognized config key: ${key}`).join('\n'));
  for (const key of ['ca', 'cert', 'key', 'skip-tls-verify'])
    if (config.has(key)) throw notSimulated(`docker context --docker ${key}=`);
  const from = config.get('from');
  if (from !== undefined) {
    try {
      return contextNamed(terminal, connection, from).Endpoints;
    } catch (error) {
      throw error instanceof CliError ? failed(error.message) : error;
    }
  }
  const host = config.get('host') ?? '';
  if (host !== '' && !host.includes('://'))
    throw failed(`invalid docker endpoint options: unable to parse docker host \`${host}\``);
  return { docker: { Host: host, SkipTLSVerify: false } };
}

function failed(reason: string): CliError {
  return new CliError(`unable to create docker endpoint config: ${reason}`);
}
