import { broadcastOf, contains, formatAddress, overlaps, type Subnet, sizeOf } from './address.ts';
import { NetworkError } from './errors.ts';

/** Docker's own pools and the size of the subnets cut from them (moby daemon/libnetwork/ipamutils/utils.go). */
const POOLS: readonly (readonly [base: number, prefix: number, size: number])[] = [
  [0xac110000, 16, 16],
  [0xac120000, 16, 16],
  [0xac130000, 16, 16],
  [0xac140000, 14, 16],
  [0xac180000, 14, 16],
  [0xac1c0000, 14, 16],
  [0xc0a80000, 16, 20],
];

/** The first of Docker's own subnets that overlaps nothing taken. */
export function nextSubnet(taken: readonly Subnet[]): Subnet {
  for (const [base, prefix, size] of POOLS) {
    for (let at = base; at < base + 2 ** (32 - prefix); at += 2 ** (32 - size)) {
      const subnet: Subnet = { base: at, prefix: size };
      if (!taken.some((other) => overlaps(subnet, other))) return subnet;
    }
  }
  throw new NetworkError('no-more-subnets');
}

/** The addresses of one network: hands out the lowest free one. */
export class AddressPool {
  readonly subnet: Subnet;
  /** Where addresses are taken from when none is asked for. */
  readonly range: Subnet;
  readonly #taken = new Set<number>();

  constructor(subnet: Subnet, range: Subnet = subnet) {
    if (!contains(subnet, range.base) || range.prefix < subnet.prefix) throw new NetworkError('outside-subnet');
    this.subnet = subnet;
    this.range = range;
    if (subnet.prefix < 31) {
      this.#taken.add(subnet.base);
      this.#taken.add(broadcastOf(subnet));
    }
  }

  /** Takes an address, the lowest free one of the range when none is named. */
  take(wanted?: number): number {
    if (wanted !== undefined) {
      if (!contains(this.subnet, wanted)) throw new NetworkError('outside-subnet', formatAddress(wanted));
      if (this.#taken.has(wanted)) throw new NetworkError('address-in-use', formatAddress(wanted));
      this.#taken.add(wanted);
      return wanted;
    }
    for (let address = this.range.base; address <= broadcastOf(this.range); address++) {
      if (this.#taken.has(address)) continue;
      this.#taken.add(address);
      return address;
    }
    throw new NetworkError('no-available-address');
  }

  release(address: number): void {
    this.#taken.delete(address);
  }

  /** As `docker network inspect` counts: network and broadcast address are in use; free ones are those of the range. */
  get status(): { readonly inUse: number; readonly available: number } {
    let inRange = 0;
    for (const address of this.#taken) if (contains(this.range, address)) inRange++;
    return { inUse: this.#taken.size, available: sizeOf(this.range) - inRange };
  }
}
