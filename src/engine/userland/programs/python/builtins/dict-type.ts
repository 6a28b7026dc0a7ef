import { defineNew, getters, methods, native } from '../objects/define.ts';
import { classMethodType, PyWrapped } from '../objects/descriptors.ts';
import { keyError, raise, typeError } from '../objects/exception.ts';
import { PyIterator } from '../objects/generator.ts';
import { keyOf } from '../objects/keys.ts';
import {
  dictType,
  type Key,
  makeNativeType,
  NotImplemented,
  objectType,
  Pending,
  PyDict,
  PyList,
  PyObject,
  PySet,
  PyTuple,
  type PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { contains } from '../protocols/contains.ts';
import { dictUpdate } from '../protocols/dict-update.ts';
import { copyDict, setDict, setDictGen } from '../protocols/dicts.ts';
import { slowKey } from '../protocols/hashing.ts';
import { getItem, setItem } from '../protocols/items.ts';
import { dictKeyIterator, iterateAll } from '../protocols/iterate.ts';
import { equalGen } from '../protocols/operators.ts';
import { addToSetGen, asSet } from '../protocols/sets.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { MappingProxy } from './mapping-proxy.ts';

defineNew(dictType, '*args **kw', (_vm, _args, cls: PyType) => new PyDict(cls));

function* init(vm: Vm, self: PyDict, source: Value, keywords: PyDict): Gen<Value> {
  if (source !== undefined) {
    if (
      source === null ||
      (typeOf(source).lookup('__iter__') === undefined && typeOf(source).lookup('keys') === undefined)
    )
      throw typeError(`'${typeOf(source).shown}' object is not iterable`);
    yield* dictUpdate(vm, self, source);
  }
  for (const [key, value] of keywords.map) self.map.set(key, value);
  return null;
}

/** With the JS key at hand, or after working it out. `change` is called with it; undefined means that the key is not there. */
function withKey(vm: Vm, self: PyDict, key: Value, then: (at: Key | undefined) => Value): Value | Pending {
  const at = keyOf(key);
  if (at !== undefined && !self.buckets) return then(self.map.has(at) ? at : undefined);
  return new Pending(later(vm, self, key, then));
}

function* later(vm: Vm, self: PyDict, key: Value, then: (at: Key | undefined) => Value): Gen<Value> {
  return then(yield* slowKey(vm, self, key, false));
}

function* equals(vm: Vm, a: PyDict, b: PyDict): Gen<Value> {
  if (a.map.size !== b.map.size) return false;
  for (const [key, value] of a.map) {
    if (vm.due()) yield TICK;
    const at = typeof key === 'string' && key.startsWith('\0u') ? yield* slowKey(vm, b, a.original(key), false) : key;
    if (at === undefined || !b.map.has(at)) return false;
    if (!(yield* equalGen(vm, value, b.map.get(at)))) return false;
  }
  return true;
}

function* setDefault(vm: Vm, self: PyDict, key: Value, value: Value): Gen<Value> {
  const at = yield* slowKey(vm, self, key, false);
  if (at !== undefined) return self.map.get(at);
  yield* setDictGen(vm, self, key, value);
  return value;
}

function* merged(vm: Vm, a: PyDict, b: Value): Gen<Value> {
  const made = copyDict(a, new PyDict());
  yield* dictUpdate(vm, made, b);
  return made;
}

function* updated(vm: Vm, self: PyDict, other: Value): Gen<Value> {
  yield* dictUpdate(vm, self, other);
  return self;
}

function pick(self: PyDict, key: Value, fallback: Value): (at: Key | undefined) => Value {
  return (at) => {
    if (at === undefined) {
      if (fallback !== undefined) return fallback;
      throw keyError(key);
    }
    const value = self.map.get(at);
    self.drop(at);
    return value;
  };
}

methods(dictType, {
  __init__: [
    'source? **kw',
    (vm, self: PyDict, source, keywords: PyDict) => {
      if (source === undefined && keywords.map.size === 0) return null;
      return new Pending(init(vm, self, source, keywords));
    },
  ],
  __getitem__: [
    'key',
    (vm, self: PyDict, key) =>
      self.cls.builtin || self.cls.lookup('__getitem__') === dictType.attrs.get('__getitem__')
        ? getItem(vm, self, key)
        : new Pending(plainGet(vm, self, key)),
  ],
  __setitem__: ['key value', (vm, self: PyDict, key, value) => plainSet(vm, self, key, value)],
  __delitem__: [
    'key',
    (vm, self: PyDict, key) =>
      withKey(vm, self, key, (at) => {
        if (at === undefined) throw keyError(key);
        self.drop(at);
        return null;
      }),
  ],
  __contains__: ['key', (vm, self: PyDict, key) => withKey(vm, self, key, (at) => at !== undefined)],
  __len__: ['', (_vm, self: PyDict) => self.map.size],
  __iter__: ['', (_vm, self: PyDict) => dictKeyIterator(self)],
  __reversed__: ['', (_vm, self: PyDict) => reversedKeys(self)],
  __eq__: [
    'other',
    (vm, self: PyDict, other) => (other instanceof PyDict ? new Pending(equals(vm, self, other)) : NotImplemented),
  ],
  __or__: [
    'other',
    (vm, self: PyDict, other) => (other instanceof PyDict ? new Pending(merged(vm, self, other)) : NotImplemented),
  ],
  __ror__: [
    'other',
    (vm, self: PyDict, other) => (other instanceof PyDict ? new Pending(merged(vm, other, self)) : NotImplemented),
  ],
  __ior__: ['other', (vm, self: PyDict, other) => new Pending(updated(vm, self, other))],
  __repr__: ['', (vm, self: PyDict) => new Pending(reprOf(vm, copyDict(self, new PyDict())))],
  get: [
    'key default?',
    (vm, self: PyDict, key, fallback = null) =>
      withKey(vm, self, key, (at) => (at === undefined ? fallback : self.map.get(at))),
  ],
  keys: ['', (_vm, self: PyDict) => new DictView(keysType, self)],
  values: ['', (_vm, self: PyDict) => new DictView(valuesType, self)],
  items: ['', (_vm, self: PyDict) => new DictView(itemsType, self)],
  pop: ['key default?', (vm, self: PyDict, key, fallback) => withKey(vm, self, key, pick(self, key, fallback))],
  popitem: [
    '',
    (_vm, self: PyDict) => {
      const last = [...self.map.keys()].at(-1);
      if (last === undefined) throw raise('KeyError', 'popitem(): dictionary is empty');
      const pair = new PyTuple([self.original(last), self.map.get(last)]);
      self.drop(last);
      return pair;
    },
  ],
  setdefault: [
    'key default?',
    (vm, self: PyDict, key, fallback = null) => {
      const at = keyOf(key);
      if (at === undefined || self.buckets) return new Pending(setDefault(vm, self, key, fallback));
      const value = self.map.get(at);
      if (value !== undefined) return value;
      setDict(self, at, key, fallback);
      return fallback;
    },
  ],
  update: [
    'source? **kw',
    (vm, self: PyDict, source, keywords: PyDict) => new Pending(init(vm, self, source, keywords)),
  ],
  clear: [
    '',
    (_vm, self: PyDict) => {
      self.map.clear();
      self.originals = undefined;
      self.buckets = undefined;
      return null;
    },
  ],
  copy: ['', (_vm, self: PyDict) => copyDict(self, new PyDict())],
});
dictType.attrs.set('__hash__', null);
dictType.attrs.set(
  'fromkeys',
  new PyWrapped(
    classMethodType,
    native(
      'fromkeys',
      'cls iterable value?',
      (vm, cls: PyType, iterable, value = null) => new Pending(fromKeys(vm, cls, iterable, value)),
    ),
  ),
);

function plainSet(vm: Vm, self: PyDict, key: Value, value: Value): Value | Pending {
  const at = keyOf(key);
  if (at === undefined) return new Pending(setDictGen(vm, self, key, value));
  setDict(self, at, key, value);
  return null;
}

function* plainGet(vm: Vm, self: PyDict, key: Value): Gen<Value> {
  const at = yield* slowKey(vm, self, key, false);
  const value = at === undefined ? undefined : self.map.get(at);
  if (value !== undefined) return value;
  const missing = self.cls.lookup('__missing__');
  if (missing !== undefined) return yield* callGen(vm, missing, [self, key]);
  throw keyError(key);
}

function* fromKeys(vm: Vm, cls: PyType, iterable: Value, value: Value): Gen<Value> {
  const made = (cls === dictType ? new PyDict() : yield* callGen(vm, cls, [])) as PyDict;
  for (const key of yield* iterateAll(vm, iterable)) yield* setDictGen(vm, made, key, value);
  return made;
}

function reversedKeys(self: PyDict): PyIterator {
  const keys = [...self.map.keys()].reverse();
  let i = 0;
  return new PyIterator(reverseKeyIteratorType, () => (i < keys.length ? self.original(keys[i++] as Key) : undefined));
}

const view = (name: string): PyType => makeNativeType(name, objectType, { isBase: false });
const keysType = view('dict_keys');
const valuesType = view('dict_values');
const itemsType = view('dict_items');
const reverseKeyIteratorType = view('dict_reversekeyiterator');
const valueIteratorType = view('dict_valueiterator');
const itemIteratorType = view('dict_itemiterator');

/** dict.keys(), .values(), .items(): what the dict holds at the time that they are looked at. */
export class DictView extends PyObject {
  readonly of: PyDict;

  constructor(cls: PyType, of: PyDict) {
    super(cls);
    this.of = of;
  }
}

export function viewIterator(self: DictView, reverse = false): PyIterator {
  const dict = self.of;
  if (self.cls === keysType && !reverse) return dictKeyIterator(dict);
  const { size } = dict.map;
  const entries = reverse ? [...dict.map.entries()].reverse()[Symbol.iterator]() : dict.map.entries();
  const items = self.cls === itemsType;
  return new PyIterator(
    items ? itemIteratorType : valueIteratorType,
    () => {
      if (dict.map.size !== size) throw raise('RuntimeError', 'dictionary changed size during iteration');
      const next = entries.next();
      if (next.done) return undefined;
      const [key, value] = next.value;
      return items ? new PyTuple([dict.original(key), value]) : self.cls === keysType ? dict.original(key) : value;
    },
    () => size,
    dict,
  );
}

function* viewRepr(vm: Vm, self: DictView): Gen<Value> {
  const it = viewIterator(self);
  const items: Value[] = [];
  for (let item = it.next(); item !== undefined; item = it.next()) items.push(item);
  return `${self.cls.name}(${yield* reprOf(vm, new PyList(items))})`;
}

function* viewSet(vm: Vm, self: Value, other: Value, op: string): Gen<Value> {
  const a = yield* asSet(vm, self instanceof DictView ? new PyList(all(self)) : self);
  const b = yield* asSet(vm, other instanceof DictView ? new PyList(all(other)) : other);
  const out = new PySet();
  for (const [key, value] of a.map)
    if (op === '|' || op === '^' ? op === '|' || !b.map.has(key) : (op === '&') === b.map.has(key))
      yield* addToSetGen(vm, out, value);
  if (op === '|' || op === '^')
    for (const [key, value] of b.map) if (op === '|' || !a.map.has(key)) yield* addToSetGen(vm, out, value);
  return out;
}

function all(self: DictView): Value[] {
  const it = viewIterator(self);
  const items: Value[] = [];
  for (let item = it.next(); item !== undefined; item = it.next()) items.push(item);
  return items;
}

function* viewEquals(vm: Vm, self: DictView, other: Value): Gen<Value> {
  const a = yield* asSet(vm, new PyList(all(self)));
  const b = other instanceof DictView ? yield* asSet(vm, new PyList(all(other))) : other;
  if (!(b instanceof PySet)) return NotImplemented;
  return a.map.size === b.map.size && [...a.map.keys()].every((key) => b.map.has(key));
}

for (const type of [keysType, valuesType, itemsType]) {
  methods(type, {
    __iter__: ['', (_vm, self: DictView) => viewIterator(self)],
    __reversed__: ['', (_vm, self: DictView) => viewIterator(self, true)],
    __len__: ['', (_vm, self: DictView) => self.of.map.size],
    __repr__: ['', (vm, self: DictView) => new Pending(viewRepr(vm, self))],
    __contains__: [
      'item',
      (vm, self: DictView, item) => {
        if (self.cls === keysType) return contains(vm, self.of, item);
        return contains(vm, new PyList(all(self)), item);
      },
    ],
  });
  getters(type, { mapping: (_vm, self) => new MappingProxy((self as DictView).of) });
  if (type === valuesType) continue;
  methods(type, {
    __and__: ['other', (vm, self, other) => new Pending(viewSet(vm, self, other, '&'))],
    __or__: ['other', (vm, self, other) => new Pending(viewSet(vm, self, other, '|'))],
    __sub__: ['other', (vm, self, other) => new Pending(viewSet(vm, self, other, '-'))],
    __xor__: ['other', (vm, self, other) => new Pending(viewSet(vm, self, other, '^'))],
    __rand__: ['other', (vm, self, other) => new Pending(viewSet(vm, other, self, '&'))],
    __ror__: ['other', (vm, self, other) => new Pending(viewSet(vm, other, self, '|'))],
    __rsub__: ['other', (vm, self, other) => new Pending(viewSet(vm, other, self, '-'))],
    __eq__: ['other', (vm, self: DictView, other) => new Pending(viewEquals(vm, self, other))],
    isdisjoint: ['other', (vm, self, other) => new Pending(disjoint(vm, self, other))],
    __le__: ['other', (vm, self, other) => new Pending(viewWithin(vm, self, other, false))],
    __lt__: ['other', (vm, self, other) => new Pending(viewWithin(vm, self, other, true))],
    __ge__: ['other', (vm, self, other) => new Pending(viewWithin(vm, other, self, false))],
    __gt__: ['other', (vm, self, other) => new Pending(viewWithin(vm, other, self, true))],
  });
}

/** Whether all of `a` is in `b` (and `b` larger, when strict); both are sets or views. */
function* viewWithin(vm: Vm, a: Value, b: Value, strict: boolean): Gen<Value> {
  const sized = [a, b].map((one) =>
    one instanceof DictView ? all(one) : one instanceof PySet ? [...one.map.values()] : undefined,
  );
  const [less, more] = sized;
  if (!less || !more) return NotImplemented;
  if (strict ? less.length >= more.length : less.length > more.length) return false;
  for (const item of less) {
    const found = contains(vm, b, item);
    if (!(found instanceof Pending ? yield* found.gen : found)) return false;
  }
  return true;
}

function* disjoint(vm: Vm, self: Value, other: Value): Gen<Value> {
  return ((yield* viewSet(vm, self, other, '&')) as PySet).map.size === 0;
}

export { setItem };
