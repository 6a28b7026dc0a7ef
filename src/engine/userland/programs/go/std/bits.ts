import type { StandardPackage } from './standard-package.ts';

export const bits: StandardPackage = {
  path: 'math/bits',
  source: `package bits
const UintSize = 64
func Len64(x uint64) int {
	n := 0
	for ; x != 0; x >>= 1 { n++ }
	return n
}
func Len(x uint) int { return Len64(uint64(x)) }
func Len32(x uint32) int { return Len64(uint64(x)) }
func Len16(x uint16) int { return Len64(uint64(x)) }
func Len8(x uint8) int { return Len64(uint64(x)) }
func OnesCount64(x uint64) int {
	n := 0
	for ; x != 0; x &= x - 1 { n++ }
	return n
}
func OnesCount(x uint) int { return OnesCount64(uint64(x)) }
func OnesCount32(x uint32) int { return OnesCount64(uint64(x)) }
func OnesCount16(x uint16) int { return OnesCount64(uint64(x)) }
func OnesCount8(x uint8) int { return OnesCount64(uint64(x)) }
func LeadingZeros(x uint) int { return 64 - Len(x) }
func LeadingZeros64(x uint64) int { return 64 - Len64(x) }
func LeadingZeros32(x uint32) int { return 32 - Len32(x) }
func LeadingZeros8(x uint8) int { return 8 - Len8(x) }
func TrailingZeros64(x uint64) int {
	if x == 0 { return 64 }
	n := 0
	for ; x&1 == 0; x >>= 1 { n++ }
	return n
}
func TrailingZeros(x uint) int { return TrailingZeros64(uint64(x)) }
func TrailingZeros32(x uint32) int {
	if x == 0 { return 32 }
	return TrailingZeros64(uint64(x))
}
func RotateLeft64(x uint64, k int) uint64 { s := uint(k) & 63; return x<<s | x>>(64-s) }
func RotateLeft(x uint, k int) uint { return uint(RotateLeft64(uint64(x), k)) }
func RotateLeft32(x uint32, k int) uint32 { s := uint(k) & 31; return x<<s | x>>(32-s) }
func RotateLeft8(x uint8, k int) uint8 { s := uint(k) & 7; return x<<s | x>>(8-s) }
func Reverse64(x uint64) uint64 {
	var r uint64
	for i := 0; i < 64; i++ { r = r<<1 | x&1; x >>= 1 }
	return r
}
func Reverse(x uint) uint { return uint(Reverse64(uint64(x))) }
func Reverse32(x uint32) uint32 { return uint32(Reverse64(uint64(x)) >> 32) }
func Reverse8(x uint8) uint8 { return uint8(Reverse64(uint64(x)) >> 56) }
`,
};

export const fnv: StandardPackage = {
  path: 'hash/fnv',
  source: `package fnv
type Hash32 struct { h uint32; a bool }
type Hash64 struct { h uint64; a bool }
func New32() *Hash32 { return &Hash32{2166136261, false} }
func New32a() *Hash32 { return &Hash32{2166136261, true} }
func New64() *Hash64 { return &Hash64{14695981039346656037, false} }
func New64a() *Hash64 { return &Hash64{14695981039346656037, true} }
func (s *Hash32) Write(data []byte) (int, error) {
	for _, c := range data {
		if s.a { s.h = (s.h ^ uint32(c)) * 16777619 } else { s.h = s.h*16777619 ^ uint32(c) }
	}
	return len(data), nil
}
func (s *Hash32) Sum32() uint32 { return s.h }
func (s *Hash32) Reset() { s.h = 2166136261 }
func (s *Hash64) Write(data []byte) (int, error) {
	for _, c := range data {
		if s.a { s.h = (s.h ^ uint64(c)) * 1099511628211 } else { s.h = s.h*1099511628211 ^ uint64(c) }
	}
	return len(data), nil
}
func (s *Hash64) Sum64() uint64 { return s.h }
func (s *Hash64) Reset() { s.h = 14695981039346656037 }
`,
};
