import { typeError } from '../objects/exception.ts';
import { PyFunction } from '../objects/function.ts';
import { PyNative } from '../objects/native-function.ts';
import {
  type Answer,
  Pending,
  type PyDict,
  type PyObject,
  type PyType,
  typeOf,
  typeType,
  type Value,
} from '../objects/object.ts';
import { quickAccess } from '../objects/quick-access.ts';
import type { Gen } from '../objects/request.ts';
import { callGen } from '../protocols/calling.ts';
import { lookupSpecial } from '../protocols/special.ts';
import { bindArguments, callNativeWith, PUSHED } from './binding.ts';
import { RESULT } from './frame.ts';
import { objectInit, objectNew } from './object-new.ts';
import type { Thread } from './thread.ts';
import type { Vm } from './vm.ts';

/** `cls(...)`: the metaclass's __call__, or __new__ and then __init__. */
export function construct(
  vm: Vm,
  thread: Thread,
  cls: PyType,
  args: readonly Value[],
  keywords: PyDict | undefined,
): Answer | typeof PUSHED {
  if (cls.cls !== typeType) {
    const call = cls.cls.lookup('__call__');
    if (call instanceof PyFunction) {
      thread.push(bindArguments(vm, call, [cls, ...args], keywords, thread.top));
      return PUSHED;
    }
  } else if (cls === typeType && args.length === 1 && !keywords) return typeOf(args[0]);
  return create(vm, thread, cls, args, keywords);
}

/** type.__call__. */
function create(
  vm: Vm,
  thread: Thread,
  cls: PyType,
  args: readonly Value[],
  keywords: PyDict | undefined,
): Answer | typeof PUSHED {
  const make = cls.lookup('__new__');
  const init = cls.lookup('__init__');
  if (make === objectNew) {
    if (init === objectInit) {
      if (args.length > 0 || (keywords && keywords.map.size > 0)) throw typeError(`${cls.name}() takes no arguments`);
      abstractCheck(cls);
      return cls.allocate(cls);
    }
    abstractCheck(cls);
    vm.allocated += 64;
    const made = cls.allocate(cls);
    if (init instanceof PyFunction) {
      const frame = bindArguments(vm, init, [made, ...args], keywords, thread.top);
      frame.mode = RESULT.init;
      frame.made = made;
      thread.push(frame);
      return PUSHED;
    }
  } else if (make instanceof PyNative && (init === objectInit || init instanceof PyNative)) {
    const made = callNativeWith(vm, make, [cls, ...args], keywords);
    if (!(made instanceof Pending)) {
      if (init === objectInit || !typeOf(made).isSubclass(cls)) return made;
      const done = callNativeWith(vm, init as PyNative, [made, ...args], keywords);
      return done instanceof Pending ? new Pending(after(done.gen, made)) : made;
    }
    return new Pending(rest(vm, cls, made.gen, init, args, keywords));
  }
  return new Pending(createGen(vm, cls, args, keywords));
}

function* after(gen: Gen<Value>, made: Value): Gen<Value> {
  yield* gen;
  return made;
}

function* rest(
  vm: Vm,
  cls: PyType,
  gen: Gen<Value>,
  init: Value,
  args: readonly Value[],
  keywords: PyDict | undefined,
): Gen<Value> {
  const made = yield* gen;
  if (init !== objectInit && typeOf(made).isSubclass(cls)) yield* callGen(vm, init, [made, ...args], keywords);
  return made;
}

/** The __init__ that alone has to run when a class is called; undefined where more has to be done. */
export function plainInit(cls: PyType): PyFunction | undefined {
  const quick = quickAccess(cls);
  if (quick.init === undefined) {
    const init = cls.lookup('__init__');
    const abstract = cls.attrs.has('__abstractmethods__');
    const plain = cls.cls === typeType && !abstract && cls.lookup('__new__') === objectNew;
    quick.init = plain && init instanceof PyFunction ? init : null;
  }
  return quick.init ?? undefined;
}

/** As a generator, for natives that make instances. */
export function* createGen(vm: Vm, cls: PyType, args: readonly Value[], keywords?: PyDict): Gen<Value> {
  const make = lookupSpecial(vm, cls, '__new__');
  let made: Value;
  if (make === objectNew) {
    const init = cls.lookup('__init__');
    if (init === objectInit && (args.length > 0 || (keywords && keywords.map.size > 0)))
      throw typeError(`${cls.name}() takes no arguments`);
    abstractCheck(cls);
    made = cls.allocate(cls);
  } else made = yield* callGen(vm, make, [cls, ...args], keywords);
  if (!typeOf(made).isSubclass(cls)) return made;
  const init = typeOf(made).lookup('__init__');
  if (init === objectInit || init === undefined) return made;
  const result = yield* callGen(vm, init, [made, ...args], keywords);
  if (result !== null) throw typeError(`__init__() should return None, not '${typeOf(result).shown}'`);
  return made;
}

/** Abstract classes refuse to be instantiated. */
export function abstractCheck(cls: PyType): void {
  const abstract = cls.attrs.get('__abstractmethods__') as PyObject | undefined;
  if (!abstract || !('map' in abstract)) return;
  const names = [...(abstract as unknown as { map: Map<unknown, Value> }).map.values()].map(String).sort();
  if (names.length === 0) return;
  throw typeError(
    `Can't instantiate abstract class ${cls.name} without an implementation for abstract method${names.length > 1 ? 's' : ''} ${names.map((name) => `'${name}'`).join(', ')}`,
  );
}
