import type { ListenFamily } from '../../../kernel/net-stack.ts';
import type { Config } from './config.ts';

/** Where a socket listens; `both`: IPv6 has one of its own. */
export interface Place {
  readonly key: string;
  readonly address: string;
  readonly port: number;
  readonly family: ListenFamily;
}

/** The sockets that a configuration opens, one for each address and port. */
export function placesOf(config: Config): readonly Place[] {
  const all = config.servers.flatMap(({ listens }) => listens);
  const portsOf = (wanted: string) => new Set(all.filter(({ address }) => address === wanted).map(({ port }) => port));
  const [any, onIpv6] = [portsOf('0.0.0.0'), portsOf('::')];
  const out = new Map<string, Place>();
  for (const { address, port } of all.filter((one) => one.address !== '::')) {
    // A port that is open on all addresses serves the single ones too.
    const where = any.has(port) ? '0.0.0.0' : address;
    const key = `${where}:${port}`;
    out.set(key, { key, address: where, port, family: onIpv6.has(port) ? 'both' : 'inet' });
  }
  return [...out.values()];
}
