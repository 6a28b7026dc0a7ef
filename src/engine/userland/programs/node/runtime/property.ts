import { isProtected } from './callable.ts';
import type { Runtime } from './runtime.ts';
import { ASKED } from './suspension.ts';
import { READING, WRITING } from './touching.ts';

type Bag = Record<PropertyKey, unknown>;

/** `object[key]` for any value but null and undefined. */
export function getProperty(rt: Runtime, object: unknown, key: PropertyKey): unknown {
  if (rt.overlay.empty) return (object as Bag)[key];
  return lookUp(rt, object, key);
}

function lookUp(rt: Runtime, object: unknown, key: PropertyKey): unknown {
  if (typeof object === 'string' && (key === 'length' || typeof key === 'number'))
    return (object as unknown as Bag)[key];
  const start = typeof object === 'object' || typeof object === 'function' ? (object as object) : Object(object);
  const found = rt.overlay.findBeforeProxy(start, key, rt.proxies);
  // A Proxy and other exotic objects answer for themselves.
  if (!found) return (object as Bag)[key];
  if (found.get) return rt.now(() => rt.call(found.get, object, []));
  return found.value;
}

/** A member expression's value, with V8's words where there is none. SUSPENDED where a getter waits. */
export function member(rt: Runtime, object: unknown, key: PropertyKey): unknown {
  if (object === undefined || object === null)
    throw rt.errors.make(
      'TypeError',
      key === Symbol.iterator
        ? `${object === null ? 'object null' : 'undefined'} is not iterable (cannot read property Symbol(Symbol.iterator))`
        : `Cannot read properties of ${object} (reading '${String(key)}')`,
    );
  if (!rt.overlay.empty) {
    const start = typeof object === 'object' || typeof object === 'function' ? object : (Object(object) as object);
    const found = rt.overlay.findBeforeProxy(start, key, rt.proxies);
    if (found?.get) return rt.call(found.get, object, []);
  }
  rt.asking = READING;
  const value = getProperty(rt, object, key);
  rt.asking = 0;
  return value === ASKED ? rt.answer() : value;
}

/** Whatever stands between brackets, as a property key. */
export function toKey(rt: Runtime, value: unknown): PropertyKey {
  switch (typeof value) {
    case 'string':
    case 'number':
    case 'symbol':
      return value;
    case 'object':
    case 'function': {
      if (value === null) return 'null';
      const primitive = toPrimitive(rt, value, 'string');
      return typeof primitive === 'symbol' ? primitive : String(primitive);
    }
    default:
      return String(value);
  }
}

/** `object[key] = value`. Strict code gets an error where it fails, sloppy code nothing. */
export function setProperty(rt: Runtime, object: unknown, key: PropertyKey, value: unknown, strict: boolean): void {
  if (typeof object === 'object' || typeof object === 'function') {
    if (object === null) throw rt.errors.make('TypeError', `Cannot set properties of null (setting '${String(key)}')`);
    if (isProtected(object)) {
      writeProtected(rt, object, key, value);
      return;
    }
    if (!rt.overlay.empty) {
      const found = rt.overlay.findBeforeProxy(object, key, rt.proxies);
      if (found?.set) {
        rt.now(() => rt.call(found.set, object, [value]));
        return;
      }
    }
    store(rt, object as Bag, key, value, strict);
    return;
  }
  if (object === undefined)
    throw rt.errors.make('TypeError', `Cannot set properties of undefined (setting '${String(key)}')`);
  if (strict)
    throw rt.errors.make(
      'TypeError',
      typeof object === 'string' && Object.hasOwn(Object(object) as object, key)
        ? `Cannot assign to read only property '${String(key)}' of string '${object}'`
        : `Cannot create property '${String(key)}' on ${typeof object} '${String(object)}'`,
    );
}

/** Has the host assign. A failed assignment of its own is no error in sloppy code; what a setter throws is. */
export function store(rt: Runtime, object: object, key: PropertyKey, value: unknown, strict: boolean): void {
  try {
    (object as Bag)[key] = value;
  } catch (error) {
    rt.asking = 0;
    if (strict) throw rt.errors.refusedWrite(error, object);
    if (!(error instanceof TypeError) || rt.errors.isTraced(error) || error.message.includes('proxy')) throw error;
  }
}

/** `object[key] = value` as a program's own code does it. SUSPENDED where a setter waits. */
export function assignProperty(
  rt: Runtime,
  object: unknown,
  key: PropertyKey,
  value: unknown,
  strict: boolean,
): unknown {
  if (typeof object === 'object' && object !== null && rt.overlay.empty && !isProtected(object)) {
    return rt.write(object, key, value, strict) ? answerWrite(rt, key, strict) : undefined;
  }
  if (!rt.overlay.empty && typeof object === 'object' && object !== null && !rt.proxies.has(object)) {
    const found = key === '__proto__' ? undefined : rt.overlay.findBeforeProxy(object, key, rt.proxies);
    if (found?.set) return rt.after(rt.call(found.set, object, [value]), () => undefined);
  }
  rt.asking = WRITING;
  setProperty(rt, object, key, value, strict);
  rt.asking = 0;
  return rt.asked === undefined ? undefined : answerWrite(rt, key, strict);
}

/** Runs the setter, or the trap, whose answer counts. */
export function answerWrite(rt: Runtime, key: PropertyKey, strict: boolean): unknown {
  const isTrap = rt.asked !== undefined && rt.askedArgs.length === 4;
  return rt.after(rt.answer(), (done) => {
    if (isTrap && !done && strict)
      throw rt.errors.make('TypeError', `'set' on proxy: trap returned falsish for property '${String(key)}'`);
  });
}

/** `object[index] = value` where an item of an array is replaced: never one of the engine's own, for those are empty. False for all else. */
export function replaceItem(rt: Runtime, object: unknown, index: unknown, value: unknown, strict: boolean): boolean {
  if (typeof index !== 'number' || !Array.isArray(object) || rt.proxied || !(index < object.length)) return false;
  if (!rt.overlay.empty) return false;
  store(rt, object, index, value, strict);
  return true;
}

function writeProtected(rt: Runtime, object: object, key: PropertyKey, value: unknown): void {
  const found = rt.overlay.find(object, key);
  if (found?.set && key !== '__proto__') {
    rt.now(() => rt.call(found.set, object, [value]));
    return;
  }
  rt.overlay.write(object, key, value);
}

/** `delete object[key]`. */
export function deleteProperty(rt: Runtime, object: unknown, key: PropertyKey, strict: boolean): boolean {
  if (object === undefined || object === null)
    throw rt.errors.make('TypeError', 'Cannot convert undefined or null to object');
  const target = Object(object) as object;
  if (isProtected(target)) {
    rt.overlay.remove(target, key);
    return true;
  }
  const done = Reflect.deleteProperty(target, key);
  if (!done && strict)
    throw rt.errors.make(
      'TypeError',
      rt.proxies.has(target)
        ? `'deleteProperty' on proxy: trap returned falsish for property '${String(key)}'`
        : `Cannot delete property '${String(key)}' of ${rt.errors.show(target)}`,
    );
  return done;
}

/** What stands on the right of `in`. */
export function holder(rt: Runtime, object: unknown, key: PropertyKey): object {
  if ((typeof object === 'object' || typeof object === 'function') && object !== null) return object;
  throw rt.errors.make(
    'TypeError',
    `Cannot use 'in' operator to search for '${String(key)}' in ${typeof object === 'symbol' ? 'Symbol()' : String(object)}`,
  );
}

/** `key in object`. */
export function hasProperty(rt: Runtime, value: unknown, key: PropertyKey): boolean {
  const object = holder(rt, value, key);
  if (rt.overlay.empty) return key in object;
  return rt.overlay.find(object, key) !== undefined || key in object;
}

/** ToPrimitive of an object, by the guest's own methods, to its end. */
export function toPrimitive(rt: Runtime, value: object, hint: 'string' | 'number' | 'default'): unknown {
  return rt.now(() => primitiveOf(rt, value, hint));
}

/** ToPrimitive; SUSPENDED where a method of the guest's waits. */
export function primitiveOf(rt: Runtime, value: unknown, hint: 'string' | 'number' | 'default'): unknown {
  if (isPrimitive(value)) return value;
  const object = value as object;
  const exotic = getProperty(rt, object, Symbol.toPrimitive);
  const settle = (result: unknown): unknown => {
    if (isPrimitive(result)) return result;
    throw rt.errors.make('TypeError', 'Cannot convert object to primitive value');
  };
  if (exotic !== undefined && exotic !== null) return rt.after(rt.call(exotic, object, [hint]), settle);
  const [first, second] = hint === 'string' ? (['toString', 'valueOf'] as const) : (['valueOf', 'toString'] as const);
  return rt.after(byMethod(rt, object, first), (result) =>
    isPrimitive(result) ? result : rt.after(byMethod(rt, object, second), settle),
  );
}

/** The object itself where it has no such method. */
function byMethod(rt: Runtime, value: object, name: string): unknown {
  const method = getProperty(rt, value, name);
  return typeof method === 'function' ? rt.call(method, value, []) : value;
}

function isPrimitive(value: unknown): boolean {
  return (typeof value !== 'object' && typeof value !== 'function') || value === null;
}

/** ToString; SUSPENDED where a method of the guest's waits. */
export function textOf(rt: Runtime, value: unknown): unknown {
  return isPrimitive(value)
    ? toText(rt, value)
    : rt.after(primitiveOf(rt, value, 'string'), (text) => toText(rt, text));
}

export function toText(rt: Runtime, value: unknown): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'symbol') throw rt.errors.make('TypeError', 'Cannot convert a Symbol value to a string');
  if ((typeof value === 'object' && value !== null) || typeof value === 'function')
    return toText(rt, toPrimitive(rt, value, 'string'));
  return String(value);
}
