import type { StandardPackage } from './standard-package.ts';

/** One goroutine runs at a time and gives way only between statements, so plain operations are atomic. */
export const atomic: StandardPackage = {
  path: 'sync/atomic',
  source: `package atomic
func AddInt32(addr *int32, delta int32) int32 { *addr += delta; return *addr }
func LoadInt32(addr *int32) int32 { return *addr }
func StoreInt32(addr *int32, val int32) { *addr = val }
func SwapInt32(addr *int32, val int32) int32 { old := *addr; *addr = val; return old }
func CompareAndSwapInt32(addr *int32, old, val int32) bool {
	if *addr != old { return false }
	*addr = val
	return true
}
type Int32 struct { v int32 }
func (x *Int32) Add(delta int32) int32 { x.v += delta; return x.v }
func (x *Int32) Load() int32 { return x.v }
func (x *Int32) Store(val int32) { x.v = val }
func (x *Int32) Swap(val int32) int32 { old := x.v; x.v = val; return old }
func (x *Int32) CompareAndSwap(old, val int32) bool { return CompareAndSwapInt32(&x.v, old, val) }
func AddInt64(addr *int64, delta int64) int64 { *addr += delta; return *addr }
func LoadInt64(addr *int64) int64 { return *addr }
func StoreInt64(addr *int64, val int64) { *addr = val }
func SwapInt64(addr *int64, val int64) int64 { old := *addr; *addr = val; return old }
func CompareAndSwapInt64(addr *int64, old, val int64) bool {
	if *addr != old { return false }
	*addr = val
	return true
}
type Int64 struct { v int64 }
func (x *Int64) Add(delta int64) int64 { x.v += delta; return x.v }
func (x *Int64) Load() int64 { return x.v }
func (x *Int64) Store(val int64) { x.v = val }
func (x *Int64) Swap(val int64) int64 { old := x.v; x.v = val; return old }
func (x *Int64) CompareAndSwap(old, val int64) bool { return CompareAndSwapInt64(&x.v, old, val) }
func AddUint32(addr *uint32, delta uint32) uint32 { *addr += delta; return *addr }
func LoadUint32(addr *uint32) uint32 { return *addr }
func StoreUint32(addr *uint32, val uint32) { *addr = val }
func SwapUint32(addr *uint32, val uint32) uint32 { old := *addr; *addr = val; return old }
func CompareAndSwapUint32(addr *uint32, old, val uint32) bool {
	if *addr != old { return false }
	*addr = val
	return true
}
type Uint32 struct { v uint32 }
func (x *Uint32) Add(delta uint32) uint32 { x.v += delta; return x.v }
func (x *Uint32) Load() uint32 { return x.v }
func (x *Uint32) Store(val uint32) { x.v = val }
func (x *Uint32) Swap(val uint32) uint32 { old := x.v; x.v = val; return old }
func (x *Uint32) CompareAndSwap(old, val uint32) bool { return CompareAndSwapUint32(&x.v, old, val) }
func AddUint64(addr *uint64, delta uint64) uint64 { *addr += delta; return *addr }
func LoadUint64(addr *uint64) uint64 { return *addr }
func StoreUint64(addr *uint64, val uint64) { *addr = val }
func SwapUint64(addr *uint64, val uint64) uint64 { old := *addr; *addr = val; return old }
func CompareAndSwapUint64(addr *uint64, old, val uint64) bool {
	if *addr != old { return false }
	*addr = val
	return true
}
type Uint64 struct { v uint64 }
func (x *Uint64) Add(delta uint64) uint64 { x.v += delta; return x.v }
func (x *Uint64) Load() uint64 { return x.v }
func (x *Uint64) Store(val uint64) { x.v = val }
func (x *Uint64) Swap(val uint64) uint64 { old := x.v; x.v = val; return old }
func (x *Uint64) CompareAndSwap(old, val uint64) bool { return CompareAndSwapUint64(&x.v, old, val) }
type Bool struct { v bool }
func (x *Bool) Load() bool { return x.v }
func (x *Bool) Store(val bool) { x.v = val }
func (x *Bool) Swap(val bool) bool { old := x.v; x.v = val; return old }
func (x *Bool) CompareAndSwap(old, val bool) bool {
	if x.v != old { return false }
	x.v = val
	return true
}
type Value struct { v any }
func (v *Value) Load() any { return v.v }
func (v *Value) Store(val any) {
	if val == nil { panic("sync/atomic: store of nil value into Value") }
	v.v = val
}
func (v *Value) Swap(val any) any { old := v.v; v.v = val; return old }
type Pointer[T any] struct { p *T }
func (x *Pointer[T]) Load() *T { return x.p }
func (x *Pointer[T]) Store(val *T) { x.p = val }
func (x *Pointer[T]) Swap(val *T) *T { old := x.p; x.p = val; return old }
func (x *Pointer[T]) CompareAndSwap(old, val *T) bool {
	if x.p != old { return false }
	x.p = val
	return true
}
`,
};
