import copy, weakref
a = [1, [2, 3], {"k": (4, [5])}]; b = copy.copy(a); c = copy.deepcopy(a); a[1].append(9); a[2]["k"][1].append(6); print(b, c, b is a, b[1] is a[1], c[1] is a[1])
class N:
    def __init__(self, v): self.v, self.me = v, self
    def __copy__(self): print("copy"); return N(self.v)
n = N([1]); m = copy.deepcopy(n); print(m.me is m, m.v, m.v is n.v, copy.copy(n).v is n.v)
r = weakref.ref(n); print(r() is n); d = dict(a=[1]); e = d.copy(); e["a"].append(2); print(d)
import pickle
print(pickle.loads(pickle.dumps({"a": [1, 2.5, "x", None, (True, {1})]})))
