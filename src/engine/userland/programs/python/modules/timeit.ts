import type { LibraryModule } from '../vm/module-registry.ts';

/** timeit. */
export const timeit: LibraryModule = {
  source: String.raw`
import time, sys, itertools, gc
default_timer = time.perf_counter
default_number, default_repeat = 1000000, 5
class Timer:
    def __init__(self, stmt='pass', setup='pass', timer=default_timer, globals=None):
        self.timer = timer
        ns = {} if globals is None else dict(globals)
        self._stmt, self._setup, self._ns = stmt, setup, ns
        if not callable(stmt):
            text = 'def _inner(_it, _timer%s):\n    %s\n    _t0 = _timer()\n    for _i in _it:\n        %s\n    return _timer() - _t0\n' % (', _setup' if callable(setup) else '', '_setup()' if callable(setup) else setup.replace('\n', '\n    '), stmt.replace('\n', '\n        '))
            exec(compile(text, '<timeit-src>', 'exec'), ns)
            self._inner = ns['_inner']
    def timeit(self, number=default_number):
        it = itertools.repeat(None, number)
        if callable(self._stmt):
            (self._setup() if callable(self._setup) else exec(self._setup, self._ns))
            t0 = self.timer()
            for _ in it:
                self._stmt()
            return self.timer() - t0
        return self._inner(it, self.timer, self._setup) if callable(self._setup) else self._inner(it, self.timer)
    def repeat(self, repeat=default_repeat, number=default_number):
        return [self.timeit(number) for _ in range(repeat)]
    def autorange(self, callback=None):
        i = 1
        while True:
            for j in 1, 2, 5:
                number = i * j
                taken = self.timeit(number)
                if taken >= 0.2:
                    return number, taken
            i *= 10
def timeit(stmt='pass', setup='pass', timer=default_timer, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).timeit(number)
def repeat(stmt='pass', setup='pass', timer=default_timer, repeat=default_repeat, number=default_number, globals=None):
    return Timer(stmt, setup, timer, globals).repeat(repeat, number)
`,
};
