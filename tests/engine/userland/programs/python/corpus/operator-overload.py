import math
class Vector:
    def __init__(self, x, y): self.x, self.y = x, y
    def __repr__(self): return f"Vector({self.x}, {self.y})"
    def __add__(self, o): return Vector(self.x + o.x, self.y + o.y)
    def __sub__(self, o): return Vector(self.x - o.x, self.y - o.y)
    def __mul__(self, k):
        if isinstance(k, (int, float)): return Vector(self.x * k, self.y * k)
        return NotImplemented
    __rmul__ = __mul__
    def __matmul__(self, o): return self.x * o.x + self.y * o.y
    def __abs__(self): return math.hypot(self.x, self.y)
    def __bool__(self): return bool(abs(self))
    def __eq__(self, o): return (self.x, self.y) == (o.x, o.y)
    def __neg__(self): return Vector(-self.x, -self.y)
    def __getitem__(self, i): return (self.x, self.y)[i]
    def __iadd__(self, o): self.x += o.x; self.y += o.y; return self
    def __lt__(self, o): return abs(self) < abs(o)
    def __round__(self, n=0): return Vector(round(self.x, n), round(self.y, n))
    def __int__(self): return int(abs(self))
    def __contains__(self, v): return v in (self.x, self.y)
    def __divmod__(self, k): return "dm"
    def __floordiv__(self, k): return Vector(self.x // k, self.y // k)
a, b = Vector(3, 4), Vector(1, 2)
print(a + b, a - b, a * 2, 3 * b, a @ b, abs(a), bool(Vector(0, 0)), a == Vector(3, 4), a != b, -a, a[1], list(a), sorted([a, b]), max(a, b), round(Vector(1.256, 2), 1), int(a), 4 in a, divmod(a, 2), a // 2)
a += b; print(a, [*b], sum([a, b], Vector(0, 0)))
x, y = b; print(x, y)
for f in (lambda: a * "x", lambda: a + 1, lambda: 1 + a, lambda: a / 2, lambda: a > 5, lambda: a[5], lambda: {a: 1}, lambda: float(a), lambda: len(a), lambda: a ** 2, lambda: a(), lambda: ~a, lambda: a["k"]):
    try: print(f())
    except Exception as e: print(type(e).__name__, e)
"text" * a
