from collections import ChainMap, Counter, OrderedDict, defaultdict, deque, namedtuple, UserDict
from itertools import *
import operator

c = Counter("mississippi")
print(c, c.most_common(2), c["z"], c + Counter("miss"), c - Counter("miss"), sorted(c.elements()), c.total())
c.update("zzz")
c.subtract({"s": 10})
print(c, +c, -c)
Point = namedtuple("Point", "x y z", defaults=[0])
p = Point(1, 2)
print(p, p._asdict(), p._replace(x=9), Point._fields, p + (4,), Point._make([1, 2, 3]), p == (1, 2, 0))
d = deque([1, 2, 3], maxlen=3)
d.append(4)
d.appendleft(0)
d.rotate(1)
print(d, d[0], d.maxlen, list(reversed(d)))
cm = ChainMap({"a": 1}, {"a": 2, "b": 3})
print(cm["a"], cm["b"], dict(cm), cm)
od = OrderedDict(a=1, b=2)
od.move_to_end("a")
print(od, od.popitem(last=False), list(od))
dd = defaultdict(lambda: defaultdict(int))
dd["x"]["y"] += 1
print(dd["x"], len(dd))
print(list(accumulate([1, 2, 3, 4], operator.mul)), list(chain.from_iterable(["ab", "cd"])), list(combinations("abc", 2)), list(permutations([1, 2, 3], 2))[:3])
print([(k, list(g)) for k, g in groupby("aabbbc")], list(islice(count(5, 2), 3)), list(zip_longest("ab", "c", fillvalue="-")), list(product([0, 1], repeat=2)))
print(list(takewhile(lambda x: x < 3, [1, 2, 5, 1])), list(dropwhile(lambda x: x < 3, [1, 2, 5, 1])), list(compress("abcd", [1, 0, 1, 0])), list(starmap(pow, [(2, 3), (3, 2)])), list(pairwise([1, 2, 3])), list(batched("abcdefg", 3)))
a, b = tee([1, 2, 3])
print(list(a), list(b), list(repeat("x", 3)), list(filterfalse(None, [0, 1, ""])), next(cycle("ab")), list(combinations_with_replacement("ab", 2)))


class Lower(UserDict):
    def __setitem__(self, k, v):
        super().__setitem__(k.lower(), v)


l = Lower(A=1)
l["B"] = 2
print(l, "a" in l)
Point(1)
