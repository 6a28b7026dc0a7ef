from collections import Counter, deque, defaultdict, OrderedDict, namedtuple, ChainMap, UserDict
c = Counter("mississippi"); print(c, c["z"], c.most_common(2), list(c.elements())[:3], c + Counter("ms"), c - Counter("iiii"), c.total()); c.update("zz"); c.subtract({"s": 1}); print(c)
d = deque([1, 2, 3], maxlen=3); d.append(4); d.appendleft(0); print(d, d.popleft(), d[-1], len(d)); d.rotate(1); print(d, list(reversed(d)))
dd = defaultdict(list); dd["a"].append(1); print(dd, dict(dd), dd["new"], len(dd)); di = defaultdict(int)
for ch in "aab": di[ch] += 1
print(di, sorted(di))
od = OrderedDict.fromkeys("abc"); od.move_to_end("a"); print(od, od.popitem(last=False), list(od))
P = namedtuple("P", "x y"); p = P(1, y=2); print(p, p == (1, 2), P._make([3, 4]), p._replace(x=5), *p)
print(ChainMap({"a": 1}, {"a": 2, "b": 3}), dict(ChainMap({"a": 1}, {"b": 3})))
P(1)
