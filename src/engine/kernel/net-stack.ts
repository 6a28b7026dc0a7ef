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
  /** What the kernel knows of it, for ss and netstat. */
  readonly status: ConnectionStatus;
}

export interface ConnectionStatus {
  readonly state: 'ESTAB' | 'CLOSE-WAIT' | 'FIN-WAIT-2';
  /** Bytes that nobody has read yet. */
  readonly received: number;
}

/**
 * `dual`: one socket for IPv6 that takes IPv4 as well (`*:3000`), as Go, Node and httpd open it; `both`: one for each (`0.0.0.0:80` and `[::]:80`),
 * as nginx, redis and postgres do.
 */
export type ListenFamily = 'inet' | 'dual' | 'both';

export interface ListenOptions {
  /** Connections that may wait to be accepted; default 4096, the most that Linux allows. */
  readonly backlog?: number;
  readonly family?: ListenFamily;
}

/** An open socket, as ss lists it. */
export interface SocketInfo {
  readonly protocol: 'tcp' | 'udp';
  readonly state: 'LISTEN' | 'UNCONN' | ConnectionStatus['state'];
  readonly family: ListenFamily;
  readonly local: Connection['local'];
  /** Undefined: nobody yet. */
  readonly remote: Connection['remote'] | undefined;
  readonly received: number;
  /** Of a listener: its backlog. */
  readonly sent: number;
  /** Processes that the asker sees; undefined for those of other pid namespaces and of the kernel. `fd` is counted from the first free one. */
  readonly owner:
    | { readonly pid: number; readonly uid: number; readonly comm: string; readonly fd: number }
    | undefined;
}

export interface Listener {
  readonly address: string;
  readonly port: number;
  readonly backlog: number;
  readonly family: ListenFamily;
  /** `gone` tells that whoever waits has ended meanwhile: then nothing is taken from those who still wait. */
  accept(gone?: () => boolean): Promise<Connection>;
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
  listen(address: string, port: number, options?: ListenOptions): Listener;
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
  /** All that is open, with its owners. */
  readonly sockets: readonly SocketInfo[];
}

/** A namespace's network as one process uses it. */
export interface ProcessNet extends NetStack {
  /** The same port in this process, as a fork has it: it is open until all who share it have closed it. */
  share(listener: Listener): Listener;
}
