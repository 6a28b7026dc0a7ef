import { native } from '../objects/define.ts';
import { keyErrorType, PyException } from '../objects/exception.ts';
import { type Answer, dictType, Pending, PyDict, PyType, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { settle } from '../protocols/calling.ts';
import { deleteItem, getItem, setItem } from '../protocols/items.ts';
import type { Frame } from './frame.ts';
import { globalOr } from './frame-entry.ts';
import type { Vm } from './vm.ts';

const mappings = new WeakMap<PyDict, Value>();

const standIn = new PyType('dict', [dictType], { builtin: false });
standIn.mro = [standIn, ...dictType.mro];
standIn.layout = dictType;
const forward = (name: string, params: string, call: typeof getItem | typeof setItem): void => {
  const act = (vm: Vm, self: Value, key: Value, value: Value) => call(vm, mappings.get(self as PyDict), key, value);
  standIn.attrs.set(name, native(name, params, act, standIn));
};
forward('__getitem__', 'key', getItem);
forward('__setitem__', 'key value', setItem);
forward('__delitem__', 'key', deleteItem);

/** Names of a block in a mapping of the program's own: what `__prepare__` answers, or the locals of exec. Each name is an item of it. */
export function namesIn(mapping: Value): PyDict {
  const names = new PyDict(standIn);
  mappings.set(names, mapping);
  return names;
}

/** LOAD_NAME of a name that is None, or that the block's plain dict has not. */
export function nameOr(vm: Vm, frame: Frame, name: string, pc: number): Answer {
  if (frame.names?.map.get(name) === null) return null;
  if (frame.names?.cls === dictType) return globalOr(frame, name, vm.builtins.map);
  frame.pc = pc;
  return new Pending(nameIn(vm, frame, name));
}

/** Where the names are no plain dict, `__getitem__` and `__missing__` are asked. */
function* nameIn(vm: Vm, frame: Frame, name: string): Gen<Value> {
  try {
    return yield* settle(getItem(vm, frame.names, name));
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(keyErrorType)) throw error;
  }
  return globalOr(frame, name, vm.builtins.map);
}
