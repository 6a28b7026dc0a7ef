import contextlib
import io
import os
import sys
from contextlib import contextmanager, suppress, ExitStack, redirect_stdout, closing, nullcontext


@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name.upper()
    except ValueError as e:
        print("swallowed", e)
    finally:
        print(f"</{name}>")


with tag("div") as a, tag("p") as b:
    print(a, b)
    raise ValueError("inside")
with suppress(FileNotFoundError):
    os.remove("nothing.txt")
buf = io.StringIO()
with redirect_stdout(buf):
    print("hidden")
print(repr(buf.getvalue()))
with ExitStack() as stack:
    files = [stack.enter_context(open(f"f{i}.txt", "w")) for i in range(3)]
    stack.callback(print, "callback runs last-in first-out")
    stack.push(lambda *exc: print("pushed", exc[0]))
print([f.closed for f in files])


class Timer:
    def __enter__(self):
        return self

    def __exit__(self, exc_type, exc, tb):
        print("exit with", exc_type and exc_type.__name__, exc)
        return exc_type is KeyError


with Timer():
    {}["x"]


@tag("func")
def decorated():
    print("in function")


decorated()
with nullcontext(5) as n:
    print(n)
with (
    tag("one") as o,
    tag("two"),
):
    print(o)
with Timer():
    int("x")
