import {
  classMethodType,
  PyGetSet,
  PyMember,
  PyProperty,
  PySuper,
  PyWrapped,
  staticMethodType,
} from '../objects/descriptors.ts';
import { attributeError, attributeErrorType, PyException, typeError } from '../objects/exception.ts';
import { fullName } from '../objects/full-name.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  isInstance,
  objectType,
  Pending,
  PyBoundMethod,
  PyDict,
  PyModule,
  PyObject,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { quickAccess } from '../objects/quick-access.ts';
import type { Gen } from '../objects/request.ts';
import type { Vm } from '../vm/vm.ts';
import { callGen } from './calling.ts';
import { noAttribute, noModuleAttribute } from './no-attribute.ts';
import { objectGetAttribute, objectSetAttr } from './object-attribute.ts';

/** What `getattr` answers for a value found on the class. undefined: the instance's own attribute comes first. */
export function bind(vm: Vm, found: Value, self: Value, cls: PyType): Answer {
  if (found instanceof PyFunction) return new PyBoundMethod(found, self);
  if (found instanceof PyNative)
    return found.owner !== undefined && found.self === undefined ? bindMethod(found, self) : found;
  if (found === null || typeof found !== 'object') return found;
  if (found instanceof PyProperty) {
    if (found.cls.lookup('__get__') !== found.cls.layout.lookup('__get__'))
      return new Pending(getThrough(vm, found, self, cls));
    if (found.fget === null) {
      const name = found.name === undefined ? 'property' : `property '${String(found.name)}'`;
      throw attributeError(`${name} of '${cls.qualname}' object has no getter`, self, String(found.name));
    }
    return new Pending(callGen(vm, found.fget, [self]));
  }
  if (found instanceof PyGetSet) return found.getter(vm, self);
  if (found instanceof PyMember) {
    const held = found.values.get(self as PyObject);
    if (!held) throw attributeError(`'${fullName(cls)}' object has no attribute '${found.name}'`, self, found.name);
    return held.v;
  }
  if (found instanceof PyWrapped) {
    if (found.cls.isSubclass(staticMethodType)) return found.fn;
    return bindTo(found.fn, self instanceof PyType && cls.name === 'type' ? self : cls);
  }
  if (found instanceof PyType) return found;
  return found.cls.lookup('__get__') === undefined ? found : new Pending(getThrough(vm, found, self, cls));
}

function bindMethod(found: PyNative, self: Value): PyNative {
  return new PyNative(found.name, found.call, found.signature, found.owner, self);
}

function bindTo(fn: Value, self: Value): Value {
  if (fn instanceof PyNative && fn.owner !== undefined && fn.self === undefined) return bindMethod(fn, self);
  return new PyBoundMethod(fn, self);
}

function* getThrough(vm: Vm, found: PyObject, self: Value, cls: PyType): Gen<Value> {
  return yield* callGen(vm, found.cls.lookup('__get__'), [found, self, cls]);
}

function isData(found: Value): boolean {
  if (found instanceof PyProperty || found instanceof PyGetSet || found instanceof PyMember) return true;
  if (
    found === null ||
    typeof found !== 'object' ||
    found instanceof PyFunction ||
    found instanceof PyNative ||
    found instanceof PyType
  )
    return false;
  return found.cls.lookup('__set__') !== undefined || found.cls.lookup('__delete__') !== undefined;
}

/** A data descriptor that answers: one with `__set__` alone leaves reading to the instance's own attribute. */
function comesFirst(found: Value): boolean {
  if (!isData(found)) return false;
  return (found as PyObject).cls.layout !== objectType || (found as PyObject).cls.lookup('__get__') !== undefined;
}

/** Plain look-up, by object.__getattribute__'s rules; undefined when there is nothing. */
export function find(vm: Vm, self: Value, name: string): Answer {
  if (self instanceof PyModule) return findInModule(vm, self, name);
  if (self instanceof PyType) return findInType(vm, self, name);
  const cls = typeOf(self);
  const found = cls.lookup(name);
  const dict = self !== null && typeof self === 'object' ? self.dict : undefined;
  if (found === undefined) {
    if (self instanceof PySuper) return findInSuper(vm, self, name);
    if (dict) {
      const own = dict.map.get(name);
      if (own !== undefined) return own;
    }
    return undefined;
  }
  if (self instanceof PySuper && name !== '__class__') {
    const above = findInSuper(vm, self, name);
    if (above !== undefined) return above;
  }
  if (dict && !comesFirst(found)) {
    const own = dict.map.get(name);
    if (own !== undefined) return own;
  }
  return bind(vm, found, self, cls);
}

function findInModule(vm: Vm, self: PyModule, name: string): Answer {
  const own = self.dict.map.get(name);
  if (own !== undefined) return own;
  const found = self.cls.lookup(name);
  return found === undefined ? undefined : bind(vm, found, self, self.cls);
}

function findInType(vm: Vm, self: PyType, name: string): Answer {
  const meta = self.cls;
  const above = meta.lookup(name);
  if (above !== undefined && comesFirst(above)) return bind(vm, above, self, meta);
  const found = self.lookup(name);
  if (found !== undefined) {
    if (found instanceof PyFunction || found instanceof PyType || found === null || typeof found !== 'object')
      return found;
    if (found instanceof PyWrapped) return found.cls.isSubclass(staticMethodType) ? found.fn : bindTo(found.fn, self);
    if (
      found instanceof PyNative ||
      found instanceof PyProperty ||
      found instanceof PyGetSet ||
      found instanceof PyMember
    )
      return found;
    const get = found.cls.lookup('__get__');
    return get === undefined ? found : new Pending(callGen(vm, get, [found, null, self]));
  }
  return above === undefined ? undefined : bind(vm, above, self, meta);
}

function findInSuper(vm: Vm, self: PySuper, name: string): Answer {
  const start = self.selfType;
  if (!start || !self.after) return undefined;
  const at = start.mro.indexOf(self.after);
  for (const cls of start.mro.slice(at + 1)) {
    const found = cls.attrs.get(name);
    if (found === undefined) continue;
    if (name === '__new__') return found instanceof PyWrapped ? found.fn : found;
    if (found instanceof PyWrapped && found.cls.isSubclass(classMethodType)) return bindTo(found.fn, start);
    if (self.self instanceof PyType && self.self === start)
      return found instanceof PyFunction ? found : found instanceof PyWrapped ? found.fn : found;
    return bind(vm, found, self.self, start);
  }
  return undefined;
}

/** getattr(self, name): with __getattribute__ and __getattr__ of the class. */
export function getAttr(vm: Vm, self: Value, name: string): Answer {
  const cls = typeOf(self);
  if (cls.lookup('__getattribute__') !== objectGetAttribute) return new Pending(getCustom(vm, self, name));
  const fallback = cls.lookup('__getattr__');
  if (fallback !== undefined) return getWithFallback(vm, self, name, fallback);
  const found = find(vm, self, name);
  if (found === undefined) {
    if (self instanceof PyModule) {
      const get = self.dict.get('__getattr__');
      if (get !== undefined) return new Pending(callGen(vm, get, [name]));
      const lazy = vm.lazyAttribute(self, name);
      if (lazy) return lazy;
      throw noModuleAttribute(vm, self, name);
    }
    throw noAttribute(self, name);
  }
  if (self instanceof PyObject && self.dict?.map.get(name) === found && isPlainObject(self)) {
    const above = cls.lookup(name);
    if (above === undefined || !isData(above)) quickAccess(cls).loads.add(name);
  }
  return found;
}

/** Its attributes lie in its __dict__, or in its class. */
function isPlainObject(self: PyObject): boolean {
  return !(self instanceof PyModule || self instanceof PyType || self instanceof PySuper);
}

function getWithFallback(vm: Vm, self: Value, name: string, fallback: Value): Answer {
  try {
    const found = find(vm, self, name);
    if (found instanceof Pending) return new Pending(pendingFallback(vm, found.gen, self, name, fallback));
    if (found !== undefined) return found;
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(attributeErrorType)) throw error;
  }
  return new Pending(callGen(vm, fallback, [self, name]));
}

function* pendingFallback(vm: Vm, gen: Gen<Value>, self: Value, name: string, fallback: Value): Gen<Value> {
  try {
    return yield* gen;
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(attributeErrorType)) throw error;
    return yield* callGen(vm, fallback, [self, name]);
  }
}

function* getCustom(vm: Vm, self: Value, name: string): Gen<Value> {
  const cls = typeOf(self);
  const fallback = cls.lookup('__getattr__');
  try {
    return yield* callGen(vm, cls.lookup('__getattribute__'), [self, name]);
  } catch (error) {
    if (fallback === undefined || !(error instanceof PyException) || !error.cls.isSubclass(attributeErrorType))
      throw error;
    return yield* callGen(vm, fallback, [self, name]);
  }
}

/** As getattr with a default: undefined where there is no such attribute. */
export function attrOr(vm: Vm, self: Value, name: string): Answer {
  const cls = typeOf(self);
  if (
    cls.lookup('__getattribute__') === objectGetAttribute &&
    cls.lookup('__getattr__') === undefined &&
    !(self instanceof PyModule)
  ) {
    try {
      const found = find(vm, self, name);
      return found instanceof Pending ? new Pending(orUndefined(found.gen)) : found;
    } catch (error) {
      if (!(error instanceof PyException) || !error.cls.isSubclass(attributeErrorType)) throw error;
      return undefined;
    }
  }
  try {
    const found = getAttr(vm, self, name);
    return found instanceof Pending ? new Pending(orUndefined(found.gen)) : found;
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(attributeErrorType)) throw error;
    return undefined;
  }
}

function* orUndefined(gen: Gen<Value>): Gen<Value> {
  try {
    return yield* gen;
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(attributeErrorType)) throw error;
    return undefined;
  }
}

/**
 * For calls `self.name(...)`: where a plain function of the class is meant, it is answered unbound and `vm.bound` is true: the
 * caller passes `self` first and no bound method is made.
 */
export function loadMethod(vm: Vm, self: Value, name: string): Answer {
  vm.bound = false;
  if (self instanceof PyModule || self instanceof PyType || self instanceof PySuper) return getAttr(vm, self, name);
  const cls = typeOf(self);
  const found = cls.lookup(name);
  if (
    (found instanceof PyFunction || (found instanceof PyNative && found.owner !== undefined)) &&
    cls.lookup('__getattribute__') === objectGetAttribute
  ) {
    if (self !== null && typeof self === 'object' && self.dict) {
      const own = self.dict.map.get(name);
      if (own !== undefined) return own;
    }
    vm.bound = true;
    return found;
  }
  return getAttr(vm, self, name);
}

/** setattr(self, name, value). */
export function setAttr(vm: Vm, self: Value, name: string, value: Value): Answer {
  const cls = typeOf(self);
  const custom = cls.lookup('__setattr__');
  if (custom !== objectSetAttr && custom !== undefined && !(self instanceof PyType && custom instanceof PyNative))
    return new Pending(callGen(vm, custom, [self, name, value]));
  return plainSetAttr(vm, self, name, value);
}

/** object.__setattr__. */
export function plainSetAttr(vm: Vm, self: Value, name: string, value: Value): Answer {
  if (self instanceof PyType) return setOnType(vm, self, name, value);
  const cls = typeOf(self);
  const found = cls.lookup(name);
  if (found !== undefined && isData(found)) return setData(vm, found, self, cls, name, value);
  if (self === null || typeof self !== 'object' || !hasDict(self)) {
    if (found !== undefined) throw attributeError(`'${cls.shown}' object attribute '${name}' is read-only`, self, name);
    const hint = self !== null && typeof self === 'object' && !cls.builtin ? '' : '';
    const tail = cls.builtin || cls.slots ? ' and no __dict__ for setting new attributes' : '';
    throw attributeError(`'${cls.shown}' object has no attribute '${name}'${tail}${hint}`, self, name);
  }
  if (self.dict === undefined) {
    self.dict = new PyDict();
    vm.allocated += 48;
  }
  self.dict.map.set(name, value);
  if (isPlainObject(self) && cls.lookup('__setattr__') === objectSetAttr) quickAccess(cls).stores.add(name);
  return null;
}

function hasDict(self: PyObject): boolean {
  return self.dict !== undefined || self.cls.hasDict;
}

function setData(vm: Vm, found: Value, self: Value, cls: PyType, name: string, value: Value): Answer {
  if (found instanceof PyProperty) {
    if (found.cls.lookup('__set__') !== undefined && !found.cls.builtin)
      return new Pending(callGen(vm, found.cls.lookup('__set__'), [found, self, value]));
    if (found.fset === null) {
      const native = cls.mro.find((one) => one.attrs.get(name) === found);
      if (native && native.shown !== native.name)
        throw attributeError(`attribute '${name}' of '${native.shown}' objects is not writable`, self, name);
      const shown = found.name === undefined ? 'property' : `property '${String(found.name)}'`;
      throw attributeError(`${shown} of '${cls.qualname}' object has no setter`, self, name);
    }
    return new Pending(callGen(vm, found.fset, [self, value]));
  }
  if (found instanceof PyGetSet) {
    if (!found.setter)
      throw attributeError(`attribute '${name}' of '${found.owner.name}' objects is not writable`, self, name);
    found.setter(vm, self, value);
    return null;
  }
  if (found instanceof PyMember) {
    found.values.set(self as PyObject, { v: value });
    return null;
  }
  const set = typeOf(found).lookup('__set__');
  if (set === undefined) throw attributeError(`__set__`, self, name);
  return new Pending(callGen(vm, set, [found, self, value]));
}

function setOnType(vm: Vm, self: PyType, name: string, value: Value): Answer {
  if (self.builtin) throw typeError(`cannot set '${name}' attribute of immutable type '${self.name}'`);
  const above = self.cls.lookup(name);
  if (above !== undefined && isData(above)) return setData(vm, above, self, self.cls, name, value);
  self.setAttr(name, value);
  return null;
}

/** delattr(self, name). */
export function deleteAttr(vm: Vm, self: Value, name: string): Answer {
  const cls = typeOf(self);
  const custom = cls.lookup('__delattr__');
  if (custom instanceof PyFunction) return new Pending(callGen(vm, custom, [self, name]));
  return plainDeleteAttr(vm, self, name);
}

export function plainDeleteAttr(vm: Vm, self: Value, name: string): Answer {
  const cls = typeOf(self);
  if (self instanceof PyType) {
    if (self.builtin) throw typeError(`cannot set '${name}' attribute of immutable type '${self.name}'`);
    if (!self.attrs.has(name))
      throw attributeError(`type object '${self.name}' has no attribute '${name}'`, self, name);
    self.deleteAttr(name);
    return null;
  }
  const found = cls.lookup(name);
  if (found instanceof PyProperty) {
    if (found.fdel === null)
      throw attributeError(`property '${String(found.name)}' of '${cls.qualname}' object has no deleter`, self, name);
    return new Pending(callGen(vm, found.fdel, [self]));
  }
  if (found instanceof PyGetSet)
    throw attributeError(`attribute '${name}' of '${found.owner.name}' objects is not writable`, self, name);
  if (found instanceof PyMember) {
    if (!found.values.delete(self as PyObject))
      throw attributeError(`'${cls.shown}' object has no attribute '${name}'`, self, name);
    return null;
  }
  if (found instanceof PyObject && isData(found)) {
    const remove = found.cls.lookup('__delete__');
    if (remove !== undefined) return new Pending(callGen(vm, remove, [found, self]));
  }
  if (self === null || typeof self !== 'object' || !self.dict?.map.delete(name)) throw noAttribute(self, name);
  return null;
}

export { isInstance };
