import type { Runtime } from './runtime.ts';

/** The names that `for (… in object)` goes through: own ones first, then inherited ones. */
export function collectForIn(rt: Runtime, object: object): readonly string[] {
  const names = new Set<string>();
  const hidden = new Set<string>();
  for (let at: object | null = object; at; at = rt.overlay.prototypeOf(at))
    for (const key of rt.overlay.empty ? Reflect.ownKeys(at) : rt.overlay.keys(at)) {
      if (typeof key !== 'string' || names.has(key) || hidden.has(key)) continue;
      const own = rt.overlay.empty ? Object.getOwnPropertyDescriptor(at, key) : rt.overlay.own(at, key);
      (own?.enumerable ? names : hidden).add(key);
    }
  return [...names];
}
