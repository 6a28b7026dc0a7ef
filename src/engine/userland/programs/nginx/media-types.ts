import type { Exchange } from './exchange.ts';
import { setting, settings } from './scope.ts';

/** What nginx has where the configuration has no `types` block. */
const USUAL: Readonly<Record<string, string>> = { html: 'text/html', gif: 'image/gif', jpg: 'image/jpeg' };

/** Types that `charset` adds itself to when charset_types says nothing. */
const WITH_CHARSET: ReadonlySet<string> = new Set([
  'text/html',
  'text/xml',
  'text/plain',
  'text/vnd.wap.wml',
  'application/javascript',
  'application/rss+xml',
]);

/** The Content-Type of a file by its ending. */
export function typeOfFile(exchange: Exchange, path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  const extension = dot < 0 ? undefined : name.slice(dot + 1).toLowerCase();
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const blocks = settings(scope, 'types');
  let type = blocks.length === 0 && extension !== undefined ? USUAL[extension] : undefined;
  for (const { block = [] } of blocks) {
    const line = block.find(({ args }) => extension !== undefined && args.includes(extension));
    if (line) type = line.name;
  }
  return type === undefined ? defaultType(exchange) : withCharset(exchange, type);
}

export function defaultType(exchange: Exchange): string {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  return withCharset(exchange, setting(scope, 'default_type') ?? 'text/plain');
}

export function withCharset(exchange: Exchange, type: string): string {
  const charset = setting(exchange.location?.scope ?? exchange.server.scope, 'charset');
  return charset === undefined || charset === 'off' || !WITH_CHARSET.has(type) ? type : `${type}; charset=${charset}`;
}
