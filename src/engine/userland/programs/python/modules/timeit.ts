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

def main(args=None):
    import getopt
    args = sys.argv[1:] if args is None else args
    try:
        opts, args = getopt.getopt(args, 'n:u:s:r:pvh', ['number=', 'setup=', 'repeat=', 'process', 'verbose', 'unit=', 'help'])
    except getopt.error as err:
        print(err)
        print('use -h/--help for command line help')
        return 2
    number, rounds, setup, unit, verbose = 0, default_repeat, [], None, 0
    for o, a in opts:
        if o in ('-n', '--number'):
            number = int(a)
        elif o in ('-r', '--repeat'):
            rounds = max(int(a), 1)
        elif o in ('-s', '--setup'):
            setup.append(a)
        elif o in ('-u', '--unit'):
            unit = a
        elif o in ('-v', '--verbose'):
            verbose += 1
    t = Timer('\n'.join(args) or 'pass', '\n'.join(setup) or 'pass')
    if not number:
        number, _ = t.autorange()
    best = min(t.repeat(rounds, number)) / number
    units = {'nsec': 1e-9, 'usec': 1e-6, 'msec': 1e-3, 'sec': 1.0}
    if unit is None:
        unit = next((u for u, scale in sorted(units.items(), key=lambda x: -x[1]) if best >= scale), 'nsec')
    print('%d loop%s, best of %d: %s per loop' % (number, '' if number == 1 else 's', rounds, '%.*g %s' % (3, best / units[unit], unit)))

if __name__ == '__main__':
    sys.exit(main())
__all__ = ['Timer', 'default_timer', 'repeat', 'timeit']
`,
};
