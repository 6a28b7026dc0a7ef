from operator import itemgetter, attrgetter
from dataclasses import dataclass
people = [("Zoe", 30), ("adam", 25), ("Ben", 30)]
print(sorted(people), sorted(people, key=itemgetter(1)), sorted(people, key=lambda p: (-p[1], p[0].lower())))
@dataclass
class P:
    name: str
    age: int
ps = [P(*p) for p in people]
print(sorted(ps, key=attrgetter("age", "name")))
ps.sort(key=lambda p: p.name, reverse=True)
print(ps, min(ps, key=lambda p: p.age))
print(sorted("banana"), sorted({"b": 1, "a": 2}.items(), key=lambda kv: kv[1], reverse=True), sorted([True, False, 2, 0.5]), sorted(["10", "9", "1"]), sorted(["10", "9", "1"], key=int))
sorted(ps)
