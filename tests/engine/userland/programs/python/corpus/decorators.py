import functools, time
def timed(fn):
    @functools.wraps(fn)
    def wrapper(*args, **kwargs):
        print(f"calling {fn.__name__}{args} {kwargs}")
        result = fn(*args, **kwargs)
        print("->", result)
        return result
    return wrapper

def repeat(n):
    def deco(fn):
        def inner(*a):
            return [fn(*a) for _ in range(n)]
        return inner
    return deco

@timed
def add(a, b=1):
    "Adds."
    return a + b

@repeat(3)
def hi(name):
    return f"hi {name}"

add(2, b=5)
print(add.__name__, add.__doc__, hi("bob"))

@functools.lru_cache(maxsize=None)
def fib(n):
    return n if n < 2 else fib(n - 1) + fib(n - 2)
print(fib(80), fib.cache_info())

class CountCalls:
    def __init__(self, fn):
        self.fn, self.n = fn, 0
    def __call__(self, *a):
        self.n += 1
        return self.fn(*a)
@CountCalls
def sq(x): return x * x
sq(2); sq(3)
print(sq.n)
