import traceback


def by_index(items): return items[10]
def by_key(d): return d["missing"]
def by_attr(o): return o.upper().nothing
def by_call(f): return f(1, 2)
def by_add(a, b): return a + b * 2
def by_unpack(t):
    a, b = t
def by_import():
    import does_not_exist
def by_from():
    from os import nothing_here
def by_int(): return int("12a")
def by_float(): return float("x.y")
def by_recursion(n=0): return [][n]
def by_assert(): assert 1 == 2, "math is broken"
def by_del():
    del undefined_thing
def by_stop(): return next(iter([]))
def by_encode(): return "é".encode("ascii")
def by_decode(): return b"\xff".decode()
def by_file(): return open("/no/such/file")
def by_hash(): return {[1]: 2}
def by_sub(): return None[0]
def by_iter():
    for x in 5:
        pass
def by_cmp(): return sorted([1, "a"])
def by_kw(): return print("x", bogus=1)
def by_format(): return "{:d}".format("x")
def by_percent(): return "%d items" % "many"
def by_chr(): return chr(-1)
def by_shift(): return 1 << -1
def by_zero(): return 0 ** -1
def by_mod(): return 5.0 % 0
def by_abstract():
    from abc import ABC, abstractmethod
    class A(ABC):
        @abstractmethod
        def f(self): ...
    return A()

calls = [
    (by_index, [1]), (by_key, {}), (by_attr, "x"), (by_call, len), (by_add, 1, "x"), (by_unpack, (1, 2, 3)),
    (by_import,), (by_from,), (by_int,), (by_float,), (by_recursion,), (by_assert,), (by_del,), (by_stop,), (by_encode,), (by_decode,),
    (by_file,), (by_hash,), (by_sub,), (by_iter,), (by_cmp,), (by_kw,), (by_format,), (by_percent,), (by_chr,), (by_shift,), (by_zero,), (by_mod,), (by_abstract,),
]
for f, *args in calls:
    try:
        f(*args)
    except Exception:
        traceback.print_exc()
