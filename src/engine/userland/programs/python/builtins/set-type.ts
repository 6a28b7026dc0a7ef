import { defineNew, methods } from '../objects/define.ts';
import { raise, typeError } from '../objects/exception.ts';
import { keyOf } from '../objects/keys.ts';
import {
  frozensetType,
  NotImplemented,
  Pending,
  PyDict,
  PySet,
  PyTuple,
  type PyType,
  setType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { hashOf, slowKey } from '../protocols/hashing.ts';
import { iterateAll, plainIterator } from '../protocols/iterate.ts';
import { setOrder } from '../protocols/set-order.ts';
import { addToSet, addToSetGen, asSet, copySet, hasInSet } from '../protocols/sets.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';

defineNew(setType, '*args **kw', (_vm, _args, cls: PyType) => new PySet(cls));

function* fill(vm: Vm, self: PySet, iterable: Value): Gen<PySet> {
  if (iterable instanceof PySet) copySet(iterable, self);
  else if (iterable instanceof PyDict && iterable.cls.builtin && !iterable.buckets)
    for (const key of iterable.map.keys()) self.map.set(key, iterable.original(key));
  else
    for (const item of yield* iterateAll(vm, iterable)) {
      if (vm.due()) yield TICK;
      yield* addToSetGen(vm, self, item);
    }
  return self;
}

function* init(vm: Vm, self: PySet, iterable: Value): Gen<Value> {
  self.map.clear();
  self.buckets = undefined;
  if (iterable !== undefined) yield* fill(vm, self, iterable);
  return null;
}

defineNew(frozensetType, 'iterable?', (vm, cls: PyType, iterable) => {
  if (iterable === undefined) return new PySet(cls);
  if (iterable instanceof PySet && iterable.cls === frozensetType && cls === frozensetType) return iterable;
  return new Pending(fill(vm, new PySet(cls), iterable));
});

type Combine = (vm: Vm, a: PySet, b: PySet, out: PySet) => Gen<void>;

const union: Combine = function* (vm, a, b, out) {
  copySet(a, out);
  for (const value of setOrder(b)) {
    if (vm.due()) yield TICK;
    yield* addToSetGen(vm, out, value);
  }
};
const intersection: Combine = function* (vm, a, b, out) {
  const [small, big] = a.map.size <= b.map.size ? [a, b] : [b, a];
  for (const value of small.map.values()) {
    if (vm.due()) yield TICK;
    if (yield* hasInSet(vm, big, value)) yield* addToSetGen(vm, out, value);
  }
};
const difference: Combine = function* (vm, a, b, out) {
  for (const value of a.map.values()) {
    if (vm.due()) yield TICK;
    if (!(yield* hasInSet(vm, b, value))) yield* addToSetGen(vm, out, value);
  }
};
const symmetric: Combine = function* (vm, a, b, out) {
  yield* difference(vm, a, b, out);
  yield* difference(vm, b, a, out);
};

function* combine(vm: Vm, how: Combine, self: PySet, others: readonly Value[]): Gen<PySet> {
  let made: PySet = self;
  const cls = self.cls.builtin ? self.cls : self.cls.layout;
  if (others.length === 0) return copySet(self, new PySet(cls));
  for (const other of others) {
    const out = new PySet(cls);
    yield* how(vm, made, yield* asSet(vm, other), out);
    made = out;
  }
  return made;
}

function* replace(vm: Vm, how: Combine, self: PySet, others: readonly Value[]): Gen<Value> {
  const made = yield* combine(vm, how, self, others);
  self.map.clear();
  self.buckets = undefined;
  copySet(made, self);
  return null;
}

function* inplace(vm: Vm, how: Combine, self: PySet, other: Value): Gen<Value> {
  yield* replace(vm, how, self, [other]);
  return self;
}

function* within(vm: Vm, a: PySet, b: PySet): Gen<boolean> {
  if (a.map.size > b.map.size) return false;
  for (const value of a.map.values()) {
    if (vm.due()) yield TICK;
    if (!(yield* hasInSet(vm, b, value))) return false;
  }
  return true;
}

function* order(vm: Vm, a: PySet, b: PySet, op: string): Gen<Value> {
  switch (op) {
    case '__eq__':
      return a.map.size === b.map.size && (yield* within(vm, a, b));
    case '__ne__':
      return !(a.map.size === b.map.size && (yield* within(vm, a, b)));
    case '__le__':
      return yield* within(vm, a, b);
    case '__lt__':
      return a.map.size < b.map.size && (yield* within(vm, a, b));
    case '__ge__':
      return yield* within(vm, b, a);
    default:
      return b.map.size < a.map.size && (yield* within(vm, b, a));
  }
}

function* subset(vm: Vm, self: PySet, other: Value, up: boolean): Gen<Value> {
  const set = yield* asSet(vm, other);
  return up ? yield* within(vm, set, self) : yield* within(vm, self, set);
}

function* disjoint(vm: Vm, self: PySet, other: Value): Gen<Value> {
  for (const item of yield* iterateAll(vm, other)) {
    if (vm.due()) yield TICK;
    if (yield* hasInSet(vm, self, item)) return false;
  }
  return true;
}

function* has(vm: Vm, self: PySet, item: Value): Gen<Value> {
  if (item instanceof PySet) return self.map.has(keyOf(copySet(item, new PySet(frozensetType))) ?? null);
  return yield* hasInSet(vm, self, item);
}

function* remove(vm: Vm, self: PySet, item: Value, must: boolean): Gen<Value> {
  const key = yield* slowKey(vm, self, item, false);
  if (key === undefined) {
    if (must) throw raise('KeyError', item);
    return null;
  }
  self.drop(key);
  return null;
}

const COMBINES: readonly (readonly [string, string, Combine])[] = [
  ['or', 'union', union],
  ['and', 'intersection', intersection],
  ['sub', 'difference', difference],
  ['xor', 'symmetric_difference', symmetric],
];

for (const type of [setType, frozensetType]) {
  for (const [op, name, how] of COMBINES) {
    methods(type, {
      [`__${op}__`]: [
        'other',
        (vm, self: PySet, other) =>
          other instanceof PySet ? new Pending(combine(vm, how, self, [other])) : NotImplemented,
      ],
      [`__r${op}__`]: [
        'other',
        (vm, self: PySet, other) =>
          other instanceof PySet ? new Pending(combine(vm, how, other, [self])) : NotImplemented,
      ],
      [name]: [
        name === 'symmetric_difference' ? 'other' : '*others',
        (vm, self: PySet, others) =>
          new Pending(
            combine(
              vm,
              how,
              self,
              others instanceof PyTuple && name !== 'symmetric_difference' ? others.items : [others],
            ),
          ),
      ],
    });
  }
  for (const op of ['__eq__', '__ne__', '__lt__', '__le__', '__gt__', '__ge__']) {
    methods(type, {
      [op]: [
        'other',
        (vm, self: PySet, other) => (other instanceof PySet ? new Pending(order(vm, self, other, op)) : NotImplemented),
      ],
    });
  }
  methods(type, {
    __len__: ['', (_vm, self: PySet) => self.map.size],
    __iter__: ['', (_vm, self: PySet) => plainIterator(copySet(self, new PySet()))],
    __contains__: ['item', (vm, self: PySet, item) => new Pending(has(vm, self, item))],
    __repr__: ['', (vm, self: PySet) => new Pending(reprOf(vm, self))],
    copy: ['', (_vm, self: PySet) => copySet(self, new PySet(self.cls.layout))],
    issubset: ['other', (vm, self: PySet, other) => new Pending(subset(vm, self, other, false))],
    issuperset: ['other', (vm, self: PySet, other) => new Pending(subset(vm, self, other, true))],
    isdisjoint: ['other', (vm, self: PySet, other) => new Pending(disjoint(vm, self, other))],
  });
}

function* update(vm: Vm, self: PySet, others: readonly Value[]): Gen<Value> {
  for (const other of others) for (const item of yield* iterateAll(vm, other)) yield* addToSetGen(vm, self, item);
  return null;
}

function* setHash(vm: Vm, self: Value): Gen<Value> {
  return yield* hashOf(vm, self);
}

methods(setType, {
  __init__: ['iterable?', (vm, self: PySet, iterable) => new Pending(init(vm, self, iterable))],
  add: ['item', (vm, self: PySet, item) => addToSet(vm, self, item)],
  remove: ['item', (vm, self: PySet, item) => new Pending(remove(vm, self, item, true))],
  discard: ['item', (vm, self: PySet, item) => new Pending(remove(vm, self, item, false))],
  pop: [
    '',
    (_vm, self: PySet) => {
      if (self.map.size === 0) throw raise('KeyError', 'pop from an empty set');
      const [first] = setOrder(self);
      for (const [key, value] of self.map) {
        if (value !== first) continue;
        self.drop(key);
        return value;
      }
      return null;
    },
  ],
  clear: [
    '',
    (_vm, self: PySet) => {
      self.map.clear();
      self.buckets = undefined;
      return null;
    },
  ],
  update: ['*others', (vm, self: PySet, others: PyTuple) => new Pending(update(vm, self, others.items))],
  intersection_update: [
    '*others',
    (vm, self: PySet, others: PyTuple) => new Pending(replace(vm, intersection, self, others.items)),
  ],
  difference_update: [
    '*others',
    (vm, self: PySet, others: PyTuple) => new Pending(replace(vm, difference, self, others.items)),
  ],
  symmetric_difference_update: [
    'other',
    (vm, self: PySet, other) => new Pending(replace(vm, symmetric, self, [other])),
  ],
  __ior__: [
    'other',
    (vm, self: PySet, other) =>
      other instanceof PySet ? new Pending(inplace(vm, union, self, other)) : NotImplemented,
  ],
  __iand__: [
    'other',
    (vm, self: PySet, other) =>
      other instanceof PySet ? new Pending(inplace(vm, intersection, self, other)) : NotImplemented,
  ],
  __isub__: [
    'other',
    (vm, self: PySet, other) =>
      other instanceof PySet ? new Pending(inplace(vm, difference, self, other)) : NotImplemented,
  ],
  __ixor__: [
    'other',
    (vm, self: PySet, other) =>
      other instanceof PySet ? new Pending(inplace(vm, symmetric, self, other)) : NotImplemented,
  ],
});
setType.attrs.set('__hash__', null);
methods(frozensetType, { __hash__: ['', (vm, self) => new Pending(setHash(vm, self))] });

export { typeError, typeOf };
