import { PyNative } from '../objects/native-function.ts';
import type { Answer } from '../objects/object.ts';
import { objectType, type Value } from '../objects/object.ts';
import type { Vm } from '../vm/vm.ts';

/** Filled in by objects/object-methods.ts: here only their identity matters. */
export const objectAttribute: {
  get: (vm: Vm, self: Value, name: Value) => Answer;
  set: (vm: Vm, self: Value, name: Value, value: Value) => Answer;
} = { get: () => undefined, set: () => undefined };

const NAME = {
  names: ['name'],
  required: 1,
  positional: 1,
  positionalOnly: 1,
  rest: false,
  keywords: false,
  needed: [],
} as const;

/** object.__getattribute__: classes that keep it are looked up without running Python code. */
export const objectGetAttribute = new PyNative(
  '__getattribute__',
  (vm, self, name) => objectAttribute.get(vm, self, name),
  NAME,
  objectType,
);
export const objectSetAttr = new PyNative(
  '__setattr__',
  (vm, self, name, value) => objectAttribute.set(vm, self, name, value),
  { ...NAME, names: ['name', 'value'], required: 2, positional: 2, positionalOnly: 2 },
  objectType,
);
objectType.attrs.set('__getattribute__', objectGetAttribute);
objectType.attrs.set('__setattr__', objectSetAttr);
