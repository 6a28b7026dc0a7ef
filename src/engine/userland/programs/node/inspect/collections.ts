import { hide } from '../runtime/native.ts';
import type { Runtime } from '../runtime/runtime.ts';

const MAP_ITERATOR = Object.getPrototypeOf(new Map().keys()) as Iterator<unknown>;
const SET_ITERATOR = Object.getPrototypeOf(new Set().values()) as Iterator<unknown>;
const NEXT = { Map: MAP_ITERATOR.next, Set: SET_ITERATOR.next };

/** Items that were taken out of an iterator to be shown, and that its `next` gives now. */
const taken = new WeakMap<object, unknown[]>();

/** What an iterator of a Map or Set has still to give, without taking it; undefined for anything else. */
export function entriesLeft(
  rt: Runtime,
  value: object,
): { readonly label: string; readonly items: readonly unknown[] } | undefined {
  const kind = isPrototype(MAP_ITERATOR, value) ? 'Map' : isPrototype(SET_ITERATOR, value) ? 'Set' : undefined;
  if (!kind) return undefined;
  const label = `${kind} Iterator`;
  const known = taken.get(value);
  if (known) return { label, items: known };
  const items: unknown[] = [];
  try {
    for (;;) {
      const result: IteratorResult<unknown> = NEXT[kind].call(value as Iterator<unknown>);
      if (result.done) break;
      items.push(result.value);
    }
  } catch {
    // Only an object with such a prototype.
    return undefined;
  }
  taken.set(value, items);
  hide(
    value,
    'next',
    rt.native('next', 0, () =>
      items.length > 0 ? { value: items.shift(), done: false } : { value: undefined, done: true },
    ),
  );
  return { label, items };
}

function isPrototype(prototype: object, value: object): boolean {
  return Object.prototype.isPrototypeOf.call(prototype, value);
}
