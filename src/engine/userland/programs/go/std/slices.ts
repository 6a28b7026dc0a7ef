import type { Steps } from '../run/code.ts';
import type { Callable } from '../run/machine.ts';
import { Slice } from '../run/value.ts';
import { SLICES_SOURCE } from './slices-source.ts';
import type { StandardPackage } from './standard-package.ts';

/** Sorts in place, equal ones in their order: by merging, so that `less` is asked about n log n times. */
function* mergeSort(slice: Slice, less: (a: unknown, b: unknown) => Steps<boolean>): Steps<void> {
  const { items, offset, length } = slice;
  let from = items.slice(offset, offset + length);
  let to = new Array<unknown>(length);
  for (let width = 1; width < length; width *= 2) {
    for (let start = 0; start < length; start += 2 * width) {
      const middle = Math.min(start + width, length);
      const end = Math.min(start + 2 * width, length);
      let [i, j] = [start, middle];
      for (let k = start; k < end; k++) {
        const right = j < end && (i >= middle || (yield* less(from[j], from[i])));
        to[k] = right ? from[j++] : from[i++];
      }
    }
    [from, to] = [to, from];
  }
  for (let i = 0; i < length; i++) items[offset + i] = from[i];
}

/** Numbers and strings as cmp.Less has them: NaN comes first. */
function plainOrder(a: unknown, b: unknown): number {
  if (Number.isNaN(a)) return Number.isNaN(b) ? 0 : -1;
  if (Number.isNaN(b)) return 1;
  return (a as number) < (b as number) ? -1 : (a as number) > (b as number) ? 1 : 0;
}

export const slices: StandardPackage = {
  path: 'slices',
  source: SLICES_SOURCE,
  natives: {
    Sort([x]) {
      if (!(x instanceof Slice)) return;
      const sorted = x.toArray().sort(plainOrder);
      for (const [i, item] of sorted.entries()) x.items[x.offset + i] = item;
    },
    *SortFunc([x, compare], machine) {
      if (!(x instanceof Slice)) return undefined;
      yield* mergeSort(x, function* (a, b) {
        return ((yield* (compare as Callable).call([a, b], machine)) as number) < 0;
      });
      return undefined;
    },
    Reverse([x]) {
      if (!(x instanceof Slice)) return;
      const turned = x.toArray().reverse();
      for (const [i, item] of turned.entries()) x.items[x.offset + i] = item;
    },
  },
};
