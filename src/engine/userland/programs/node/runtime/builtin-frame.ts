import { Frame } from './suspension.ts';

/** Where the realm's own functions hang, for their lines in traces. */
const places = new WeakMap<
  object,
  { readonly owner: string; readonly key: string; readonly kind: 'static' | 'method' | 'constructor' | 'global' }
>();

/** Those that V8 leaves out of traces. */
const SILENT = new Set(['call', 'apply', 'bind', 'construct', 'Array', 'Function', 'Object', 'Error', 'eval']);

/** Notes the functions of a global of the realm. */
export function nameBuiltins(name: string, value: unknown): void {
  const add = (
    fn: unknown,
    owner: string,
    key: PropertyKey,
    kind: 'static' | 'method' | 'constructor' | 'global',
  ): void => {
    if (typeof fn === 'function' && typeof key === 'string' && !places.has(fn)) places.set(fn, { owner, key, kind });
  };
  if ((typeof value !== 'object' && typeof value !== 'function') || value === null) return;
  const { prototype } = value as { readonly prototype?: object };
  if (typeof value === 'function')
    add(value, '', name, prototype && !/^(BigInt|Symbol)$/.test(name) ? 'constructor' : 'global');
  const each = (from: object, kind: 'static' | 'method'): void => {
    for (const key of Reflect.ownKeys(from)) {
      const own = Object.getOwnPropertyDescriptor(from, key);
      if (key !== 'constructor') add(own?.value, name, key, kind);
    }
  };
  each(value, 'static');
  if (prototype) each(prototype, 'method');
}

/** `JSON.parse`, `String.repeat`, `new Map`; undefined for what has no line of its own. */
export function builtinName(fn: object, self: unknown): string | undefined {
  const place = places.get(fn);
  if (!place || SILENT.has(place.key)) return undefined;
  const { owner, key, kind } = place;
  switch (kind) {
    case 'constructor':
      return /^(Number|String|Boolean)$/.test(key) ? key : `new ${key}`;
    case 'global':
      return key;
    case 'static':
      return `${owner}.${key}`;
    case 'method':
      return self === undefined || self === null ? key : `${owner}.${key}`;
  }
}

/** A built-in on top of the calls that are open. */
export function builtinFrame(parent: Frame, name: string): Frame {
  return new Frame(parent, { name, source: undefined, place: () => '<anonymous>', arrow: false, role: 'native' });
}
