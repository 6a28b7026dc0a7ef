import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import { accessPhase } from './access.ts';
import { authPhase } from './auth-request.ts';
import type { Exchange, Response } from './exchange.ts';
import { limitPhase } from './limits.ts';
import { findLocation, type Location, needsSlash } from './locations.ts';
import { errorPage, noteFault, redirect } from './pages.ts';
import { proxy } from './proxy.ts';
import { rewritePhase } from './rewrite.ts';
import { bytesOf, isOn, type Scope, setting, settings } from './scope.ts';
import { serveFile } from './static-files.ts';
import { filePath, fill } from './variables.ts';

/** Takes a request through rewrite, access and content, and through error_page. */
export async function answerTo(exchange: Exchange): Promise<Response> {
  const server = rewritePhase(exchange, exchange.server.scope.directives);
  if (server.kind === 'response') return withErrorPage(exchange, server.response);
  return withErrorPage(exchange, await fromLocation(exchange, undefined));
}

/** Another path, and its location from there; undefined when there were too many changes. */
function countChange(exchange: Exchange, what: string): boolean {
  exchange.changesLeft--;
  if (exchange.changesLeft > 0) return true;
  exchange.log('error', `rewrite or internal redirection cycle while ${what}`);
  return false;
}

/** Starts anew with `exchange.uri`, which this server itself came to (ngx_http_internal_redirect). */
function redirectedWithin(exchange: Exchange): Promise<Response> {
  if (!countChange(exchange, `internally redirecting to "${exchange.uri}"`))
    return Promise.resolve(errorPage(exchange, 500));
  exchange.internal = true;
  exchange.unparsed = false;
  exchange.inLocation = true;
  return fromLocation(exchange, undefined);
}

/** From the choice of a location on. */
async function fromLocation(exchange: Exchange, named: Location | undefined): Promise<Response> {
  const { locations } = exchange.server;
  if (named) exchange.location = named;
  else {
    if (needsSlash(locations, exchange.uri)) {
      const exact = locations.some(({ kind, path }) => kind === 'exact' && path === exchange.uri);
      const query = exchange.args === '' ? '' : `?${exchange.args}`;
      if (!exact) return redirect(exchange, 301, `${exchange.uri}/${query}`);
    }
    const found = findLocation(locations, exchange.uri);
    exchange.location = found?.location;
    if (found?.captures) {
      exchange.captures = found.captures;
      for (const [name, value] of Object.entries(found.captures.groups ?? {}))
        exchange.variables.set(name, value ?? '');
    }
  }
  const { location } = exchange;
  const most = bytesOf(setting(location?.scope ?? exchange.server.scope, 'client_max_body_size') ?? '1m');
  if (!named && most > 0 && exchange.body.length > most) {
    exchange.log('error', `client intended to send too large body: ${exchange.body.length} bytes`);
    return errorPage(exchange, 413);
  }
  if (location && !exchange.internal && location.scope.directives.some(({ name }) => name === 'internal'))
    return errorPage(exchange, 404);
  if (location) {
    const rewritten = rewritePhase(exchange, location.scope.directives);
    if (rewritten.kind === 'response') {
      // Headers that an `if` adds go with what it returns.
      if (rewritten.within && rewritten.within.length > 0)
        exchange.location = { ...location, scope: { directives: rewritten.within, parent: location.scope } };
      return rewritten.response;
    }
    if (rewritten.kind === 'again') {
      exchange.internal = true;
      exchange.inLocation = true;
      if (!countChange(exchange, `processing "${exchange.uri}"`)) return errorPage(exchange, 500);
      return fromLocation(exchange, undefined);
    }
    if (rewritten.within.length > 0) {
      const scope: Scope = { directives: rewritten.within, parent: location.scope };
      exchange.location = { ...location, scope };
    }
  }
  exceptMethods(exchange);
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const refused = (await limitPhase(exchange, scope)) ?? accessPhase(exchange, scope);
  if (refused) return refused;
  const denied = await authPhase(exchange, scope, (sub) => fromLocation(sub, undefined));
  if (denied) return denied;
  const tried = tryFiles(exchange, scope);
  if (tried) {
    if (tried.kind === 'status') return errorPage(exchange, tried.status);
    if (tried.kind === 'named') return toNamed(exchange, tried.location);
    if (tried.kind === 'uri') return redirectedWithin(exchange);
  }
  const pass = passOf(exchange);
  if (pass !== undefined) return proxy(exchange, pass);
  if (scope.directives.some(({ name }) => name === 'stub_status')) return stubStatus();
  const content = serveFile(exchange);
  if (content.kind === 'response') return content.response;
  exchange.uri = content.uri;
  return redirectedWithin(exchange);
}

function toNamed(exchange: Exchange, location: Location): Promise<Response> {
  if (!countChange(exchange, `redirect to named location "${location.path}"`))
    return Promise.resolve(errorPage(exchange, 500));
  exchange.internal = true;
  return fromLocation(exchange, location);
}

/** `limit_except GET { deny all; }`: for other methods what stands in it counts as the location's own. GET lets HEAD in. */
function exceptMethods(exchange: Exchange): void {
  const { location, method } = exchange;
  const block = location?.scope.directives.find(({ name }) => name === 'limit_except');
  if (!location || !block?.block || block.args.includes(method) || (method === 'HEAD' && block.args.includes('GET')))
    return;
  exchange.location = { ...location, scope: { directives: block.block, parent: location.scope } };
}

/** proxy_pass is not inherited, but for an `if` in the same location. */
function passOf({ location }: Exchange): string | undefined {
  const own = location?.scope.directives.find(({ name }) => name === 'proxy_pass');
  if (own) return own.args[0];
  const outer = location?.scope.parent;
  const isIf = outer?.directives.some(({ name }) => name === 'if' || name === 'limit_except') ?? false;
  return isIf ? outer?.directives.find(({ name }) => name === 'proxy_pass')?.args[0] : undefined;
}

type Tried =
  | { readonly kind: 'uri' | 'here' }
  | { readonly kind: 'status'; readonly status: number }
  | { readonly kind: 'named'; readonly location: Location };

/** `try_files $uri $uri/ /index.html;` Not inherited: it counts where it stands. */
function tryFiles(exchange: Exchange, scope: Scope): Tried | undefined {
  const own = scope.directives.find(({ name }) => name === 'try_files');
  if (!own) return undefined;
  const names = own.args.slice(0, -1);
  const last = own.args.at(-1) ?? '';
  const { fs } = exchange.process;
  for (const name of names) {
    // `$uri/` looks for a folder, and goes on with its path without the slash: the redirect to it is left to the content phase.
    const wantsFolder = name.endsWith('/');
    const uri = fill(exchange, wantsFolder ? name.slice(0, -1) : name);
    const path = filePath(exchange, uri);
    try {
      if ((fs.stat(path).type === 'directory') !== wantsFolder) continue;
    } catch (error) {
      if (!(error instanceof FsError)) throw error;
      continue;
    }
    exchange.uri = uri;
    return { kind: 'here' };
  }
  const status = /^=(\d{3})$/.exec(last)?.[1];
  if (status !== undefined) return { kind: 'status', status: Number(status) };
  if (last.startsWith('@')) {
    const location = exchange.server.locations.find(({ path }) => path === last);
    if (!location) exchange.log('error', `could not find named location "${last}"`);
    return location ? { kind: 'named', location } : { kind: 'status', status: 500 };
  }
  const target = fill(exchange, last);
  const question = target.indexOf('?');
  exchange.uri = question < 0 ? target : target.slice(0, question);
  if (question >= 0) exchange.args = target.slice(question + 1);
  return { kind: 'uri' };
}

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** `error_page 404 /404.html;`, `error_page 500 502 =200 /sorry;`, `error_page 404 @fallback;` */
async function withErrorPage(exchange: Exchange, response: Response): Promise<Response> {
  if (response.proxied || response.status < 300 || response.status === 304) return response;
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const rule = settings(scope, 'error_page').find(({ args }) => args.includes(String(response.status)));
  if (!rule || response.location !== undefined) return response;
  noteFault(exchange, response.status);
  const recursive = isOn(scope, 'recursive_error_pages', false);
  const target = fill(exchange, rule.args.at(-1) ?? '');
  const change = rule.args.find((word) => word.startsWith('='));
  const status = change === undefined ? response.status : change === '=' ? undefined : Number(change.slice(1));
  if (!/^[/@]/.test(target))
    return redirect(exchange, status !== undefined && REDIRECTS.has(status) ? status : 302, target);
  const named = target.startsWith('@') ? exchange.server.locations.find(({ path }) => path === target) : undefined;
  if (!named) {
    exchange.uri = target;
    exchange.method = exchange.method === 'HEAD' ? 'HEAD' : 'GET';
  }
  const page = await (named ? toNamed(exchange, named) : redirectedWithin(exchange));
  if (recursive && page.status >= 300) return withErrorPage(exchange, page);
  // The page itself is not there: its own status, with nginx's page.
  if (page.status >= 300 && !page.proxied) return errorPage(exchange, page.status);
  return { ...page, status: status ?? page.status };
}

// DIFFERS: nginx's stub_status counts only the asking connection.
function stubStatus(): Response {
  const body = encodeUtf8(
    'Active connections: 1 \nserver accepts handled requests\n 1 1 1 \nReading: 0 Writing: 1 Waiting: 0 \n',
  );
  return { status: 200, contentType: 'text/plain', length: body.length, headers: [], body };
}
