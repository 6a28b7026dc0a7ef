import { attributeErrorType, importErrorType, nameErrorType, type PyException } from '../objects/exception.ts';
import { PyCell, PyObject, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { attributeNames } from '../protocols/attribute-names.ts';
import { closest } from '../protocols/suggestions.ts';
import type { Frame } from '../vm/frame.ts';
import { slotName } from '../vm/name-errors.ts';
import type { Vm } from '../vm/vm.ts';

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
    const hidden = !name.startsWith('_') && selfOf(error) !== obj;
    const names = attributeNames(obj).filter((one) => !hidden || !one.startsWith('_'));
    const near = closest(name, names);
    return near === undefined ? '' : `. Did you mean: '${near}'?`;
  }
  if (!error.cls.isSubclass(nameErrorType)) return '';
  const frame = lastFrame(error);
  const module = vm.options.modules.has(name) && !name.startsWith('_');
  if (!frame) return module ? `. Did you forget to import '${name}'?` : '';
  const names: string[] = [];
  frame.code.parts.slots.forEach((_slot, i) => {
    const shown = slotName(frame.code, i);
    if (frame.regs[i] !== undefined) names.push(shown);
  });
  for (const dict of [frame.names, frame.globals, vm.builtins])
    for (const key of dict?.map.keys() ?? []) if (typeof key === 'string') names.push(key);
  const self = selfOf(error);
  if (self instanceof PyObject && attributeNames(self).includes(name)) return `. Did you mean: 'self.${name}'?`;
  const near = closest(name, names);
  if (near !== undefined)
    return module ? `. Did you mean: '${near}'? Or did you forget to import '${name}'?` : `. Did you mean: '${near}'?`;
  return module ? `. Did you forget to import '${name}'?` : '';
}

function lastFrame(error: PyException): Frame | undefined {
  let last = error.traceback;
  while (last?.next) last = last.next;
  return last?.frame;
}

/** What `self` means where it was raised. */
function selfOf(error: PyException): Value {
  const frame = lastFrame(error);
  const at = frame?.code.parts.slots.indexOf('self') ?? -1;
  const held = at === -1 ? undefined : frame?.regs[at];
  return held instanceof PyCell ? held.v : held;
}
