import { builtinFrame } from '../runtime/builtin-frame.ts';
import type { GuestFunction } from '../runtime/callable.ts';
import { collect } from '../runtime/iteration.ts';
import { defineNatives, hide, nativeClass } from '../runtime/native.ts';
import { GuestPromise } from '../runtime/promise.ts';
import { getProperty } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { Ending, Frame, type FrameCode, suspended } from '../runtime/suspension.ts';

/** Runs a callback; hands its result or its error on. */
function settleWith(
  rt: Runtime,
  run: () => unknown,
  done: (value: unknown) => void,
  failed: (error: unknown) => void,
): unknown {
  const finish = (value: unknown): undefined => {
    done(value);
  };
  const fail = (error: unknown): undefined => {
    failed(error);
  };
  try {
    const result = run();
    return suspended(result) ? rt.defer({ next: finish, fail }) : finish(result);
  } catch (error) {
    if (error instanceof Ending) throw error;
    const { top } = rt;
    const traced = rt.errors.trace(error);
    rt.top = top;
    return fail(traced);
  }
}

/** Functions that settle a promise, as executors get them: a chain that is handed them leads on to it. */
const settlers = new WeakMap<object, GuestPromise>();

function settler(rt: Runtime, promise: GuestPromise, settle: (value: unknown) => void): GuestFunction {
  const made = rt.native('', 1, (_, [value]) => settle(value));
  settlers.set(made, promise);
  return made;
}

const NOWHERE: FrameCode = { name: '', source: undefined, place: () => undefined, arrow: false, role: 'native' };

/** A frame that shows nothing itself: below it a trace goes on with who waits for the promise that a callback of `then` settles. */
function reactionFrame(parent: Frame, derived: GuestPromise): Frame {
  const frame = new Frame(parent, NOWHERE);
  frame.activation = {
    stack: [],
    base: frame,
    top: frame,
    awaited: true,
    awaiter: () => derived.waited().awaiter,
    combined: () => derived.combinedWith(),
    paused: () => undefined,
    finished: () => undefined,
    failed: () => undefined,
  };
  return frame;
}

function then(rt: Runtime, promise: GuestPromise, onFulfilled: unknown, onRejected: unknown): GuestPromise {
  const derived = GuestPromise.create(rt, Object.getPrototypeOf(promise.object) as object);
  const reaction = (handler: unknown, pass: (value: unknown) => void) => (value: unknown) => {
    if (typeof handler !== 'function') {
      pass(value);
      return undefined;
    }
    const { top } = rt;
    const { awaiter, combined } = derived.waited();
    if (awaiter || combined) rt.top = reactionFrame(top, derived);
    return settleWith(
      rt,
      () => rt.call(handler, undefined, [value]),
      (result) => {
        rt.top = top;
        derived.resolve(result);
      },
      (error) => {
        rt.top = top;
        derived.reject(error);
      },
    );
  };
  if (promise.state === 'pending') promise.passedTo ??= settlers.get(onFulfilled as object) ?? derived;
  promise.react(
    reaction(onFulfilled, (value) => derived.resolve(value)),
    reaction(onRejected, (error) => derived.reject(error)),
  );
  return derived;
}

function need(rt: Runtime, self: unknown, method: string): GuestPromise {
  const promise = GuestPromise.of(self);
  if (promise) return promise;
  throw rt.errors.make(
    'TypeError',
    `Method Promise.prototype.${method} called on incompatible receiver ${rt.errors.show(self)}`,
  );
}

type Combine = (promises: readonly GuestPromise[], result: GuestPromise) => void;

/** Promise, its methods, and its combinators, for one process. */
export function installPromise(rt: Runtime): void {
  const prototype: object = {};
  rt.intrinsics.set('Promise.prototype', prototype);
  const type = nativeClass(rt, 'Promise', 1, prototype, (_, [executor], newTarget) => {
    if (!newTarget) throw rt.errors.make('TypeError', "Promise constructor cannot be invoked without 'new'");
    if (typeof executor !== 'function') {
      rt.top = builtinFrame(rt.top, 'new Promise');
      throw rt.errors.make('TypeError', `Promise resolver ${rt.errors.show(executor)} is not a function`);
    }
    const { prototype: own } = newTarget as { readonly prototype?: unknown };
    const promise = GuestPromise.create(rt, (own as object | undefined) ?? prototype);
    const resolve = settler(rt, promise, (value) => promise.resolve(value));
    const reject = settler(rt, promise, (error) => promise.reject(error));
    const { top } = rt;
    const started = settleWith(
      rt,
      () => {
        rt.top = builtinFrame(top, 'new Promise');
        return rt.call(executor, undefined, [resolve, reject]);
      },
      () => {
        rt.top = top;
      },
      (error) => {
        rt.top = top;
        promise.reject(error);
      },
    );
    return suspended(started) ? rt.defer(() => promise.object) : promise.object;
  });
  hide(prototype, 'constructor', type);
  Object.defineProperty(prototype, Symbol.toStringTag, { value: 'Promise', configurable: true });
  Object.defineProperty(type, Symbol.species, { get: () => type, configurable: true });
  hide(rt.global, 'Promise', type);

  defineNatives(rt, prototype, {
    // biome-ignore lint/suspicious/noThenProperty: the guest's own
    then: [2, (self, [fulfilled, rejected]) => then(rt, need(rt, self, 'then'), fulfilled, rejected).object],
    catch: [1, (self, [rejected]) => rt.call(getProperty(rt, self, 'then'), self, [undefined, rejected])],
    finally: [1, (self, [callback]) => finallyOf(rt, self, callback)],
  });
  rt.intrinsics.set('Promise.prototype.then', getProperty(rt, prototype, 'then') as object);

  const combinator =
    (combine: Combine, name?: string) =>
    (self: unknown, [iterable]: readonly unknown[]): unknown => {
      void self;
      const result = GuestPromise.create(rt);
      const { top } = rt;
      return rt.after(
        settleWith(
          rt,
          () => collect(rt, iterable),
          (items) =>
            combine(
              (items as unknown[]).map((item, i) => {
                const promise = GuestPromise.from(rt, item);
                if (name !== undefined) promise.combined ??= { result, label: `Promise.${name} (index ${i})` };
                return promise;
              }),
              result,
            ),
          (error) => {
            rt.top = top;
            result.reject(error);
          },
        ),
        () => result.object,
      );
    };
  defineNatives(rt, type, {
    resolve: [
      1,
      (self, [value]) => {
        if ((typeof self !== 'object' && typeof self !== 'function') || self === null)
          throw rt.errors.make('TypeError', 'PromiseResolve called on non-object');
        return GuestPromise.from(rt, value).object;
      },
    ],
    reject: [
      1,
      (_, [error]) => {
        const promise = GuestPromise.create(rt);
        promise.reject(error);
        return promise.object;
      },
    ],
    withResolvers: [
      0,
      () => {
        const promise = GuestPromise.create(rt);
        return {
          promise: promise.object,
          resolve: settler(rt, promise, (value) => promise.resolve(value)),
          reject: settler(rt, promise, (error) => promise.reject(error)),
        };
      },
    ],
    try: [
      1,
      (_, [callback, ...args]) => {
        const promise = GuestPromise.create(rt);
        return rt.after(
          settleWith(
            rt,
            () => rt.call(callback, undefined, args),
            (value) => promise.resolve(value),
            (error) => promise.reject(error),
          ),
          () => promise.object,
        );
      },
    ],
    all: [
      1,
      combinator(
        gather((value) => value),
        'all',
      ),
    ],
    allSettled: [
      1,
      combinator(
        gather(
          (value) => ({ status: 'fulfilled', value }),
          (reason) => ({ status: 'rejected', reason }),
        ),
        'allSettled',
      ),
    ],
    race: [
      1,
      combinator((promises, result) => {
        for (const promise of promises) {
          if (promise.state === 'pending') promise.passedTo ??= result;
          promise.react(
            (value) => result.resolve(value),
            (error) => result.reject(error),
          );
        }
      }),
    ],
    any: [1, combinator((promises, result) => anyOf(rt, promises, result), 'any')],
  });
}

/** Waits for all; `failed` turns a rejection into a value, and without it the first one decides. */
function gather(done: (value: unknown) => unknown, failed?: (error: unknown) => unknown): Combine {
  return (promises, result) => {
    const values: unknown[] = new Array(promises.length).fill(undefined);
    let open = promises.length;
    if (open === 0) result.resolve(values);
    promises.forEach((promise, index) => {
      const put = (value: unknown): void => {
        values[index] = value;
        if (--open === 0) result.resolve(values);
      };
      promise.react(
        (value) => put(done(value)),
        (error) => (failed ? put(failed(error)) : result.reject(error)),
      );
    });
  };
}

function anyOf(rt: Runtime, promises: readonly GuestPromise[], result: GuestPromise): void {
  const errors: unknown[] = new Array(promises.length).fill(undefined);
  let open = promises.length;
  const refuse = (): void => {
    const error = new AggregateError(errors, 'All promises were rejected');
    rt.errors.setStack(error);
    result.reject(error);
  };
  if (open === 0) refuse();
  promises.forEach((promise, index) => {
    promise.react(
      (value) => result.resolve(value),
      (error) => {
        errors[index] = error;
        if (--open === 0) refuse();
      },
    );
  });
}

function finallyOf(rt: Runtime, self: unknown, callback: unknown): unknown {
  const method = getProperty(rt, self, 'then');
  if (typeof callback !== 'function') return rt.call(method, self, [callback, callback]);
  const handler = (outcome: (value: unknown) => GuestFunction) =>
    rt.native('', 1, (_, [value]) =>
      rt.after(rt.call(callback, undefined, []), (result) => {
        const waited = GuestPromise.from(rt, result);
        return then(rt, waited, outcome(value), undefined).object;
      }),
    );
  return rt.call(method, self, [
    handler((value) => rt.native('', 0, () => value)),
    handler((error) =>
      rt.native('', 0, () => {
        throw error;
      }),
    ),
  ]);
}
