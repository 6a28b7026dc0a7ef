import type { KernelState } from './kernel-state.ts';
import { whileHalted } from './lifecycle.ts';
import type { DnsQuestion, DnsReply } from './name-service.ts';
import type {
  Connection,
  ConnectionStatus,
  Interface,
  Listener,
  ListenFamily,
  ListenOptions,
  NetStack,
  ProcessNet,
  SocketInfo,
} from './net-stack.ts';
import { ProcessGone } from './process.ts';
import { socketsOf } from './socket-list.ts';
import type { Task } from './task.ts';

/** A namespace's network as one process uses it: what it opens closes with it, and its waits end with it. */
export class OwnedNet implements ProcessNet {
  readonly #task: Task;
  readonly #net: NetStack;
  readonly #state: KernelState;

  constructor(state: KernelState, task: Task, net: NetStack) {
    this.#state = state;
    this.#task = task;
    this.#net = net;
  }

  get interfaces(): readonly Interface[] {
    return this.#net.interfaces;
  }

  get gateway(): string | undefined {
    return this.#net.gateway;
  }

  get listeners(): readonly Listener[] {
    return this.#net.listeners;
  }

  get sockets(): readonly SocketInfo[] {
    return socketsOf(this.#state, this.#task, this.#net);
  }

  listen(address: string, port: number, options?: ListenOptions): Listener {
    if (this.#task.ended) throw new ProcessGone();
    return new OwnedListener(this.#task, new HeldListener(this.#net.listen(address, port, options)));
  }

  share(listener: Listener): Listener {
    if (this.#task.ended) throw new ProcessGone();
    if (!(listener instanceof OwnedListener)) throw new TypeError('only what a process listens on can be shared');
    return new OwnedListener(this.#task, listener.held.again());
  }

  async connect(host: string, port: number): Promise<Connection> {
    return new OwnedConnection(this.#task, await outlive(this.#task, this.#net.connect(host, port)));
  }

  resolve(name: string): Promise<readonly string[] | undefined> {
    return outlive(this.#task, this.#net.resolve(name));
  }

  ask(server: string, question: DnsQuestion): Promise<DnsReply | undefined> {
    return outlive(this.#task, this.#net.ask(server, question));
  }

  ping(address: string): Promise<number | undefined> {
    return outlive(this.#task, this.#net.ping(address));
  }
}

/** A port with the number of processes that hold it open. */
class HeldListener implements Listener {
  readonly #listener: Listener;
  #holders = 1;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  again(): this {
    this.#holders += 1;
    return this;
  }

  get address(): string {
    return this.#listener.address;
  }

  get port(): number {
    return this.#listener.port;
  }

  get backlog(): number {
    return this.#listener.backlog;
  }

  get family(): ListenFamily {
    return this.#listener.family;
  }

  accept(gone?: () => boolean): Promise<Connection> {
    return this.#listener.accept(gone);
  }

  /** One of its holders has closed it. */
  close(): void {
    this.#holders -= 1;
    if (this.#holders === 0) this.#listener.close();
  }
}

class OwnedListener implements Listener {
  readonly held: HeldListener;
  readonly #task: Task;
  #closed = false;

  constructor(task: Task, held: HeldListener) {
    this.#task = task;
    this.held = held;
    task.sockets.add(held);
  }

  get address(): string {
    return this.held.address;
  }

  get port(): number {
    return this.held.port;
  }

  get backlog(): number {
    return this.held.backlog;
  }

  get family(): ListenFamily {
    return this.held.family;
  }

  async accept(): Promise<Connection> {
    return new OwnedConnection(
      this.#task,
      await outlive(
        this.#task,
        this.held.accept(() => this.#task.ended || this.#closed),
      ),
    );
  }

  close(): void {
    if (this.#closed || !this.#task.sockets.delete(this.held)) return;
    this.#closed = true;
    this.held.close();
  }
}

class OwnedConnection implements Connection {
  readonly #task: Task;
  readonly #connection: Connection;

  constructor(task: Task, connection: Connection) {
    this.#task = task;
    this.#connection = connection;
    task.sockets.add(connection);
  }

  get local(): Connection['local'] {
    return this.#connection.local;
  }

  get remote(): Connection['remote'] {
    return this.#connection.remote;
  }

  get status(): ConnectionStatus {
    return this.#connection.status;
  }

  read(max: number): Promise<Uint8Array> {
    return outlive(this.#task, this.#connection.read(max));
  }

  write(bytes: Uint8Array): Promise<void> {
    return outlive(this.#task, this.#connection.write(bytes));
  }

  end(): void {
    this.#connection.end();
  }

  close(): void {
    this.#task.sockets.delete(this.#connection);
    this.#connection.close();
  }
}

/** Waits for something that cannot be broken off, for as long as the process lives. */
function outlive<T>(task: Task, operation: Promise<T>): Promise<T> {
  const waiting = new Promise<T>((resolve, reject) => {
    if (task.ended) {
      operation.catch(() => undefined);
      reject(new ProcessGone());
      return;
    }
    const release = task.onInterrupt(() => {
      if (!task.ended) return;
      release();
      reject(new ProcessGone());
    });
    operation.then(
      async (value) => {
        release();
        if (task.halted && !task.ended) await whileHalted(task).catch(reject);
        resolve(value);
      },
      (error: unknown) => {
        release();
        reject(error);
      },
    );
  });
  waiting.catch(() => undefined);
  return waiting;
}
