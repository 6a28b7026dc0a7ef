import { PyCode } from '../compile/code.ts';
import { defineNew, getters, methods, native } from '../objects/define.ts';
import {
  classMethodType,
  type PyGetSet,
  type PyMember,
  PyProperty,
  PySuper,
  PyWrapped,
  propertyType,
  staticMethodType,
  superType,
} from '../objects/descriptors.ts';
import { attributeErrorType, PyException, raise, typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import type { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  builtinFunctionType,
  cellType,
  functionType,
  getSetType,
  memberType,
  methodDescriptorType,
  methodType,
  NotImplemented,
  Pending,
  PyBoundMethod,
  PyCell,
  PyDict,
  PyObject,
  PyTuple,
  PyType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { bind, find, getAttr } from '../protocols/attributes.ts';
import { callGen } from '../protocols/calling.ts';
import { reprOf } from '../protocols/text.ts';
import type { Vm } from '../vm/vm.ts';
import { instanceDict } from './object-type.ts';

const fn = (value: Value): PyFunction => value as PyFunction;

function parameters(self: PyFunction): PyTuple | null {
  return self.defaults.length > 0 ? new PyTuple(self.defaults) : null;
}

getters(functionType, {
  __name__: [
    (_vm, self) => fn(self).name,
    (_vm, self, value) => {
      if (typeof value !== 'string') throw typeError('__name__ must be set to a string object');
      fn(self).name = value;
    },
  ],
  __qualname__: [
    (_vm, self) => fn(self).qualname,
    (_vm, self, value) => {
      fn(self).qualname = value as string;
    },
  ],
  __doc__: [
    (_vm, self) => fn(self).doc,
    (_vm, self, value) => {
      fn(self).doc = value;
    },
  ],
  __module__: [
    (_vm, self) => fn(self).module,
    (_vm, self, value) => {
      fn(self).module = value;
    },
  ],
  __defaults__: [
    (_vm, self) => parameters(fn(self)),
    (_vm, self, value) => {
      fn(self).defaults = value instanceof PyTuple ? value.items : [];
    },
  ],
  __kwdefaults__: [
    (_vm, self) => fn(self).keywordDefaults ?? null,
    (_vm, self, value) => {
      fn(self).keywordDefaults = value instanceof PyDict ? value : undefined;
    },
  ],
  __code__: [
    (_vm, self) => fn(self).code,
    (_vm, self, value) => {
      if (value instanceof PyCode) fn(self).code = value;
    },
  ],
  __globals__: (_vm, self) => fn(self).globals,
  __closure__: (_vm, self) => (fn(self).closure.length > 0 ? new PyTuple(fn(self).closure) : null),
  __annotations__: [
    (_vm, self) => (fn(self).annotations ??= new PyDict()),
    (_vm, self, value) => {
      fn(self).annotations = value instanceof PyDict ? value : new PyDict();
    },
  ],
  __type_params__: [
    (_vm, self) => fn(self).typeParams ?? new PyTuple([]),
    (_vm, self, value) => {
      fn(self).typeParams = value as PyTuple;
    },
  ],
  __dict__: [instanceDict[0], instanceDict[1]],
  __builtins__: (vm) => vm.builtins,
});

methods(functionType, {
  __get__: ['instance owner?', (_vm, self, instance) => (instance === null ? self : new PyBoundMethod(self, instance))],
  __call__: [
    '*args **kw',
    (vm, self, args: PyTuple, keywords: PyDict) => new Pending(callGen(vm, self, args.items, keywords)),
  ],
});

function* proxied(vm: Vm, self: PyBoundMethod, name: string): Gen<Value> {
  const found = getAttr(vm, self.fn, name);
  return found instanceof Pending ? yield* found.gen : found;
}

getters(methodType, {
  __self__: (_vm, self) => (self as PyBoundMethod).self,
  __func__: (_vm, self) => (self as PyBoundMethod).fn,
  __name__: (vm, self) => new Pending(proxied(vm, self as PyBoundMethod, '__name__')),
  __qualname__: (vm, self) => new Pending(proxied(vm, self as PyBoundMethod, '__qualname__')),
  __doc__: (vm, self) => new Pending(proxied(vm, self as PyBoundMethod, '__doc__')),
  __module__: (vm, self) => new Pending(proxied(vm, self as PyBoundMethod, '__module__')),
});

methods(methodType, {
  __repr__: ['', (vm, self) => new Pending(reprOf(vm, self))],
  __eq__: [
    'other',
    (_vm, self: PyBoundMethod, other) =>
      other instanceof PyBoundMethod ? self.fn === other.fn && self.self === other.self : NotImplemented,
  ],
  __hash__: ['', (_vm, self: PyBoundMethod) => (self.fn instanceof PyObject ? self.fn.id : 0)],
  __getattr__: [
    'name',
    (vm, self: PyBoundMethod, name: string) => {
      if (self.fn instanceof PyFunction) {
        const own = self.fn.dict?.map.get(name);
        if (own !== undefined) return own;
        if (
          [
            '__code__',
            '__annotations__',
            '__defaults__',
            '__kwdefaults__',
            '__globals__',
            '__wrapped__',
            '__closure__',
            '__type_params__',
          ].includes(name)
        ) {
          const found = find(vm, self.fn, name);
          if (found !== undefined) return found;
        }
      }
      throw new PyException(attributeErrorType, [`'method' object has no attribute '${name}'`]);
    },
  ],
  __call__: [
    '*args **kw',
    (vm, self: PyBoundMethod, args: PyTuple, keywords: PyDict) => new Pending(callGen(vm, self, args.items, keywords)),
  ],
});

defineNew(methodType, 'fn self', (_vm, _cls, f, self) => new PyBoundMethod(f, self));

for (const type of [builtinFunctionType, methodDescriptorType]) {
  getters(type, {
    __name__: (_vm, self) => (self as PyNative).name,
    __qualname__: (_vm, self) => {
      const { owner, name } = self as PyNative;
      return owner ? `${owner.name}.${name}` : name;
    },
    __doc__: (_vm, self) => (self as PyNative).doc,
    __module__: (_vm, self) => ((self as PyNative).owner ? null : ((self as PyNative).module ?? 'builtins')),
    __self__: (_vm, self) => (self as PyNative).self ?? null,
    __text_signature__: () => null,
  });
  methods(type, {
    __call__: [
      '*args **kw',
      (vm, self, args: PyTuple, keywords: PyDict) => new Pending(callGen(vm, self, args.items, keywords)),
    ],
  });
}

methods(methodDescriptorType, {
  __get__: [
    'instance owner?',
    (vm, self: PyNative, instance, owner) =>
      instance === null ? self : bind(vm, self, instance, (owner ?? typeOf(instance)) as PyType),
  ],
});

methods(builtinFunctionType, { __repr__: ['', (vm, self) => new Pending(reprOf(vm, self))] });

methods(getSetType, {
  __repr__: ['', (_vm, self: PyGetSet) => `<attribute '${self.name}' of '${self.owner.name}' objects>`],
  __get__: [
    'instance owner?',
    (vm, self: PyGetSet, instance) => (instance === null ? self : self.getter(vm, instance)),
  ],
  __set__: [
    'instance value',
    (vm, self: PyGetSet, instance, value) => {
      self.setter?.(vm, instance, value);
      return null;
    },
  ],
});

methods(memberType, {
  __repr__: ['', (_vm, self: PyMember) => `<member '${self.name}' of '${self.owner.name}' objects>`],
  __get__: [
    'instance owner?',
    (vm, self: PyMember, instance, owner) =>
      instance === null ? self : bind(vm, self, instance, (owner ?? typeOf(instance)) as PyType),
  ],
  __set__: [
    'instance value',
    (_vm, self: PyMember, instance, value) => {
      self.values.set(instance as PyObject, { v: value });
      return null;
    },
  ],
});

defineNew(propertyType, '*args **kw', (_vm, _args, cls: PyType) => new PyProperty(cls));

methods(propertyType, {
  __init__: [
    'fget= fset= fdel= doc=',
    (_vm, self: PyProperty, fget = null, fset = null, fdel = null, doc = null) => {
      self.fget = fget;
      self.fset = fset;
      self.fdel = fdel;
      self.doc = doc ?? (fget instanceof PyFunction ? fget.doc : null);
      if (fget instanceof PyFunction) self.name = fget.name;
      return null;
    },
  ],
  getter: ['fn', (_vm, self: PyProperty, f) => copy(self, { fget: f })],
  setter: ['fn', (_vm, self: PyProperty, f) => copy(self, { fset: f })],
  deleter: ['fn', (_vm, self: PyProperty, f) => copy(self, { fdel: f })],
  __get__: [
    'instance owner?',
    (vm, self: PyProperty, instance, owner) => {
      if (instance === null) return self;
      if (self.fget === null)
        throw new PyException(attributeErrorType, [
          `property '${String(self.name)}' of '${((owner ?? typeOf(instance)) as PyType).name}' object has no getter`,
        ]);
      return new Pending(callGen(vm, self.fget, [instance]));
    },
  ],
  __set__: [
    'instance value',
    (vm, self: PyProperty, instance, value) => {
      if (self.fset === null)
        throw new PyException(attributeErrorType, [
          `property '${String(self.name)}' of '${typeOf(instance).qualname}' object has no setter`,
        ]);
      return new Pending(callGen(vm, self.fset, [instance, value]));
    },
  ],
  __delete__: ['instance', (vm, self: PyProperty, instance) => new Pending(callGen(vm, self.fdel, [instance]))],
  __set_name__: [
    'owner name',
    (_vm, self: PyProperty, _owner, name) => {
      self.name = name;
      return null;
    },
  ],
});

getters(propertyType, {
  fget: (_vm, self) => (self as PyProperty).fget,
  fset: (_vm, self) => (self as PyProperty).fset,
  fdel: (_vm, self) => (self as PyProperty).fdel,
  __doc__: [
    (_vm, self) => (self as PyProperty).doc,
    (_vm, self, value) => {
      (self as PyProperty).doc = value;
    },
  ],
  __isabstractmethod__: (_vm, self) => {
    const { fget, fset, fdel } = self as PyProperty;
    return [fget, fset, fdel].some((f) => f instanceof PyFunction && f.dict?.get('__isabstractmethod__') === true);
  },
});

function copy(self: PyProperty, change: Partial<Pick<PyProperty, 'fget' | 'fset' | 'fdel'>>): PyProperty {
  const made = new PyProperty(self.cls);
  Object.assign(made, { fget: self.fget, fset: self.fset, fdel: self.fdel, doc: self.doc, name: self.name }, change);
  return made;
}

for (const type of [classMethodType, staticMethodType]) {
  defineNew(type, 'fn', (_vm, cls: PyType, f) => new PyWrapped(cls, f));
  getters(type, {
    __func__: (_vm, self) => (self as PyWrapped).fn,
    __wrapped__: (_vm, self) => (self as PyWrapped).fn,
    __isabstractmethod__: (_vm, self) => {
      const f = (self as PyWrapped).fn;
      return f instanceof PyFunction && f.dict?.get('__isabstractmethod__') === true;
    },
    __doc__: (_vm, self) => {
      const f = (self as PyWrapped).fn;
      return f instanceof PyFunction ? f.doc : null;
    },
    __name__: (_vm, self) => {
      const f = (self as PyWrapped).fn;
      return f instanceof PyFunction ? f.name : null;
    },
  });
  methods(type, {
    __get__: [
      'instance owner?',
      (vm, self: PyWrapped, instance, owner): Answer => bind(vm, self, instance, (owner ?? typeOf(instance)) as PyType),
    ],
    __repr__: ['', (vm, self: PyWrapped) => new Pending(wrappedRepr(vm, self))],
  });
}

methods(staticMethodType, {
  __call__: [
    '*args **kw',
    (vm, self: PyWrapped, args: PyTuple, keywords: PyDict) => new Pending(callGen(vm, self.fn, args.items, keywords)),
  ],
});

function* wrappedRepr(vm: Vm, self: PyWrapped): Gen<Value> {
  return `<${self.cls.name}(${yield* reprOf(vm, self.fn)})>`;
}

/** `super()` without arguments takes the method's class and its first argument from the frame that calls it. */
defineNew(superType, 'type? obj?', (vm, cls: PyType, type, obj) => {
  const made = new PySuper(cls);
  if (type === undefined) {
    const frame = vm.thread.frame;
    if (!frame || (frame.code.positional === 0 && !frame.code.parts.rest))
      throw raise('RuntimeError', 'super(): no arguments');
    const at = frame.code.parts.slots.indexOf('__class__');
    const cell = at < 0 ? undefined : frame.regs[at];
    if (!(cell instanceof PyCell)) throw raise('RuntimeError', 'super(): __class__ cell not found');
    if (!(cell.v instanceof PyType)) throw raise('RuntimeError', 'super(): empty __class__ cell');
    const first = frame.regs[0];
    const self = first instanceof PyCell ? first.v : first;
    made.after = cell.v;
    made.self = self;
  } else {
    if (!(type instanceof PyType)) throw typeError(`super() argument 1 must be a type, not ${typeOf(type).shown}`);
    made.after = type;
    made.self = obj;
  }
  const { self, after } = made;
  made.selfType = self instanceof PyType && self.isSubclass(after) ? self : typeOf(self);
  if (self !== undefined && !made.selfType.isSubclass(after))
    throw typeError('super(type, obj): obj must be an instance or subtype of type');
  return made;
});

methods(superType, {
  __init__: ['*args', () => null],
  __repr__: ['', (_vm, self: PySuper) => `<super: <class '${self.after?.name}'>, <${self.selfType?.name} object>>`],
});

getters(cellType, {
  cell_contents: [
    (_vm, self) => {
      if ((self as PyCell).v === undefined) throw raise('ValueError', 'Cell is empty');
      return (self as PyCell).v;
    },
    (_vm, self, value) => {
      (self as PyCell).v = value;
    },
  ],
});

export { native };
