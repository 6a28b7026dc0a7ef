from __future__ import annotations
from typing import Optional, Union, List, Dict, Tuple, Callable, Iterable, NamedTuple, TypedDict
from dataclasses import dataclass, field
class Size(NamedTuple):
    w: int
    h: int = 1
class Info(TypedDict):
    name: str
    qty: int
@dataclass
class Item:
    name: str
    size: Size
    parent: Optional[Item] = None
    tags: List[str] = field(default_factory=list)
    def area(self) -> int: return self.size.w * self.size.h
def total(items: Iterable[Item], f: Callable[[Item], int] = Item.area) -> int: return sum(map(f, items))
a = Item("box", Size(2, 3)); b = Item("lid", Size(2), a, ["flat"])
print(a, b, total([a, b]), b.parent.name, Size(5)._asdict(), Info(name="x", qty=2))
print(Item.__annotations__, total.__annotations__["return"])
x: Union[int, str] = "free"
print(x, List[int], Dict[str, Tuple[int, ...]], Optional[str], __annotations__)
print(b.parent.parent.name)
