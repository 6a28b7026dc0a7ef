import type { Exchange } from './exchange.ts';

/** The number of an IPv4 address; undefined for what is none. */
function numberOf(address: string): number | undefined {
  const parts = address.split('.').map(Number);
  if (parts.length !== 4 || parts.some((part) => !(part >= 0 && part <= 255))) return undefined;
  return parts.reduce((sum, part) => sum * 256 + part, 0);
}

/**
 * `geo [$address] $name { default x; 10.0.0.0/8 y; }`: the value of the narrowest network that the address is in. Undefined when there is no
 * such block.
 */
export function located(
  exchange: Exchange,
  name: string,
  fill: (exchange: Exchange, text: string) => string,
): string | undefined {
  const geo = exchange.config.http?.directives.find((one) => one.name === 'geo' && one.args.at(-1) === `$${name}`);
  if (!geo) return undefined;
  const address = numberOf(geo.args.length > 1 ? fill(exchange, geo.args[0] ?? '') : exchange.client.address);
  let fallback = '';
  let best: { readonly bits: number; readonly value: string } | undefined;
  for (const { name: network, args } of geo.block ?? []) {
    const value = args[0] ?? '';
    if (network === 'default') fallback = value;
    const [base = '', width = '32'] = network.split('/');
    const [from, bits] = [numberOf(base), Number(width)];
    if (from === undefined || address === undefined || (best && best.bits > bits)) continue;
    const size = 2 ** (32 - bits);
    if (Math.floor(from / size) === Math.floor(address / size)) best = { bits, value };
  }
  return best?.value ?? fallback;
}
