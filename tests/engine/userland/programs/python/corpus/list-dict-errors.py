nums = [3, 1, 2]
print(nums.sort(), nums, nums.reverse(), nums.append(4), nums.insert(0, 9), nums.extend("ab"), nums, nums.pop(), nums.pop(0), nums.remove(1), nums.index(4), nums.count(2), nums[-1], nums[::2], nums * 2, nums + [1], [] == False, [1] < [1, 2], [1, 2] < [2], [[1]] * 2, nums.clear(), nums)
a, *b, c = range(5); print(a, b, c); (x, y), z = (1, 2), 3; print(x, y, z); l = list(range(10)); l[2:5] = ["x"]; del l[::3]; l[len(l):] = [99]; print(l, [*l, *"ab"], {**{"a": 1}, "a": 2}, {"a": 1} | {"b": 2})
d = {"a": 1, "b": 2}; print(d.get("z"), d.get("z", 0), d.pop("a"), d.setdefault("c", []), d.items(), d.keys(), d.values(), list(d), d.update(x=1), "b" in d, len(d), dict(zip("ab", [1, 2])), {v: k for k, v in d.items() if isinstance(v, int)}, dict([("k", "v")]), dict.fromkeys("ab", 0), d == {"b": 2, "c": [], "x": 1}, sorted(d), max(d, key=len), d.keys() & {"b"}, d.items() >= {("b", 2)}, list(reversed(d)))
s = {1, 2, 3}; print(s | {4}, s & {2}, s - {1}, s ^ {3, 5}, s <= {1, 2, 3, 4}, s.isdisjoint({9}), s.add(7), s.discard(99), len(s), set(), frozenset([1]), {1, 1.0, True}, s.issubset(range(10)), s.union([1], [2]), s > {1})
t = (1, 2, 1); print(t.count(1), t.index(2), t + (3,), t * 2, (1,), (), tuple([1]), t[1:], 1 in t, len(t), min(t), (1, "a") < (1, "b"), hash((1, 2)) == hash((1, 2)))
for f in (lambda: [][0], lambda: [1][5], lambda: [1, 2].index(5), lambda: [].pop(), lambda: [1].remove(2), lambda: [1]["a"], lambda: [1] + 1, lambda: {}["k"], lambda: {}[0], lambda: {"a": 1}.pop("z"), lambda: {[]: 1}, lambda: {{}: 1}, lambda: {1, [2]}, lambda: set().pop(), lambda: {1}.remove(2), lambda: (1,)[3], lambda: (1, 2).append(3), lambda: {1}[0], lambda: dict([1]), lambda: dict([(1, 2, 3)]), lambda: dict(5), lambda: list(5), lambda: set(5), lambda: [1, 2].sort(key=5), lambda: sorted([1, "a"]), lambda: sorted([{}, {}]), lambda: max([]), lambda: min(), lambda: sum(["a"]), lambda: max(1, "a"), lambda: len(5), lambda: reversed({1}), lambda: [1, 2, 3][1.0], lambda: [1].insert("a", 1), lambda: range(1.5), lambda: range(3)[5], lambda: range(0, 5, 0), lambda: enumerate(5), lambda: zip(5), lambda: any(5), lambda: iter(5), lambda: next([]), lambda: "abc".pop(), lambda: None.append(1), lambda: [].foo, lambda: [1, 2](0), lambda: {}(), lambda: list.append([1]), lambda: [].append(1, 2), lambda: {}.get(), lambda: {}.update(5), lambda: [3] > 3, lambda: {} < {}, lambda: hash([]), lambda: {} + {}, lambda: [1] - [1], lambda: (1,) + [2], lambda: [] * "a", lambda: -[], lambda: not_defined):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
def unpack():
    a, b = [1, 2, 3]
def few():
    a, b, c = 1, 2
def star():
    a, *b, c = [1]
def notit():
    a, b = 5
for f in (unpack, few, star, notit):
    try: f()
    except Exception as e: print(type(e).__name__, e)
for item in {"a": 1}.items():
    key, value, extra = item
