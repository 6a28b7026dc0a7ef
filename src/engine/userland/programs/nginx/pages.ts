import { encodeUtf8, NO_BYTES } from '../../../base/bytes.ts';
import { hasErrorPage, statusText } from '../http/statuses.ts';
import type { Exchange, Response } from './exchange.ts';
import { isOn, setting } from './scope.ts';

/** Titles of nginx's pages that differ from the status line's words (ngx_http_special_response.c). */
const TITLES: Readonly<Record<number, string>> = { 302: '302 Found', 401: '401 Authorization Required' };

/** Faults after which nginx does not go on with a connection. */
const ENDS_CONNECTION: ReadonlySet<number> = new Set([400, 413, 414, 497, 500, 501]);

/** `nginx/1.26.3`, or `nginx` with server_tokens off. */
export function serverName(exchange: Pick<Exchange, 'location' | 'server' | 'version'>): string {
  return setting(exchange.location?.scope ?? exchange.server.scope, 'server_tokens') !== 'off'
    ? `nginx/${exchange.version}`
    : 'nginx';
}

/** Takes note that the connection is not used again after some faults. */
export function noteFault(exchange: Exchange, status: number): void {
  if (ENDS_CONNECTION.has(status)) exchange.closes = true;
}

/** nginx's own page for a status (ngx_http_special_response.c). */
export function errorPage(exchange: Exchange, status: number): Response {
  const text = TITLES[status] ?? statusText(status);
  noteFault(exchange, status);
  const body = hasErrorPage(status)
    ? encodeUtf8(
        `<html>\r\n<head><title>${text}</title></head>\r\n<body>\r\n<center><h1>${text}</h1></center>\r\n<hr><center>${serverName(exchange)}</center>\r\n</body>\r\n</html>\r\n`,
      )
    : NO_BYTES;
  return {
    status,
    ...(body.length > 0 ? { contentType: 'text/html' } : {}),
    length: body.length,
    headers: [],
    body,
  };
}

/** A redirect within this server: with scheme, host and port as the client must write them. */
export function redirect(exchange: Exchange, status: number, target: string): Response {
  const page = errorPage(exchange, status);
  return { ...page, ...locationHeader(exchange, target) };
}

/** A path is made a whole URL and stands before Connection; a URL that is whole already stands behind it (ngx_http_header_filter). */
export function locationHeader(exchange: Exchange, target: string): Pick<Response, 'location' | 'headers'> {
  const location = absoluteLocation(exchange, target);
  return location === target ? { headers: [['Location', target]] } : { location, headers: [] };
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
