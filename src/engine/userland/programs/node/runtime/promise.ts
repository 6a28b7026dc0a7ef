import { Identity } from './callable.ts';
import { getProperty } from './property.ts';
import type { Runtime } from './runtime.ts';
import { type Activation, Ending, suspended } from './suspension.ts';

/** A reaction runs as a microtask; it may answer SUSPENDED. */
type Reaction = (value: unknown) => unknown;

interface Reactions {
  readonly fulfilled: Reaction;
  readonly rejected: Reaction;
}

/** Ties a guest's promise object to its state: a private field, which costs less than an entry of a map. */
class Bond extends Identity {
  readonly #promise: GuestPromise;

  constructor(object: object, promise: GuestPromise) {
    super(object);
    this.#promise = promise;
  }

  static of(object: object): GuestPromise | undefined {
    return #promise in object ? object.#promise : undefined;
  }
}

/**
 * The guest's promise: one of the process's own, with its own queue, so that order, unhandled rejections and endless `await` loops are those of
 * the simulated Node. (ECMA-262, 27.2.)
 */
export class GuestPromise {
  readonly #rt: Runtime;
  state: 'pending' | 'fulfilled' | 'rejected' = 'pending';
  value: unknown;
  /** Somebody looks at a rejection. */
  handled = false;
  /** What it is a part of, for traces: `Promise.all (index 1)`. */
  combined: { readonly result: GuestPromise; readonly label: string } | undefined;
  /** The async function that waits for it, for traces. */
  awaiter: Activation | undefined;
  /** The promise that the first reaction settles, for traces. */
  passedTo: GuestPromise | undefined;
  /** What is to be done when it is settled: most often by one, seldom by more. */
  #first: Reactions | undefined;
  #more: Reactions[] | undefined;
  #resolved = false;
  /** The object that the guest sees. */
  readonly object: object;

  private constructor(rt: Runtime, object: object) {
    this.#rt = rt;
    this.object = object;
    new Bond(object, this);
  }

  /** The state behind a guest's promise object. */
  static of(value: unknown): GuestPromise | undefined {
    return typeof value === 'object' && value !== null ? Bond.of(value) : undefined;
  }

  static create(rt: Runtime, prototype: object = rt.intrinsics.get('Promise.prototype') ?? {}): GuestPromise {
    return new GuestPromise(rt, Object.create(prototype));
  }

  /** PromiseResolve: the promise itself, or one that is resolved with the value. */
  static from(rt: Runtime, value: unknown): GuestPromise {
    const known = GuestPromise.of(value);
    if (known) return known;
    const promise = GuestPromise.create(rt);
    promise.resolve(value);
    return promise;
  }

  /** Where a trace goes on: the promise down the chain that an async function, or a combinator, waits for. */
  waited(): GuestPromise {
    let at: GuestPromise = this;
    while (!at.awaiter && !at.combined && at.passedTo) at = at.passedTo;
    return at;
  }

  /** The combinator that it leads to, and who waits for that one. */
  combinedWith(): { readonly label: string; readonly next: Activation | undefined } | undefined {
    const { combined } = this.waited();
    return combined && { label: combined.label, next: combined.result.waited().awaiter };
  }

  resolve(value: unknown): void {
    if (this.#resolved) return;
    this.#resolved = true;
    this.#settleWith(value);
  }

  #settleWith(value: unknown): void {
    const rt = this.#rt;
    if (value === this.object) {
      this.#settle('rejected', rt.errors.make('TypeError', 'Chaining cycle detected for promise #<Promise>'));
      return;
    }
    if ((typeof value !== 'object' && typeof value !== 'function') || value === null) {
      this.#settle('fulfilled', value);
      return;
    }
    let then: unknown;
    try {
      then = getProperty(rt, value, 'then');
    } catch (error) {
      if (error instanceof Ending) throw error;
      this.#settle('rejected', rt.errors.trace(error));
      return;
    }
    if (typeof then !== 'function') {
      this.#settle('fulfilled', value);
      return;
    }
    rt.microtasks.push(() => this.#adopt(value, then));
  }

  /** NewPromiseResolveThenableJob. */
  #adopt(thenable: object, then: unknown): unknown {
    const rt = this.#rt;
    const inner = GuestPromise.of(thenable);
    let called = false;
    const once =
      (settle: (value: unknown) => void) =>
      (value: unknown): void => {
        if (called) return;
        called = true;
        settle(value);
      };
    const resolve = once((value) => this.#settleWith(value));
    const reject = once((error) => this.#settle('rejected', error));
    if (inner && then === rt.intrinsics.get('Promise.prototype.then')) {
      if (inner.state === 'pending') inner.passedTo ??= this;
      inner.react(resolve, reject);
      return undefined;
    }
    const fail = (error: unknown): void => reject(error);
    try {
      const result = rt.call(then, thenable, [
        rt.native('', 1, (_, args) => resolve(args[0])),
        rt.native('', 1, (_, args) => reject(args[0])),
      ]);
      return suspended(result) ? rt.defer({ next: () => undefined, fail }) : undefined;
    } catch (error) {
      if (error instanceof Ending) throw error;
      fail(rt.errors.trace(error));
      return undefined;
    }
  }

  reject(error: unknown): void {
    if (this.#resolved) return;
    this.#resolved = true;
    this.#settle('rejected', error);
  }

  #settle(state: 'fulfilled' | 'rejected', value: unknown): void {
    this.state = state;
    this.value = value;
    const first = this.#first;
    const more = this.#more;
    this.#first = undefined;
    this.#more = undefined;
    if (state === 'rejected' && !this.handled) this.#rt.rejections.add(this);
    if (first) this.#plan(first[state], value);
    if (more) for (const one of more) this.#plan(one[state], value);
  }

  #plan(reaction: Reaction, value: unknown): void {
    this.#rt.microtasks.push(() => reaction(value));
  }

  /** Has one of the two run as a microtask when it is settled. */
  react(onFulfilled: Reaction, onRejected: Reaction): void {
    const rt = this.#rt;
    const { state } = this;
    if (state === 'pending') {
      const reactions = { fulfilled: rt.inContext(onFulfilled), rejected: rt.inContext(onRejected) };
      if (!this.#first) this.#first = reactions;
      else if (this.#more) this.#more.push(reactions);
      else this.#more = [reactions];
    } else this.#plan(rt.inContext(state === 'fulfilled' ? onFulfilled : onRejected), this.value);
    if (!this.handled && this.state === 'rejected') this.#rt.rejectionHandled(this);
    this.handled = true;
  }

  awaitedBy(activation: Activation, fulfilled: Reaction, rejected: Reaction): void {
    this.awaiter = activation;
    this.react(fulfilled, rejected);
  }
}
