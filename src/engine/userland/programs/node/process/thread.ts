import type { EventLoop } from './event-loop.ts';

/** One end of a channel between two programs of a process. Values that go through it have been cloned by the sender. */
export class PortEnd {
  #loop: EventLoop;
  peer: PortEnd | undefined;
  readonly queue: unknown[] = [];
  #deliver: ((value: unknown) => unknown) | undefined;
  #closed: (() => unknown) | undefined;
  #holding = false;
  open = true;

  constructor(loop: EventLoop) {
    this.#loop = loop;
  }

  /** What to do with a message, and with the end of the channel. */
  start(deliver: (value: unknown) => unknown): void {
    this.#deliver = deliver;
    for (const value of this.queue.splice(0)) this.#loop.arrive(() => deliver(value));
  }

  /** It was handed to another program, whose loop its messages go to from now on. */
  moveTo(loop: EventLoop): void {
    this.#loop = loop;
  }

  onClose(closed: () => unknown): void {
    this.#closed = closed;
  }

  post(value: unknown): void {
    this.peer?.receive(value);
  }

  receive(value: unknown): void {
    const deliver = this.#deliver;
    if (deliver) this.#loop.arrive(() => deliver(value));
    else this.queue.push(value);
  }

  /** Whether it keeps its program alive. */
  hold(on: boolean): void {
    if (this.#holding === on || (on && !this.open)) return;
    this.#holding = on;
    if (on) this.#loop.hold();
    else this.#loop.release();
  }

  close(): void {
    if (!this.open) return;
    this.open = false;
    this.hold(false);
    const closed = this.#closed;
    if (closed) this.#loop.arrive(closed);
    this.peer?.close();
  }
}

/** Two ends that belong together. */
export function portPair(first: EventLoop, second: EventLoop): readonly [PortEnd, PortEnd] {
  const ends = [new PortEnd(first), new PortEnd(second)] as const;
  ends[0].peer = ends[1];
  ends[1].peer = ends[0];
  return ends;
}

/** What makes a program a worker thread of another one. */
export interface Thread {
  readonly id: number;
  readonly data: unknown;
  readonly name: string;
  readonly env: ReadonlyMap<string, string> | undefined;
  readonly port: PortEnd;
  /** Told of the error that ends it. */
  failed(error: unknown): void;
}
