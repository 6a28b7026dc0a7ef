/** Package slices, in Go; what sorts is the engine's own. */
export const SLICES_SOURCE = `package slices
import ("cmp"; "iter")
func Sort[S ~[]E, E cmp.Ordered](x S)
func SortFunc[S ~[]E, E any](x S, cmp func(a, b E) int)
func SortStableFunc[S ~[]E, E any](x S, cmp func(a, b E) int) { SortFunc(x, cmp) }
func Reverse[S ~[]E, E any](s S)
func IsSorted[S ~[]E, E cmp.Ordered](x S) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp.Less(x[i], x[i-1]) { return false }
	}
	return true
}
func IsSortedFunc[S ~[]E, E any](x S, cmp func(a, b E) int) bool {
	for i := len(x) - 1; i > 0; i-- {
		if cmp(x[i], x[i-1]) < 0 { return false }
	}
	return true
}
func Min[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 { panic("slices.Min: empty list") }
	m := x[0]
	for i := 1; i < len(x); i++ { m = min(m, x[i]) }
	return m
}
func MinFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 { panic("slices.MinFunc: empty list") }
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) < 0 { m = x[i] }
	}
	return m
}
func Max[S ~[]E, E cmp.Ordered](x S) E {
	if len(x) < 1 { panic("slices.Max: empty list") }
	m := x[0]
	for i := 1; i < len(x); i++ { m = max(m, x[i]) }
	return m
}
func MaxFunc[S ~[]E, E any](x S, cmp func(a, b E) int) E {
	if len(x) < 1 { panic("slices.MaxFunc: empty list") }
	m := x[0]
	for i := 1; i < len(x); i++ {
		if cmp(x[i], m) > 0 { m = x[i] }
	}
	return m
}
func BinarySearch[S ~[]E, E cmp.Ordered](x S, target E) (int, bool) {
	n := len(x)
	i, j := 0, n
	for i < j {
		h := (i + j) / 2
		if cmp.Less(x[h], target) { i = h + 1 } else { j = h }
	}
	return i, i < n && (x[i] == target || (x[i] != x[i] && target != target))
}
func BinarySearchFunc[S ~[]E, E, T any](x S, target T, cmp func(E, T) int) (int, bool) {
	n := len(x)
	i, j := 0, n
	for i < j {
		h := (i + j) / 2
		if cmp(x[h], target) < 0 { i = h + 1 } else { j = h }
	}
	return i, i < n && cmp(x[i], target) == 0
}
func Equal[S ~[]E, E comparable](s1, s2 S) bool {
	if len(s1) != len(s2) { return false }
	for i := range s1 {
		if s1[i] != s2[i] { return false }
	}
	return true
}
func EqualFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, eq func(E1, E2) bool) bool {
	if len(s1) != len(s2) { return false }
	for i, v1 := range s1 {
		if !eq(v1, s2[i]) { return false }
	}
	return true
}
func Compare[S ~[]E, E cmp.Ordered](s1, s2 S) int {
	for i, v1 := range s1 {
		if i >= len(s2) { return +1 }
		if c := cmp.Compare(v1, s2[i]); c != 0 { return c }
	}
	if len(s1) < len(s2) { return -1 }
	return 0
}
func CompareFunc[S1 ~[]E1, S2 ~[]E2, E1, E2 any](s1 S1, s2 S2, cmp func(E1, E2) int) int {
	for i, v1 := range s1 {
		if i >= len(s2) { return +1 }
		if c := cmp(v1, s2[i]); c != 0 { return c }
	}
	if len(s1) < len(s2) { return -1 }
	return 0
}
func Index[S ~[]E, E comparable](s S, v E) int {
	for i := range s {
		if v == s[i] { return i }
	}
	return -1
}
func IndexFunc[S ~[]E, E any](s S, f func(E) bool) int {
	for i := range s {
		if f(s[i]) { return i }
	}
	return -1
}
func Contains[S ~[]E, E comparable](s S, v E) bool { return Index(s, v) >= 0 }
func ContainsFunc[S ~[]E, E any](s S, f func(E) bool) bool { return IndexFunc(s, f) >= 0 }
func Insert[S ~[]E, E any](s S, i int, v ...E) S {
	_ = s[i:]
	tail := append(S(nil), s[i:]...)
	return append(append(s[:i], v...), tail...)
}
func Delete[S ~[]E, E any](s S, i, j int) S {
	_ = s[i:j:len(s)]
	if i == j { return s }
	oldlen := len(s)
	s = append(s[:i], s[j:]...)
	clear(s[len(s):oldlen])
	return s
}
func DeleteFunc[S ~[]E, E any](s S, del func(E) bool) S {
	i := 0
	for _, v := range s {
		if !del(v) { s[i] = v; i++ }
	}
	clear(s[i:])
	return s[:i]
}
func Replace[S ~[]E, E any](s S, i, j int, v ...E) S {
	_ = s[i:j]
	tail := append(S(nil), s[j:]...)
	return append(append(s[:i], v...), tail...)
}
func Clone[S ~[]E, E any](s S) S {
	if s == nil { return nil }
	return append(S{}, s...)
}
func Compact[S ~[]E, E comparable](s S) S {
	if len(s) < 2 { return s }
	i := 1
	for k := 1; k < len(s); k++ {
		if s[k] != s[k-1] { s[i] = s[k]; i++ }
	}
	clear(s[i:])
	return s[:i]
}
func CompactFunc[S ~[]E, E any](s S, eq func(E, E) bool) S {
	if len(s) < 2 { return s }
	i := 1
	for k := 1; k < len(s); k++ {
		if !eq(s[k], s[i-1]) { s[i] = s[k]; i++ }
	}
	clear(s[i:])
	return s[:i]
}
func Grow[S ~[]E, E any](s S, n int) S {
	if n < 0 { panic("cannot be negative") }
	if n -= cap(s) - len(s); n > 0 { s = append(s[:cap(s)], make([]E, n)...)[:len(s)] }
	return s
}
func Clip[S ~[]E, E any](s S) S { return s[:len(s):len(s)] }
func Concat[S ~[]E, E any](slices ...S) S {
	var all S
	for _, s := range slices { all = append(all, s...) }
	return all
}
func Repeat[S ~[]E, E any](x S, count int) S {
	if count < 0 { panic("cannot be negative") }
	all := make(S, 0, len(x)*count)
	for range count { all = append(all, x...) }
	return all
}
func All[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i, v := range s {
			if !yield(i, v) { return }
		}
	}
}
func Backward[Slice ~[]E, E any](s Slice) iter.Seq2[int, E] {
	return func(yield func(int, E) bool) {
		for i := len(s) - 1; i >= 0; i-- {
			if !yield(i, s[i]) { return }
		}
	}
}
func Values[Slice ~[]E, E any](s Slice) iter.Seq[E] {
	return func(yield func(E) bool) {
		for _, v := range s {
			if !yield(v) { return }
		}
	}
}
func AppendSeq[Slice ~[]E, E any](s Slice, seq iter.Seq[E]) Slice {
	for v := range seq { s = append(s, v) }
	return s
}
func Collect[E any](seq iter.Seq[E]) []E { return AppendSeq([]E(nil), seq) }
func Sorted[E cmp.Ordered](seq iter.Seq[E]) []E {
	s := Collect(seq)
	Sort(s)
	return s
}
func SortedFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E {
	s := Collect(seq)
	SortFunc(s, cmp)
	return s
}
func SortedStableFunc[E any](seq iter.Seq[E], cmp func(E, E) int) []E { return SortedFunc(seq, cmp) }
func Chunk[Slice ~[]E, E any](s Slice, n int) iter.Seq[Slice] {
	if n < 1 { panic("cannot be less than 1") }
	return func(yield func(Slice) bool) {
		for i := 0; i < len(s); i += n {
			end := min(n, len(s[i:]))
			if !yield(s[i : i+end : i+end]) { return }
		}
	}
}
`;
