import { defineNew, methods } from '../objects/define.ts';
import { typeError } from '../objects/exception.ts';
import { makeNativeType, objectType, Pending, PyDict, PyObject, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { contains } from '../protocols/contains.ts';
import { getItem } from '../protocols/items.ts';
import { iterOf } from '../protocols/iterate.ts';
import { callMethod } from '../protocols/special.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';

export const mappingProxyType = makeNativeType('mappingproxy', objectType, { isBase: false });

/** A dict that can only be read: a class's __dict__. */
export class MappingProxy extends PyObject {
  readonly inside: PyDict;

  constructor(inside: PyDict) {
    super(mappingProxyType);
    this.inside = inside;
  }
}

defineNew(mappingProxyType, 'mapping!', (_vm, _cls, mapping) => {
  if (!(mapping instanceof PyDict))
    throw typeError(`mappingproxy() argument must be a mapping, not ${typeOf(mapping).shown}`);
  return new MappingProxy(mapping);
});

function* repr(vm: Vm, self: MappingProxy): Gen<Value> {
  return `mappingproxy(${yield* reprOf(vm, self.inside)})`;
}

function* delegate(vm: Vm, self: MappingProxy, name: string, args: readonly Value[]): Gen<Value> {
  return yield* callGen(vm, yield* settle(getAttr(vm, self.inside, name)), args);
}

methods(mappingProxyType, {
  __getitem__: ['key', (vm, self: MappingProxy, key) => getItem(vm, self.inside, key)],
  __contains__: ['key', (vm, self: MappingProxy, key) => contains(vm, self.inside, key)],
  __iter__: ['', (vm, self: MappingProxy) => iterOf(vm, self.inside)],
  __len__: ['', (_vm, self: MappingProxy) => self.inside.map.size],
  __repr__: ['', (vm, self: MappingProxy) => new Pending(repr(vm, self))],
  __str__: ['', (vm, self: MappingProxy) => new Pending(reprOf(vm, self.inside))],
  __or__: ['other', (vm, self: MappingProxy, other) => new Pending(delegate(vm, self, '__or__', [other]))],
  __eq__: [
    'other',
    (vm, self: MappingProxy, other) =>
      new Pending(delegate(vm, self, '__eq__', [other instanceof MappingProxy ? other.inside : other])),
  ],
  keys: ['', (vm, self: MappingProxy) => new Pending(delegate(vm, self, 'keys', []))],
  values: ['', (vm, self: MappingProxy) => new Pending(delegate(vm, self, 'values', []))],
  items: ['', (vm, self: MappingProxy) => new Pending(delegate(vm, self, 'items', []))],
  copy: ['', (vm, self: MappingProxy) => new Pending(delegate(vm, self, 'copy', []))],
  get: [
    'key fallback?',
    (vm, self: MappingProxy, key, fallback = null) => new Pending(delegate(vm, self, 'get', [key, fallback])),
  ],
});

export { callMethod };
