import type { Callable } from '../run/machine.ts';
import type { Boxed, Slice } from '../run/value.ts';
import type { StandardPackage } from './standard-package.ts';

export const sort: StandardPackage = {
  path: 'sort',
  source: `package sort
type Interface interface { Len() int; Less(i, j int) bool; Swap(i, j int) }
func plain(x any)
func Ints(x []int) { plain(x) }
func Strings(x []string) { plain(x) }
func Float64s(x []float64) { plain(x) }
func Slice(x any, less func(i, j int) bool)
func SliceStable(x any, less func(i, j int) bool) { Slice(x, less) }
func Sort(data Interface) {
	for i := 1; i < data.Len(); i++ {
		for j := i; j > 0 && data.Less(j, j-1); j-- { data.Swap(j, j-1) }
	}
}
func Stable(data Interface) { Sort(data) }
func SearchInts(a []int, x int) int { return Search(len(a), func(i int) bool { return a[i] >= x }) }
func Search(n int, f func(int) bool) int {
	i, j := 0, n
	for i < j {
		h := (i + j) / 2
		if !f(h) { i = h + 1 } else { j = h }
	}
	return i
}
`,
  natives: {
    plain([boxed]) {
      const slice = (boxed as Boxed).value as Slice | null;
      if (slice === null) return;
      const sorted = (slice.toArray() as number[]).sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
      for (const [i, item] of sorted.entries()) slice.items[slice.offset + i] = item;
    },
    /** Insertion through a merge of halves: `less` speaks of indexes, so the two to compare are put where it looks. */
    *Slice([boxed, less], machine) {
      const slice = (boxed as Boxed).value as Slice | null;
      if (slice === null) return undefined;
      const { items, offset, length } = slice;
      for (let i = 1; i < length; i++) {
        let low = 0;
        let high = i;
        while (low < high) {
          const middle = (low + high) >> 1;
          if (yield* (less as Callable).call([i, middle], machine)) high = middle;
          else low = middle + 1;
        }
        if (low === i) continue;
        const item = items[offset + i];
        items.copyWithin(offset + low + 1, offset + low, offset + i);
        items[offset + low] = item;
      }
      return undefined;
    },
  },
};
