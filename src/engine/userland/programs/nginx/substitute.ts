import { concatBytes, decodeUtf8, encodeUtf8 } from '../../../base/bytes.ts';
import type { Exchange, Response } from './exchange.ts';
import { isOn, settings } from './scope.ts';
import { fill } from './variables.ts';

/** The sub filter (ngx_http_sub_filter_module): puts texts in the place of others, in bodies of the types it takes. */
export function substituted(exchange: Exchange, response: Response): Response {
  const scope = exchange.location?.scope ?? exchange.server.scope;
  const rules = settings(scope, 'sub_filter');
  if (rules.length === 0 || response.status === 304 || response.status === 204) return response;
  const types = new Set(['text/html', ...(settings(scope, 'sub_filter_types')[0]?.args ?? [])]);
  const type = response.contentType?.replace(/;.*$/, '').trim() ?? '';
  if (type === '' || !(types.has('*') || types.has(type))) return response;
  const once = isOn(scope, 'sub_filter_once', true);
  const keepsDate = isOn(scope, 'sub_filter_last_modified', false);
  const { length: _, acceptRanges: __, lastModified, ...rest } = response;
  const pairs = rules.map(({ args }) => [fill(exchange, args[0] ?? ''), fill(exchange, args[1] ?? '')] as const);
  const gone = /^(accept-ranges|last-modified|etag)$/;
  return {
    ...rest,
    ...(keepsDate && lastModified !== undefined ? { lastModified } : {}),
    headers: response.headers.filter(([name]) => keepsDate || !gone.test(name.toLowerCase())),
    body: exchange.head.method === 'HEAD' ? response.body : replaced(response.body, pairs, once),
  };
}

async function* replaced(
  body: Response['body'],
  pairs: readonly (readonly [string, string])[],
  once: boolean,
): AsyncGenerator<Uint8Array, void, undefined> {
  const parts: Uint8Array[] = [];
  if (body instanceof Uint8Array) parts.push(body);
  else for await (const part of body) parts.push(part);
  const text = decodeUtf8(concatBytes(parts));
  const lower = text.toLowerCase();
  const used = new Set<string>();
  let out = '';
  // All are looked for at once, without regard to case; what was put in is not looked at again.
  for (let at = 0; at < text.length; ) {
    const pair = pairs.find(([from]) => from !== '' && !used.has(from) && lower.startsWith(from.toLowerCase(), at));
    if (!pair) {
      out += text[at++];
      continue;
    }
    out += pair[1];
    at += pair[0].length;
    if (once) used.add(pair[0]);
  }
  yield encodeUtf8(out);
}
