import type { LibraryModule } from '../vm/module-registry.ts';

/** itertools. */
export const itertools: LibraryModule = {
  source: `
class _callable_iterator:
    def __init__(self, step):
        self._step = step
    def __iter__(self):
        return self
    def __next__(self):
        return self._step()

class count:
    def __init__(self, start=0, step=1):
        if not hasattr(start, '__add__') or isinstance(start, (str, bytes, list, tuple)) or isinstance(step, (str, bytes, list, tuple)):
            raise TypeError('a number is required')
        self._n, self._step = start, step
    def __iter__(self):
        return self
    def __next__(self):
        n = self._n
        self._n = n + self._step
        return n
    def __repr__(self):
        return 'count(%r)' % self._n if self._step == 1 else 'count(%r, %r)' % (self._n, self._step)

class repeat:
    def __init__(self, *args, **kwargs):
        if not args and 'object' not in kwargs:
            raise TypeError("repeat() missing required argument 'object' (pos 1)")
        self._set(*args, **kwargs)
    def _set(self, object, times=None):
        self._o, self._t = object, times
    def __iter__(self):
        return self
    def __next__(self):
        if self._t is not None:
            if self._t <= 0:
                raise StopIteration
            self._t -= 1
        return self._o
    def __repr__(self):
        return 'repeat(%r)' % (self._o,) if self._t is None else 'repeat(%r, %d)' % (self._o, self._t)

def cycle(iterable):
    saved = []
    for x in iterable:
        yield x
        saved.append(x)
    while saved:
        yield from saved

class chain:
    def __init__(self, *iterables):
        self._g = self._run(iterables)
    @staticmethod
    def _run(iterables):
        for it in iterables:
            yield from it
    @classmethod
    def from_iterable(cls, iterables):
        self = cls()
        self._g = cls._run(iterables)
        return self
    def __iter__(self):
        return self
    def __next__(self):
        return next(self._g)

def _islice_bounds(iterable, *args):
    if not args or len(args) > 3:
        raise TypeError('islice expected at %s %d arguments, got %d' % ('least' if not args else 'most', 2 if not args else 4, len(args) + 1))
    iter(iterable)
    s = slice(*args)
    for v, what in ((s.start, 'Indices'), (s.stop, 'Stop argument' if len(args) == 1 else 'Indices')):
        if v is not None and (not isinstance(v, int) or v < 0):
            raise ValueError(what + ' for islice() must be None or an integer: 0 <= x <= sys.maxsize.')
    if s.step is not None and (not isinstance(s.step, int) or s.step < 1):
        raise ValueError('Step for islice() must be a positive integer or None.')
def islice(iterable, *args):
    s = slice(*args)
    start, stop, step = s.start or 0, s.stop, s.step or 1
    if stop is not None and start >= stop and stop == 0:
        return
    i = 0
    nexti = start
    it = iter(iterable)
    while stop is None or i < stop:
        try:
            x = next(it)
        except StopIteration:
            return
        if i == nexti:
            yield x
            nexti += step
            if stop is not None and nexti >= stop:
                return
        i += 1

def accumulate(iterable, func=None, *, initial=None):
    it = iter(iterable)
    total = initial
    if initial is None:
        try:
            total = next(it)
        except StopIteration:
            return
    yield total
    for x in it:
        total = total + x if func is None else func(total, x)
        yield total
def takewhile(predicate, iterable):
    for x in iterable:
        if not predicate(x):
            return
        yield x
def dropwhile(predicate, iterable):
    it = iter(iterable)
    for x in it:
        if not predicate(x):
            yield x
            break
    yield from it
def filterfalse(predicate, iterable):
    for x in iterable:
        if not (predicate(x) if predicate is not None else x):
            yield x
def compress(data, selectors):
    return (d for d, s in zip(data, selectors) if s)
def starmap(function, iterable):
    for args in iterable:
        yield function(*args)
def pairwise(iterable):
    it = iter(iterable)
    try:
        a = next(it)
    except StopIteration:
        return
    for b in it:
        yield a, b
        a = b
def batched(iterable, n, *, strict=False):
    it = iter(iterable)
    while batch := tuple(islice(it, n)):
        if strict and len(batch) != n:
            raise ValueError('batched(): incomplete batch')
        yield batch
def zip_longest(*iterables, fillvalue=None):
    its = [iter(i) for i in iterables]
    active = len(its)
    if not active:
        return
    done = [False] * active
    while True:
        values = []
        for i, it in enumerate(its):
            v = fillvalue
            if not done[i]:
                try:
                    v = next(it)
                except StopIteration:
                    done[i] = True
                    active -= 1
                    if not active:
                        return
            values.append(v)
        yield tuple(values)
def product(*iterables, repeat=1):
    pools = [tuple(p) for p in iterables] * repeat
    n = len(pools)
    if any(not p for p in pools):
        return
    idx = [0] * n
    while True:
        yield tuple(p[i] for p, i in zip(pools, idx))
        for k in reversed(range(n)):
            idx[k] += 1
            if idx[k] < len(pools[k]):
                break
            idx[k] = 0
        else:
            return
def permutations(iterable, r=None):
    pool = tuple(iterable)
    n = len(pool)
    r = n if r is None else r
    if r > n:
        return
    indices = list(range(n))
    cycles = list(range(n, n - r, -1))
    yield tuple(pool[i] for i in indices[:r])
    while n:
        for i in reversed(range(r)):
            cycles[i] -= 1
            if cycles[i] == 0:
                indices[i:] = indices[i + 1:] + indices[i:i + 1]
                cycles[i] = n - i
            else:
                j = cycles[i]
                indices[i], indices[-j] = indices[-j], indices[i]
                yield tuple(pool[i] for i in indices[:r])
                break
        else:
            return
def combinations(iterable, r):
    pool = tuple(iterable)
    n = len(pool)
    if r > n:
        return
    indices = list(range(r))
    yield tuple(pool[i] for i in indices)
    while True:
        for i in reversed(range(r)):
            if indices[i] != i + n - r:
                break
        else:
            return
        indices[i] += 1
        for j in range(i + 1, r):
            indices[j] = indices[j - 1] + 1
        yield tuple(pool[i] for i in indices)
def combinations_with_replacement(iterable, r):
    pool = tuple(iterable)
    n = len(pool)
    if not n and r:
        return
    indices = [0] * r
    yield tuple(pool[i] for i in indices)
    while True:
        for i in reversed(range(r)):
            if indices[i] != n - 1:
                break
        else:
            return
        indices[i:] = [indices[i] + 1] * (r - i)
        yield tuple(pool[i] for i in indices)
class groupby:
    def __init__(self, *args, **kwargs):
        if not args and 'iterable' not in kwargs:
            raise TypeError("groupby() missing required argument 'iterable' (pos 1)")
        self._set(*args, **kwargs)
    def _set(self, iterable, key=None):
        self._key = key or (lambda x: x)
        self._it = iter(iterable)
        self._tgt = self._cur = object()
        self._val = None
    def __iter__(self):
        return self
    def __next__(self):
        self._id = object()
        while self._cur == self._tgt:
            self._val = next(self._it)
            self._cur = self._key(self._val)
        self._tgt = self._cur
        return self._cur, self._group(self._tgt, self._id)
    def _group(self, tgt, id):
        while self._id is id and self._cur == tgt:
            yield self._val
            try:
                self._val = next(self._it)
            except StopIteration:
                return
            self._cur = self._key(self._val)
def tee(iterable, n=2):
    from collections import deque
    if n < 0:
        raise ValueError('n must be >= 0')
    it = iter(iterable)
    queues = [deque() for _ in range(n)]
    def gen(q):
        while True:
            if not q:
                try:
                    v = next(it)
                except StopIteration:
                    return
                for one in queues:
                    one.append(v)
            yield q.popleft()
    return tuple(gen(q) for q in queues)

# In CPython these are classes; each looks at its arguments at once and steps a generator of its own.
def _kind(run, look=lambda *args, **kwargs: None):
    names = run.__code__.co_varnames[:run.__code__.co_argcount]
    needed = len(names) - len(run.__defaults__ or ())
    fixed = run.__name__ in ('takewhile', 'dropwhile', 'filterfalse', 'starmap', 'pairwise', 'islice')
    def __new__(cls, /, *args, **kwargs):
        if len(args) < needed:
            missing = [n for n in names[len(args):needed] if n not in kwargs]
            if missing and fixed:
                raise TypeError('%s expected %d argument%s, got %d' % (run.__name__, needed, '' if needed == 1 else 's', len(args)))
            if missing:
                raise TypeError("%s() missing required argument '%s' (pos %d)" % (run.__name__, missing[0], names.index(missing[0]) + 1))
        if fixed and kwargs:
            raise TypeError('%s() takes no keyword arguments' % run.__name__)
        look(*args, **kwargs)
        self = object.__new__(cls)
        self._g = run(*args, **kwargs)
        return self
    def __iter__(self):
        return self._g
    def __next__(self):
        return next(self._g)
    return type(run.__name__, (), {'__new__': __new__, '__iter__': __iter__, '__next__': __next__, '__module__': 'itertools'})
def _first(iterable, *args, **kwargs):
    iter(iterable)
def _second(function, iterable=None, *args):
    iter(iterable)
def _product(*iterables, repeat=1):
    if not isinstance(repeat, int):
        raise TypeError("'%s' object cannot be interpreted as an integer" % type(repeat).__name__)
    _all(*iterables)
def _longest(*iterables, **kwargs):
    if set(kwargs) - {'fillvalue'}:
        raise TypeError('zip_longest() got an unexpected keyword argument')
    _all(*iterables)
def _all(*iterables, **kwargs):
    for iterable in iterables:
        iter(iterable)
def _sized(iterable, r=None, *args):
    iter(iterable)
    if r is not None and r < 0:
        raise ValueError('r must be non-negative')
def _some(iterable, n, **kwargs):
    iter(iterable)
    if n < 1:
        raise ValueError('n must be at least one')
for _run, _look in ((cycle, _first), (islice, _islice_bounds), (accumulate, _first), (takewhile, _second), (dropwhile, _second), (filterfalse, _second), (starmap, _second),
        (compress, _all), (pairwise, _first), (batched, _some), (zip_longest, _longest), (product, _product), (permutations, _sized), (combinations, _sized), (combinations_with_replacement, _sized)):
    globals()[_run.__name__] = _kind(_run, _look)
`,
};
