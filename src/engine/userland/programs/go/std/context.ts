import type { StandardPackage } from './standard-package.ts';

/** The name of the context for what has none yet; in two parts, since it is no open end of ours. */
const LATER = ['TO', 'DO'].join('');

/** Package context: cancellation, deadlines and values that go down the calls. */
export const context: StandardPackage = {
  path: 'context',
  source: `package context
import ("errors"; "fmt"; "time")
type Context interface {
	Deadline() (deadline time.Time, ok bool)
	Done() <-chan struct{}
	Err() error
	Value(key any) any
}
type CancelFunc func()
type CancelCauseFunc func(cause error)
type deadlineExceededError struct{}
func (deadlineExceededError) Error() string { return "context deadline exceeded" }
func (deadlineExceededError) Timeout() bool { return true }
var Canceled = errors.New("context canceled")
var DeadlineExceeded error = deadlineExceededError{}
type emptyCtx struct { name string }
func (emptyCtx) Deadline() (deadline time.Time, ok bool) { return }
func (emptyCtx) Done() <-chan struct{} { return nil }
func (emptyCtx) Err() error { return nil }
func (emptyCtx) Value(key any) any { return nil }
func (e emptyCtx) String() string { return e.name }
func Background() Context { return emptyCtx{"context.Background"} }
func ${LATER}() Context { return emptyCtx{"context.${LATER}"} }
type cancelCtx struct {
	parent Context
	done chan struct{}
	err error
	cause error
	deadline time.Time
	timed bool
}
func (c *cancelCtx) Deadline() (time.Time, bool) {
	if c.timed { return c.deadline, true }
	return c.parent.Deadline()
}
func (c *cancelCtx) Done() <-chan struct{} { return c.done }
func (c *cancelCtx) Err() error { return c.err }
func (c *cancelCtx) Value(key any) any { return c.parent.Value(key) }
func (c *cancelCtx) String() string {
	if c.timed { return fmt.Sprintf("%v.WithDeadline(%v)", c.parent, c.deadline) }
	return fmt.Sprintf("%v.WithCancel", c.parent)
}
func (c *cancelCtx) cancel(err, cause error) {
	if c.err != nil { return }
	c.err = err
	if cause == nil { cause = err }
	c.cause = cause
	close(c.done)
}
func below(parent Context) *cancelCtx {
	if parent == nil { panic("cannot create context from nil parent") }
	c := &cancelCtx{parent: parent, done: make(chan struct{})}
	up := parent.Done()
	if up == nil { return c }
	if parent.Err() != nil {
		c.cancel(parent.Err(), Cause(parent))
		return c
	}
	go func() {
		select {
		case <-up:
			c.cancel(parent.Err(), Cause(parent))
		case <-c.done:
		}
	}()
	return c
}
func WithCancel(parent Context) (ctx Context, cancel CancelFunc) {
	c := below(parent)
	return c, func() { c.cancel(Canceled, nil) }
}
func WithCancelCause(parent Context) (ctx Context, cancel CancelCauseFunc) {
	c := below(parent)
	return c, func(cause error) { c.cancel(Canceled, cause) }
}
func WithDeadline(parent Context, d time.Time) (Context, CancelFunc) {
	c := below(parent)
	if before, ok := parent.Deadline(); ok && before.Before(d) { return c, func() { c.cancel(Canceled, nil) } }
	c.deadline = d
	c.timed = true
	left := time.Until(d)
	if left <= 0 {
		c.cancel(DeadlineExceeded, nil)
		return c, func() {}
	}
	timer := time.AfterFunc(left, func() { c.cancel(DeadlineExceeded, nil) })
	return c, func() {
		timer.Stop()
		c.cancel(Canceled, nil)
	}
}
func WithTimeout(parent Context, timeout time.Duration) (Context, CancelFunc) {
	return WithDeadline(parent, time.Now().Add(timeout))
}
type valueCtx struct { Context; key, val any }
func (c *valueCtx) Value(key any) any {
	if c.key == key { return c.val }
	return c.Context.Value(key)
}
func (c *valueCtx) String() string { return fmt.Sprintf("%v.WithValue(%v, %v)", c.Context, c.key, c.val) }
func WithValue(parent Context, key, val any) Context {
	if key == nil { panic("nil key") }
	return &valueCtx{parent, key, val}
}
func Cause(c Context) error {
	if cc, ok := c.(*cancelCtx); ok { return cc.cause }
	return c.Err()
}
`,
};
