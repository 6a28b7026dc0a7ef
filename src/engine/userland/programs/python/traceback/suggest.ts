import { attributeErrorType, importErrorType, nameErrorType, type PyException } from '../objects/exception.ts';
import { type PyDict, PyModule, PyObject, PyType, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { closest } from '../protocols/suggestions.ts';
import { slotName } from '../vm/name-errors.ts';
import type { Vm } from '../vm/vm.ts';

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

/** `. Did you mean: 'x'?` for names and attributes that are nearly there. */
export function* suggestionFor(vm: Vm, error: PyException): Gen<string> {
  yield* [];
  const name = error.field('name');
  const from = error.field('name_from');
  if (error.cls.isSubclass(importErrorType) && typeof from === 'string') {
    const obj = error.field('obj');
    const near = closest(from, attributeNames(obj));
    return near === undefined ? '' : `. Did you mean: '${near}'?`;
  }
  if (typeof name !== 'string') return '';
  if (error.cls.isSubclass(attributeErrorType)) {
    const obj = error.field('obj');
    const names = attributeNames(obj).filter((one) => name.startsWith('_') || !one.startsWith('_'));
    const near = closest(name, names);
    return near === undefined ? '' : `. Did you mean: '${near}'?`;
  }
  if (!error.cls.isSubclass(nameErrorType)) return '';
  let last = error.traceback;
  while (last?.next) last = last.next;
  const frame = last?.frame;
  const module = vm.options.modules.has(name) && !name.startsWith('_');
  if (!frame) return module ? `. Did you forget to import '${name}'?` : '';
  const names: string[] = [];
  frame.code.parts.slots.forEach((_slot, i) => {
    const shown = slotName(frame.code, i);
    if (frame.regs[i] !== undefined) names.push(shown);
  });
  for (const dict of [frame.names, frame.globals, vm.builtins])
    for (const key of dict?.map.keys() ?? []) if (typeof key === 'string') names.push(key);
  const self = frame.code.parts.slots[0] === 'self' ? frame.regs[0] : undefined;
  if (self instanceof PyObject && attributeNames(self).includes(name)) return `. Did you mean: 'self.${name}'?`;
  const near = closest(name, names);
  if (near !== undefined)
    return module ? `. Did you mean: '${near}'? Or did you forget to import '${name}'?` : `. Did you mean: '${near}'?`;
  return module ? `. Did you forget to import '${name}'?` : '';
}
