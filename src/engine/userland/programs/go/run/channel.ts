import type { Steps } from './code.ts';
import type { Machine } from './machine.ts';
import { Panic, RUNTIME_ERROR, runtimePanic } from './panic.ts';
import { Boxed, StructValue } from './value.ts';

interface Waiting {
  /** Sender: what it sends. Receiver: takes what it gets. Answers false when its select went another way meanwhile. */
  take(value: unknown, open: boolean): boolean;
  readonly value: unknown;
}

/** A channel of Go: a queue of `capacity`, and who waits at either end. */
export class Channel {
  readonly capacity: number;
  readonly #zero: unknown;
  #queue: unknown[] = [];
  #senders: Waiting[] = [];
  #receivers: Waiting[] = [];
  closed = false;

  constructor(capacity: number, zero: unknown) {
    this.capacity = capacity;
    this.#zero = zero;
  }

  get length(): number {
    return this.#queue.length;
  }

  /** Sends at once if that is possible. */
  trySend(value: unknown): boolean {
    if (this.closed) throw new Panic(new Boxed(RUNTIME_ERROR, new StructValue(['send on closed channel'])));
    for (let receiver = this.#receivers.shift(); receiver; receiver = this.#receivers.shift())
      if (receiver.take(value, true)) return true;
    if (this.#queue.length >= this.capacity) return false;
    this.#queue.push(value);
    return true;
  }

  /** Receives at once if that is possible: [value, open]. */
  tryReceive(): readonly [unknown, boolean] | undefined {
    if (this.#queue.length > 0) {
      const value = this.#queue.shift();
      for (let sender = this.#senders.shift(); sender; sender = this.#senders.shift())
        if (sender.take(undefined, true)) {
          this.#queue.push(sender.value);
          break;
        }
      return [value, true];
    }
    for (let sender = this.#senders.shift(); sender; sender = this.#senders.shift())
      if (sender.take(undefined, true)) return [sender.value, true];
    return this.closed ? [this.#zero, false] : undefined;
  }

  waitToSend(value: unknown, take: Waiting['take']): void {
    this.#senders.push({ value, take });
  }

  waitToReceive(take: Waiting['take']): void {
    this.#receivers.push({ value: undefined, take });
  }

  close(): void {
    if (this.closed) throw new Panic(new Boxed(RUNTIME_ERROR, new StructValue(['close of closed channel'])));
    this.closed = true;
    for (const receiver of this.#receivers.splice(0)) receiver.take(this.#zero, false);
  }
}

/** `channel <- value`. */
export function* send(channel: Channel | null, value: unknown, machine: Machine): Steps<void> {
  yield* select([{ kind: 'send', channel, value }], false, machine);
}

/** `<-channel`: [value, open]. */
export function* receive(channel: Channel | null, machine: Machine): Steps<readonly [unknown, boolean]> {
  const { received } = yield* select([{ kind: 'receive', channel }], false, machine);
  return received;
}

export type Communication =
  | { readonly kind: 'send'; readonly channel: Channel | null; readonly value: unknown }
  | { readonly kind: 'receive'; readonly channel: Channel | null };

export interface Selected {
  /** Which communication went ahead; -1 is the default. */
  readonly index: number;
  readonly received: readonly [unknown, boolean];
}

const NOTHING: readonly [unknown, boolean] = [undefined, false];

/** One of the communications that can go ahead, by chance; waits for the first unless there is a default. */
export function* select(
  communications: readonly Communication[],
  hasDefault: boolean,
  machine: Machine,
): Steps<Selected> {
  const order = communications.map((_, index) => index);
  if (order.length > 1) {
    const start = machine.process.random.int(order.length);
    order.push(...order.splice(0, start));
  }
  for (const index of order) {
    const one = communications[index] as Communication;
    if (one.channel === null) continue;
    if (one.kind === 'send') {
      if (one.channel.trySend(one.value)) return { index, received: NOTHING };
    } else {
      const received = one.channel.tryReceive();
      if (received) return { index, received };
    }
  }
  if (hasDefault) return { index: -1, received: NOTHING };
  let selected: Selected | undefined;
  const wake = machine.park();
  for (const [index, one] of communications.entries()) {
    const take = (value: unknown, open: boolean): boolean => {
      if (selected) return false;
      selected = { index, received: [value, open] };
      wake();
      return true;
    };
    if (one.kind === 'send') one.channel?.waitToSend(one.value, take);
    else one.channel?.waitToReceive(take);
  }
  yield 'parked';
  if (!selected) throw runtimePanic('a goroutine woke without a reason');
  return selected;
}
