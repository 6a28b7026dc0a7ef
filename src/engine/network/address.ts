/** IPv4 addresses as 32-bit numbers, and subnets. IPv6 addresses are passed around as text and never routed. */
export interface Subnet {
  /** Network address. */
  readonly base: number;
  /** 0 to 32. */
  readonly prefix: number;
}

/** `10.1.2.3` to a number; undefined for anything else. */
export function parseAddress(text: string): number | undefined {
  const parts = text.split('.');
  if (parts.length !== 4) return undefined;
  let value = 0;
  for (const part of parts) {
    if (!/^(0|[1-9]\d{0,2})$/.test(part) || Number(part) > 255) return undefined;
    value = value * 256 + Number(part);
  }
  return value;
}

export function formatAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 255).join('.');
}

export function maskOf(prefix: number): number {
  return prefix === 0 ? 0 : (0xffffffff << (32 - prefix)) >>> 0;
}

/** `10.1.0.0/16`; host bits are cut off (`10.1.2.3/16` is the same subnet). undefined when it is not IPv4 in CIDR notation. */
export function parseSubnet(text: string): Subnet | undefined {
  const [address = '', length = '', ...rest] = text.split('/');
  const value = parseAddress(address);
  if (value === undefined || rest.length > 0 || !/^\d{1,2}$/.test(length) || Number(length) > 32) return undefined;
  const prefix = Number(length);
  return { base: (value & maskOf(prefix)) >>> 0, prefix };
}

export function formatSubnet({ base, prefix }: Subnet): string {
  return `${formatAddress(base)}/${prefix}`;
}

export function contains({ base, prefix }: Subnet, address: number): boolean {
  return (address & maskOf(prefix)) >>> 0 === base;
}

export function overlaps(a: Subnet, b: Subnet): boolean {
  return a.prefix < b.prefix ? contains(a, b.base) : contains(b, a.base);
}

/** Number of addresses. */
export function sizeOf({ prefix }: Subnet): number {
  return 2 ** (32 - prefix);
}

/** The subnet's last address. */
export function broadcastOf(subnet: Subnet): number {
  return subnet.base + sizeOf(subnet) - 1;
}
