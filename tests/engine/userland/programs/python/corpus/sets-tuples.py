a, b = {1, 2, 3}, {2, 3, 4}
print(a | b, a & b, a - b, a ^ b, a <= b, {2} < a, a.isdisjoint({9}))
a.add(5); a.discard(9); a.remove(1); print(a, len(a), frozenset([1, 1]))
t = (1, "x", [2]); t[2].append(3); print(t, t.index("x"), t.count(1), t + (4,), hash((1, 2)) == hash((1, 2)))
from collections import namedtuple
P = namedtuple("P", ["x", "y"], defaults=[0]); p = P(1)
print(p, p.x, p._asdict(), p._replace(y=9), P._fields); x, y = p
print((1, 2) < (1, 3), tuple("ab"), (1,), ())
t[0] = 5
