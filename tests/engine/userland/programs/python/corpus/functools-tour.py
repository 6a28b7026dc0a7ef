from functools import reduce, partial, total_ordering, singledispatch, cached_property, cmp_to_key, wraps
print(reduce(lambda a, b: a * b, range(1, 6)), partial(int, base=2)("101"), partial(print, "x", sep="-"))
@total_ordering
class V:
    def __init__(self, n): self.n = n
    def __eq__(self, o): return self.n == o.n
    def __lt__(self, o): return self.n < o.n
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
@singledispatch
def show(x): return f"obj {x}"
@show.register
def _(x: int): return f"int {x}"
@show.register(list)
def _(x): return f"list of {len(x)}"
print(show(1), show([1]), show("s"))
class C:
    @cached_property
    def v(self): print("computing"); return 42
c = C(); print(c.v, c.v)
print(sorted([3, 1, 2], key=cmp_to_key(lambda a, b: b - a)))
reduce(lambda a, b: a, [])
