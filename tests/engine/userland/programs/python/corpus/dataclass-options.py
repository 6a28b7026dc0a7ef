from dataclasses import dataclass, field, asdict, astuple, replace, fields, FrozenInstanceError, KW_ONLY, InitVar
from typing import ClassVar, List, Optional

@dataclass(order=True)
class Version:
    major: int
    minor: int = 0
    patch: int = 0
    label: str = field(default="", compare=False, repr=False)

    def __str__(self):
        return f"v{self.major}.{self.minor}.{self.patch}"

@dataclass(frozen=True)
class Point:
    x: float
    y: float
    def dist(self): return (self.x ** 2 + self.y ** 2) ** 0.5

@dataclass(slots=True, kw_only=True)
class Config:
    host: str = "localhost"
    port: int = 8080

@dataclass
class Order:
    id: int
    items: List[str] = field(default_factory=list)
    _: KW_ONLY
    note: Optional[str] = None
    discount: InitVar[float] = 0
    total: float = field(init=False)
    kind: ClassVar[str] = "order"
    def __post_init__(self, discount):
        self.total = len(self.items) * (10 - discount)

print(sorted([Version(1, 2), Version(1, 0, 5), Version(0, 9, 9, "beta")]))
print(max(Version(1), Version(1, 1)), Version(1) == Version(1, label="x"), Version(2) > Version(1, 9))
p = Point(3, 4)
print(p, p.dist(), hash(p) == hash(Point(3, 4)), {p: "here"}[Point(3, 4)])
try:
    p.x = 10
except FrozenInstanceError as e:
    print(type(e).__name__, e)
print(Config(), Config(port=1))
try:
    Config("a")
except TypeError as e:
    print(e)
c = Config()
try:
    c.other = 1
except AttributeError as e:
    print(e)
o = Order(1, ["a", "b"], note="hi", discount=2)
print(o, asdict(o), astuple(o), sep="\n")
print(replace(p, y=0), [f.name for f in fields(Order)])
try:
    Order()
except TypeError as e:
    print(e)
try:
    hash(o)
except TypeError as e:
    print(e)
try:
    @dataclass
    class Bad:
        items: list = []
except ValueError as e:
    print(e)
try:
    @dataclass
    class Bad2:
        a: int = 1
        b: str
except TypeError as e:
    print(e)
print(Version.__doc__, Point.__match_args__)
Version(1) < 5
