import type { StandardPackage } from './standard-package.ts';

/** Locks are channels of one place: who cannot lock waits, and a program in which all wait is a deadlock, as in Go. */
export const sync: StandardPackage = {
  path: 'sync',
  source: `package sync
type Locker interface { Lock(); Unlock() }
type Mutex struct { c chan bool }
func (m *Mutex) Lock() {
	if m.c == nil { m.c = make(chan bool, 1) }
	m.c <- true
}
func (m *Mutex) TryLock() bool {
	if m.c == nil { m.c = make(chan bool, 1) }
	select {
	case m.c <- true: return true
	default: return false
	}
}
func (m *Mutex) Unlock() {
	if m.c == nil || len(m.c) == 0 { panic("sync: unlock of unlocked mutex") }
	<-m.c
}
type RWMutex struct { w Mutex; m Mutex; readers int }
func (rw *RWMutex) Lock() { rw.w.Lock() }
func (rw *RWMutex) Unlock() { rw.w.Unlock() }
func (rw *RWMutex) RLock() {
	rw.m.Lock()
	rw.readers++
	if rw.readers == 1 { rw.w.Lock() }
	rw.m.Unlock()
}
func (rw *RWMutex) RUnlock() {
	rw.m.Lock()
	rw.readers--
	if rw.readers == 0 { rw.w.Unlock() }
	rw.m.Unlock()
}
type WaitGroup struct { n int; waiting []chan bool }
func (wg *WaitGroup) Add(delta int) {
	wg.n += delta
	if wg.n < 0 { panic("sync: negative WaitGroup counter") }
	if wg.n == 0 {
		for _, c := range wg.waiting { c <- true }
		wg.waiting = nil
	}
}
func (wg *WaitGroup) Done() { wg.Add(-1) }
func (wg *WaitGroup) Wait() {
	if wg.n == 0 { return }
	c := make(chan bool, 1)
	wg.waiting = append(wg.waiting, c)
	<-c
}
func (wg *WaitGroup) Go(f func()) {
	wg.Add(1)
	go func() { defer wg.Done(); f() }()
}
type Once struct { done bool }
func (o *Once) Do(f func()) {
	if o.done { return }
	o.done = true
	f()
}
`,
};

export const atomic: StandardPackage = {
  path: 'sync/atomic',
  source: `package atomic
func AddInt32(addr *int32, delta int32) int32 { *addr += delta; return *addr }
func AddInt64(addr *int64, delta int64) int64 { *addr += delta; return *addr }
func LoadInt32(addr *int32) int32 { return *addr }
func LoadInt64(addr *int64) int64 { return *addr }
func StoreInt32(addr *int32, val int32) { *addr = val }
func StoreInt64(addr *int64, val int64) { *addr = val }
type Int32 struct { v int32 }
func (x *Int32) Add(delta int32) int32 { x.v += delta; return x.v }
func (x *Int32) Load() int32 { return x.v }
func (x *Int32) Store(val int32) { x.v = val }
type Int64 struct { v int64 }
func (x *Int64) Add(delta int64) int64 { x.v += delta; return x.v }
func (x *Int64) Load() int64 { return x.v }
func (x *Int64) Store(val int64) { x.v = val }
`,
};
