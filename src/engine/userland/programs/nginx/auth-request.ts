import type { Exchange, Response } from './exchange.ts';
import { errorPage } from './pages.ts';
import { type Scope, setting, settings } from './scope.ts';
import { fill } from './variables.ts';

/**
 * `auth_request /auth;`: another request within decides (ngx_http_auth_request_module). 2xx lets this one go on, 401 and 403 are passed on, anything
 * else is a fault. Undefined: go on.
 */
export async function authPhase(
  exchange: Exchange,
  scope: Scope,
  answer: (sub: Exchange) => Promise<Response>,
): Promise<Response | undefined> {
  const uri = setting(scope, 'auth_request');
  if (uri === undefined || uri === 'off' || exchange.internal) return undefined;
  const sub: Exchange = {
    ...exchange,
    body: new Uint8Array(0),
    variables: new Map(exchange.variables),
    whenDone: [],
    uri,
    args: '',
    method: 'GET',
    location: undefined,
    captures: [],
    upstream: undefined,
    sentHeaders: [],
    internal: true,
    unparsed: false,
    inLocation: true,
  };
  const response = await answer(sub);
  // What came back is what $upstream_http_… of auth_request_set means.
  sub.sentHeaders = response.headers;
  sub.status = response.status;
  for (const { args } of settings(scope, 'auth_request_set'))
    exchange.variables.set((args[0] ?? '').replace(/^\$/, ''), fill(sub, args[1] ?? ''));
  if (!(response.body instanceof Uint8Array)) for await (const _ of response.body);
  if (response.status >= 200 && response.status < 300) return undefined;
  if (response.status === 403) return errorPage(exchange, 403);
  if (response.status === 401) {
    const page = errorPage(exchange, 401);
    return { ...page, headers: response.headers.filter(([name]) => name.toLowerCase() === 'www-authenticate') };
  }
  exchange.log('error', `auth request unexpected status: ${response.status}`);
  return errorPage(exchange, 500);
}
