import type { DnsQuestion, DnsReply } from './name-service.ts';

/** One end of a TCP connection. */
export interface Connection {
  readonly local: { readonly address: string; readonly port: number };
  readonly remote: { readonly address: string; readonly port: number };
  /** At least one byte; empty at end of stream. */
  read(max: number): Promise<Uint8Array>;
  write(bytes: Uint8Array): Promise<void>;
  /** Half-close: the other side reads end of stream. */
  end(): void;
  close(): void;
}

export interface Listener {
  readonly address: string;
  readonly port: number;
  accept(): Promise<Connection>;
  close(): void;
}

export interface Interface {
  readonly name: string;
  readonly address: string;
  readonly prefix: number;
  readonly mac: string;
}

/** The network as one network namespace sees it; network/ makes them. Failures are FsError (ECONNREFUSED, EADDRINUSE, ENETUNREACH …). */
export interface NetStack {
  readonly interfaces: readonly Interface[];
  readonly gateway: string | undefined;
  listen(address: string, port: number): Listener;
  connect(host: string, port: number): Promise<Connection>;
  /** IPv4 addresses of a name, by /etc/hosts and the namespace's resolver; undefined when it does not exist. */
  resolve(name: string): Promise<readonly string[] | undefined>;
  /**
   * Asks a name server, whatever /etc/hosts says; undefined when nothing comes back. ECONNREFUSED where no name server listens, ENETUNREACH
   * without a way there, EHOSTUNREACH where no machine has the address.
   */
  ask(server: string, question: DnsQuestion): Promise<DnsReply | undefined>;
  /** Round trip in milliseconds, or undefined when nobody answers. */
  ping(address: string): Promise<number | undefined>;
  /** Names of those who listen, for netstat. */
  readonly listeners: readonly Listener[];
}
