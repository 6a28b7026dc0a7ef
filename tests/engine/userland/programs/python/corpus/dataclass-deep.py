from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError
from typing import ClassVar


@dataclass(order=True)
class Product:
    sort_index: float = field(init=False, repr=False)
    name: str
    price: float = 0.0
    tags: list[str] = field(default_factory=list)
    count: ClassVar[int] = 0

    def __post_init__(self):
        self.sort_index = self.price
        Product.count += 1


@dataclass(frozen=True, slots=True)
class Point:
    x: int
    y: int = 0


@dataclass(kw_only=True)
class Config:
    host: str = "localhost"
    port: int


a, b = Product("apple", 3), Product("pear", 1.5, ["green"])
print(a, b, a > b, Product.count)
print(sorted([a, b])[0].name, asdict(b), astuple(b))
print(replace(a, price=10))
p = Point(1)
print(p, hash(p) == hash(Point(1, 0)), {p: "here"})
try:
    p.x = 3
except FrozenInstanceError as e:
    print("frozen:", e)
print([f.name for f in fields(Config)], Config(port=1))
match p:
    case Point(x, 0):
        print("on axis", x)
try:
    Config("a", 2)
except TypeError as e:
    print(e)


@dataclass
class Broken:
    items: list = []
