import type { Interface, NetStack } from '../../kernel/net-stack.ts';

/** `172.18.255.255` of 172.18.0.2/16. */
export function broadcastOf(each: Interface): string {
  const mask = each.prefix === 0 ? 0 : (-1 << (32 - each.prefix)) >>> 0;
  return dotted((numberOf(each.address) | ~mask) >>> 0);
}

export function networkOf(each: Interface): string {
  const mask = each.prefix === 0 ? 0 : (-1 << (32 - each.prefix)) >>> 0;
  return dotted((numberOf(each.address) & mask) >>> 0);
}

export function maskOf(prefix: number): string {
  return dotted(prefix === 0 ? 0 : (-1 << (32 - prefix)) >>> 0);
}

export function numberOf(address: string): number {
  return address.split('.').reduce((sum, part) => sum * 256 + Number(part), 0);
}

export function dotted(value: number): string {
  return [24, 16, 8, 0].map((shift) => (value >>> shift) & 255).join('.');
}

/** One line of the routing table. */
export interface Route {
  /** Undefined is the default route. */
  readonly network: string | undefined;
  readonly prefix: number;
  readonly gateway: string | undefined;
  readonly device: string;
  readonly source: string;
}

/** The routes that a stack has: the default one through its gateway, and one a network. */
export function routesOf(net: NetStack): readonly Route[] {
  const routes: Route[] = [];
  const outer = net.interfaces.filter((each) => each.name !== 'lo');
  const { gateway } = net;
  const through = outer.find(
    (each) => gateway !== undefined && networkOf(each) === networkOf({ ...each, address: gateway }),
  );
  if (gateway !== undefined && through)
    routes.push({ network: undefined, prefix: 0, gateway, device: through.name, source: through.address });
  for (const each of outer)
    routes.push({
      network: networkOf(each),
      prefix: each.prefix,
      gateway: undefined,
      device: each.name,
      source: each.address,
    });
  return routes;
}

/** Position among a machine's interfaces: lo is 1; the others count from 2. */
export function indexOf(net: NetStack, each: Interface): number {
  const others = net.interfaces.filter((other) => other.name !== 'lo');
  return each.name === 'lo' ? 1 : others.findIndex((other) => other.name === each.name) + 2;
}
