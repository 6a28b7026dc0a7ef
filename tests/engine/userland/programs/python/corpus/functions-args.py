import functools
import inspect


def f(a, b=2, *args, c, d=4, **kw):
    """Docstring here.

    More text."""
    return a, b, args, c, d, kw


print(f(1, c=3), f(1, 2, 3, 4, c=5, e=6), f(*[1, 2], **{"c": 3}))
print(inspect.signature(f), f.__defaults__, f.__kwdefaults__, f.__doc__.splitlines()[0], f.__name__)


def pos_only(a, /, b, *, c):
    return a + b + c


print(pos_only(1, b=2, c=3))
for call in (lambda: f(), lambda: f(1), lambda: f(1, 2, c=3, a=5), lambda: pos_only(a=1, b=2, c=3), lambda: pos_only(1, 2, 3), lambda: pos_only(1, 2), lambda: (lambda x: x)(), lambda: f(1, c=2, **{"c": 3}), lambda: print(sep=1)):
    try:
        call()
    except TypeError as e:
        print(e)


def timer(func):
    @functools.wraps(func)
    def wrapper(*args, **kwargs):
        print(f"calling {func.__name__} with {args} {kwargs}")
        result = func(*args, **kwargs)
        print(f"{func.__name__} returned {result!r}")
        return result
    return wrapper


def repeat(times):
    def deco(func):
        @functools.wraps(func)
        def wrapper(*a, **k):
            return [func(*a, **k) for _ in range(times)]
        return wrapper
    return deco


@timer
@repeat(times=2)
def greet(name, punct="!"):
    return f"hi {name}{punct}"


greet("Bo", punct="?")
print(greet.__name__, greet.__wrapped__.__name__)


@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)


print(fib(80), fib.cache_info())


@functools.singledispatch
def show(x):
    return f"object {x}"


@show.register
def _(x: int):
    return f"int {x}"


@show.register(list)
def _(x):
    return f"list of {len(x)}"


print(show(1), show([1]), show("s"), functools.reduce(lambda a, b: a * b, range(1, 6)), functools.partial(pow, 2)(5), functools.partial(int, base=2)("101"))


def make_counter():
    n = 0

    def inc(step=1):
        nonlocal n
        n += step
        return n
    return inc


c = make_counter()
print(c(), c(5), c.__closure__[0].cell_contents, [g() for g in [lambda i=i: i for i in range(3)]], [g() for g in [lambda: i for i in range(3)]])


def bad_default(x, items=[]):
    items.append(x)
    return items


print(bad_default(1), bad_default(2), sorted(["b", "A", "c"], key=str.lower), (lambda *a, **k: (a, k))(1, x=2))


def outer():
    def inner():
        return undefined_name
    return inner()


outer()
