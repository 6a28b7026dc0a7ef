import { encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { hasErrorPage, statusText } from '../http/statuses.ts';
import type { Exchange, Response } from './exchange.ts';
import { isOn, setting } from './scope.ts';

/** `nginx/1.26.3`, or `nginx` with server_tokens off. */
export function serverName(exchange: Pick<Exchange, 'location' | 'server' | 'version'>): string {
  return setting(exchange.location?.scope ?? exchange.server.scope, 'server_tokens') !== 'off'
    ? `nginx/${exchange.version}`
    : 'nginx';
}

/** nginx's own page for a status (ngx_http_special_response.c). */
export function errorPage(exchange: Exchange, status: number, location?: string): Response {
  const text = statusText(status);
  const body = hasErrorPage(status)
    ? encodeUtf8(
        `<html>\r\n<head><title>${text}</title></head>\r\n<body>\r\n<center><h1>${text}</h1></center>\r\n<hr><center>${serverName(exchange)}</center>\r\n</body>\r\n</html>\r\n`,
      )
    : NO_BYTES;
  return {
    status,
    ...(body.length > 0 ? { contentType: 'text/html' } : {}),
    ...(location === undefined ? {} : { location }),
    length: body.length,
    headers: [],
    body,
  };
}

/** A redirect within this server: with scheme, host and port as the client must write them. */
export function redirect(exchange: Exchange, status: number, target: string): Response {
  return errorPage(exchange, status, absoluteLocation(exchange, target));
}

/** `http://localhost/docs/` of `/docs/`: the port is the one that nginx listens on. */
function absoluteLocation(exchange: Exchange, target: string): string {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  if (!target.startsWith('/') || !isOn(scope, 'absolute_redirect', true)) return target;
  const byName = isOn(scope, 'server_name_in_redirect', false) ? exchange.server.names[0] : undefined;
  const host = byName ?? exchange.head.header('host')?.toLowerCase().replace(/:\d*$/, '') ?? exchange.local.address;
  const { port } = exchange.local;
  const suffix = port === 80 || !isOn(scope, 'port_in_redirect', true) ? '' : `:${port}`;
  return `http://${host}${suffix}${target}`;
}
