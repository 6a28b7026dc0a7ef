import type { ContainerConfig } from './config.ts';

/** PATH where neither image nor user sets one (moby daemon/pkg/oci). */
export const DEFAULT_PATH = '/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin';

/**
 * The environment of a container's processes in Docker's order: PATH, HOSTNAME, TERM with a terminal, then what image and user set (moby
 * daemon/container/env.go). A name without `=` removes it. HOME comes last, from the passwd file, as runc adds it.
 */
export function composeEnvironment(
  config: ContainerConfig,
  tty: boolean,
  extra: readonly string[],
  home: string,
): Map<string, string> {
  const hostname = config.domainname ? `${config.hostname}.${config.domainname}` : config.hostname;
  const env = new Map<string, string>([
    ['PATH', DEFAULT_PATH],
    ['HOSTNAME', hostname],
  ]);
  if (tty) env.set('TERM', 'xterm');
  for (const entry of [...config.env, ...extra]) {
    const at = entry.indexOf('=');
    if (at < 0) env.delete(entry);
    else env.set(entry.slice(0, at), entry.slice(at + 1));
  }
  if (!env.get('HOME')) env.set('HOME', home);
  return env;
}
