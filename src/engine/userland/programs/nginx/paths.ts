import type { Exchange } from './exchange.ts';
import { settings } from './scope.ts';
import { fill } from './variables.ts';

/** Where relative roots stand (--prefix of Debian's build). */
export const PREFIX = '/usr/share/nginx/';

/** The file that a path of the request means, by `root` or `alias`. */
export function filePath(exchange: Exchange, uri: string): string {
  const { location, server } = exchange;
  const scope = location?.scope ?? server.scope;
  const alias = location?.scope.directives.find(({ name }) => name === 'alias')?.args[0];
  if (alias !== undefined && location) {
    const base = rooted(fill(exchange, alias));
    // In a regular expression's location the alias is the whole name.
    if (location.kind === 'regex') return base;
    return uri === '' ? base : base + uri.slice(location.path.length);
  }
  const root = settings(scope, 'root')[0]?.args[0] ?? 'html';
  return rooted(fill(exchange, root)).replace(/\/$/, '') + uri;
}

function rooted(path: string): string {
  return path.startsWith('/') ? path : PREFIX + path;
}
