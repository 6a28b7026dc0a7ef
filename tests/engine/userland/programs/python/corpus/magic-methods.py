class Vector:
    def __init__(self, *xs): self.xs = xs
    def __repr__(self): return f"Vector{self.xs}"
    def __add__(self, o): return Vector(*(a + b for a, b in zip(self.xs, o.xs)))
    def __mul__(self, k): return Vector(*(a * k for a in self.xs))
    __rmul__ = __mul__
    def __eq__(self, o): return isinstance(o, Vector) and self.xs == o.xs
    def __hash__(self): return hash(self.xs)
    def __len__(self): return len(self.xs)
    def __getitem__(self, i): return self.xs[i]
    def __iter__(self): return iter(self.xs)
    def __contains__(self, x): return x in self.xs
    def __bool__(self): return any(self.xs)
    def __abs__(self): return sum(x * x for x in self.xs) ** 0.5
    def __neg__(self): return self * -1
    def __call__(self, i): return self.xs[i]
    def __lt__(self, o): return abs(self) < abs(o)
    def __format__(self, spec): return "<" + ", ".join(format(x, spec) for x in self.xs) + ">"
v, w = Vector(3, 4), Vector(1, 2)
print(v + w, 2 * v, v == Vector(3, 4), len(v), v[0], list(v), 4 in v, bool(Vector(0)), abs(v), -v, v(1), sorted([v, w]), f"{v:.1f}", {v: 1}[Vector(3, 4)])
print(v + 1)
