import { encodeUtf8 } from '../../../base/bytes.ts';
import { FsError } from '../../../fs/errno.ts';
import type { Exchange, Response } from './exchange.ts';
import { findLocation, type Location, needsSlash } from './locations.ts';
import { errorPage, redirect } from './pages.ts';
import { proxy } from './proxy.ts';
import { rewritePhase } from './rewrite.ts';
import { type Scope, settings } from './scope.ts';
import { serveFile } from './static-files.ts';
import { filePath, fill } from './variables.ts';

/** Internal redirects of one request before nginx gives up. */
const MOST_CYCLES = 10;

/** Takes a request through rewrite, access and content, and through error_page. */
export async function answerTo(exchange: Exchange): Promise<Response> {
  const server = rewritePhase(exchange, exchange.server.scope.directives);
  if (server.kind === 'response') return withErrorPage(exchange, server.response);
  return withErrorPage(exchange, await fromLocation(exchange, undefined, MOST_CYCLES));
}

/** From the choice of a location on. */
async function fromLocation(exchange: Exchange, named: Location | undefined, cycles: number): Promise<Response> {
  if (cycles === 0) {
    exchange.log('error', `rewrite or internal redirection cycle while internally redirecting to "${exchange.uri}"`);
    return errorPage(exchange, 500);
  }
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
  if (location && !exchange.internal && location.scope.directives.some(({ name }) => name === 'internal'))
    return errorPage(exchange, 404);
  if (location) {
    const rewritten = rewritePhase(exchange, location.scope.directives);
    if (rewritten.kind === 'response') return rewritten.response;
    if (rewritten.kind === 'again') {
      exchange.internal = true;
      return fromLocation(exchange, undefined, cycles - 1);
    }
    if (rewritten.within.length > 0) {
      const scope: Scope = { directives: rewritten.within, parent: location.scope };
      exchange.location = { ...location, scope };
    }
  }
  const scope = exchange.location?.scope ?? exchange.server.scope;
  if (!isAllowed(exchange, scope)) {
    exchange.log('error', 'access forbidden by rule');
    return errorPage(exchange, 403);
  }
  const tried = tryFiles(exchange, scope);
  if (tried) {
    if (tried.kind === 'status') return errorPage(exchange, tried.status);
    exchange.internal = true;
    if (tried.kind === 'named') return fromLocation(exchange, tried.location, cycles - 1);
    if (tried.kind === 'uri') return fromLocation(exchange, undefined, cycles - 1);
  }
  const pass = passOf(exchange);
  if (pass !== undefined) return proxy(exchange, pass);
  if (scope.directives.some(({ name }) => name === 'stub_status')) return stubStatus();
  const content = serveFile(exchange);
  if (content.kind === 'response') return content.response;
  exchange.uri = content.uri;
  exchange.internal = true;
  return fromLocation(exchange, undefined, cycles - 1);
}

/** proxy_pass is not inherited, but for an `if` in the same location. */
function passOf({ location }: Exchange): string | undefined {
  const own = location?.scope.directives.find(({ name }) => name === 'proxy_pass');
  if (own) return own.args[0];
  const outer = location?.scope.parent;
  const isIf = outer?.directives.some(({ name }) => name === 'if') ?? false;
  return isIf ? outer?.directives.find(({ name }) => name === 'proxy_pass')?.args[0] : undefined;
}

/** `allow` and `deny`: the first rule that fits. */
function isAllowed({ client }: Exchange, scope: Scope): boolean {
  for (let at: Scope | undefined = scope; at; at = at.parent) {
    const rules = at.directives.filter(({ name }) => name === 'allow' || name === 'deny');
    if (rules.length === 0) continue;
    for (const { name, args } of rules) if (contains(args[0] ?? '', client.address)) return name === 'allow';
    return true;
  }
  return true;
}

function contains(rule: string, address: string): boolean {
  if (rule === 'all') return true;
  const [base = '', bits = '32'] = rule.split('/');
  const mask = Number(bits) === 0 ? 0 : (~0 << (32 - Number(bits))) >>> 0;
  const number = (text: string): number => text.split('.').reduce((sum, part) => sum * 256 + Number(part), 0) >>> 0;
  return (number(base) & mask) >>> 0 === (number(address) & mask) >>> 0;
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
    const uri = fill(exchange, name);
    const wantsFolder = uri.endsWith('/');
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

/** `error_page 404 /404.html;`, `error_page 500 502 =200 /sorry;`, `error_page 404 @fallback;` */
async function withErrorPage(exchange: Exchange, response: Response): Promise<Response> {
  if (response.proxied || response.status < 300 || response.status === 304) return response;
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const rule = settings(scope, 'error_page').find(({ args }) => args.includes(String(response.status)));
  if (!rule || response.location !== undefined) return response;
  const target = fill(exchange, rule.args.at(-1) ?? '');
  const change = rule.args.find((word) => word.startsWith('='));
  const status = change === undefined ? response.status : change === '=' ? undefined : Number(change.slice(1));
  if (/^https?:\/\//.test(target)) return redirect(exchange, status === undefined || status < 300 ? 302 : 302, target);
  exchange.internal = true;
  const named = target.startsWith('@') ? exchange.server.locations.find(({ path }) => path === target) : undefined;
  if (!named) {
    exchange.uri = target;
    exchange.method = exchange.method === 'HEAD' ? 'HEAD' : 'GET';
  }
  const page = await fromLocation(exchange, named, MOST_CYCLES);
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
