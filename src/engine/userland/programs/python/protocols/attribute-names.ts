import { type PyDict, PyModule, PyObject, PyType, typeOf, type Value } from '../objects/object.ts';

/** All attribute names of a value, without running its code. */
export function attributeNames(value: Value): string[] {
  const names = new Set<string>();
  const add = (dict: PyDict | undefined): void => {
    for (const key of dict?.map.keys() ?? []) if (typeof key === 'string') names.add(key);
  };
  if (value instanceof PyObject) add(value.dict);
  if (!(value instanceof PyModule)) {
    const classes = value instanceof PyType ? value.mro : typeOf(value).mro;
    for (const cls of classes) for (const name of cls.attrs.keys()) names.add(name);
  }
  return [...names].sort();
}
