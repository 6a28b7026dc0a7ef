import type { UpstreamServer } from './config.ts';

/** One address behind an upstream, and what became of the requests it was given (ngx_http_upstream_rr_peer_t). Times in seconds. */
export interface Peer {
  readonly address: string;
  readonly port: number;
  readonly server: UpstreamServer;
  current: number;
  effective: number;
  fails: number;
  accessed: number;
  checked: number;
}

/**
 * The addresses of an upstream and whose turn it is: smooth weighted round robin, as ngx_http_upstream_round_robin.c has it. A name with
 * several addresses is as many peers. One that failed `max_fails` times is left out for `fail_timeout`, unless it is the only one.
 */
export class UpstreamPeers {
  readonly #primary: readonly Peer[];
  readonly #backup: readonly Peer[];

  /** @param addresses of a server, in the order in which they were looked up */
  constructor(servers: readonly UpstreamServer[], addresses: (server: UpstreamServer) => readonly string[]) {
    const peers = servers.flatMap((server) => addresses(server).map((address) => peerOf(server, address)));
    this.#primary = peers.filter(({ server }) => !server.backup);
    this.#backup = peers.filter(({ server }) => server.backup);
  }

  /** Whose turn it is, those left out that were tried for this request; undefined when none is left. @param now seconds */
  next(tried: ReadonlySet<Peer>, now: number): Peer | undefined {
    return pick(this.#primary, tried, now) ?? pick(this.#backup, tried, now);
  }

  /** Where `ip_hash` begins: the peers from there on, then the backups. */
  from(hash: number): readonly Peer[] {
    const usable = this.#primary.filter(({ server }) => !server.down);
    const at = usable.length === 0 ? 0 : hash % usable.length;
    return [...usable.slice(at), ...usable.slice(0, at), ...this.#backup.filter(({ server }) => !server.down)];
  }

  /** Notes a failure. True when the peer is left out from now on. */
  failed(peer: Peer, now: number): boolean {
    const { weight, maxFails } = peer.server;
    if (this.#group(peer).length === 1) return false;
    peer.fails++;
    peer.accessed = now;
    peer.checked = now;
    if (maxFails === 0) return false;
    peer.effective = Math.max(0, peer.effective - Math.floor(weight / maxFails));
    return peer.fails >= maxFails;
  }

  succeeded(peer: Peer): void {
    if (peer.accessed < peer.checked) peer.fails = 0;
  }

  #group(peer: Peer): readonly Peer[] {
    return this.#primary.includes(peer) ? this.#primary : this.#backup;
  }
}

function peerOf(server: UpstreamServer, address: string): Peer {
  const { port, weight } = server;
  return { address, port, server, current: 0, effective: weight, fails: 0, accessed: 0, checked: 0 };
}

function pick(peers: readonly Peer[], tried: ReadonlySet<Peer>, now: number): Peer | undefined {
  const single = peers.length === 1;
  let best: Peer | undefined;
  let total = 0;
  for (const peer of peers) {
    const { down, maxFails, failTimeout, weight } = peer.server;
    if (tried.has(peer) || down) continue;
    if (!single && maxFails > 0 && peer.fails >= maxFails && now - peer.checked <= failTimeout) continue;
    peer.current += peer.effective;
    total += peer.effective;
    if (peer.effective < weight) peer.effective++;
    if (!best || peer.current > best.current) best = peer;
  }
  if (!best) return undefined;
  best.current -= total;
  if (now - best.checked > best.server.failTimeout) best.checked = now;
  return best;
}
