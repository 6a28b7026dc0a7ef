class Countdown:
    def __init__(self, n):
        self.n = n

    def __iter__(self):
        return self

    def __next__(self):
        if self.n <= 0:
            raise StopIteration
        self.n -= 1
        return self.n + 1


class Vector:
    def __init__(self, *v):
        self.v = v

    def __add__(self, o):
        return Vector(*(a + b for a, b in zip(self.v, o.v)))

    def __mul__(self, k):
        return Vector(*(a * k for a in self.v))

    __rmul__ = __mul__

    def __matmul__(self, o):
        return sum(a * b for a, b in zip(self.v, o.v))

    def __neg__(self):
        return self * -1

    def __abs__(self):
        return sum(a * a for a in self.v) ** 0.5

    def __eq__(self, o):
        return isinstance(o, Vector) and self.v == o.v

    def __repr__(self):
        return f"Vector{self.v}"

    def __getitem__(self, i):
        return self.v[i]

    def __len__(self):
        return len(self.v)

    def __iadd__(self, o):
        self.v = tuple(a + b for a, b in zip(self.v, o.v))
        return self

    def __divmod__(self, k):
        return "divmod", k

    def __index__(self):
        return 2

    def __reversed__(self):
        return iter(self.v[::-1])


print(list(Countdown(3)), sum(Countdown(4)), 2 in Countdown(3), max(Countdown(5)))
a, b = Vector(1, 2), Vector(3, 4)
print(a + b, a * 3, 3 * a, a @ b, -a, abs(b), a == Vector(1, 2), a != b, list(a), len(a), a[-1], divmod(a, 2), [10, 20, 30][a], list(reversed(b)))
a += b
print(a)
x, y = a
print(x, y, *b, {**{"k": 1}, "z": 2}, [*range(3), *b])
it = iter([1, 2])
print(next(it), next(it), next(it, "end"))
print(list(iter(lambda c=[0]: c.__setitem__(0, c[0] + 1) or c[0], 4)))
e = enumerate("ab", start=5)
print(next(e), list(e), list(zip("ab", [1, 2], strict=True)))
try:
    list(zip("ab", [1], strict=True))
except ValueError as err:
    print(err)
try:
    hash(a)
except TypeError as err:
    print(err)
try:
    a + 1
except AttributeError as err:
    print(err)
print(a < b)
