import { CliError } from '../errors.ts';

export const LOCAL_SOCKET = 'unix:///var/run/docker.sock';

/** `-H` and DOCKER_HOST as an address of a daemon (docker/cli opts.ParseHost). Throws CliError in docker's words. */
export function parseHost(text: string): string {
  const address = text.trim();
  if (address === '') return LOCAL_SOCKET;
  const [, protocol = 'tcp', rest = ''] = /^(?:(.*?):\/\/)?(.*)$/s.exec(address) ?? [];
  switch (protocol) {
    case 'tcp':
      return tcpAddress(rest);
    case 'unix':
    case 'npipe':
      if (rest.includes('://')) throw new CliError(`invalid proto, expected ${protocol}: ${rest}`);
      return `${protocol}://${rest || (protocol === 'unix' ? '/var/run/docker.sock' : '//./pipe/docker_engine')}`;
    case 'fd':
    case 'ssh':
      return address;
    default:
      throw new CliError(`invalid bind address format: ${address}`);
  }
}

/** A host and a port, each with its default. */
function tcpAddress(text: string): string {
  if (text.includes('://')) throw new CliError(`invalid proto, expected tcp: ${text}`);
  const [, host = '', , port = '', path = ''] = /^(\[[^\]]*\]|[^:/]*)(:([^/]*))?(\/.*)?$/.exec(text) ?? [];
  if (text !== '' && host === '' && port === '' && path === '')
    throw new CliError(`invalid bind address format: ${text}`);
  if (port !== '' && !/^\d+$/.test(port)) throw new CliError(`invalid bind address format: ${text}`);
  return `tcp://${host || 'localhost'}:${port || '2375'}${path}`;
}
