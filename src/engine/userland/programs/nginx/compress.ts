import { concatBytes } from '../../../base/bytes.ts';
import { deflate } from '../../../base/deflate.ts';
import type { Exchange, Response } from './exchange.ts';
import { bytesOf, isOn, setting, settings } from './scope.ts';

/** Statuses whose bodies the gzip filter takes. */
const PACKED: ReadonlySet<number> = new Set([200, 403, 404]);

const header = (response: Response, name: string): string | undefined =>
  response.headers.find(([other]) => other.toLowerCase() === name)?.[1];

/**
 * The gzip filter (ngx_http_gzip_filter_module): packs a body where configuration, type and client allow it. With `gzip_vary on` all that
 * could be packed says so.
 */
// DIFFERS: nginx's packed answers can be a few bytes longer or shorter here, since zlib packs a little differently.
export async function compressed(exchange: Exchange, response: Response): Promise<Response> {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  if (!isOn(scope, 'gzip', false) || !PACKED.has(response.status)) return response;
  if (header(response, 'content-encoding') !== undefined) return response;
  if (response.length !== undefined && response.length < bytesOf(setting(scope, 'gzip_min_length') ?? '20'))
    return response;
  const types = new Set(['text/html', ...(settings(scope, 'gzip_types')[0]?.args ?? [])]);
  const type = response.contentType?.replace(/;.*$/, '').trim() ?? '';
  if (type === '' || !(types.has('*') || types.has(type))) return response;
  const vary: readonly (readonly [string, string])[] = isOn(scope, 'gzip_vary', false)
    ? [['Vary', 'Accept-Encoding']]
    : [];
  if (!wantsPacked(exchange)) return { ...response, headers: [...vary, ...response.headers] };
  const { length: _, acceptRanges: __, ...rest } = response;
  const headers = response.headers.map(([name, value]) =>
    name.toLowerCase() === 'etag'
      ? ([name, value.startsWith('W/') ? value : `W/${value}`] as const)
      : ([name, value] as const),
  );
  return {
    ...rest,
    headers: [
      ...vary,
      ...headers.filter(([name]) => name.toLowerCase() !== 'accept-ranges'),
      ['Content-Encoding', 'gzip'],
    ],
    body:
      exchange.head.method === 'HEAD'
        ? response.body
        : packed(response.body, Number(setting(scope, 'gzip_comp_level') ?? 1)),
  };
}

/** Accept-Encoding with gzip, HTTP/1.1, and no proxy in between that gzip_proxied leaves out. */
function wantsPacked(exchange: Exchange): boolean {
  const { head } = exchange;
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const accepted = head.header('accept-encoding') ?? '';
  const found = /(?:^|[,\s])gzip\s*(?:;\s*q=([\d.]+))?\s*(?:,|$)/i.exec(accepted);
  if (!found || Number(found[1] ?? 1) === 0) return false;
  if (head.version === '1.0' && setting(scope, 'gzip_http_version') !== '1.0') return false;
  const proxied = settings(scope, 'gzip_proxied')[0]?.args ?? ['off'];
  return head.header('via') === undefined || proxied.includes('any');
}

async function* packed(body: Response['body'], level: number): AsyncGenerator<Uint8Array, void, undefined> {
  const parts: Uint8Array[] = [];
  if (body instanceof Uint8Array) parts.push(body);
  else for await (const part of body) parts.push(part);
  yield deflate(concatBytes(parts), 'gzip', level);
}
