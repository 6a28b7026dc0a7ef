import { builtinFrame } from '../runtime/builtin-frame.ts';
import { type GuestFunction, isProtected } from '../runtime/callable.ts';
import { runAsync } from '../runtime/coroutine.ts';
import { LARGE } from '../runtime/heap.ts';
import { advance, type Cursor, closeIterator, drive, isDone, notIterable, openIterator } from '../runtime/iteration.ts';
import { getProperty } from '../runtime/property.ts';
import { COST, type Runtime } from '../runtime/runtime.ts';
import { type SpecialCode, special, specials } from '../runtime/special.ts';
import { suspended } from '../runtime/suspension.ts';
import { sorted } from './sort.ts';

/** Set where a loop is to end early. */
interface Outcome {
  stop: boolean;
  value: unknown;
}

type Take = (outcome: Outcome, result: unknown, item: unknown, index: number) => void;

interface Sweep {
  readonly backwards?: boolean;
  /** find and its sisters see holes as undefined; the others pass over them. */
  readonly holes?: boolean;
  /** The result is a new array, of the kind of the one that is gone through. */
  readonly makesArray?: boolean;
}

/** The loop that all of `forEach`, `map`, `find` … are: calls back for each item, and may be stopped in the middle and go on later. */
function sweep(
  name: string,
  begin: (list: ArrayLike<unknown>) => unknown,
  take: Take,
  { backwards = false, holes = false, makesArray = false }: Sweep = {},
): SpecialCode {
  return (rt, self, args) => {
    if (self === undefined || self === null)
      throw rt.errors.make('TypeError', `Array.prototype.${name} called on null or undefined`);
    const list = Object(self) as ArrayLike<unknown>;
    const [callback, receiver] = args;
    if (typeof callback !== 'function')
      throw rt.errors.make('TypeError', `${rt.errors.showTyped(callback)} is not a function`);
    const length = Number(list.length) || 0;
    const outcome: Outcome = { stop: false, value: begin(list) };
    const from = (start: number): unknown => {
      for (let i = start; i < length && !outcome.stop; i++) {
        const index = backwards ? length - 1 - i : i;
        if (!holes && !(index in list)) continue;
        rt.fuel -= COST.callback;
        if (rt.fuel < 0 && rt.exhausted()) return rt.defer(() => from(i));
        const item = list[index];
        const result = rt.call(callback, receiver, [item, index, list]);
        if (suspended(result))
          return rt.defer((late) => {
            take(outcome, late, item, index);
            return from(i + 1);
          });
        take(outcome, result, item, index);
      }
      return outcome.value;
    };
    const done = from(0);
    if (!makesArray || !Array.isArray(self) || Object.getPrototypeOf(self) === Array.prototype) return done;
    return rt.after(done, (items) => ofKind(rt, self, items as unknown[]));
  };
}

/** The items in an array of the class of another (ArraySpeciesCreate). */
function ofKind(rt: Runtime, like: unknown[], items: unknown[]): unknown {
  const type = getProperty(rt, like, 'constructor');
  if (typeof type !== 'function' || type === Array) return items;
  return rt.after(rt.construct(type as GuestFunction, [0]), (made) => {
    (made as unknown[]).push(...items);
    return made;
  });
}

const stopWith = (outcome: Outcome, value: unknown): void => {
  outcome.stop = true;
  outcome.value = value;
};

function reducer(backwards: boolean): SpecialCode {
  return (rt, self, args) => {
    const list = Object(self) as ArrayLike<unknown>;
    const [callback] = args;
    if (typeof callback !== 'function')
      throw rt.errors.make('TypeError', `${rt.errors.showTyped(callback)} is not a function`);
    const length = Number(list.length) || 0;
    const indexOf = (i: number): number => (backwards ? length - 1 - i : i);
    let start = 0;
    let value = args[1];
    if (args.length < 2) {
      while (start < length && !(indexOf(start) in list)) start++;
      if (start >= length) throw rt.errors.make('TypeError', 'Reduce of empty array with no initial value');
      value = list[indexOf(start++)];
    }
    const from = (first: number): unknown => {
      for (let i = first; i < length; i++) {
        const index = indexOf(i);
        if (!(index in list)) continue;
        rt.fuel -= COST.callback;
        if (rt.fuel < 0 && rt.exhausted()) return rt.defer(() => from(i));
        const result = rt.call(callback, undefined, [value, list[index], index, list]);
        if (suspended(result))
          return rt.defer((late) => {
            value = late;
            return from(i + 1);
          });
        value = result;
      }
      return value;
    };
    return from(start);
  };
}

function checkComparator(rt: Runtime, compare: unknown): void {
  if (compare === undefined || typeof compare === 'function') return;
  throw rt.errors.make(
    'TypeError',
    `The comparison function must be either a function or undefined: ${typeof compare === 'string' ? compare : rt.errors.show(compare)}`,
  );
}

const sort: SpecialCode = (rt, self, [compare]) => {
  checkComparator(rt, compare);
  if (!Array.isArray(self) || compare === undefined) return Reflect.apply(Array.prototype.sort, self, [compare]);
  const target: unknown[] = self;
  const holes = target.length;
  const items = target.filter(() => true);
  return rt.after(sorted(rt, items, compare), (result) => {
    const list = result as unknown[];
    for (let i = 0; i < list.length; i++) target[i] = list[i];
    for (let i = list.length; i < holes; i++) delete target[i];
    return target;
  });
};

const toSorted: SpecialCode = (rt, self, [compare]) => {
  checkComparator(rt, compare);
  const items = Array.from(self as ArrayLike<unknown>);
  return compare === undefined ? items.sort() : sorted(rt, items, compare);
};

/** `Array.from`, whose iterator and callback may wait. */
function* arrayFrom(
  rt: Runtime,
  source: unknown,
  map: unknown,
  receiver: unknown,
): Generator<unknown, unknown[], unknown> {
  const out: unknown[] = [];
  const add = function* (item: unknown): Generator<unknown, void, unknown> {
    out.push(map === undefined ? item : yield rt.call(map, receiver, [item, out.length]));
  };
  if (source === undefined || source === null) throw rt.errors.make('TypeError', notIterable(rt, source, undefined));
  if (getProperty(rt, source, Symbol.iterator) !== undefined) {
    const cursor = (yield openIterator(rt, source)) as Cursor;
    for (;;) {
      const result = yield advance(rt, cursor);
      if (isDone(rt, result)) return out;
      try {
        yield* add((result as { readonly value: unknown }).value);
      } catch (error) {
        yield closeIterator(rt, cursor);
        throw error;
      }
    }
  }
  const list = Object(source) as ArrayLike<unknown>;
  const length = Math.min(Number(list.length) || 0, 2 ** 32 - 1);
  for (let i = 0; i < length; i++) yield* add(list[i]);
  return out;
}

/** `Array.fromAsync`: awaits each item, and what the callback makes of it. */
function* arrayFromAsync(
  rt: Runtime,
  source: unknown,
  map: unknown,
  receiver: unknown,
): Generator<unknown, unknown[], unknown> {
  const wait = (value: unknown): unknown => rt.awaitThen(value, (settled) => settled);
  const out: unknown[] = [];
  const add = function* (item: unknown): Generator<unknown, void, unknown> {
    out.push(map === undefined ? item : yield wait(yield rt.call(map, receiver, [item, out.length])));
  };
  if (map !== undefined && typeof map !== 'function')
    throw rt.errors.make('TypeError', `${rt.errors.show(map)} is not a function`);
  const iterates = (key: symbol): boolean => (getProperty(rt, source, key) ?? undefined) !== undefined;
  if (source === undefined || source === null || iterates(Symbol.asyncIterator) || iterates(Symbol.iterator)) {
    const cursor = (yield openIterator(rt, source, undefined, true)) as Cursor;
    for (;;) {
      const result = yield wait(yield advance(rt, cursor));
      if (isDone(rt, result)) return out;
      const { value } = result as { readonly value: unknown };
      yield* add(cursor.awaitsValues ? yield wait(value) : value);
    }
  }
  const list = Object(source) as ArrayLike<unknown>;
  for (let i = 0; i < (Number(list.length) || 0); i++) yield* add(yield wait(list[i]));
  return out;
}

const MUTATORS = ['push', 'pop', 'shift', 'unshift', 'splice', 'reverse', 'fill', 'copyWithin'] as const;

/** Array's methods that call back: so that they can be interrupted. */
export function installArray(): void {
  specials(Array.prototype, {
    forEach: sweep(
      'forEach',
      () => undefined,
      () => {},
    ),
    map: sweep(
      'map',
      (list) => new Array(Number(list.length) || 0),
      (outcome, result, _, index) => {
        (outcome.value as unknown[])[index] = result;
      },
      { makesArray: true },
    ),
    filter: sweep(
      'filter',
      () => [],
      (outcome, result, item) => {
        if (result) (outcome.value as unknown[]).push(item);
      },
      { makesArray: true },
    ),
    flatMap: sweep(
      'flatMap',
      () => [],
      (outcome, result) => {
        const list = outcome.value as unknown[];
        if (Array.isArray(result)) for (const item of result) list.push(item);
        else list.push(result);
      },
    ),
    some: sweep(
      'some',
      () => false,
      (outcome, result) => {
        if (result) stopWith(outcome, true);
      },
    ),
    every: sweep(
      'every',
      () => true,
      (outcome, result) => {
        if (!result) stopWith(outcome, false);
      },
    ),
    find: sweep(
      'find',
      () => undefined,
      whenTrue((item) => item),
      { holes: true },
    ),
    findIndex: sweep(
      'findIndex',
      () => -1,
      whenTrue((_, index) => index),
      { holes: true },
    ),
    findLast: sweep(
      'findLast',
      () => undefined,
      whenTrue((item) => item),
      { holes: true, backwards: true },
    ),
    findLastIndex: sweep(
      'findLastIndex',
      () => -1,
      whenTrue((_, index) => index),
      { holes: true, backwards: true },
    ),
    reduce: reducer(false),
    reduceRight: reducer(true),
    sort,
    toSorted,
  });
  special(Array.from, (rt, self, args) => {
    const [source, map, receiver] = args;
    if (map !== undefined && typeof map !== 'function')
      throw rt.errors.make('TypeError', `${rt.errors.showTyped(map)} is not a function`);
    const made = drive(rt, arrayFrom(rt, source, map, receiver));
    if (self === Array || typeof self !== 'function') return made;
    return rt.after(made, (list) =>
      rt.after(rt.construct(self, []), (object) => {
        for (const item of list as unknown[]) (object as unknown[]).push(item);
        return object;
      }),
    );
  });
  special(Reflect.get(Array, 'fromAsync'), (rt, _, [source, map, receiver]) => {
    const { top } = rt;
    const frame = builtinFrame(top, 'Array.fromAsync');
    rt.top = frame;
    return rt.after(
      runAsync(rt, frame, () => drive(rt, arrayFromAsync(rt, source, map, receiver))),
      (promise) => {
        rt.top = top;
        return promise;
      },
    );
  });
  for (const name of MUTATORS) {
    const method = Array.prototype[name] as (...args: unknown[]) => unknown;
    const run: SpecialCode = (rt, self, args) => {
      if (typeof self === 'object' && self !== null && isProtected(self))
        throw rt.errors.make('TypeError', `Cannot add property 0, object is not extensible`);
      if (name === 'fill' && Array.isArray(self) && self.length >= LARGE) rt.heap.note(self);
      return name === 'push' ? Reflect.apply(method, self, args) : rt.callHost(method, self, args);
    };
    special(method, run, false, name === 'push' ? quickPush : undefined);
  }
}

const { push } = Array.prototype;

const quickPush: SpecialCode = (rt, self, args) => {
  if (!Array.isArray(self) || self === Array.prototype || rt.proxied) return undefined;
  try {
    const length = Reflect.apply(push, self, args);
    if ((length & (LARGE - 1)) === 0) rt.heap.note(self);
    return length;
  } catch {
    // It fails once more, with the right words.
    return undefined;
  }
};

function whenTrue(pick: (item: unknown, index: number) => unknown): Take {
  return (outcome, result, item, index) => {
    if (result) stopWith(outcome, pick(item, index));
  };
}
