import { getters, methods, native } from '../objects/define.ts';
import { classMethodType, PyWrapped } from '../objects/descriptors.ts';
import { attributeErrorType, PyException, raise, typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  NotImplemented,
  objectType,
  Pending,
  PyDict,
  PyList,
  PyModule,
  PyObject,
  PyPrimitive,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { attributeNames } from '../protocols/attribute-names.ts';
import { find, plainDeleteAttr, plainSetAttr } from '../protocols/attributes.ts';
import { formatValue } from '../protocols/formatting.ts';
import { noAttribute } from '../protocols/no-attribute.ts';
import { objectAttribute } from '../protocols/object-attribute.ts';
import { callSpecial } from '../protocols/special.ts';
import { defaultRepr, quickRepr, reprOf, strOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';

objectAttribute.get = (vm, self, name) => {
  const found = find(vm, self, name as string);
  if (found === undefined) throw noAttribute(self, name as string);
  return found;
};
objectAttribute.set = (vm, self, name, value) => plainSetAttr(vm, self, name as string, value);

function* repr(vm: Vm, self: Value): Gen<Value> {
  if (self instanceof PyObject && !(self.cls.builtin && self.cls !== objectType)) return defaultRepr(self);
  if (self instanceof PyObject && self.cls.layout === objectType) return defaultRepr(self);
  const method = typeOf(self).lookup('__repr__');
  if (self instanceof PyObject && quickRepr(self) === undefined && (method as PyNative).owner === objectType)
    return defaultRepr(self);
  return yield* reprOf(vm, self);
}

function* notEqual(vm: Vm, self: Value, other: Value): Gen<Value> {
  const same = yield* callSpecial(vm, self, '__eq__', [other]);
  return same === NotImplemented || same === undefined ? NotImplemented : same !== true;
}

methods(objectType, {
  __repr__: ['', (vm, self) => new Pending(repr(vm, self))],
  __str__: ['', (vm, self) => new Pending(reprOf(vm, self))],
  __eq__: ['other', (_vm, self, other) => (self === other ? true : NotImplemented)],
  __ne__: ['other', (vm, self, other) => new Pending(notEqual(vm, self, other))],
  __lt__: ['other', () => NotImplemented],
  __le__: ['other', () => NotImplemented],
  __gt__: ['other', () => NotImplemented],
  __ge__: ['other', () => NotImplemented],
  __delattr__: ['name', (vm, self, name) => plainDeleteAttr(vm, self, name as string)],
  __format__: ['spec', (vm, self, spec: string) => new Pending(format(vm, self, spec))],
  __dir__: ['', (_vm, self) => new PyList(attributeNames(self))],
  __sizeof__: ['', () => 16],
  __reduce__: ['', () => NotImplemented],
});
objectType.attrs.set(
  '__init_subclass__',
  new PyWrapped(classMethodType, native('__init_subclass__', '*args **kw', initSubclass)),
);
objectType.attrs.set(
  '__subclasshook__',
  new PyWrapped(
    classMethodType,
    native('__subclasshook__', '*args', () => NotImplemented),
  ),
);
objectType.attrs.set(
  '__doc__',
  'The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n',
);

function initSubclass(_vm: Vm, args: PyTuple, keywords: PyDict): Value {
  if (keywords.map.size > 0)
    throw typeError(`${(args.items[0] as PyType).qualname}.__init_subclass__() takes no keyword arguments`);
  return null;
}

function* format(vm: Vm, self: Value, spec: string): Gen<Value> {
  if (spec === '' || !(self instanceof PyObject) || self instanceof PyPrimitive || self.cls.builtin)
    return spec === '' ? yield* strOf(vm, self) : yield* formatValue(vm, self, spec);
  throw typeError(`unsupported format string passed to ${self.cls.name}.__format__`);
}

getters(objectType, {
  __class__: [
    (_vm, self) => typeOf(self),
    (_vm, self, value) => {
      if (!(self instanceof PyObject) || !(value instanceof PyType))
        throw typeError('__class__ must be set to a class');
      if (self.cls.layout !== value.layout || value.builtin)
        throw typeError(`__class__ assignment: '${value.name}' object layout differs from '${self.cls.shown}'`);
      self.cls = value;
    },
  ],
  __doc__: (_vm, self) => typeOf(self).lookup('__doc__') ?? null,
});

/** `__dict__` of instances; given to classes that have one. */
export const instanceDict = [
  (_vm: Vm, self: Value): Value => {
    if (!(self instanceof PyObject)) throw attributeErrorFor(self);
    self.dict ??= new PyDict();
    return self.dict;
  },
  (_vm: Vm, self: Value, value: Value): void => {
    if (!(self instanceof PyObject) || !(value instanceof PyDict))
      throw typeError(`__dict__ must be set to a dictionary, not a '${typeOf(value).shown}'`);
    self.dict = value;
  },
] as const;

function attributeErrorFor(self: Value): PyException {
  return new PyException(attributeErrorType, [`'${typeOf(self).shown}' object has no attribute '__dict__'`]);
}

export { PyFunction, PyModule, PyNative, PyTuple, raise };
