import { Fatal } from '../run/panic.ts';
import type { StandardPackage } from './standard-package.ts';

/** Locks are channels of one place: who cannot lock waits, and a program in which all wait is a deadlock, as in Go. */
export const sync: StandardPackage = {
  path: 'sync',
  source: `package sync
func fatal(message string)
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
	if m.c == nil || len(m.c) == 0 { fatal("sync: unlock of unlocked mutex") }
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
func (rw *RWMutex) TryLock() bool { return rw.w.TryLock() }
func (rw *RWMutex) TryRLock() bool {
	if rw.readers > 0 { rw.readers++; return true }
	if !rw.w.TryLock() { return false }
	rw.readers = 1
	return true
}
type rlocker struct { rw *RWMutex }
func (r rlocker) Lock() { r.rw.RLock() }
func (r rlocker) Unlock() { r.rw.RUnlock() }
func (rw *RWMutex) RLocker() Locker { return rlocker{rw} }
type Once struct { done bool; m Mutex }
func (o *Once) Do(f func()) {
	if o.done { return }
	o.m.Lock()
	defer o.m.Unlock()
	if o.done { return }
	defer func() { o.done = true }()
	f()
}
func OnceFunc(f func()) func() {
	var once Once
	return func() { once.Do(f) }
}
func OnceValue[T any](f func() T) func() T {
	var once Once
	var result T
	return func() T {
		once.Do(func() { result = f() })
		return result
	}
}
func OnceValues[T1, T2 any](f func() (T1, T2)) func() (T1, T2) {
	var once Once
	var r1 T1
	var r2 T2
	return func() (T1, T2) {
		once.Do(func() { r1, r2 = f() })
		return r1, r2
	}
}
type Cond struct { L Locker; waiting []chan bool }
func NewCond(l Locker) *Cond { return &Cond{L: l} }
func (c *Cond) Wait() {
	woken := make(chan bool, 1)
	c.waiting = append(c.waiting, woken)
	c.L.Unlock()
	<-woken
	c.L.Lock()
}
func (c *Cond) Signal() {
	if len(c.waiting) == 0 { return }
	c.waiting[0] <- true
	c.waiting = c.waiting[1:]
}
func (c *Cond) Broadcast() {
	for len(c.waiting) > 0 { c.Signal() }
}
type Map struct { m map[any]any }
func (m *Map) Load(key any) (value any, ok bool) { value, ok = m.m[key]; return }
func (m *Map) Store(key, value any) {
	if m.m == nil { m.m = map[any]any{} }
	m.m[key] = value
}
func (m *Map) LoadOrStore(key, value any) (actual any, loaded bool) {
	if actual, loaded = m.m[key]; loaded { return }
	m.Store(key, value)
	return value, false
}
func (m *Map) LoadAndDelete(key any) (value any, loaded bool) {
	value, loaded = m.m[key]
	delete(m.m, key)
	return
}
func (m *Map) Delete(key any) { delete(m.m, key) }
func (m *Map) Swap(key, value any) (previous any, loaded bool) {
	previous, loaded = m.m[key]
	m.Store(key, value)
	return
}
func (m *Map) CompareAndSwap(key, old, new any) bool {
	if value, ok := m.m[key]; !ok || value != old { return false }
	m.m[key] = new
	return true
}
func (m *Map) Range(f func(key, value any) bool) {
	for k, v := range m.m {
		if !f(k, v) { return }
	}
}
func (m *Map) Clear() { clear(m.m) }
type Pool struct { New func() any; items []any }
func (p *Pool) Get() any {
	if n := len(p.items); n > 0 {
		x := p.items[n-1]
		p.items = p.items[:n-1]
		return x
	}
	if p.New != nil { return p.New() }
	return nil
}
func (p *Pool) Put(x any) {
	if x != nil { p.items = append(p.items, x) }
}
`,
  natives: {
    fatal([message]) {
      throw new Fatal(message as string);
    },
  },
};
