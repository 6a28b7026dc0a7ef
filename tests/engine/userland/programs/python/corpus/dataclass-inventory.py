from dataclasses import dataclass, field
@dataclass(order=True)
class Item:
    price: float
    name: str = field(compare=False)
    qty: int = field(default=1, compare=False)
    @property
    def total(self): return self.price * self.qty
@dataclass
class Inventory:
    items: list[Item] = field(default_factory=list)
    def add(self, *a, **k): self.items.append(Item(*a, **k)); return self
inv = Inventory().add(9.5, "mug", qty=3).add(2.25, "pen")
print(inv)
print(min(inv.items), sum(i.total for i in inv.items), inv.items[0] == Item(9.5, "other"))
print(Item(name="x"))
