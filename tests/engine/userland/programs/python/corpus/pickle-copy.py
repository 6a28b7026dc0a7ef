import pickle, copy
class User:
    def __init__(self, name, tags): self.name, self.tags = name, tags
    def __repr__(self): return f"User({self.name!r}, {self.tags})"
    def __eq__(self, o): return vars(self) == vars(o)
u = User("ann", ["x"]); v = copy.copy(u); w = copy.deepcopy(u); u.tags.append("y"); print(u, v, w, u is v, v.tags is u.tags, u == w)
b = pickle.dumps(u); print(pickle.loads(b), pickle.loads(b) == u, type(b), pickle.loads(pickle.dumps([1, (2, 3), {"a": {4}}, None, 1.5, b"x", 10 ** 30, frozenset([1]), range(3), Ellipsis, int, len])))
class S:
    def __init__(self): self.f = lambda: 1; self.n = 2
    def __getstate__(self): d = self.__dict__.copy(); del d["f"]; return d
    def __setstate__(self, d): self.__dict__.update(d); self.f = lambda: 3
print(pickle.loads(pickle.dumps(S())).f())
with open("p.pkl", "wb") as f: pickle.dump({"a": [u]}, f); pickle.dump(2, f)
with open("p.pkl", "rb") as f: print(pickle.load(f), pickle.load(f))
a = [1]; a.append(a); c = copy.deepcopy(a); print(c[1] is c, a); l = [[0] * 2] * 2; l[0][0] = 1; print(l, [[0] * 2 for _ in range(2)], l[:] == l, l.copy() is l)
class Deep:
    def __deepcopy__(self, memo): print("custom"); return "copied"
print(copy.deepcopy([Deep()]), copy.replace(__import__("datetime").date(2024, 1, 1), day=5))
def outer():
    class Local: pass
    return Local()
for f in (lambda: pickle.dumps(lambda: 1), lambda: pickle.loads(b"junk"), lambda: pickle.loads(b""), lambda: pickle.dumps(open("p.pkl")), lambda: pickle.dumps((x for x in [])), lambda: pickle.dumps(outer()), lambda: pickle.loads("str"), lambda: copy.deepcopy(open("p.pkl")), lambda: pickle.load(open("p.pkl"))):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
