import type { Vm } from '../vm/vm.ts';
import {
  type Answer,
  getSetType,
  memberType,
  makeNativeType as native,
  objectType,
  PyObject,
  type PyType,
  type Value,
} from './object.ts';

export const propertyType = native('property', objectType, { allocate: (cls) => new PyProperty(cls) });

export const classMethodType = native('classmethod', objectType, { allocate: (cls) => new PyWrapped(cls, null) });

export const staticMethodType = native('staticmethod', objectType, { allocate: (cls) => new PyWrapped(cls, null) });

export const superType = native('super', objectType, { allocate: (cls) => new PySuper(cls) });

/** A computed attribute of a built-in class. */
export class PyGetSet extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  readonly getter: (vm: Vm, self: Value) => Answer;
  readonly setter: ((vm: Vm, self: Value, value: Value) => void) | undefined;

  constructor(owner: PyType, name: string, getter: PyGetSet['getter'], setter?: PyGetSet['setter']) {
    super(getSetType);
    this.owner = owner;
    this.name = name;
    this.getter = getter;
    this.setter = setter;
  }
}

/** An attribute of __slots__. */
export class PyMember extends PyObject {
  readonly name: string;
  readonly owner: PyType;
  readonly values = new WeakMap<PyObject, { v: Value }>();

  constructor(owner: PyType, name: string) {
    super(memberType);
    this.owner = owner;
    this.name = name;
  }
}

export class PyProperty extends PyObject {
  fget: Value = null;
  fset: Value = null;
  fdel: Value = null;
  doc: Value = null;
  name: Value = undefined;

  constructor(cls: PyType = propertyType) {
    super(cls);
  }
}

/** classmethod and staticmethod. */
export class PyWrapped extends PyObject {
  fn: Value;

  constructor(cls: PyType, fn: Value) {
    super(cls);
    this.fn = fn;
  }
}

export class PySuper extends PyObject {
  after: PyType | undefined = undefined;
  self: Value = undefined;
  selfType: PyType | undefined = undefined;

  constructor(cls: PyType = superType) {
    super(cls);
  }
}
