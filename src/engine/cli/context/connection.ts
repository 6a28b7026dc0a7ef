import type { DockerApi } from '../../api/docker-api.ts';
import type { CliTerminal } from '../../api/terminal.ts';
import { CliError, errorText, notSimulated } from '../errors.ts';
import { storedContextName } from '../registry/config-file.ts';
import { LOCAL_SOCKET, parseHost } from './parse-host.ts';
import { type Context, savedContext } from './store.ts';

/** What `docker --context` and `docker --host` say of the daemon to talk to; empty where they were not given. */
export interface Connection {
  readonly context: string;
  readonly host: string;
}

/** The name of the context in use: by flag, by DOCKER_HOST, by DOCKER_CONTEXT, by `docker context use` (docker/cli resolveContextName). */
export function currentContext(terminal: CliTerminal, { context, host }: Connection): string {
  if (context !== '') return context;
  if (host !== '' || hostVariable(terminal) !== '') return 'default';
  return terminal.env.get('DOCKER_CONTEXT') || storedContextName(terminal) || 'default';
}

export function hostVariable(terminal: CliTerminal): string {
  return terminal.env.get('DOCKER_HOST') ?? '';
}

/** A context by name; `default` is what flags and variables say. Throws CliError. */
export function contextNamed(terminal: CliTerminal, connection: Connection, name: string): Context {
  if (name !== 'default') return savedContext(terminal, name);
  const Host = parseHost(connection.host || hostVariable(terminal));
  return { Name: 'default', Metadata: {}, Endpoints: { docker: { Host, SkipTLSVerify: false } } };
}

/**
 * The daemon of the context in use. Where no daemon answers, every call of it fails as a connection does. Throws CliError where the
 * context or its address is no good. `prefix` opens the failure of a connection: buildx says `ERROR: `.
 */
export function connectedApi(terminal: CliTerminal, connection: Connection, prefix = ''): DockerApi {
  let host: string;
  try {
    host =
      contextNamed(terminal, connection, currentContext(terminal, connection)).Endpoints.docker.Host || LOCAL_SOCKET;
  } catch (error) {
    throw new CliError(`Failed to initialize: unable to resolve docker endpoint: ${errorText(error)}`);
  }
  if (host === LOCAL_SOCKET || host === 'unix:///run/docker.sock') return terminal.api;
  return failing(() => {
    const { message } = unreachable(terminal, host);
    throw new CliError(prefix + message);
  }) as DockerApi;
}

/** moby client/request.go, doRequest. */
// DIFFERS: The only daemon is the machine's own, at /var/run/docker.sock. Every other address of --host, DOCKER_HOST and of a context is one where nothing listens; ssh:// and certificates are refused.
function unreachable(terminal: CliTerminal, host: string): CliError {
  const [, protocol = '', address = ''] = /^(\w+):\/\/(.*)$/s.exec(host) ?? [];
  if (protocol === 'unix') {
    const reason = terminal.files.exists(address) ? 'connection refused' : 'no such file or directory';
    return reason === 'connection refused'
      ? cannotConnect(host)
      : new CliError(
          `failed to connect to the docker API at ${host}; check if the path is correct and if the daemon is running: dial unix ${address}: connect: ${reason}`,
        );
  }
  if (protocol !== 'tcp') return notSimulated(`docker --host ${host}`);
  const name = address.replace(/:\d+(\/.*)?$/, '');
  if (name === 'localhost' || name.startsWith('[') || /^[\d.]+$/.test(name)) return cannotConnect(host);
  const servers = terminal.files.exists('/etc/resolv.conf')
    ? new TextDecoder().decode(terminal.files.readFile('/etc/resolv.conf'))
    : '';
  const server = /^nameserver\s+(\S+)/m.exec(servers)?.[1] ?? '127.0.0.1';
  return new CliError(`failed to connect to the docker API at ${host}: lookup ${name} on ${server}:53: no such host`);
}

function cannotConnect(host: string): CliError {
  return new CliError(`Cannot connect to the Docker daemon at ${host}. Is the docker daemon running?`);
}

/** Something whose every method, however deep, does nothing but fail. */
function failing(fail: () => never): object {
  return new Proxy(fail, { get: () => failing(fail), apply: fail });
}
