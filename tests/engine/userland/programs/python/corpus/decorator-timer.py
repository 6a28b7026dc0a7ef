import functools, time
def retry(times, exceptions=(Exception,)):
    def decorator(func):
        @functools.wraps(func)
        def wrapper(*args, **kwargs):
            for attempt in range(1, times + 1):
                try:
                    return func(*args, **kwargs)
                except exceptions as exc:
                    print(f"Attempt {attempt} failed: {exc!r}")
                    if attempt == times:
                        raise
        return wrapper
    return decorator
calls = 0
@retry(3, (ValueError,))
def flaky(x):
    """Doc."""
    global calls
    calls += 1
    if calls < 3:
        raise ValueError(f"bad {x}")
    return x * 2
print(flaky(4), flaky.__name__, flaky.__doc__, flaky.__wrapped__)
class CountCalls:
    def __init__(self, f): functools.update_wrapper(self, f); self.f, self.n = f, 0
    def __call__(self, *a): self.n += 1; return self.f(*a)
@CountCalls
def hi(): return "hi"
hi(); hi(); print(hi.n, hi.__name__)
calls = 0
@retry(2)
def always(): raise RuntimeError("always")
always()
