import { typeError } from '../objects/exception.ts';
import { PyNative } from '../objects/native-function.ts';
import { objectType, PyType, typeOf, type Value } from '../objects/object.ts';

/** object.__new__ and object.__init__: what is inherited where a class says nothing. */
export const objectNew: PyNative = new PyNative(
  '__new__',
  (_vm, args, cls) => {
    if (cls === undefined) throw typeError('object.__new__(): not enough arguments');
    if (!(cls instanceof PyType)) throw typeError(`object.__new__(X): X is not a type object (${typeOf(cls).shown})`);
    const own = cls.lookup('__new__');
    if (cls.builtin && own instanceof PyNative && own !== objectNew)
      throw typeError(`object.__new__(${cls.shown}) is not safe, use ${cls.shown}.__new__()`);
    void args;
    return cls.allocate(cls);
  },
  { names: ['cls'], required: 0, positional: 1, positionalOnly: 1, rest: true, keywords: true, needed: [] },
);

export const objectInit: PyNative = new PyNative(
  '__init__',
  (_vm, self, args, keywords) => {
    const given =
      (args as unknown as { items: Value[] }).items.length +
      (keywords as unknown as { map: Map<unknown, Value> }).map.size;
    if (given > 0 && typeOf(self).lookup('__new__') === objectNew)
      throw typeError(
        typeOf(self).lookup('__init__') === objectInit
          ? `${typeOf(self).shown}() takes no arguments`
          : 'object.__init__() takes exactly one argument (the instance to initialize)',
      );
    return null;
  },
  { names: [], required: 0, positional: 0, positionalOnly: 0, rest: true, keywords: true, needed: [] },
  objectType,
);
objectType.attrs.set('__new__', objectNew);
objectType.attrs.set('__init__', objectInit);
