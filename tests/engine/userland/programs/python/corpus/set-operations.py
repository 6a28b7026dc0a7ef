a, b = {1, 2, 3, 4}, {3, 4, 5}
print(a | b, a & b, a - b, a ^ b, b <= a, {3} < b, a.isdisjoint({9}))
names = ["bob", "ann", "bob", "cy"]
print(sorted(set(names)), len(set(names)), [n for i, n in enumerate(names) if n not in names[:i]], list(dict.fromkeys(names)))
s = set()
s.add(1); s.update([2, 3]); s.discard(10)
try:
    s.remove(10)
except KeyError as e:
    print("KeyError:", e)
fs = frozenset([1, 2])
print({fs: "ok"}[frozenset([2, 1])], fs | {3}, type(fs & a))
try:
    fs.add(3)
except AttributeError as e:
    print(e)
print({x % 3 for x in range(10)}, {c for c in "hello"} == set("hello"), {*range(3), *[7]})
s.add([1])
