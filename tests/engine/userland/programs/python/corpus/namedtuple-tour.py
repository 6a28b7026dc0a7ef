from collections import namedtuple
from typing import NamedTuple
Point = namedtuple("Point", ["x", "y"])
p = Point(1, y=2)
print(p, p.x, p[1], p._asdict(), p._replace(x=10), Point._fields, len(p), tuple(p), p == (1, 2))
x, y = p
print(x, y, Point._make([5, 6]), Point(**{"x": 1, "y": 3}))
class Employee(NamedTuple):
    """An employee."""
    name: str
    id: int = 3
    def hello(self):
        return f"Hello {self.name}"
e = Employee("Guido")
print(e, e.hello(), Employee.__annotations__, Employee._field_defaults, Employee.__doc__)
try:
    p.x = 3
except AttributeError as err:
    print(err)
try:
    Point(1)
except TypeError as err:
    print(err)
try:
    Point(1, 2, 3)
except TypeError as err:
    print(err)
try:
    p._replace(z=1)
except (TypeError, ValueError) as err:
    print(err)
try:
    namedtuple("Bad", "a class b")
except ValueError as err:
    print(err)
print(namedtuple("R", "a class a", rename=True)._fields)
C = namedtuple("C", "r g b", defaults=[0, 255])
print(C(1), C._field_defaults, sorted([C(3), C(1), C(2)])[0], Point.__doc__, Point.x.__doc__)
print(isinstance(p, tuple), hash(p) == hash((1, 2)), p + (3,), max([Point(1, 5), Point(2, 0)]))
match p:
    case Point(x=1, y=b):
        print("matched", b)
print(p.z)
