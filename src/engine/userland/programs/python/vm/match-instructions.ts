import { typeError } from '../objects/exception.ts';
import { keyOf } from '../objects/keys.ts';
import {
  boolType,
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  intType,
  isInstance,
  listType,
  Pending,
  PyDict,
  PyList,
  PyRange,
  PyTuple,
  PyType,
  setType,
  strType,
  tupleType,
  typeOf,
  type Value,
} from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { attrOr } from '../protocols/attributes.ts';
import { callGen, settle } from '../protocols/calling.ts';
import { getItem } from '../protocols/items.ts';
import type { Frame } from './frame.ts';
import { RESULT } from './frame.ts';
import { type Instruction, put } from './instruction.ts';
import type { Vm } from './vm.ts';

const WHOLE: readonly PyType[] = [
  boolType,
  bytearrayType,
  bytesType,
  dictType,
  floatType,
  frozensetType,
  intType,
  listType,
  setType,
  strType,
  tupleType,
];

/** `match`. */
export const matchInstructions: Readonly<Record<string, Instruction>> = {
  MATCH_SEQUENCE: (_vm, _thread, frame) => {
    const value = frame.regs[frame.sp - 1];
    frame.regs[frame.sp++] =
      value instanceof PyList ||
      value instanceof PyTuple ||
      value instanceof PyRange ||
      typeOf(value).mro.some((cls) => cls.name === 'Sequence' || cls.name === 'deque');
  },
  MATCH_MAPPING: (_vm, _thread, frame) => {
    const value = frame.regs[frame.sp - 1];
    frame.regs[frame.sp++] = value instanceof PyDict || typeOf(value).mro.some((cls) => cls.name === 'Mapping');
  },
  MATCH_KEYS: (vm, thread, frame) => {
    put(thread, frame, new Pending(matchKeys(vm, frame)), RESULT.discard);
  },
  MATCH_CLASS: (vm, thread, frame, arg) => {
    const names = frame.regs[--frame.sp] as PyTuple;
    const cls = frame.regs[--frame.sp];
    const subject = frame.regs[--frame.sp];
    put(
      thread,
      frame,
      new Pending(matchClass(vm, frame, subject, cls, names.items as readonly string[], arg)),
      RESULT.discard,
    );
  },
  COPY_DICT_WITHOUT: (_vm, _thread, frame) => {
    const keys = frame.regs[--frame.sp] as PyTuple;
    const subject = frame.regs[--frame.sp] as PyDict;
    const rest = new PyDict();
    for (const [key, value] of subject.map) {
      if (keys.items.some((one) => keyOf(one) === key)) continue;
      rest.map.set(key, value);
      const original = subject.originals?.get(key);
      rest.originals ??= new Map();
      if (original !== undefined) rest.originals.set(key, original);
    }
    frame.regs[frame.sp++] = rest;
  },
};

const MISSING = {};

function* matchKeys(vm: Vm, frame: Frame): Gen<Value> {
  const keys = frame.regs[frame.sp - 1] as PyTuple;
  const subject = frame.regs[frame.sp - 2];
  const values: Value[] = [];
  for (const key of keys.items) {
    let value: Value;
    if (subject instanceof PyDict) value = subject.map.get(keyOf(key) ?? null);
    else {
      const get = yield* settle(attrOr(vm, subject, 'get'));
      value = get === undefined ? yield* settle(getItem(vm, subject, key)) : yield* callGen(vm, get, [key]);
    }
    if (value === undefined) {
      frame.regs[frame.sp++] = null;
      frame.regs[frame.sp++] = false;
      return null;
    }
    values.push(value);
  }
  frame.regs[frame.sp++] = new PyTuple(values);
  frame.regs[frame.sp++] = true;
  return null;
}

function* matchClass(
  vm: Vm,
  frame: Frame,
  subject: Value,
  cls: Value,
  names: readonly string[],
  count: number,
): Gen<Value> {
  const answer = yield* attributes(vm, subject, cls, names, count);
  frame.regs[frame.sp++] = answer ? new PyTuple(answer) : null;
  frame.regs[frame.sp++] = answer !== undefined;
  return null;
}

function* attributes(
  vm: Vm,
  subject: Value,
  cls: Value,
  names: readonly string[],
  count: number,
): Gen<Value[] | undefined> {
  if (!(cls instanceof PyType)) throw typeError('called match pattern must be a class');
  if (!(yield* vm.isInstanceGen(subject, cls))) return undefined;
  const values: Value[] = [];
  if (count > 0) {
    const args = cls.lookup('__match_args__');
    if (args instanceof PyTuple) {
      if (args.items.length < count)
        throw typeError(
          `${cls.name}() accepts ${args.items.length} positional sub-pattern${args.items.length === 1 ? '' : 's'} (${count} given)`,
        );
      for (const name of args.items.slice(0, count)) {
        const value = yield* settle(attrOr(vm, subject, name as string));
        if (value === undefined) return undefined;
        values.push(value);
      }
    } else if (WHOLE.some((type) => cls.isSubclass(type))) {
      if (count > 1) throw typeError(`${cls.name}() accepts 1 positional sub-pattern (${count} given)`);
      values.push(subject);
    } else throw typeError(`${cls.name}() accepts 0 positional sub-patterns (${count} given)`);
  }
  for (const name of names) {
    const value = yield* settle(attrOr(vm, subject, name));
    if (value === undefined) return undefined;
    values.push(value);
  }
  return values;
}

export { isInstance, MISSING };
