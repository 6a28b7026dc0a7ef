from collections import Counter, defaultdict, OrderedDict, deque, ChainMap, UserDict, UserList, UserString
c = Counter("mississippi"); print(c, c.most_common(2), c["z"], c.total(), sorted(c.elements())); c.update("mmm"); c.subtract({"i": 10}); print(c, +c, -c, c - Counter("s"), c | Counter(a=1), Counter(a=1, b=2) & Counter(b=1), Counter(a=1) + Counter(a=2), Counter([1, 1]) == Counter({1: 2}), dict(c), list(c), c.keys())
d = defaultdict(list); d["a"].append(1); print(d, d["b"], d.get("zz"), dict(d), d.default_factory, defaultdict(int, {"x": 1}), defaultdict(lambda: "dflt")["q"])
dd = defaultdict(lambda: defaultdict(int)); dd["x"]["y"] += 1; print(len(dd), dict(dd["x"]))
o = OrderedDict(a=1, b=2, c=3); o.move_to_end("a"); print(o, o.popitem(last=False), list(reversed(o)), OrderedDict(a=1, b=2) == OrderedDict(b=2, a=1), o == {"c": 3, "a": 1}); o.move_to_end("c", last=False); print(o)
q = deque([1, 2, 3], maxlen=3); q.append(4); print(q, q.appendleft(0), q, q.popleft(), q.rotate(1), q, q[0], deque("abc"), list(q), q.maxlen, 3 in q, q.count(2), q.index(2)); q.extend([7, 8]); q.extendleft([9]); print(q, q.copy(), deque() == deque([])); q.clear(); print(q, bool(q))
m = ChainMap({"a": 1}, {"a": 2, "b": 3}); print(m["a"], m["b"], dict(m), m.maps, m, m.new_child({"z": 0})); m["c"] = 5; print(m.maps[0], list(m))
class L(UserList):
    def append(self, x): super().append(x * 2)
class D(UserDict):
    def __setitem__(self, k, v): super().__setitem__(str(k), v)
l = L([1]); l.append(5); d2 = D({1: 2}); d2[3] = 4; print(l, d2, repr(d2), "1" in d2, l + [3], UserString("abc").upper(), type(l[:1]))
for f in (lambda: deque().pop(), lambda: deque([1]).remove(9), lambda: q[5], lambda: OrderedDict().popitem(), lambda: {}.popitem(), lambda: o.move_to_end("zz"), lambda: Counter(5), lambda: deque(5), lambda: m["nope"], lambda: defaultdict(5), lambda: d2["zz"], lambda: deque(maxlen=-1), lambda: Counter.fromkeys("a")):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
dct = {"a": 1}
for k in dct:
    dct[k + "x"] = 2
