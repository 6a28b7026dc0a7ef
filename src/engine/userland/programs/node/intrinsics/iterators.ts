import { special } from '../runtime/special.ts';

/** Iterators that give pairs, of `entries()`. */
const pairs = new WeakSet<object>();

/** Notes which iterators give pairs: nothing in them says so. */
export function installIterators(): void {
  for (const type of [Map, Set]) {
    const entries: (this: object) => object = type.prototype.entries;
    special(entries, (rt, self) => {
      try {
        const iterator = entries.call(self as object);
        pairs.add(iterator);
        return iterator;
      } catch (error) {
        throw rt.errors.fromBuiltin(error, entries, self);
      }
    });
  }
}

export function isEntryIterator(iterator: object): boolean {
  return pairs.has(iterator);
}
