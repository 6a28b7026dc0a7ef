import { objectType, type PyType } from './object.ts';

/** Its instances may say that they are of another class (`__class__`): mocks and proxies do. */
export function hasOwnClass(cls: PyType): boolean {
  if (cls.builtin) return false;
  const differs = (name: string): boolean => cls.lookup(name) !== objectType.attrs.get(name);
  return differs('__class__') || differs('__getattribute__');
}
