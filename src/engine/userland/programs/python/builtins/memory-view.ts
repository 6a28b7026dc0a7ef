import { defineNew, getters, methods } from '../objects/define.ts';
import { typeError } from '../objects/exception.ts';
import { NotImplemented, PyBytes, PyList, PySlice, typeOf, type Value } from '../objects/object.ts';
import { getItem, sliceIndices } from '../protocols/items.ts';
import { iterOf } from '../protocols/iterate.ts';
import { index } from '../protocols/numbers.ts';
import { asBytes, latin, MemoryView, memoryViewType, needBytes } from './bytes-text.ts';

function viewed(value: Value): Uint8Array {
  const found = asBytes(value);
  if (!found) throw typeError(`memoryview: a bytes-like object is required, not '${typeOf(value).shown}'`);
  return found;
}

defineNew(
  memoryViewType,
  'object',
  (_vm, _cls, object) => new MemoryView(object instanceof MemoryView ? object.bytes : viewed(object), object),
);
methods(memoryViewType, {
  __len__: ['', (_vm, self: MemoryView) => self.bytes.length],
  __getitem__: [
    'key',
    (vm, self: MemoryView, key) => {
      if (!(key instanceof PySlice)) return getItem(vm, new PyBytes(self.bytes), key);
      const [start, stop, step] = sliceIndices(key, self.bytes.length);
      if (step === 1) return new MemoryView(self.bytes.subarray(start, Math.max(start, stop)), self.base);
      return getItem(vm, new PyBytes(self.bytes), key);
    },
  ],
  __setitem__: [
    'key value',
    (_vm, self: MemoryView, key, value) => {
      if (key instanceof PySlice) self.bytes.set(needBytes(value), sliceIndices(key, self.bytes.length)[0]);
      else self.bytes[index(key)] = index(value);
      return null;
    },
  ],
  __iter__: ['', (vm, self: MemoryView) => iterOf(vm, new PyList([...self.bytes]))],
  __eq__: [
    'other',
    (_vm, self: MemoryView, other) => {
      const theirs = asBytes(other);
      return theirs === undefined ? NotImplemented : latin(self.bytes) === latin(theirs);
    },
  ],
  __repr__: ['', (_vm, self: MemoryView) => `<memory at 0x${self.id.toString(16)}>`],
  tobytes: ['', (_vm, self: MemoryView) => new PyBytes(self.bytes.slice())],
  tolist: ['', (_vm, self: MemoryView) => new PyList([...self.bytes])],
  hex: ['', (_vm, self: MemoryView) => [...self.bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('')],
  release: ['', () => null],
  __enter__: ['', (_vm, self) => self],
  __exit__: ['*args', () => null],
});
getters(memoryViewType, {
  nbytes: (_vm, self) => (self as MemoryView).bytes.length,
  itemsize: () => 1,
  format: () => 'B',
  readonly: (_vm, self) =>
    (self as MemoryView).base instanceof PyBytes && ((self as MemoryView).base as PyBytes).cls.name === 'bytes',
});

export { memoryViewType };
