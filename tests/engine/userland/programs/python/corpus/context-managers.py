from contextlib import contextmanager, suppress, ExitStack, redirect_stdout
import io
class Managed:
    def __init__(self, name): self.name = name
    def __enter__(self): print("enter", self.name); return self
    def __exit__(self, t, v, tb): print("exit", self.name, t.__name__ if t else None); return t is KeyError
with Managed("a") as a, Managed("b"):
    print("body", a.name)
with Managed("c"):
    raise KeyError("swallowed")
@contextmanager
def tag(name):
    print(f"<{name}>")
    try:
        yield name
    finally:
        print(f"</{name}>")
with tag("p") as t: print(t)
with suppress(FileNotFoundError): open("nope")
buf = io.StringIO()
with redirect_stdout(buf): print("captured")
print(repr(buf.getvalue()))
with ExitStack() as st:
    for n in "xy": st.enter_context(Managed(n))
with tag("q"):
    raise RuntimeError("inside")
