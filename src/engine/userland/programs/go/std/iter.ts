import type { StandardPackage } from './standard-package.ts';

export const iter: StandardPackage = {
  path: 'iter',
  source: `package iter
type Seq[V any] func(yield func(V) bool)
type Seq2[K, V any] func(yield func(K, V) bool)
func Pull[V any](seq Seq[V]) (next func() (V, bool), stop func()) {
	values := make(chan V)
	quit := make(chan bool)
	started, done := false, false
	run := func() {
		seq(func(v V) bool {
			select {
			case values <- v:
				return true
			case <-quit:
				return false
			}
		})
		close(values)
	}
	next = func() (V, bool) {
		var zero V
		if done { return zero, false }
		if !started { started = true; go run() }
		v, ok := <-values
		if !ok { done = true }
		return v, ok
	}
	stop = func() {
		if !done {
			done = true
			if started { close(quit) }
		}
	}
	return next, stop
}
func Pull2[K, V any](seq Seq2[K, V]) (next func() (K, V, bool), stop func()) {
	type pair struct { k K; v V }
	one, stop := Pull(func(yield func(pair) bool) {
		seq(func(k K, v V) bool { return yield(pair{k, v}) })
	})
	next = func() (K, V, bool) {
		p, ok := one()
		return p.k, p.v, ok
	}
	return next, stop
}
`,
};
