import { defineNew, methods } from '../objects/define.ts';
import { stopIteration, typeError, valueError } from '../objects/exception.ts';
import { PyIterator } from '../objects/generator.ts';
import { makeNativeType, objectType, Pending, PyObject, PyTuple, type PyType, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { iterOf, nextGen } from '../protocols/iterate.ts';
import { asInt } from '../protocols/numbers.ts';
import { truthOf } from '../protocols/truth.ts';
import type { Vm } from '../vm/vm.ts';
import { iteratorMethods } from './iterator-types.ts';

export const enumerateType = makeNativeType('enumerate', objectType);
export const zipType = makeNativeType('zip', objectType);
export const mapType = makeNativeType('map', objectType);
export const filterType = makeNativeType('filter', objectType);

/** An iterator whose next step may run Python code. */
export class LazyIterator extends PyObject {
  readonly step: () => Gen<Value>;
  readonly held: Value[];

  constructor(cls: PyType, step: () => Gen<Value>, held: Value[] = []) {
    super(cls);
    this.step = step;
    this.held = held;
  }
}

function* next(self: LazyIterator): Gen<Value> {
  const value = yield* self.step();
  if (value === undefined) throw stopIteration();
  return value;
}

export function lazyMethods(type: PyType): void {
  methods(type, {
    __iter__: ['', (_vm, self) => self],
    __next__: [
      '',
      (_vm, self: Value) =>
        self instanceof PyIterator ? one(self) : new Pending(next(self as unknown as LazyIterator)),
    ],
  });
}

function one(self: PyIterator): Value {
  const value = self.next();
  if (value === undefined) throw stopIteration();
  return value;
}
for (const type of [enumerateType, zipType, mapType, filterType]) lazyMethods(type);
void iteratorMethods;

function* makeEnumerate(vm: Vm, cls: PyType, iterable: Value, start: Value): Gen<Value> {
  const it = yield* settle(iterOf(vm, iterable));
  let i = asInt(start ?? 0);
  if (i === undefined) throw typeError(`'${typeof start}' object cannot be interpreted as an integer`);
  if (it instanceof PyIterator)
    return new PyIterator(
      cls,
      () => {
        const value = it.next();
        return value === undefined ? undefined : new PyTuple([(i as number)++, value]);
      },
      undefined,
      it,
    );
  return new LazyIterator(
    cls,
    function* () {
      const value = yield* nextGen(vm, it);
      return value === undefined ? undefined : new PyTuple([(i as number)++, value]);
    },
    [it],
  );
}
defineNew(
  enumerateType,
  'iterable! start=',
  (vm, cls: PyType, iterable, start) => new Pending(makeEnumerate(vm, cls, iterable, start)),
);

function* makeZip(vm: Vm, cls: PyType, iterables: readonly Value[], strict: boolean): Gen<Value> {
  const its: Value[] = [];
  for (const [i, iterable] of iterables.entries()) {
    try {
      its.push(yield* settle(iterOf(vm, iterable)));
    } catch (error) {
      void i;
      throw error;
    }
  }
  if (its.length === 0) return new PyIterator(cls, () => undefined);
  if (!strict && its.every((it) => it instanceof PyIterator))
    return new PyIterator(
      cls,
      () => {
        const items: Value[] = [];
        for (const it of its as PyIterator[]) {
          const value = it.next();
          if (value === undefined) return undefined;
          items.push(value);
        }
        return new PyTuple(items);
      },
      undefined,
      its,
    );
  return new LazyIterator(
    cls,
    function* () {
      const items: Value[] = [];
      for (const [n, it] of its.entries()) {
        const value = yield* nextGen(vm, it);
        if (value === undefined) {
          if (!strict) return undefined;
          if (n > 0) throw valueError(`zip() argument ${n + 1} is shorter than argument${n === 1 ? ' 1' : `s 1-${n}`}`);
          for (let m = 1; m < its.length; m++)
            if ((yield* nextGen(vm, its[m])) !== undefined)
              throw valueError(`zip() argument ${m + 1} is longer than argument${m === 1 ? ' 1' : `s 1-${m}`}`);
          return undefined;
        }
        items.push(value);
      }
      return new PyTuple(items);
    },
    its,
  );
}
defineNew(
  zipType,
  '*iterables strict=',
  (vm, iterables: PyTuple, cls: PyType, strict) => new Pending(makeZip(vm, cls, iterables.items, strict === true)),
);

function* makeMap(vm: Vm, cls: PyType, fn: Value, iterables: readonly Value[]): Gen<Value> {
  if (iterables.length === 0) throw typeError('map() must have at least two arguments.');
  const its: Value[] = [];
  for (const iterable of iterables) its.push(yield* settle(iterOf(vm, iterable)));
  return new LazyIterator(
    cls,
    function* () {
      const args: Value[] = [];
      for (const it of its) {
        const value = yield* nextGen(vm, it);
        if (value === undefined) return undefined;
        args.push(value);
      }
      return yield* callGen(vm, fn, args);
    },
    [fn, ...its],
  );
}
defineNew(
  mapType,
  'fn *iterables',
  (vm, iterables: PyTuple, cls: PyType, fn) => new Pending(makeMap(vm, cls, fn, iterables.items)),
);

function* makeFilter(vm: Vm, cls: PyType, fn: Value, iterable: Value): Gen<Value> {
  const it = yield* settle(iterOf(vm, iterable));
  return new LazyIterator(
    cls,
    function* () {
      for (;;) {
        const value = yield* nextGen(vm, it);
        if (value === undefined) return undefined;
        const keep = fn === null ? value : yield* callGen(vm, fn, [value]);
        if (yield* truthOf(vm, keep)) return value;
      }
    },
    [fn, it],
  );
}
defineNew(filterType, 'fn iterable', (vm, cls: PyType, fn, iterable) => new Pending(makeFilter(vm, cls, fn, iterable)));
