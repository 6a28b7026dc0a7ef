from abc import ABC, abstractmethod
from collections.abc import Iterable, Sized, Callable, Mapping, MutableMapping, Sequence, Hashable
class Shape(ABC):
    @abstractmethod
    def area(self): ...
    @property
    @abstractmethod
    def name(self): ...
    @classmethod
    @abstractmethod
    def make(cls): ...
class Square(Shape):
    def __init__(self, s): self.s = s
    def area(self): return self.s ** 2
class Full(Square):
    name = "full"
    @classmethod
    def make(cls): return cls(2)
for c in (Shape, Square):
    try:
        c(1)
    except TypeError as e:
        print(e)
print(Full.make().area(), Full(3).name, issubclass(Full, Shape), sorted(Square.__abstractmethods__))
class Bag:
    def __init__(self, *a): self.a = list(a)
    def __len__(self): return len(self.a)
    def __iter__(self): return iter(self.a)
    def __contains__(self, x): return x in self.a
b = Bag(1, 2)
print(isinstance(b, Iterable), isinstance(b, Sized), isinstance(b, Sequence), isinstance(len, Callable), isinstance([], Hashable), isinstance({}, Mapping))
class Upper(MutableMapping):
    def __init__(self, *a, **k):
        self.d = {}
        self.update(*a, **k)
    def __getitem__(self, k): return self.d[k.upper()]
    def __setitem__(self, k, v): self.d[k.upper()] = v
    def __delitem__(self, k): del self.d[k.upper()]
    def __iter__(self): return iter(self.d)
    def __len__(self): return len(self.d)
u = Upper(a=1, b=2)
print(u["A"], dict(u), "a" in u, u.pop("b"), len(u), u.get("zz", 0), list(u.items()), u.setdefault("q", 9), u == {"A": 1, "Q": 9})
print(u.keys(), u.values())
class S(Sequence):
    def __getitem__(self, i): return [10, 20, 30][i]
    def __len__(self): return 3
s = S()
print(list(s), list(reversed(s)), s.index(20), s.count(30), 10 in s)
try:
    class M(Mapping): pass
    M()
except TypeError as e:
    print(e)
@Shape.register
class Fake: pass
print(issubclass(Fake, Shape), isinstance(Fake(), Shape))
u["missing"]
