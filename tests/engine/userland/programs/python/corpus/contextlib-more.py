import contextlib, io, sys, os
from contextlib import contextmanager, suppress, redirect_stdout, ExitStack, closing, nullcontext, ContextDecorator
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("caught", e)
    finally:
        print(f"</{name}>")
with tag("b") as t:
    print(t)
with tag("i"):
    raise ValueError("inside")
with tag("a"), tag("c"):
    print("both")
with (
    tag("x") as x,
    tag("y") as y,
):
    print(x, y)
with suppress(FileNotFoundError, KeyError):
    os.remove("nope")
    print("never")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
with ExitStack() as stack:
    for n in ("1", "2"):
        stack.enter_context(tag(n))
    stack.callback(print, "callback", sep="-")
    print("in stack")
class Timer(ContextDecorator):
    def __enter__(self):
        print("start")
        return self
    def __exit__(self, exc_type, exc, tb):
        print("stop", exc_type, exc)
        return False
@Timer()
def work(): print("working")
work()
class Res:
    def close(self): print("closed")
with closing(Res()) as r:
    print(type(r).__name__)
with nullcontext(5) as n: print(n)
@contextmanager
def bad():
    if False:
        yield
try:
    with bad(): pass
except RuntimeError as e:
    print(e)
@contextmanager
def twice():
    yield 1
    yield 2
try:
    with twice(): pass
except RuntimeError as e:
    print(e)
try:
    with 5: pass
except TypeError as e:
    print(e)
try:
    with open: pass
except TypeError as e:
    print(e)
with Timer():
    1 / 0
