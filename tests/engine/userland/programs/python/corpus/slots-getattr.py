class P:
    __slots__ = ("x", "y")
    def __init__(self, x): self.x = x
p = P(1)
for f in (lambda: p.y, lambda: setattr(p, "z", 1)):
    try: f()
    except AttributeError as e: print(e)
class Dyn:
    def __getattr__(self, n):
        if n.startswith("get_"): return lambda: n[4:]
        raise AttributeError(f"no {n}")
    def __setattr__(self, n, v): print("set", n, v); super().__setattr__(n, v)
    def __delattr__(self, n): print("del", n); super().__delattr__(n)
d = Dyn(); d.a = 1; print(d.a, d.get_foo()); del d.a
class Desc:
    def __set_name__(self, o, n): self.n = "_" + n
    def __get__(self, o, t=None): return self if o is None else getattr(o, self.n, "unset")
    def __set__(self, o, v):
        if not isinstance(v, int): raise TypeError(f"{self.n[1:]} must be int")
        setattr(o, self.n, v)
class Q: n = Desc()
q = Q(); print(q.n); q.n = 5; print(q.n, q.__dict__)
q.n = "x"
