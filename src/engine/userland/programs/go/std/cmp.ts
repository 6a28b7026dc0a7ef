import type { StandardPackage } from './standard-package.ts';

export const cmp: StandardPackage = {
  path: 'cmp',
  source: `package cmp
type Ordered interface {
	~int | ~int8 | ~int16 | ~int32 | ~int64 | ~uint | ~uint8 | ~uint16 | ~uint32 | ~uint64 | ~uintptr | ~float32 | ~float64 | ~string
}
func Less[T Ordered](x, y T) bool { return (x != x && y == y) || x < y }
func Compare[T Ordered](x, y T) int {
	if x != x {
		if y != y { return 0 }
		return -1
	}
	if y != y { return +1 }
	if x < y { return -1 }
	if x > y { return +1 }
	return 0
}
func Or[T comparable](vals ...T) T {
	var zero T
	for _, val := range vals {
		if val != zero { return val }
	}
	return zero
}
`,
};
