import { isProtected } from '../runtime/callable.ts';
import { advance, type Cursor, drive, isDone, openIterator } from '../runtime/iteration.ts';
import { collectKeys } from '../runtime/own-keys.ts';
import { deleteProperty, getProperty, hasProperty, setProperty, toKey } from '../runtime/property.ts';
import type { Runtime } from '../runtime/runtime.ts';
import { asSpecial, type SpecialCode, special, specials } from '../runtime/special.ts';

function needObject(rt: Runtime, value: unknown): object {
  if (value === undefined || value === null)
    throw rt.errors.make('TypeError', 'Cannot convert undefined or null to object');
  return Object(value) as object;
}

/** Runs `own` for an object that guests share with the engine, and the host's built-in for all others. */
function guarded(name: string, host: unknown, own: SpecialCode): SpecialCode {
  return (rt, self, args) => {
    const [target] = args;
    if ((typeof target === 'object' || typeof target === 'function') && target !== null && isProtected(target))
      return own(rt, self, args, undefined);
    if (typeof host !== 'function') throw rt.errors.make('TypeError', `${name} is not a function`);
    return Reflect.apply(host, self, args);
  };
}

const refuse: SpecialCode = (rt) => {
  throw rt.errors.make('TypeError', 'drydock: built-in objects cannot be frozen');
};

const define: SpecialCode = (rt, _, [target, key, descriptor]) => {
  rt.overlay.define(target as object, toKey(rt, key), toDescriptor(rt, descriptor));
  return target;
};

/** `__defineGetter__` and its sister. */
function accessor(rt: Runtime, self: unknown, key: unknown, part: PropertyDescriptor): undefined {
  const descriptor = { ...part, enumerable: true, configurable: true };
  const object = needObject(rt, self);
  if (isProtected(object)) define(rt, undefined, [object, key, descriptor], undefined);
  else Object.defineProperty(object, toKey(rt, key), descriptor);
  return undefined;
}

/** The accessor behind `object.__proto__`. */
const PROTO = Object.getOwnPropertyDescriptor(Object.prototype, '__proto__');

function toDescriptor(rt: Runtime, value: unknown): PropertyDescriptor {
  if (typeof value !== 'object' || value === null)
    throw rt.errors.make('TypeError', `Property description must be an object: ${String(value)}`);
  const descriptor: Record<string, unknown> = {};
  for (const key of ['value', 'writable', 'get', 'set', 'enumerable', 'configurable'])
    if (key in value) descriptor[key] = getProperty(rt, value, key);
  return descriptor;
}

/** Own enumerable string keys as the guest sees them. */
function keysOf(rt: Runtime, value: unknown): readonly string[] {
  const object = needObject(rt, value);
  if (rt.overlay.empty || !isProtected(object)) return Object.keys(object);
  return rt.overlay
    .keys(object)
    .filter((key): key is string => typeof key === 'string' && rt.overlay.own(object, key)?.enumerable === true);
}

function* grouped(
  rt: Runtime,
  items: unknown,
  callback: unknown,
): Generator<unknown, Map<unknown, unknown[]>, unknown> {
  const groups = new Map<unknown, unknown[]>();
  const cursor = (yield openIterator(rt, items)) as Cursor;
  for (let i = 0; ; i++) {
    const result = yield advance(rt, cursor);
    if (isDone(rt, result)) return groups;
    const { value } = result as { readonly value: unknown };
    const key = yield rt.call(callback, undefined, [value, i]);
    const group = groups.get(key);
    if (group) group.push(value);
    else groups.set(key, [value]);
  }
}

/** Object's and Reflect's functions where they could reach the engine's own objects. */
export function installObject(): void {
  const makeProxy = (rt: Runtime, target: unknown, handler: unknown): object => {
    const proxy = new Proxy(target as object, handler as ProxyHandler<object>);
    rt.proxied = true;
    rt.proxies.set(proxy, { target: target as object, handler: handler as object });
    return proxy;
  };
  special(
    Proxy,
    (rt, _, [target, handler], newTarget) => {
      if (!newTarget) throw rt.errors.make('TypeError', "Constructor Proxy requires 'new'");
      return makeProxy(rt, target, handler);
    },
    true,
  );
  special(Proxy.revocable, (rt, _, [target, handler]) => {
    const made = Proxy.revocable(target as object, handler as ProxyHandler<object>);
    rt.proxied = true;
    rt.proxies.set(made.proxy, { target: target as object, handler: handler as object });
    return made;
  });
  specials(Object, {
    defineProperty: guarded('defineProperty', Object.defineProperty, define),
    defineProperties: guarded('defineProperties', Object.defineProperties, (rt, _, [target, all]) => {
      for (const key of collectKeys(needObject(rt, all)))
        define(rt, undefined, [target, key, getProperty(rt, all, key)], undefined);
      return target;
    }),
    setPrototypeOf: guarded('setPrototypeOf', Object.setPrototypeOf, (rt, _, [target, prototype]) => {
      rt.overlay.setPrototype(target as object, prototype as object | null);
      return target;
    }),
    freeze: guarded('freeze', Object.freeze, refuse),
    seal: guarded('seal', Object.seal, refuse),
    preventExtensions: guarded('preventExtensions', Object.preventExtensions, refuse),
    assign(rt, _, [target, ...sources]) {
      const object = needObject(rt, target);
      for (const source of sources) {
        if (source === undefined || source === null) continue;
        const from = Object(source) as object;
        for (const key of collectKeys(from)) setProperty(rt, object, key, getProperty(rt, from, key), true);
      }
      return object;
    },
    keys: (rt, _, [value]) => [...keysOf(rt, value)],
    values: (rt, _, [value]) => keysOf(rt, value).map((key) => getProperty(rt, value, key)),
    entries: (rt, _, [value]) => keysOf(rt, value).map((key) => [key, getProperty(rt, value, key)]),
    getOwnPropertyDescriptor: guarded(
      'getOwnPropertyDescriptor',
      Object.getOwnPropertyDescriptor,
      (rt, _, [target, key]) => rt.overlay.own(target as object, toKey(rt, key)),
    ),
    getOwnPropertyNames: guarded('getOwnPropertyNames', Object.getOwnPropertyNames, (rt, _, [target]) =>
      rt.overlay.keys(target as object).filter((key) => typeof key === 'string'),
    ),
    getPrototypeOf: guarded('getPrototypeOf', Object.getPrototypeOf, (rt, _, [target]) =>
      rt.overlay.prototypeOf(target as object),
    ),
    hasOwn(rt, _, [target, key]) {
      return rt.overlay.own(needObject(rt, target), toKey(rt, key)) !== undefined;
    },
    groupBy: (rt, _, [items, callback]) =>
      rt.after(drive(rt, grouped(rt, items, callback)), (groups) => {
        const out: Record<PropertyKey, unknown> = Object.create(null);
        for (const [key, list] of groups as Map<unknown, unknown[]>) out[toKey(rt, key)] = list;
        return out;
      }),
  });
  special(Reflect.get(Map, 'groupBy'), (rt, _, [items, callback]) => drive(rt, grouped(rt, items, callback)));
  specials(Object.prototype, {
    hasOwnProperty: asSpecial((rt, self, [key]) => rt.overlay.own(needObject(rt, self), toKey(rt, key)) !== undefined),
    __defineGetter__: (rt, self, [key, get]) => accessor(rt, self, key, { get: get as () => unknown }),
    __defineSetter__: (rt, self, [key, set]) => accessor(rt, self, key, { set: set as (value: unknown) => void }),
  });
  special(PROTO?.set, (rt, self, [prototype]) => {
    if (typeof self === 'object' && self !== null && isProtected(self)) {
      rt.overlay.setPrototype(self, prototype as object | null);
      return undefined;
    }
    return typeof self === 'function' && isProtected(self)
      ? undefined
      : Reflect.apply(PROTO?.set as () => void, self, [prototype]);
  });
  specials(Reflect, {
    defineProperty: guarded('defineProperty', Reflect.defineProperty, (rt, self, args, nt) => {
      define(rt, self, args, nt);
      return true;
    }),
    deleteProperty: (rt, _, [target, key]) => deleteProperty(rt, target, toKey(rt, key), false),
    get(rt, _, args) {
      const [target, key] = args;
      if (args.length < 3 || args[2] === target) return getProperty(rt, target, toKey(rt, key));
      return Reflect.get(target as object, toKey(rt, key), args[2]);
    },
    set(rt, _, args) {
      const [target, key, value] = args;
      if (isProtected(target as object) || (args.length > 3 && isProtected(args[3] as object))) {
        setProperty(rt, args.length > 3 ? args[3] : target, toKey(rt, key), value, false);
        return true;
      }
      return args.length > 3
        ? Reflect.set(target as object, toKey(rt, key), value, args[3])
        : Reflect.set(target as object, toKey(rt, key), value);
    },
    has: (rt, _, [target, key]) => hasProperty(rt, target, toKey(rt, key)),
    ownKeys: guarded('ownKeys', Reflect.ownKeys, (rt, _, [target]) => [...rt.overlay.keys(target as object)]),
    setPrototypeOf: guarded('setPrototypeOf', Reflect.setPrototypeOf, (rt, _, [target, prototype]) => {
      rt.overlay.setPrototype(target as object, prototype as object | null);
      return true;
    }),
    preventExtensions: guarded('preventExtensions', Reflect.preventExtensions, refuse),
  });
}
