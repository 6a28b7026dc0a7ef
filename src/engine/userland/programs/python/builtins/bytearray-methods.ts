import { methods } from '../objects/define.ts';
import { indexError } from '../objects/exception.ts';
import { bytearrayType, Pending, PyBytes, PySlice, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { sliceIndices } from '../protocols/items.ts';
import { iterateAll } from '../protocols/iterate.ts';
import { index } from '../protocols/numbers.ts';
import type { Vm } from '../vm/vm.ts';
import { needBytes } from './bytes-text.ts';
import { byteOf } from './bytes-type.ts';

export function* extend(vm: Vm, self: PyBytes, other: Value): Gen<Value> {
  const more =
    other instanceof PyBytes
      ? other.v
      : Uint8Array.from(yield* iterateAll(vm, other), (item) => byteOf(item, 'bytearray'));
  vm.allocated += more.length;
  grow(vm, self, more.length).set(more, self.v.length - more.length);
  return null;
}

/** The buffers of bytearrays that have grown, with room for more behind what is seen of them. */
const roomy = new WeakMap<PyBytes, ArrayBufferLike>();

/** Makes a bytearray so many bytes longer; answers its bytes. */
function grow(vm: Vm, self: PyBytes, more: number): Uint8Array {
  const { v } = self;
  const length = v.length + more;
  if (roomy.get(self) === v.buffer && v.byteOffset === 0 && length <= v.buffer.byteLength) {
    self.v = new Uint8Array(v.buffer, 0, length).fill(0, v.length);
    return self.v;
  }
  const size = length + (length >> 3) + 6;
  vm.reserve(size);
  const wider = new Uint8Array(size);
  wider.set(v);
  roomy.set(self, wider.buffer);
  self.v = wider.subarray(0, length);
  return self.v;
}

export function* iadd(vm: Vm, self: PyBytes, other: Value): Gen<Value> {
  yield* extend(vm, self, other);
  return self;
}

methods(bytearrayType, {
  append: [
    'item',
    (vm, self: PyBytes, item) => {
      const byte = byteOf(item, 'bytearray');
      grow(vm, self, 1)[self.v.length - 1] = byte;
      return null;
    },
  ],
  extend: ['items', (vm, self: PyBytes, items) => new Pending(extend(vm, self, items))],
  __iadd__: ['other', (vm, self: PyBytes, other) => new Pending(iadd(vm, self, other))],
  clear: [
    '',
    (_vm, self: PyBytes) => {
      self.v = new Uint8Array();
      return null;
    },
  ],
  copy: ['', (_vm, self: PyBytes) => new PyBytes(self.v.slice(), bytearrayType)],
  pop: [
    'index?',
    (_vm, self: PyBytes, at = -1) => {
      const n = index(at);
      const i = n < 0 ? n + self.v.length : n;
      const byte = self.v[i];
      if (byte === undefined)
        throw indexError(self.v.length === 0 ? 'pop from empty bytearray' : 'pop index out of range');
      self.v = Uint8Array.from([...self.v.slice(0, i), ...self.v.slice(i + 1)]);
      return byte;
    },
  ],
  reverse: [
    '',
    (_vm, self: PyBytes) => {
      self.v.reverse();
      return null;
    },
  ],
  __setitem__: [
    'key value',
    (_vm, self: PyBytes, key, value) => {
      if (key instanceof PySlice) {
        const [from, to] = sliceIndices(key, self.v.length);
        self.v = Uint8Array.from([...self.v.slice(0, from), ...needBytes(value), ...self.v.slice(Math.max(from, to))]);
        return null;
      }
      const n = index(key);
      const i = n < 0 ? n + self.v.length : n;
      if (i < 0 || i >= self.v.length) throw indexError('bytearray index out of range');
      self.v[i] = byteOf(value, 'bytearray');
      return null;
    },
  ],
  __delitem__: [
    'key',
    (_vm, self: PyBytes, key) => {
      const [from, to] = key instanceof PySlice ? sliceIndices(key, self.v.length) : [index(key), index(key) + 1];
      self.v = Uint8Array.from([...self.v.slice(0, from), ...self.v.slice(Math.max(from, to))]);
      return null;
    },
  ],
});
