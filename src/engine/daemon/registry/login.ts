import type { RegistryApi } from '../../api/registry.ts';
import { EngineError } from '../../base/errors.ts';
import { NoAnswer, RemoteRegistry } from '../../registry/index.ts';
import type { Daemon } from '../daemon.ts';

/** The Hub's address as docker's configuration names it. */
const HUB = 'https://index.docker.io/v1/';

/** `docker login` (moby daemon/pkg/registry/service.go, Auth). */
export async function loginTo(
  daemon: Daemon,
  { server, username, password }: Parameters<RegistryApi['login']>[0],
): Promise<string> {
  if (server === HUB) {
    if (!daemon.hub.gate.knows({ username, password }))
      throw new EngineError(
        'unavailable',
        'Get "https://registry-1.docker.io/v2/": unauthorized: incorrect username or password',
      );
    return 'Login Succeeded';
  }
  const host = server.replace(/^https?:\/\//, '').replace(/\/.*$/, '');
  const isLocal = /^(localhost|127\.\d+\.\d+\.\d+)(:|$)/.test(host);
  const url = `${isLocal ? 'http' : 'https'}://${host}/v2/`;
  try {
    const status = await new RemoteRegistry(daemon.kernel.host.net, host).ping();
    if (status === 401)
      throw new EngineError('unavailable', `login attempt to ${url} failed with status: 401 Unauthorized`);
    if (status >= 400) throw new EngineError('unavailable', `login attempt to ${url} failed with status: ${status}`);
    return 'Login Succeeded';
  } catch (error) {
    if (error instanceof NoAnswer) throw new EngineError('unavailable', `Get "${url}": ${error.message}`);
    throw error;
  }
}
