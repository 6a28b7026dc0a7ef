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
type reverse struct { Interface }
func (r reverse) Less(i, j int) bool { return r.Interface.Less(j, i) }
func Reverse(data Interface) Interface { return &reverse{data} }
func IsSorted(data Interface) bool {
	for i := data.Len() - 1; i > 0; i-- {
		if data.Less(i, i-1) { return false }
	}
	return true
}
func length(x any) int
func SliceIsSorted(x any, less func(i, j int) bool) bool {
	for i := length(x) - 1; i > 0; i-- {
		if less(i, i-1) { return false }
	}
	return true
}
type IntSlice []int
func (x IntSlice) Len() int { return len(x) }
func (x IntSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x IntSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }
type StringSlice []string
func (x StringSlice) Len() int { return len(x) }
func (x StringSlice) Less(i, j int) bool { return x[i] < x[j] }
func (x StringSlice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }
type Float64Slice []float64
func (x Float64Slice) Len() int { return len(x) }
func (x Float64Slice) Less(i, j int) bool { return x[i] < x[j] }
func (x Float64Slice) Swap(i, j int) { x[i], x[j] = x[j], x[i] }
func IntsAreSorted(x []int) bool { return IsSorted(IntSlice(x)) }
func StringsAreSorted(x []string) bool { return IsSorted(StringSlice(x)) }
func Float64sAreSorted(x []float64) bool { return IsSorted(Float64Slice(x)) }
func SearchStrings(a []string, x string) int { return Search(len(a), func(i int) bool { return a[i] >= x }) }
func SearchFloat64s(a []float64, x float64) int { return Search(len(a), func(i int) bool { return a[i] >= x }) }
func Find(n int, cmp func(int) int) (i int, found bool) {
	i, j := 0, n
	for i < j {
		h := (i + j) / 2
		if cmp(h) > 0 { i = h + 1 } else { j = h }
	}
	return i, i < n && cmp(i) == 0
}
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
    length: ([boxed]) => ((boxed as Boxed).value as Slice | null)?.length ?? 0,
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
