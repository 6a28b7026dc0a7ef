import { PyException, raise, stopIterationType, typeError } from '../objects/exception.ts';
import { asyncGeneratorType, coroutineType, generatorType, PyGenerator, PyIterator } from '../objects/generator.ts';
import {
  type Answer,
  makeNativeType,
  objectType,
  Pending,
  PyBytes,
  PyDict,
  PyList,
  PyPrimitive,
  PyRange,
  PySet,
  PyTuple,
  typeOf,
  type Value,
} from '../objects/object.ts';
import { rangeItem } from '../objects/range.ts';
import { type Gen, TICK } from '../objects/request.ts';
import { ResumeRequest } from '../objects/resume.ts';
import type { Vm } from '../vm/vm.ts';
import { setOrder } from './set-order.ts';
import { callSpecial } from './special.ts';

const iterator = (name: string) => makeNativeType(name, objectType, { isBase: false });
export const listIteratorType = iterator('list_iterator');
export const tupleIteratorType = iterator('tuple_iterator');
export const rangeIteratorType = iterator('range_iterator');
export const strIteratorType = iterator('str_iterator');
export const strAsciiIteratorType = iterator('str_ascii_iterator');
export const listReverseIteratorType = iterator('list_reverseiterator');
export const bytesIteratorType = iterator('bytes_iterator');
export const dictKeyIteratorType = iterator('dict_keyiterator');
export const setIteratorType = iterator('set_iterator');
export const sequenceIteratorType = iterator('iterator');

function listIterator(list: PyList): PyIterator {
  let i = 0;
  let ended = false;
  return new PyIterator(
    listIteratorType,
    () => {
      if (ended || i >= list.items.length) {
        ended = true;
        return undefined;
      }
      return list.items[i++];
    },
    () => list.items.length - i,
    list,
  );
}

function arrayIterator(items: readonly Value[]): PyIterator {
  let i = 0;
  return new PyIterator(
    tupleIteratorType,
    () => (i < items.length ? items[i++] : undefined),
    () => items.length - i,
    items,
  );
}

export function rangeIterator(range: PyRange): PyIterator {
  if (range.exact) {
    let at = 0;
    return new PyIterator(
      rangeIteratorType,
      () => rangeItem(range, at++),
      () => range.length - at,
    );
  }
  const { step, length } = range;
  let value = range.start - step;
  let left = length;
  return new PyIterator(
    rangeIteratorType,
    () => {
      if (left <= 0) return undefined;
      left--;
      value += step;
      return value;
    },
    () => left,
  );
}

function strIterator(text: string): PyIterator {
  let i = 0;
  // biome-ignore lint/suspicious/noControlCharactersInRegex: ASCII is what is asked
  return new PyIterator(/^[\x00-\x7f]*$/.test(text) ? strAsciiIteratorType : strIteratorType, () => {
    if (i >= text.length) return undefined;
    const code = text.charCodeAt(i);
    if (code >= 0xd800 && code < 0xdc00 && i + 1 < text.length) {
      i += 2;
      return text.slice(i - 2, i);
    }
    return text[i++];
  });
}

export function dictKeyIterator(dict: PyDict): PyIterator {
  const keys = dict.map.keys();
  const { size } = dict.map;
  return new PyIterator(
    dictKeyIteratorType,
    () => {
      if (dict.map.size !== size) throw raise('RuntimeError', 'dictionary changed size during iteration');
      const next = keys.next();
      return next.done ? undefined : dict.original(next.value);
    },
    () => size,
    dict,
  );
}

function setIterator(set: PySet): PyIterator {
  const order = setOrder(set);
  const { size } = set.map;
  let i = 0;
  return new PyIterator(
    setIteratorType,
    () => {
      if (set.map.size !== size) throw raise('RuntimeError', 'Set changed size during iteration');
      return order[i++];
    },
    undefined,
    set,
  );
}

/** iter(value), where no Python code is needed; Pending otherwise. */
export function iterOf(vm: Vm, value: Value): Answer {
  if (typeof value === 'string') return strIterator(value);
  if (value instanceof PyIterator) return value;
  if (value instanceof PyGenerator && value.cls === generatorType) return value;
  const plain = plainIterator(value);
  if (plain) return plain;
  const cls = typeOf(value);
  const method = cls.lookup('__iter__');
  if (method === undefined || method === null) {
    if (method === undefined && cls.lookup('__getitem__') !== undefined && !(value instanceof PyDict))
      return new Pending(sequenceIterator(vm, value));
    throw typeError(`'${cls.shown}' object is not iterable`);
  }
  return new Pending(iterGen(vm, value));
}

/** Of built-in containers whose class keeps the built-in __iter__. */
export function plainIterator(value: Value): PyIterator | undefined {
  if (value === null || typeof value !== 'object') return typeof value === 'string' ? strIterator(value) : undefined;
  const { cls } = value;
  if (!cls.builtin && cls.lookup('__iter__') !== cls.layout.lookup('__iter__')) return undefined;
  if (value instanceof PyList) return listIterator(value);
  if (value instanceof PyTuple) return arrayIterator(value.items);
  if (value instanceof PyRange) return rangeIterator(value);
  if (value instanceof PyDict) return dictKeyIterator(value);
  if (value instanceof PySet) return setIterator(value);
  if (value instanceof PyPrimitive && typeof value.prim === 'string') return strIterator(value.prim);
  if (value instanceof PyBytes) {
    let i = 0;
    return new PyIterator(bytesIteratorType, () => (i < value.v.length ? value.v[i++] : undefined));
  }
  return undefined;
}

function* iterGen(vm: Vm, value: Value): Gen<Value> {
  const it = yield* callSpecial(vm, value, '__iter__', []);
  if (!(it instanceof PyIterator) && !(it instanceof PyGenerator) && typeOf(it).lookup('__next__') === undefined)
    throw typeError(`iter() returned non-iterator of type '${typeOf(it).shown}'`);
  return it;
}

/** The old protocol: __getitem__ with 0, 1, 2 … until IndexError. */
function* sequenceIterator(vm: Vm, value: Value): Gen<Value> {
  const made = new PySequenceIterator(vm, value);
  yield* [];
  return made;
}

export class PySequenceIterator extends PyList {
  readonly vm: Vm;
  readonly sequence: Value;
  index = 0;

  constructor(vm: Vm, sequence: Value) {
    super([], sequenceIteratorType);
    this.vm = vm;
    this.sequence = sequence;
  }
}

/** next(it); undefined at the end. */
export function nextOf(vm: Vm, it: Value): Answer {
  if (it instanceof PyIterator) return it.next();
  if (it instanceof PyGenerator && it.finished && it.cls === generatorType) return undefined;
  return new Pending(nextGen(vm, it));
}

/** As nextOf, for native code that may wait. */
export function* nextGen(vm: Vm, it: Value): Gen<Value> {
  if (it instanceof PyIterator) return it.next();
  const { value, end } = yield* nextOrEnd(vm, it);
  return end ? undefined : value;
}

/** next(it), with the value that StopIteration carried. */
export function* nextOrEnd(vm: Vm, it: Value): Gen<{ readonly value: Value; readonly end: boolean }> {
  try {
    if (it instanceof PyGenerator) return { value: yield* resumeGenerator(it, null), end: false };
    if (it instanceof PySequenceIterator) {
      try {
        return { value: yield* callSpecial(vm, it.sequence, '__getitem__', [it.index++]), end: false };
      } catch (error) {
        if (error instanceof PyException && error.cls.mro.some(({ name }) => name === 'IndexError'))
          return { value: null, end: true };
        throw error;
      }
    }
    if (typeOf(it).lookup('__next__') === undefined) throw typeError(`'${typeOf(it).shown}' object is not an iterator`);
    return { value: yield* callSpecial(vm, it, '__next__', []), end: false };
  } catch (error) {
    if (!(error instanceof PyException) || !error.cls.isSubclass(stopIterationType)) throw error;
    return { value: error.field('value') ?? error.args.items[0] ?? null, end: true };
  }
}

/** generator.send(value). Throws StopIteration at the end. */
export function* resumeGenerator(generator: PyGenerator, value: Value, error?: PyException): Gen<Value> {
  const name =
    generator.cls === coroutineType
      ? 'coroutine'
      : generator.cls === asyncGeneratorType
        ? 'async generator'
        : 'generator';
  if (generator.running) throw raise('ValueError', `${name} already executing`);
  if (generator.finished) {
    if (error) throw error;
    if (generator.cls === coroutineType) throw raise('RuntimeError', 'cannot reuse already awaited coroutine');
    const end = new PyException(stopIterationType);
    end.raised = true;
    throw end;
  }
  if (!generator.started && value !== null && value !== undefined && !error)
    throw typeError(`can't send non-None value to a just-started ${name}`);
  if (!generator.started && error) {
    generator.finished = true;
    generator.started = true;
    generator.finished = false;
  }
  return (yield new ResumeRequest(generator, value, error)) as Value;
}

/** Items that native code reads before it looks whether others should have their turn. */
const TURN = 100;
/** What reading an item counts (vm/thread.ts). */
const ITEM = 6;
/** Items after which their memory is asked for, and what each takes. */
const MANY = 100_000;
const ITEM_BYTES = 40;

/** Reads an iterator again and again with little effort: answers the next item, or what has to be waited for. */
function reader(vm: Vm, it: Value): () => Answer | ResumeRequest {
  if (it instanceof PyIterator) return it.next;
  if (!(it instanceof PyGenerator) || it.cls !== generatorType) return () => new Pending(nextGen(vm, it));
  const resume = new ResumeRequest(it, null, undefined, true);
  return () => (it.running || it.finished ? new Pending(nextGen(vm, it)) : resume);
}

/** All that an iterable gives. */
export function* iterateAll(vm: Vm, iterable: Value): Gen<readonly Value[]> {
  return yield* iterateSome(vm, iterable, Number.POSITIVE_INFINITY);
}

/** At most `limit` items. */
export function* iterateSome(vm: Vm, iterable: Value, limit: number): Gen<Value[]> {
  if (
    (iterable instanceof PyList || iterable instanceof PyTuple) &&
    iterable.cls.builtin &&
    !(iterable instanceof PySequenceIterator)
  ) {
    vm.thread.budget -= iterable.items.length >> 2;
    return iterable.items.slice(0, Math.min(limit, iterable.items.length));
  }
  const answer = iterOf(vm, iterable);
  const it = answer instanceof Pending ? yield* answer.gen : answer;
  const out: Value[] = [];
  const read = reader(vm, it);
  while (out.length < limit) {
    if (out.length % TURN === TURN - 1) {
      vm.thread.budget -= TURN * ITEM;
      if (vm.thread.budget < 0) yield TICK;
      if ((out.length + 1) % MANY === 0) vm.reserve(out.length * ITEM_BYTES);
    }
    const next = read();
    const value =
      next instanceof Pending ? yield* next.gen : next instanceof ResumeRequest ? ((yield next) as Value) : next;
    if (value === undefined) break;
    out.push(value);
    vm.allocated += 16;
  }
  return out;
}

/** Calls back for each item, without keeping them; `false` ends it. What may wait answers a generator. */
export function* forEach(
  vm: Vm,
  iterable: Value,
  visit: (item: Value) => Gen<boolean | undefined> | boolean | undefined,
): Gen<void> {
  const answer = iterOf(vm, iterable);
  const it = answer instanceof Pending ? yield* answer.gen : answer;
  const read = reader(vm, it);
  for (let count = 1; ; count++) {
    if (count % TURN === 0 && vm.due(TURN * ITEM)) yield TICK;
    const next = read();
    const value =
      next instanceof Pending ? yield* next.gen : next instanceof ResumeRequest ? ((yield next) as Value) : next;
    if (value === undefined) return;
    const more = visit(value);
    if ((typeof more === 'object' ? yield* more : more) === false) return;
  }
}
