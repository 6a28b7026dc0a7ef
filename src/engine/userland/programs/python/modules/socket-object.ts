import { FsError } from '../../../../fs/errno.ts';
import type { Connection, Listener } from '../../../../kernel/net-stack.ts';
import { makeNativeType, objectType, PyObject, type PyType } from '../objects/object.ts';

export const socketType = makeNativeType('socket', objectType, { allocate: (cls) => new Socket(cls) });
socketType.attrs.set('__module__', '_socket');
socketType.hasDict = true;

/** A TCP socket over the namespace's network, or (UDP and UNIX sockets) one that says that it is not simulated. */
export class Socket extends PyObject {
  connection: Connection | undefined;
  listener: Listener | undefined;
  timeout: number | null = null;
  closed = false;
  fd = -1;
  kind = 1;
  family = 2;
  bound: readonly [string, number] | undefined;
  /** Bytes that have come but were not read; and reads under way. */
  ahead: Uint8Array = new Uint8Array();
  ended = false;
  #reading: Promise<void> | undefined;
  readonly accepted: Connection[] = [];
  #accepting: Promise<void> | undefined;
  failure: FsError | undefined;

  constructor(cls: PyType = socketType) {
    super(cls);
  }

  /** Makes sure that a read is under way; resolves when there is something to read. */
  fill(): Promise<void> {
    if (this.ahead.length > 0 || this.ended) return Promise.resolve();
    const { connection } = this;
    if (!connection) return Promise.reject(new FsError('EBADF'));
    this.#reading ??= connection.read(65536).then(
      (bytes) => {
        this.#reading = undefined;
        if (bytes.length === 0) this.ended = true;
        this.ahead = bytes;
      },
      (error: unknown) => {
        this.#reading = undefined;
        this.ended = true;
        if (error instanceof FsError) this.failure = error;
        else throw error;
      },
    );
    return this.#reading;
  }

  /** Resolves when somebody has connected. */
  wait(): Promise<void> {
    if (this.accepted.length > 0) return Promise.resolve();
    const { listener } = this;
    if (!listener) return Promise.reject(new FsError('EINVAL'));
    this.#accepting ??= listener.accept().then((connection) => {
      this.#accepting = undefined;
      this.accepted.push(connection);
    });
    return this.#accepting;
  }

  get ready(): boolean {
    return this.listener ? this.accepted.length > 0 : this.ahead.length > 0 || this.ended;
  }
}

export const numbers = { next: 1000 };
