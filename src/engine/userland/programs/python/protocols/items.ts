import { indexError, keyError, typeError, valueError } from '../objects/exception.ts';
import { keyOf } from '../objects/keys.ts';
import {
  type Answer,
  Pending,
  PyBytes,
  PyDict,
  PyList,
  PyPrimitive,
  PyRange,
  PySlice,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { makeRange, rangeItem } from '../objects/range.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { callGen } from './calling.ts';
import { setDict, setDictGen } from './dicts.ts';
import { slowKey } from './hashing.ts';
import { asInt, index } from './numbers.ts';
import { callMethod } from './special.ts';
import { codePoints, hasAstral } from './text-units.ts';

/** Start, stop and step of a slice over `length` items, as slice.indices says. */
export function sliceIndices(slice: PySlice, length: number): readonly [number, number, number] {
  const part = (value: Value): number | undefined => {
    if (value === null || value === undefined) return undefined;
    const int = asInt(value);
    if (int === undefined) throw typeError('slice indices must be integers or None or have an __index__ method');
    return typeof int === 'bigint' ? (int > 0n ? Number.MAX_SAFE_INTEGER : Number.MIN_SAFE_INTEGER) : int;
  };
  const step = part(slice.step) ?? 1;
  if (step === 0) throw valueError('slice step cannot be zero');
  const clamp = (value: number): number => {
    const at = value < 0 ? value + length : value;
    if (step > 0) return Math.min(Math.max(at, 0), length);
    return Math.min(Math.max(at, -1), length - 1);
  };
  const start = part(slice.start);
  const stop = part(slice.stop);
  return [
    start === undefined ? (step > 0 ? 0 : length - 1) : clamp(start),
    stop === undefined ? (step > 0 ? length : -1) : clamp(stop),
    step,
  ];
}

function picked<T>(items: ArrayLike<T>, slice: PySlice): T[] {
  const [start, stop, step] = sliceIndices(slice, items.length);
  if (step === 1 && Array.isArray(items)) return items.slice(start, Math.max(start, stop)) as T[];
  const out: T[] = [];
  if (step > 0) for (let i = start; i < stop; i += step) out.push(items[i] as T);
  else for (let i = start; i > stop; i += step) out.push(items[i] as T);
  return out;
}

function textSlice(text: string, slice: PySlice): string {
  if (hasAstral(text)) return picked(codePoints(text), slice).join('');
  const [start, stop, step] = sliceIndices(slice, text.length);
  if (step === 1) return text.slice(start, Math.max(start, stop));
  let out = '';
  if (step > 0) for (let i = start; i < stop; i += step) out += text[i];
  else for (let i = start; i > stop; i += step) out += text[i];
  return out;
}

function textItem(text: string, key: Value): Value {
  if (key instanceof PySlice) return textSlice(text, key);
  const int = asInt(key);
  if (int === undefined) throw typeError(`string indices must be integers, not '${typeOf(key).shown}'`);
  const i = Number(int);
  if (hasAstral(text)) {
    const points = codePoints(text);
    const char = points[i < 0 ? i + points.length : i];
    if (char === undefined) throw indexError('string index out of range');
    return char;
  }
  const char = text[i < 0 ? i + text.length : i];
  if (char === undefined) throw indexError('string index out of range');
  return char;
}

/** Whether a value of a built-in kind keeps the built-in method. */
function keeps(value: Value, name: string): boolean {
  const cls = typeOf(value);
  return cls.builtin || cls.lookup(name) === cls.layout.lookup(name);
}

/** `self[key]`. */
export function getItem(vm: Vm, self: Value, key: Value): Answer {
  if (typeof self === 'string') return textItem(self, key);
  if (self === null || typeof self !== 'object') throw notSubscriptable(self);
  if (keeps(self, '__getitem__')) {
    if (self instanceof PyDict) return dictItem(vm, self, key);
    if (self instanceof PyList || self instanceof PyTuple) {
      const name = self instanceof PyList ? 'list' : 'tuple';
      if (key instanceof PySlice) {
        const items = picked(self.items, key);
        vm.thread.budget -= items.length >> 1;
        return self instanceof PyList ? new PyList(items) : new PyTuple(items);
      }
      const int = asInt(key);
      if (int !== undefined) {
        const at = Number(int);
        const value = self.items[at < 0 ? at + self.items.length : at];
        if (value === undefined) throw indexError(`${name} index out of range`);
        return value;
      }
      if (typeOf(key).lookup('__index__') !== undefined) return new Pending(indexed(vm, self, key));
      throw typeError(`${name} indices must be integers or slices, not ${typeOf(key).shown}`);
    }
    if (self instanceof PyBytes) {
      if (key instanceof PySlice)
        return new PyBytes(Uint8Array.from(picked(self.v, key)), self.cls.builtin ? self.cls : undefined);
      const at = index(key, `byte indices must be integers or slices, not ${typeOf(key).shown}`);
      const value = self.v[at < 0 ? at + self.v.length : at];
      if (value === undefined)
        throw indexError(self.cls.name === 'bytearray' ? 'bytearray index out of range' : 'index out of range');
      return value;
    }
    if (self instanceof PyRange) {
      if (key instanceof PySlice) {
        const [start, stop, step] = sliceIndices(key, self.length);
        if (self.exact) {
          const { start: from, step: by } = self.exact;
          return makeRange(from + BigInt(start) * by, from + BigInt(stop) * by, by * BigInt(step));
        }
        return new PyRange(self.start + start * self.step, self.start + stop * self.step, self.step * step);
      }
      const at = index(key, `range indices must be integers or slices, not ${typeOf(key).shown}`);
      const exact = self.exact && BigInt(at) + (at < 0 ? self.exact.length : 0n);
      const found = rangeItem(self, exact ?? (at < 0 ? at + self.length : at));
      if (found === undefined) throw indexError('range object index out of range');
      return found;
    }
    if (self instanceof PyPrimitive && typeof self.prim === 'string') return textItem(self.prim, key);
  }
  if (self instanceof PyType) return classItem(vm, self, key);
  const method = self.cls.lookup('__getitem__');
  if (method === undefined) throw notSubscriptable(self);
  return new Pending(callMethod(vm, method, self, [key]));
}

function notSubscriptable(self: Value): Error | object {
  return typeError(`'${typeOf(self).shown}' object is not subscriptable`);
}

function* indexed(vm: Vm, self: Value, key: Value): Gen<Value> {
  const at = yield* callMethod(vm, typeOf(key).lookup('__index__'), key, []);
  const value = getItem(vm, self, at);
  return value instanceof Pending ? yield* value.gen : value;
}

const GENERIC: ReadonlySet<string> = new Set(
  'list dict tuple set frozenset type enumerate re.Pattern re.Match'.split(' '),
);

function* genericAlias(vm: Vm, self: PyType, key: Value): Gen<Value> {
  const types = yield* vm.importModule('_types');
  return yield* callGen(vm, types.dict.get('GenericAlias'), [self, key]);
}

/** `list[int]`: __class_getitem__, or the metaclass's __getitem__ (an enum's). */
function classItem(vm: Vm, self: PyType, key: Value): Answer {
  const meta = self.cls.lookup('__getitem__');
  if (meta !== undefined) return new Pending(callMethod(vm, meta, self, [key]));
  const method = self.lookup('__class_getitem__');
  if (method === undefined) {
    if (!self.mro.some((cls) => cls.builtin && GENERIC.has(cls.shown)))
      throw typeError(`type '${self.name}' is not subscriptable`);
    return new Pending(genericAlias(vm, self, key));
  }
  const fn = typeof method === 'object' && method !== null && 'fn' in method ? (method as { fn: Value }).fn : method;
  return new Pending(callGen(vm, fn, [self, key]));
}

function dictItem(vm: Vm, self: PyDict, key: Value): Answer {
  const at = keyOf(key);
  if (at !== undefined) {
    const value = self.map.get(at);
    if (value !== undefined) return value;
    if (self.cls.builtin && self.cls.lookup('__missing__') === undefined && !self.buckets) throw keyError(key);
  }
  return new Pending(dictItemGen(vm, self, key));
}

function* dictItemGen(vm: Vm, self: PyDict, key: Value): Gen<Value> {
  const at = yield* slowKey(vm, self, key, false);
  const value = at === undefined ? undefined : self.map.get(at);
  if (value !== undefined) return value;
  const missing = self.cls.lookup('__missing__');
  if (missing === undefined) throw keyError(key);
  return yield* callMethod(vm, missing, self, [key]);
}

/** `self[key] = value`. */
export function setItem(vm: Vm, self: Value, key: Value, value: Value): Answer {
  if (self instanceof PyDict && keeps(self, '__setitem__')) {
    const at = keyOf(key);
    vm.allocated += 48;
    if (at === undefined) return new Pending(setDictGen(vm, self, key, value));
    if (at === key && typeof at === 'string') self.map.set(at, value);
    else setDict(self, at, key, value);
    return null;
  }
  if (self instanceof PyList && keeps(self, '__setitem__') && !(key instanceof PySlice)) {
    const int = asInt(key);
    if (int !== undefined) {
      const at = Number(int);
      const i = at < 0 ? at + self.items.length : at;
      if (i < 0 || i >= self.items.length) throw indexError('list assignment index out of range');
      self.items[i] = value;
      return null;
    }
  }
  const method = typeOf(self).lookup('__setitem__');
  if (method === undefined) throw typeError(`'${typeOf(self).shown}' object does not support item assignment`);
  return new Pending(callMethod(vm, method, self, [key, value]));
}

/** `del self[key]`. */
export function deleteItem(vm: Vm, self: Value, key: Value): Answer {
  const method = typeOf(self).lookup('__delitem__');
  if (method === undefined)
    throw typeError(
      `'${typeOf(self).shown}' object ${self instanceof PyTuple || typeof self === 'string' ? "doesn't support item deletion" : "doesn't support item deletion"}`,
    );
  return new Pending(callMethod(vm, method, self, [key]));
}
