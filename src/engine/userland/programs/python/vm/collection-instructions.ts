import { raise, typeError, valueError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { keyOf, needsOriginal } from '../objects/keys.ts';
import { Pending, PyDict, PyList, PySet, PySlice, PyTuple, PyType, typeOf, type Value } from '../objects/object.ts';
import type { Gen } from '../objects/request.ts';
import { contains } from '../protocols/contains.ts';
import { dictUpdate } from '../protocols/dict-update.ts';
import { setDict, setDictGen } from '../protocols/dicts.ts';
import { formatValue } from '../protocols/formatting.ts';
import { iterateAll, iterateSome } from '../protocols/iterate.ts';
import { unary } from '../protocols/operators.ts';
import { addToSet, addToSetGen } from '../protocols/sets.ts';
import { ascii, moduleOf, reprOf, strOf } from '../protocols/text.ts';
import { truth } from '../protocols/truth.ts';
import type { Frame } from './frame.ts';
import { RESULT } from './frame.ts';
import { type Instruction, put } from './instruction.ts';
import type { Vm } from './vm.ts';

/** Displays, unpacking, strings, tests. */
export const collectionInstructions: Readonly<Record<string, Instruction>> = {
  UNARY: (vm, thread, frame, arg) => put(thread, frame, unary(vm, arg, frame.regs[--frame.sp])),
  CONTAINS: (vm, thread, frame, arg) => {
    const container = frame.regs[--frame.sp];
    const item = frame.regs[--frame.sp];
    const found = contains(vm, container, item);
    if (found instanceof Pending) put(thread, frame, new Pending(negated(found.gen, arg === 1)));
    else frame.regs[frame.sp++] = (found === true) !== (arg === 1);
  },
  NOT: (vm, thread, frame) => {
    const yes = truth(vm, frame.regs[--frame.sp]);
    if (yes instanceof Pending) put(thread, frame, new Pending(negated(yes.gen, true)));
    else frame.regs[frame.sp++] = !yes;
  },
  BUILD_SET: (vm, thread, frame, arg) => {
    const items = frame.regs.slice(frame.sp - arg, frame.sp);
    frame.sp -= arg;
    const set = new PySet();
    for (const [i, item] of items.entries()) {
      const key = keyOf(item);
      if (key === undefined) {
        put(thread, frame, new Pending(addAll(vm, set, items.slice(i))));
        return;
      }
      if (!set.map.has(key)) set.map.set(key, item);
    }
    frame.regs[frame.sp++] = set;
  },
  BUILD_DICT: (vm, thread, frame, arg) => {
    const { regs } = frame;
    const from = frame.sp - 2 * arg;
    const dict = new PyDict();
    vm.allocated += 64 + arg * 48;
    for (let i = 0; i < arg; i++) {
      const name = regs[from + 2 * i];
      const key = keyOf(name);
      if (key === undefined) {
        const rest = regs.slice(from + 2 * i, frame.sp);
        frame.sp = from;
        put(thread, frame, new Pending(setAll(vm, dict, rest)));
        return;
      }
      if (needsOriginal(key, name)) setDict(dict, key, name, regs[from + 2 * i + 1]);
      else dict.map.set(key, regs[from + 2 * i + 1]);
    }
    frame.sp = from;
    regs[frame.sp++] = dict;
  },
  SET_ADD: (vm, thread, frame, arg) => {
    const item = frame.regs[--frame.sp];
    put(thread, frame, addToSet(vm, frame.regs[frame.sp - arg] as PySet, item), RESULT.discard);
  },
  MAP_ADD: (vm, thread, frame, arg) => {
    const value = frame.regs[--frame.sp];
    const name = frame.regs[--frame.sp];
    const dict = frame.regs[frame.sp - arg] as PyDict;
    const key = keyOf(name);
    vm.allocated += 48;
    if (key === undefined) put(thread, frame, new Pending(setDictGen(vm, dict, name, value)), RESULT.discard);
    else setDict(dict, key, name, value);
  },
  LIST_EXTEND: (vm, thread, frame, arg) => {
    const iterable = frame.regs[--frame.sp];
    put(
      thread,
      frame,
      new Pending(
        extend(vm, frame.regs[frame.sp - 1] as PyList, iterable, arg === 2 ? frame.regs[frame.sp - 2] : undefined),
      ),
      RESULT.discard,
    );
  },
  SET_UPDATE: (vm, thread, frame) => {
    const iterable = frame.regs[--frame.sp];
    put(thread, frame, new Pending(updateSet(vm, frame.regs[frame.sp - 1] as PySet, iterable)), RESULT.discard);
  },
  DICT_UPDATE: (vm, thread, frame) => {
    const mapping = frame.regs[--frame.sp];
    put(thread, frame, new Pending(update(vm, frame.regs[frame.sp - 1] as PyDict, mapping)), RESULT.discard);
  },
  DICT_MERGE: (vm, thread, frame) => {
    const mapping = frame.regs[--frame.sp];
    const fn = frame.regs[frame.sp - 3];
    put(thread, frame, new Pending(merge(vm, frame.regs[frame.sp - 1] as PyDict, mapping, fn)), RESULT.discard);
  },
  BUILD_TUPLE: (_vm, _thread, frame, arg) => {
    frame.sp -= arg;
    frame.regs[frame.sp] = new PyTuple(frame.regs.slice(frame.sp, frame.sp + arg));
    frame.sp++;
  },
  IS: (_vm, _thread, frame, arg) => {
    frame.sp--;
    frame.regs[frame.sp - 1] = (frame.regs[frame.sp - 1] === frame.regs[frame.sp]) === (arg === 0);
  },
  LIST_TO_TUPLE: (_vm, _thread, frame) => {
    frame.regs[frame.sp - 1] = new PyTuple((frame.regs[frame.sp - 1] as PyList).items);
  },
  UNPACK: (vm, thread, frame, arg) => {
    const value = frame.regs[--frame.sp];
    if ((value instanceof PyTuple || value instanceof PyList) && value.items.length === arg && value.cls.builtin) {
      for (let i = arg - 1; i >= 0; i--) frame.regs[frame.sp++] = value.items[i];
      return;
    }
    put(thread, frame, new Pending(unpack(vm, frame, value, arg)), RESULT.discard);
  },
  UNPACK_EX: (vm, thread, frame, arg) => {
    const value = frame.regs[--frame.sp];
    put(thread, frame, new Pending(unpackStar(vm, frame, value, arg & 255, arg >> 8)), RESULT.discard);
  },
  BUILD_SLICE: (_vm, _thread, frame, arg) => {
    const step = arg === 3 ? frame.regs[--frame.sp] : null;
    const stop = frame.regs[--frame.sp];
    const start = frame.regs[--frame.sp];
    frame.regs[frame.sp++] = new PySlice(start, stop, step);
  },
  BUILD_STRING: (vm, _thread, frame, arg) => {
    let text = '';
    for (let i = frame.sp - arg; i < frame.sp; i++) text += frame.regs[i] as string;
    vm.allocated += text.length;
    frame.sp -= arg;
    frame.regs[frame.sp++] = text;
  },
  FORMAT: (vm, thread, frame, arg) => {
    const spec = arg & 4 ? (frame.regs[--frame.sp] as string) : '';
    const value = frame.regs[--frame.sp];
    if (arg === 0 && typeof value === 'string') frame.regs[frame.sp++] = value;
    else put(thread, frame, new Pending(format(vm, value, arg & 3, spec)));
  },
  GET_LEN: (vm, thread, frame) => {
    const value = frame.regs[frame.sp - 1];
    put(thread, frame, vm.length(value));
  },
};

function* negated(gen: Gen<Value>, not: boolean): Gen<Value> {
  const value = yield* gen;
  return (value === true) !== not;
}

function* addAll(vm: Vm, set: PySet, items: readonly Value[]): Gen<Value> {
  for (const item of items) yield* addToSetGen(vm, set, item);
  return set;
}

function* setAll(vm: Vm, dict: PyDict, pairs: readonly Value[]): Gen<Value> {
  for (let i = 0; i < pairs.length; i += 2) yield* setDictGen(vm, dict, pairs[i], pairs[i + 1]);
  return dict;
}

function* extend(vm: Vm, list: PyList, iterable: Value, callee: Value): Gen<Value> {
  if (typeOf(iterable).lookup('__iter__') == null && typeOf(iterable).lookup('__getitem__') === undefined)
    throw typeError(
      callee !== undefined
        ? `${nameOfCallable(callee)} argument after * must be an iterable, not ${typeOf(iterable).shown}`
        : `Value after * must be an iterable, not ${typeOf(iterable).shown}`,
    );
  const items = yield* iterateAll(vm, iterable);
  for (const item of items) list.items.push(item);
  return null;
}

function* updateSet(vm: Vm, set: PySet, iterable: Value): Gen<Value> {
  for (const item of yield* iterateAll(vm, iterable)) yield* addToSetGen(vm, set, item);
  return null;
}

function* update(vm: Vm, dict: PyDict, mapping: Value): Gen<Value> {
  if (!(mapping instanceof PyDict) && typeOf(mapping).lookup('keys') === undefined)
    throw typeError(`'${typeOf(mapping).shown}' object is not a mapping`);
  yield* dictUpdate(vm, dict, mapping);
  return null;
}

/** A callable in complaints of its arguments: with its module, unless that is builtins. */
function nameOfCallable(fn: Value): string {
  if (fn instanceof PyFunction) {
    const module = fn.globals.get('__name__');
    return `${typeof module === 'string' && module !== 'builtins' ? `${module}.` : ''}${fn.qualname}()`;
  }
  if (fn instanceof PyType) {
    const module = moduleOf(fn);
    return `${module === 'builtins' ? '' : `${module}.`}${fn.qualname}()`;
  }
  if (fn && typeof fn === 'object' && 'name' in fn) return `${String(fn.name)}()`;
  return `${typeOf(fn).shown} object`;
}

function* merge(vm: Vm, dict: PyDict, mapping: Value, fn: Value): Gen<Value> {
  if (!(mapping instanceof PyDict) && typeOf(mapping).lookup('keys') === undefined)
    throw typeError(`${nameOfCallable(fn)} argument after ** must be a mapping, not ${typeOf(mapping).shown}`);
  const added = new PyDict();
  yield* dictUpdate(vm, added, mapping);
  for (const [key, value] of added.map) {
    if (typeof added.original(key) !== 'string') throw typeError('keywords must be strings');
    if (dict.map.has(key))
      throw typeError(`${nameOfCallable(fn)} got multiple values for keyword argument '${String(key)}'`);
    dict.map.set(key, value);
  }
  return null;
}

function* unpack(vm: Vm, frame: Frame, value: Value, count: number): Gen<Value> {
  if (typeOf(value).lookup('__iter__') == null && typeOf(value).lookup('__getitem__') === undefined)
    throw typeError(`cannot unpack non-iterable ${typeOf(value).shown} object`);
  const items = yield* iterateSome(vm, value, count + 1);
  if (items.length < count) throw valueError(`not enough values to unpack (expected ${count}, got ${items.length})`);
  if (items.length > count) {
    throw valueError(`too many values to unpack (expected ${count})`);
  }
  for (let i = count - 1; i >= 0; i--) frame.regs[frame.sp++] = items[i];
  return null;
}

function* unpackStar(vm: Vm, frame: Frame, value: Value, before: number, after: number): Gen<Value> {
  if (typeOf(value).lookup('__iter__') == null && typeOf(value).lookup('__getitem__') === undefined)
    throw typeError(`cannot unpack non-iterable ${typeOf(value).shown} object`);
  const items = yield* iterateAll(vm, value);
  if (items.length < before + after)
    throw valueError(`not enough values to unpack (expected at least ${before + after}, got ${items.length})`);
  const { regs } = frame;
  const end = items.length - after;
  for (let i = items.length - 1; i >= end; i--) regs[frame.sp++] = items[i];
  regs[frame.sp++] = new PyList(items.slice(before, end));
  for (let i = before - 1; i >= 0; i--) regs[frame.sp++] = items[i];
  return null;
}

function* format(vm: Vm, value: Value, conversion: number, spec: string): Gen<Value> {
  let shown = value;
  if (conversion === 1) shown = yield* strOf(vm, value);
  else if (conversion === 2) shown = yield* reprOf(vm, value);
  else if (conversion === 3) shown = ascii(yield* reprOf(vm, value));
  return yield* formatValue(vm, shown, spec);
}

export { raise };
