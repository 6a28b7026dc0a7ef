import { PyNative } from './native-function.ts';
import { objectType, PyObject } from './object.ts';

/** object.__hash__: by identity. Keys of classes that keep it need no Python code to be found. */
export const objectHash = new PyNative(
  '__hash__',
  (_vm, self) => (self instanceof PyObject ? Math.floor(self.id / 16) : 0),
  { names: [], required: 0, positional: 0, positionalOnly: 0, rest: false, keywords: false, needed: [] },
  objectType,
);
objectType.attrs.set('__hash__', objectHash);
