import { defineNew, methods } from '../objects/define.ts';
import { indexError, PyException, raise, typeError, valueError } from '../objects/exception.ts';
import { PyIterator } from '../objects/generator.ts';
import {
  listType,
  NotImplemented,
  Pending,
  PyList,
  PySlice,
  PyTuple,
  type PyType,
  tupleType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { hashOf } from '../protocols/hashing.ts';
import { getItem, sliceIndices } from '../protocols/items.ts';
import { iterateAll, listReverseIteratorType, plainIterator } from '../protocols/iterate.ts';
import { asInt, index } from '../protocols/numbers.ts';
import { compare, equalGen } from '../protocols/operators.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { sortItems } from './sorting.ts';

defineNew(listType, '*args **kw', (_vm, _args, cls: PyType) => new PyList([], cls));

function* fill(vm: Vm, self: PyList, iterable: Value): Gen<Value> {
  self.items = [];
  if (iterable !== undefined) for (const item of yield* iterateAll(vm, iterable)) self.items.push(item);
  return null;
}

function* extend(vm: Vm, self: PyList, iterable: Value): Gen<Value> {
  const items = yield* iterateAll(vm, iterable);
  for (const item of items) self.items.push(item);
  return null;
}

function* tuple(vm: Vm, cls: PyType, iterable: Value): Gen<Value> {
  if (iterable === undefined) return new PyTuple([], cls);
  if (iterable instanceof PyTuple && iterable.cls === tupleType && cls === tupleType) return iterable;
  return new PyTuple(yield* iterateAll(vm, iterable), cls);
}

defineNew(tupleType, 'iterable?', (vm, cls: PyType, iterable) => new Pending(tuple(vm, cls, iterable)));

/** Items looked at before others have their turn. */
const TURN = 1000;

/** -1, 0, 1 of two sequences for their first difference; equality alone where `equal`. */
function* sequenceCompare(vm: Vm, a: readonly Value[], b: readonly Value[], op: number): Gen<Value> {
  vm.comparisons++;
  try {
    return yield* comparedInOrder(vm, a, b, op);
  } catch (error) {
    // Only the outermost has stack enough left to say it. An error that no Python code has seen yet is about the lists themselves.
    const own =
      error instanceof PyException
        ? error.cls.name === 'RecursionError' && !error.traceback
        : error instanceof RangeError && error.message.includes('call stack');
    if (own && vm.comparisons === 1) throw raise('RecursionError', 'maximum recursion depth exceeded in comparison');
    throw error;
  } finally {
    vm.comparisons--;
  }
}

function* comparedInOrder(vm: Vm, a: readonly Value[], b: readonly Value[], op: number): Gen<Value> {
  if ((op === 2 || op === 3) && a.length !== b.length) return op === 3;
  const length = Math.min(a.length, b.length);
  for (let i = 0; i < length; i++) {
    if (i % TURN === TURN - 1) yield TICK;
    if (a[i] === b[i] || (yield* equalGen(vm, a[i], b[i]))) continue;
    if (op === 2 || op === 3) return op === 3;
    const answer = compare(vm, op, a[i], b[i]);
    return answer instanceof Pending ? yield* answer.gen : answer;
  }
  const order = a.length - b.length;
  return [order < 0, order <= 0, order === 0, order !== 0, order > 0, order >= 0][op];
}

const COMPARISONS = ['__lt__', '__le__', '__eq__', '__ne__', '__gt__', '__ge__'];

for (const [op, name] of COMPARISONS.entries()) {
  methods(listType, {
    [name]: [
      'other',
      (vm, a: PyList, b) =>
        b instanceof PyList ? new Pending(sequenceCompare(vm, a.items, b.items, op)) : NotImplemented,
    ],
  });
  methods(tupleType, {
    [name]: [
      'other',
      (vm, a: PyTuple, b) =>
        b instanceof PyTuple ? new Pending(sequenceCompare(vm, a.items, b.items, op)) : NotImplemented,
    ],
  });
}

function repeat(items: readonly Value[], count: Value): Value[] | undefined {
  const times = asInt(count);
  if (times === undefined) return undefined;
  if (Number(times) * items.length > 60_000_000) throw raise('MemoryError');
  const out: Value[] = [];
  for (let i = 0; i < Number(times); i++) for (const item of items) out.push(item);
  return out;
}

function* contains(vm: Vm, items: readonly Value[], wanted: Value): Gen<Value> {
  for (const item of [...items]) if (yield* equalGen(vm, item, wanted)) return true;
  return false;
}

function* indexOf(
  vm: Vm,
  self: PyList | PyTuple,
  wanted: Value,
  start: Value,
  stop: Value,
  message: string,
): Gen<Value> {
  const [from, to] = sliceIndices(new PySlice(start ?? null, stop ?? null, null), self.items.length);
  for (let i = from; i < to && i < self.items.length; i++) {
    if (i % TURN === TURN - 1) yield TICK;
    if (yield* equalGen(vm, self.items[i], wanted)) return i;
  }
  throw valueError(message === '' ? `${yield* reprOf(vm, wanted)} is not in list` : message);
}

function* count(vm: Vm, items: readonly Value[], wanted: Value): Gen<Value> {
  let n = 0;
  for (const [i, item] of items.entries()) {
    if (i % TURN === TURN - 1) yield TICK;
    if (yield* equalGen(vm, item, wanted)) n++;
  }
  return n;
}

function* remove(vm: Vm, self: PyList, wanted: Value): Gen<Value> {
  for (let i = 0; i < self.items.length; i++) {
    if (i % TURN === TURN - 1) yield TICK;
    if (!(yield* equalGen(vm, self.items[i], wanted))) continue;
    self.items.splice(i, 1);
    return null;
  }
  throw valueError('list.remove(x): x not in list');
}

function* sort(vm: Vm, self: PyList, key: Value, reverse: Value): Gen<Value> {
  const { items } = self;
  self.items = [];
  try {
    const sorted = yield* sortItems(
      vm,
      items,
      key,
      reverse !== undefined && reverse !== false && reverse !== 0 && reverse !== null,
    );
    if (self.items.length > 0) throw valueError('list modified during sort');
    self.items = sorted;
  } catch (error) {
    self.items = items;
    throw error;
  }
  return null;
}

function* setSlice(vm: Vm, self: PyList, slice: PySlice, value: Value): Gen<Value> {
  if (typeOf(value).lookup('__iter__') === undefined) throw typeError('must assign iterable to extended slice');
  const items = yield* iterateAll(vm, value);
  const [start, stop, step] = sliceIndices(slice, self.items.length);
  if (step === 1) {
    self.items.splice(start, Math.max(0, stop - start), ...items);
    return null;
  }
  const places: number[] = [];
  if (step > 0) for (let i = start; i < stop; i += step) places.push(i);
  else for (let i = start; i > stop; i += step) places.push(i);
  if (places.length !== items.length)
    throw valueError(`attempt to assign sequence of size ${items.length} to extended slice of size ${places.length}`);
  for (const [n, place] of places.entries()) self.items[place] = items[n];
  return null;
}

function setAt(vm: Vm, self: PyList, key: Value, value: Value): Value | Pending {
  if (key instanceof PySlice) return new Pending(setSlice(vm, self, key, value));
  const at = index(key, `list indices must be integers or slices, not ${typeOf(key).shown}`);
  const i = at < 0 ? at + self.items.length : at;
  if (i < 0 || i >= self.items.length) throw indexError('list assignment index out of range');
  self.items[i] = value;
  return null;
}

function deleteAt(self: PyList, key: Value): Value {
  if (key instanceof PySlice) {
    const [start, stop, step] = sliceIndices(key, self.items.length);
    const places = new Set<number>();
    if (step > 0) for (let i = start; i < stop; i += step) places.add(i);
    else for (let i = start; i > stop; i += step) places.add(i);
    self.items = self.items.filter((_item, i) => !places.has(i));
    return null;
  }
  const at = index(key, `list indices must be integers or slices, not ${typeOf(key).shown}`);
  const i = at < 0 ? at + self.items.length : at;
  if (i < 0 || i >= self.items.length) throw indexError('list assignment index out of range');
  self.items.splice(i, 1);
  return null;
}

function reversed(items: readonly Value[]): PyIterator {
  let i = items.length - 1;
  return new PyIterator(listReverseIteratorType, () => (i >= 0 ? items[i--] : undefined), undefined, items);
}

methods(listType, {
  __init__: [
    'iterable?',
    (vm, self: PyList, iterable) => {
      if (iterable === undefined) {
        self.items = [];
        return null;
      }
      if (
        (iterable instanceof PyList || iterable instanceof PyTuple) &&
        iterable.cls.builtin &&
        iterable.cls.name !== 'iterator'
      ) {
        self.items = iterable.items.slice();
        return null;
      }
      return new Pending(fill(vm, self, iterable));
    },
  ],
  __getitem__: ['key', (vm, self: PyList, key) => getItem(vm, new PyList(self.items), key)],
  __setitem__: ['key value', (vm, self: PyList, key, value) => setAt(vm, self, key, value)],
  __delitem__: ['key', (_vm, self: PyList, key) => deleteAt(self, key)],
  __len__: ['', (_vm, self: PyList) => self.items.length],
  __iter__: ['', (_vm, self: PyList) => plainIterator(self.cls.builtin ? self : aliasOf(self))],
  __reversed__: ['', (_vm, self: PyList) => reversed(self.items)],
  __contains__: ['item', (vm, self: PyList, item) => new Pending(contains(vm, self.items, item))],
  __add__: [
    'other',
    (_vm, self: PyList, other) =>
      other instanceof PyList ? new PyList([...self.items, ...other.items]) : NotImplemented,
  ],
  __iadd__: ['other', (vm, self: PyList, other) => new Pending(iadd(vm, self, other))],
  __mul__: [
    'count',
    (_vm, self: PyList, n) => {
      const items = repeat(self.items, n);
      return items ? new PyList(items) : NotImplemented;
    },
  ],
  __rmul__: [
    'count',
    (_vm, self: PyList, n) => {
      const items = repeat(self.items, n);
      return items ? new PyList(items) : NotImplemented;
    },
  ],
  __imul__: [
    'count',
    (_vm, self: PyList, n) => {
      const items = repeat(self.items, n);
      if (!items) return NotImplemented;
      self.items = items;
      return self;
    },
  ],
  __repr__: ['', (vm, self: PyList) => new Pending(reprOf(vm, new PyList(self.items)))],
  append: [
    'object',
    (vm, self: PyList, item) => {
      self.items.push(item);
      vm.allocated += 16;
      return null;
    },
  ],
  extend: ['iterable', (vm, self: PyList, iterable) => new Pending(extend(vm, self, iterable))],
  insert: [
    'index object',
    (_vm, self: PyList, at, item) => {
      self.items.splice(Math.max(0, index(at) < 0 ? index(at) + self.items.length : index(at)), 0, item);
      return null;
    },
  ],
  pop: [
    'index?',
    (_vm, self: PyList, at = -1) => {
      if (self.items.length === 0) throw indexError('pop from empty list');
      const n = index(at);
      const i = n < 0 ? n + self.items.length : n;
      if (i < 0 || i >= self.items.length) throw indexError('pop index out of range');
      return i === self.items.length - 1 ? self.items.pop() : self.items.splice(i, 1)[0];
    },
  ],
  remove: ['value', (vm, self: PyList, item) => new Pending(remove(vm, self, item))],
  clear: [
    '',
    (_vm, self: PyList) => {
      self.items = [];
      return null;
    },
  ],
  copy: ['', (_vm, self: PyList) => new PyList(self.items.slice())],
  index: [
    'value start? stop?',
    (vm, self: PyList, item, start, stop) => new Pending(indexOf(vm, self, item, start, stop, '')),
  ],
  count: ['value', (vm, self: PyList, item) => new Pending(count(vm, self.items, item))],
  reverse: [
    '',
    (_vm, self: PyList) => {
      self.items.reverse();
      return null;
    },
  ],
  sort: ['* key= reverse=', (vm, self: PyList, key, reverse) => new Pending(sort(vm, self, key, reverse))],
});
listType.attrs.set('__hash__', null);

function aliasOf(self: PyList): PyList {
  const alias = new PyList([]);
  alias.items = self.items;
  return alias;
}

function* iadd(vm: Vm, self: PyList, other: Value): Gen<Value> {
  yield* extend(vm, self, other);
  return self;
}

function* hash(vm: Vm, self: Value): Gen<Value> {
  return yield* hashOf(vm, new PyTuple((self as PyTuple).items));
}

methods(tupleType, {
  __getitem__: ['key', (vm, self: PyTuple, key) => getItem(vm, new PyTuple(self.items), key)],
  __len__: ['', (_vm, self: PyTuple) => self.items.length],
  __iter__: ['', (_vm, self: PyTuple) => plainIterator(new PyTuple(self.items))],
  __contains__: ['item', (vm, self: PyTuple, item) => new Pending(contains(vm, self.items, item))],
  __add__: [
    'other',
    (_vm, self: PyTuple, other) =>
      other instanceof PyTuple ? new PyTuple([...self.items, ...other.items]) : NotImplemented,
  ],
  __mul__: [
    'count',
    (_vm, self: PyTuple, n) => {
      const items = repeat(self.items, n);
      return items ? new PyTuple(items) : NotImplemented;
    },
  ],
  __rmul__: [
    'count',
    (_vm, self: PyTuple, n) => {
      const items = repeat(self.items, n);
      return items ? new PyTuple(items) : NotImplemented;
    },
  ],
  __hash__: ['', (vm, self) => new Pending(hash(vm, self))],
  __repr__: ['', (vm, self: PyTuple) => new Pending(reprOf(vm, new PyTuple(self.items)))],
  index: [
    'value start? stop?',
    (vm, self: PyTuple, item, start, stop) =>
      new Pending(indexOf(vm, self, item, start, stop, 'tuple.index(x): x not in tuple')),
  ],
  count: ['value', (vm, self: PyTuple, item) => new Pending(count(vm, self.items, item))],
  __getnewargs__: ['', (_vm, self: PyTuple) => new PyTuple([new PyTuple(self.items)])],
});
