import { getters, methods, native } from '../objects/define.ts';
import {
  classMethodType,
  PyGetSet,
  PyMember,
  PyProperty,
  PyWrapped,
  staticMethodType,
} from '../objects/descriptors.ts';
import { PyException, raise, typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  objectType,
  Pending,
  PyDict,
  PyList,
  PyObject,
  PyTuple,
  PyType,
  typeOf,
  typeType,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { getAttr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { moduleOf, typeRepr } from '../protocols/text.ts';
import { layoutOf, linearise, winner } from '../vm/build-class.ts';
import { createGen } from '../vm/construct.ts';
import type { Vm } from '../vm/vm.ts';
import { MappingProxy } from './mapping-proxy.ts';
import { instanceDict } from './object-type.ts';

/** type(name, bases, names): makes a class. */
function* makeType(vm: Vm, meta: PyType, args: readonly Value[], keywords: PyDict): Gen<Value> {
  const [name, bases, names] = args;
  if (args.length === 1 && meta === typeType) return typeOf(name);
  if (args.length !== 3) throw typeError('type() takes 1 or 3 arguments');
  if (typeof name !== 'string') throw typeError(`type.__new__() argument 1 must be str, not ${typeOf(name).shown}`);
  if (!(bases instanceof PyTuple))
    throw typeError(`type.__new__() argument 2 must be tuple, not ${typeOf(bases).shown}`);
  if (!(names instanceof PyDict)) throw typeError(`type.__new__() argument 3 must be dict, not ${typeOf(names).shown}`);
  const parents = (bases.items.length > 0 ? bases.items : [objectType]) as readonly PyType[];
  for (const [i, base] of parents.entries()) {
    if (!(base instanceof PyType))
      throw typeError(
        'metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass of the metaclasses of all its bases',
      );
    if (!base.isBase) throw typeError(`type '${base.name}' is not an acceptable base type`);
    if (parents.indexOf(base) !== i) throw typeError(`duplicate base class ${base.name}`);
  }
  const most = winner(meta, parents);
  if (most !== meta) {
    const make = most.lookup('__new__');
    const fn = make instanceof PyWrapped ? make.fn : make;
    if (fn instanceof PyFunction) return yield* callGen(vm, fn, [most, ...args], keywords);
  }
  const cls = new PyType(name, parents, { builtin: false, meta: most });
  cls.mro = yield* mroOf(vm, cls, meta);
  cls.layout = layoutOf(parents);
  cls.allocate = cls.layout.allocate;
  const qualname = names.get('__qualname__');
  if (typeof qualname === 'string') cls.qualname = qualname;
  for (const [key, value] of names.map) {
    if (typeof key !== 'string' || key === '__qualname__' || key === '__classcell__') continue;
    cls.attrs.set(key, implicit(key, value));
  }
  if (!cls.attrs.has('__module__')) cls.attrs.set('__module__', vm.thread.frame?.globals.get('__name__') ?? 'builtins');
  if (!cls.attrs.has('__doc__')) cls.attrs.set('__doc__', null);
  if (cls.attrs.has('__eq__') && !cls.attrs.has('__hash__')) cls.attrs.set('__hash__', null);
  yield* slots(cls, names.get('__slots__'), parents);
  const cell = names.get('__classcell__');
  if (cell !== undefined) (cell as unknown as { v: Value }).v = cls;
  cls.setAttr('__name__', undefined as unknown as Value);
  cls.deleteAttr('__name__');
  for (const base of parents) {
    const derived = base.builtin ? (vm.subclasses.get(base) ?? []) : base.subclasses;
    derived.push(cls);
    if (base.builtin) vm.subclasses.set(base, derived);
  }
  if (cls.lookup('__del__') !== undefined) yield* vm.trackInstances(cls);
  yield* setNames(vm, cls);
  const above = parents.length > 0 ? cls.mro.slice(1).find((one) => one.attrs.has('__init_subclass__')) : undefined;
  const hook = above?.attrs.get('__init_subclass__');
  if (hook !== undefined) {
    const fn = hook instanceof PyWrapped ? hook.fn : hook;
    if (above !== objectType || keywords.map.size > 0) yield* callGen(vm, fn, [cls], keywords);
  }
  return cls;
}

function* mroOf(vm: Vm, cls: PyType, meta: PyType): Gen<readonly PyType[]> {
  const custom = meta.lookup('mro');
  if (custom instanceof PyFunction) return ((yield* callGen(vm, custom, [cls])) as PyList).items as PyType[];
  return linearise(cls);
}

/** __new__ is a static method, __init_subclass__ and __class_getitem__ are class methods, whether they say so or not. */
function implicit(name: string, value: Value): Value {
  if (!(value instanceof PyFunction)) return value;
  if (name === '__new__') return new PyWrapped(staticMethodType, value);
  if (name === '__init_subclass__' || name === '__class_getitem__') return new PyWrapped(classMethodType, value);
  return value;
}

function* slots(cls: PyType, declared: Value, parents: readonly PyType[]): Gen<void> {
  yield* [];
  const inherits = parents.some((base) => base.hasDict);
  if (declared === undefined) {
    cls.hasDict = true;
    if (!inherits && cls.lookup('__dict__') === undefined)
      cls.attrs.set('__dict__', new PyGetSet(cls, '__dict__', instanceDict[0], instanceDict[1]));
    if (!cls.lookup('__weakref__')) cls.attrs.set('__weakref__', new PyGetSet(cls, '__weakref__', () => null));
    return;
  }
  const names =
    typeof declared === 'string'
      ? [declared]
      : declared instanceof PyDict
        ? [...declared.map.keys()]
        : (declared as PyTuple | PyList).items;
  cls.hasDict = inherits;
  for (const one of names) {
    if (typeof one !== 'string') throw typeError(`__slots__ items must be strings, not '${typeOf(one).shown}'`);
    if (one === '__dict__') {
      cls.hasDict = true;
      cls.attrs.set('__dict__', new PyGetSet(cls, '__dict__', instanceDict[0], instanceDict[1]));
      continue;
    }
    if (cls.attrs.has(one) && one !== '__weakref__')
      throw raise('ValueError', `'${one}' in __slots__ conflicts with class variable`);
    cls.attrs.set(one, new PyMember(cls, one));
  }
  cls.slots = names as string[];
}

function* setNames(vm: Vm, cls: PyType): Gen<void> {
  for (const [name, value] of [...cls.attrs]) {
    if (value instanceof PyProperty) {
      if (value.name === undefined) value.name = name;
      continue;
    }
    if (
      !(value instanceof PyObject) ||
      value instanceof PyFunction ||
      value instanceof PyNative ||
      value instanceof PyType
    )
      continue;
    const hook = value.cls.lookup('__set_name__');
    if (hook === undefined) continue;
    try {
      yield* callGen(vm, hook, [value, cls, name]);
    } catch (error) {
      if (error instanceof PyException) {
        const note = `Error calling __set_name__ on '${value.cls.name}' instance '${name}' in '${cls.name}'`;
        if (error.notes instanceof PyList) error.notes.items.push(note);
        else error.notes = new PyList([note]);
      }
      throw error;
    }
  }
}

typeType.attrs.set(
  '__new__',
  native(
    'type',
    'meta *args **kw',
    (vm, args: PyTuple, meta: PyType, keywords: PyDict) => new Pending(makeType(vm, meta, args.items, keywords)),
  ),
);
typeType.attrs.set(
  '__init__',
  native('__init__', '*args **kw', () => null, typeType),
);
typeType.allocate = () => {
  throw typeError('cannot allocate a type');
};

methods(typeType, {
  __call__: [
    '*args **kw',
    (vm, self: PyType, args: PyTuple, keywords: PyDict) => new Pending(createGen(vm, self, args.items, keywords)),
  ],
  __repr__: ['', (_vm, self: PyType) => typeRepr(self)],
  mro: ['', (_vm, self: PyType) => new PyList([...self.mro])],
  __subclasses__: ['', (vm, self: PyType) => new PyList([...self.subclasses, ...(vm.subclasses.get(self) ?? [])])],
  __instancecheck__: ['instance', (_vm, self: PyType, instance) => typeOf(instance).isSubclass(self)],
  __subclasscheck__: ['cls', (_vm, self: PyType, cls) => cls instanceof PyType && cls.isSubclass(self)],
  __or__: ['other', (vm, self, other) => new Pending(union(vm, self, other))],
  __ror__: ['other', (vm, self, other) => new Pending(union(vm, other, self))],
  __prepare__: ['*args **kw', () => new PyDict()],
});
typeType.attrs.set(
  '__prepare__',
  new PyWrapped(
    classMethodType,
    native('__prepare__', '*args **kw', () => new PyDict()),
  ),
);

function* union(vm: Vm, a: Value, b: Value): Gen<Value> {
  const types = yield* vm.importModule('_types');
  return yield* callGen(vm, types.dict.get('make_union'), [a, b]);
}

getters(typeType, {
  __name__: [
    (_vm, self) => (self as PyType).name,
    (_vm, self, value) => {
      const cls = self as PyType;
      if (cls.builtin) throw typeError(`cannot set '__name__' attribute of immutable type '${cls.shown}'`);
      cls.name = value as string;
    },
  ],
  __qualname__: [
    (_vm, self) => (self as PyType).qualname,
    (_vm, self, value) => {
      (self as PyType).qualname = value as string;
    },
  ],
  __module__: [
    (_vm, self) => moduleOf(self as PyType),
    (_vm, self, value) => {
      (self as PyType).setAttr('__module__', value);
    },
  ],
  __mro__: (_vm, self) => new PyTuple([...(self as PyType).mro]),
  __bases__: (_vm, self) => new PyTuple([...(self as PyType).bases]),
  __base__: (_vm, self) => (self as PyType).bases[0] ?? null,
  __dict__: (_vm, self) => new MappingProxy(attrsDict(self as PyType)),
  __doc__: [
    (_vm, self) => (self as PyType).attrs.get('__doc__') ?? null,
    (_vm, self, value) => {
      (self as PyType).setAttr('__doc__', value);
    },
  ],
  __annotations__: [
    (_vm, self) => {
      const cls = self as PyType;
      const own = cls.attrs.get('__annotations__');
      if (own !== undefined) return own;
      if (cls.builtin) throw raise('AttributeError', `type object '${cls.shown}' has no attribute '__annotations__'`);
      const made = new PyDict();
      cls.attrs.set('__annotations__', made);
      return made;
    },
    (_vm, self, value) => {
      (self as PyType).setAttr('__annotations__', value);
    },
  ],
  __abstractmethods__: [
    (_vm, self) => {
      const found = (self as PyType).attrs.get('__abstractmethods__');
      if (found === undefined) throw raise('AttributeError', '__abstractmethods__');
      return found;
    },
    (_vm, self, value) => {
      (self as PyType).setAttr('__abstractmethods__', value);
    },
  ],
  __text_signature__: () => null,
});

function attrsDict(cls: PyType): PyDict {
  const dict = new PyDict();
  for (const [name, value] of cls.attrs) dict.map.set(name, value);
  return dict;
}

export { getAttr, settle };
