import type { Exchange } from './exchange.ts';
import { compileRegex } from './regex.ts';

/**
 * `map $source $name { … }` of the http block: the exact text without regard to case, with `hostnames` also `*.example.com`, `.example.com`
 * and `www.*`, then regular expressions in their order, then `default`. Undefined when there is no such map. `fill` puts
 * variables in their places.
 */
export function mapped(
  exchange: Exchange,
  name: string,
  fill: (exchange: Exchange, text: string) => string,
): string | undefined {
  const map = exchange.config.http?.directives.find((one) => one.name === 'map' && one.args[1] === `$${name}`);
  if (!map) return undefined;
  const source = fill(exchange, map.args[0] ?? '').toLowerCase();
  const lines = map.block ?? [];
  const byHost = lines.some((line) => line.name === 'hostnames' && line.args.length === 0);
  const host = source.replace(/\.$/, '');
  let fallback = '';
  let byMask: { readonly length: number; readonly value: string } | undefined;
  for (const { name: pattern, args } of lines) {
    const value = args[0] ?? '';
    const plain = pattern.replace(/^\\/, '').toLowerCase();
    if (pattern === 'default') fallback = value;
    else if (plain === source && !pattern.startsWith('~')) return fill(exchange, value);
    else if (byHost && fitsMask(plain, host) && plain.length > (byMask?.length ?? 0))
      byMask = { length: plain.length, value };
  }
  if (byMask) return fill(exchange, byMask.value);
  for (const { name: pattern, args } of lines) {
    if (!pattern.startsWith('~')) continue;
    const match = compileRegex(pattern.replace(/^~\*?/, ''), pattern.startsWith('~*')).exec(
      fill(exchange, map.args[0] ?? ''),
    );
    if (!match) continue;
    exchange.captures = match;
    for (const [group, text] of Object.entries(match.groups ?? {})) exchange.variables.set(group, text ?? '');
    return fill(exchange, args[0] ?? '');
  }
  return fill(exchange, fallback);
}

function fitsMask(mask: string, host: string): boolean {
  if (mask.startsWith('*.')) return host.endsWith(mask.slice(1));
  if (mask.startsWith('.')) return host === mask.slice(1) || host.endsWith(mask);
  return mask.endsWith('.*') && host.startsWith(mask.slice(0, -1));
}
