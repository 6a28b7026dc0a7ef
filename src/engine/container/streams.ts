import type { Attachment, ClientStreams } from '../api/streams.ts';
import type { Description } from '../kernel/descriptor.ts';
import type { Kernel, Namespace } from '../kernel/machine-kernel.ts';
import type { PtyMaster } from '../kernel/tty.ts';
import { UNINTERRUPTED } from '../kernel/wait-queue.ts';
import type { LogStore } from './log-store.ts';

/** How the standard streams of one process are set up. */
export interface StreamOptions {
  readonly tty: boolean;
  readonly openStdin: boolean;
  /** Input ends for good when the first client's input ends. */
  readonly closeStdin: boolean;
  /** [columns, rows] to begin with. */
  readonly size: readonly [number, number];
}

type Channel = 'stdout' | 'stderr';

interface Client {
  readonly streams: ClientStreams;
  /** Writes in order; settled when all that was sent has been taken or the client has gone. */
  sending: Promise<void>;
  /** Sends that the client has not taken yet. */
  open: number;
  readonly gone: Promise<void>;
  leave(why: 'eof' | 'detached'): void;
  left: boolean;
}

/**
 * Standard streams of a container or exec: output goes to the log and to every attached client, and a client that does not
 * take it holds the program up; input comes from the clients. Outlives the runs of its container: clients may attach before
 * the first one (moby daemon/container/stream).
 */
export class Streams {
  readonly #kernel: Kernel;
  readonly #options: StreamOptions;
  readonly #log: LogStore | undefined;
  readonly #clients = new Set<Client>();
  #stdin: { readonly reader: Description; readonly writer: Description } | undefined;
  #master: PtyMaster | undefined;
  #size: readonly [number, number];

  constructor(kernel: Kernel, options: StreamOptions, log: LogStore | undefined) {
    this.#kernel = kernel;
    this.#options = options;
    this.#log = log;
    this.#size = options.size;
  }

  /** Descriptors 0, 1 and 2 for a new run. */
  begin(namespace: Namespace): { readonly descriptions: readonly Description[]; readonly controllingTty: boolean } {
    if (this.#options.tty) {
      const { master, slave } = this.#kernel.createPty(this.#kernel.nextTerminalName(namespace), ...this.#size);
      this.#master = master;
      master.onOutput((bytes) => {
        const taken = this.#deliver('stdout', bytes.slice());
        if (!taken) return;
        master.pause(true);
        void taken.then(() => master.pause(false));
      });
      return { descriptions: [slave, slave, slave], controllingTty: true };
    }
    const stdin = this.#options.openStdin ? this.#input().reader : this.#kernel.nullDevice();
    const output = (channel: Channel) => this.#kernel.sink((bytes) => this.#deliver(channel, bytes));
    return { descriptions: [stdin, output('stdout'), output('stderr')], controllingTty: false };
  }

  /** The run is over, or came to nothing: waits until clients have taken what was printed (two seconds at most), then lets them go. */
  async end(): Promise<void> {
    const now = (): number => this.#kernel.clock.now();
    this.#log?.end(now);
    const busy = [...this.#clients].filter((client) => client.open > 0);
    if (busy.length > 0) {
      let cancel = (): void => {};
      const patience = new Promise<void>((resolve) => {
        cancel = this.#kernel.clock.after(2000, resolve);
      });
      await Promise.race([Promise.all(busy.map((client) => client.sending)), patience]);
      cancel();
    }
    this.#closeInput();
    this.#master?.close();
    this.#master = undefined;
    for (const client of [...this.#clients]) client.leave('eof');
  }

  attach(streams: ClientStreams): Attachment {
    let finish: (why: 'eof' | 'detached') => void = () => {};
    const ended = new Promise<'eof' | 'detached'>((resolve) => {
      finish = resolve;
    });
    const client: Client = {
      streams,
      sending: Promise.resolve(),
      open: 0,
      gone: ended.then(() => undefined),
      left: false,
      leave: (why) => {
        client.left = true;
        this.#clients.delete(client);
        finish(why);
      },
    };
    this.#clients.add(client);
    if (streams.stdin && (this.#options.openStdin || this.#options.tty)) void this.#forward(client, streams.stdin);
    return { ended, detach: () => client.leave('detached') };
  }

  /** Sends past output to one client, before anything new. */
  async replay(
    attachment: { readonly streams: ClientStreams },
    frames: Iterable<{ readonly stream: Channel; readonly bytes: Uint8Array }>,
  ): Promise<void> {
    for (const { stream, bytes } of frames) await attachment.streams[stream]?.(bytes);
  }

  resize(columns: number, rows: number): void {
    this.#size = [columns, rows];
    this.#master?.resize(columns, rows);
  }

  #deliver(channel: Channel, bytes: Uint8Array): Promise<void> | undefined {
    this.#log?.write(channel, bytes, () => this.#kernel.clock.now());
    let waits: Promise<void>[] | undefined;
    for (const client of this.#clients) {
      const write = client.streams[channel];
      if (!write) continue;
      waits ??= [];
      waits.push(this.#send(client, write, bytes.slice()));
    }
    return waits && Promise.all(waits).then(() => undefined);
  }

  #send(client: Client, write: (bytes: Uint8Array) => Promise<void>, bytes: Uint8Array): Promise<void> {
    client.open += 1;
    const done = (): void => {
      client.open -= 1;
    };
    const sent = client.sending
      .then(() => (client.left ? undefined : Promise.race([write(bytes), client.gone])))
      // A client that cannot be written to (its terminal or pipe is gone) is no client any more.
      .catch(() => client.leave('detached'))
      .then(done);
    client.sending = sent;
    return sent;
  }

  /** Carries a client's input over, until either side ends. */
  async #forward(client: Client, read: () => Promise<Uint8Array>): Promise<void> {
    const gone = client.gone.then(() => undefined);
    try {
      while (!client.left) {
        const bytes = await Promise.race([read(), gone]);
        if (!bytes || client.left) return;
        if (bytes.length === 0) break;
        if (this.#options.tty) this.#master?.input(bytes);
        else await this.#input().writer.write(bytes, UNINTERRUPTED);
      }
    } catch {
      // Nobody reads what the client types (EPIPE), or the client's own process is gone.
      return;
    }
    if (this.#options.closeStdin && !this.#options.tty) this.#closeWriter();
    else client.leave('eof');
  }

  /** The pipe behind descriptor 0 of this run or the next. */
  #input(): { readonly reader: Description; readonly writer: Description } {
    if (!this.#stdin) {
      this.#stdin = this.#kernel.createPipe();
      this.#stdin.reader.retain();
      this.#stdin.writer.retain();
    }
    return this.#stdin;
  }

  #closeWriter(): void {
    this.#input().writer.release();
  }

  #closeInput(): void {
    const stdin = this.#stdin;
    this.#stdin = undefined;
    stdin?.reader.release();
    stdin?.writer.release();
  }
}
