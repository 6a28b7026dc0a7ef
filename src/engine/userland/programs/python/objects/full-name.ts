import type { PyType } from './object.ts';

/** A class's name with its module, unless that is the program itself: C's `%T`. */
export function fullName(cls: PyType): string {
  const module = cls.attrs.get('__module__');
  const own = typeof module !== 'string' || module === '__main__' || module === 'builtins';
  return own ? cls.qualname : `${module}.${cls.qualname}`;
}
