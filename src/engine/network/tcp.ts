import { NO_BYTES } from '../base/bytes.ts';
import { FsError } from '../fs/errno.ts';
import { ByteQueue } from '../kernel/byte-queue.ts';
import type { Connection, ConnectionStatus, Listener, ListenFamily, ListenOptions } from '../kernel/net-stack.ts';
import { UNINTERRUPTED, WaitQueue } from '../kernel/wait-queue.ts';

export interface Endpoint {
  readonly address: string;
  readonly port: number;
}

/** Bytes on the way in one direction. */
const WINDOW = 65_536;
/** Connections that wait to be accepted (somaxconn); more are refused. */
const BACKLOG = 4096;

/** One direction of a connection. */
class Stream {
  readonly queue = new ByteQueue();
  readonly changed = new WaitQueue();
  ended = false;
  /** Nobody will read it. */
  deaf = false;
}

/** Both ends of a connection within the machine. */
export class TcpConnection implements Connection {
  readonly local: Endpoint;
  readonly remote: Endpoint;
  readonly #incoming: Stream;
  readonly #outgoing: Stream;
  #closed = false;
  #peer: TcpConnection | undefined;
  #reset = false;

  private constructor(local: Endpoint, remote: Endpoint, incoming: Stream, outgoing: Stream) {
    this.local = local;
    this.remote = remote;
    this.#incoming = incoming;
    this.#outgoing = outgoing;
  }

  /** `seen`: the ends as the server knows them, where addresses are translated in between. */
  static pair(
    client: Endpoint,
    server: Endpoint,
    seen: { readonly client: Endpoint; readonly server: Endpoint } = { client, server },
  ): readonly [client: TcpConnection, server: TcpConnection] {
    const up = new Stream();
    const down = new Stream();
    const near = new TcpConnection(client, server, down, up);
    const far = new TcpConnection(seen.server, seen.client, up, down);
    near.#peer = far;
    far.#peer = near;
    return [near, far];
  }

  get status(): ConnectionStatus {
    const state = this.#incoming.ended ? 'CLOSE-WAIT' : this.#outgoing.ended ? 'FIN-WAIT-2' : 'ESTAB';
    return { state, received: this.#incoming.queue.size };
  }

  async read(max: number): Promise<Uint8Array> {
    const { queue, changed } = this.#incoming;
    for (;;) {
      if (this.#reset) throw new FsError('ECONNRESET');
      if (queue.size > 0) {
        const bytes = queue.take(max);
        changed.wake();
        return bytes;
      }
      if (this.#incoming.ended || this.#closed) return NO_BYTES;
      await changed.wait(UNINTERRUPTED);
    }
  }

  async write(bytes: Uint8Array): Promise<void> {
    const { queue, changed } = this.#outgoing;
    let written = 0;
    while (written < bytes.length) {
      if (this.#reset) throw new FsError('ECONNRESET');
      if (this.#outgoing.ended || this.#outgoing.deaf || this.#closed) throw new FsError('EPIPE');
      const room = Math.min(WINDOW - queue.size, bytes.length - written);
      if (room > 0) {
        queue.push(bytes.slice(written, written + room));
        written += room;
        changed.wake();
      } else {
        await changed.wait(UNINTERRUPTED);
      }
    }
  }

  end(): void {
    this.#outgoing.ended = true;
    this.#outgoing.changed.wake();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.end();
    this.#incoming.deaf = true;
    this.#incoming.changed.wake();
  }

  /** The other side learns that there is nobody (RST). */
  abort(): void {
    this.close();
    if (!this.#peer) return;
    this.#peer.#reset = true;
    this.#incoming.changed.wake();
    this.#outgoing.changed.wake();
  }
}

/** A port that somebody listens on. */
export class TcpListener implements Listener {
  readonly address: string;
  readonly port: number;
  readonly backlog: number;
  readonly family: ListenFamily;
  readonly #waiting: TcpConnection[] = [];
  readonly #arrived = new WaitQueue();
  readonly #onClose: () => void;
  #closed = false;

  constructor(address: string, port: number, options: ListenOptions, onClose: () => void) {
    this.backlog = options.backlog ?? BACKLOG;
    this.family = options.family ?? 'inet';
    this.address = address;
    this.port = port;
    this.#onClose = onClose;
  }

  /** EBADF once it is closed, or whoever waits is gone. */
  async accept(gone: () => boolean = () => false): Promise<Connection> {
    for (;;) {
      if (this.#closed || gone()) throw new FsError('EBADF');
      const connection = this.#waiting.shift();
      if (connection) return connection;
      await this.#arrived.wait(UNINTERRUPTED);
    }
  }

  /** Puts the server's end of a new connection in the queue; the client goes on at once. */
  offer(connection: TcpConnection): void {
    if (this.#closed || this.#waiting.length >= BACKLOG) throw new FsError('ECONNREFUSED');
    this.#waiting.push(connection);
    this.#arrived.wake();
  }

  close(): void {
    if (this.#closed) return;
    this.#closed = true;
    this.#onClose();
    for (const connection of this.#waiting) connection.abort();
    this.#arrived.wake();
  }
}
